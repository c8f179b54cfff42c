"""The state of a show as the live dashboard of WeChat Channels answers it.

After https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivedata.html (reference: feeds.md
§1.10). Rule: each part is JSON inside a text, or an object as newer answers have it; some numbers are texts.
"""

from __future__ import annotations

from typing import Any

import msgspec


class Shelf(msgspec.Struct):
    """What was counted of one product since the show began."""

    exposures: int = 0
    clicks: int = 0
    stock: int | None = None


class Figures(msgspec.Struct):
    """The show's figures; None is not told."""

    ccu: int | None = None
    peak: int | None = None
    uv: int | None = None
    gmv_fen: int = 0
    products: dict[str, Shelf] = {}


def dashboard(figures: Figures, *, is_living: bool, in_text: bool) -> bytes:
    """Return the answer of getlivedata."""
    summary = {"max_online_watch_uv": figures.peak, "new_watch_uv": _text(figures.uv), "comment_uv": 3}
    trade = {
        "online_audience_count": figures.ccu,
        "cumulative_audience_count": _text(figures.uv),
        "total_gmv": figures.gmv_fen,
        "total_pay_uv": 1,
        "audience_pay_ratio": 0.01,
    }
    parts: dict[str, Any] = {
        "live_dashboard_data": {"live_dashboard_data": {"summary": _told(summary)}, "start_time": 1},
        "live_comparison_index": {"is_living": is_living, "on_air": {"average_watch_seconds": {"value": 60}}},
        "live_ec_data_summary": _told(trade),
        "live_ec_conversion_metric": {},
        "single_live_ec_spu_data_page_v2": {
            "spu_data_list": [_product(own_id, shelf) for own_id, shelf in figures.products.items()],
            "total_cnt": len(figures.products),
        },
    }
    answer: dict[str, Any] = {"errcode": 0, "errmsg": "ok", "trace_id": "rehearsal"}
    for name, part in parts.items():
        answer[name] = msgspec.json.encode(part).decode() if in_text else part
    return msgspec.json.encode(answer)


def _product(own_id: str, shelf: Shelf) -> dict[str, Any]:
    base = {"spu_id": int(own_id) if own_id.isdigit() else own_id, "spu_name": f"商品{own_id}", "price": 5990}
    counts = {"exp_pv": shelf.exposures, "clk_pv": str(shelf.clicks), "stock": shelf.stock, "pay_pv": 1}
    return {"base_data": base} | _told(counts)


def _text(number: int | None) -> str | None:
    return None if number is None else str(number)


def _told(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
