"""The dashboard's answers as bytes. No I/O.

The rule: its parts are JSON, or JSON written into a text, and numbers may be texts too; either way they read
the same, and a part that is neither costs only itself.
https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivedata.html
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.net.json_fields import BAD_JSON, Fields, decode_object, own_id, rows, whole


class CodecError(ValueError):
    """Bytes that are no answer. ``code``: json."""

    def __init__(self, code: str, raw: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.raw = raw


class Product(msgspec.Struct, frozen=True):
    """What the dashboard says of one product since the show began; ``raw`` is its entry."""

    id: str
    raw: bytes
    exposures: int | None = None
    clicks: int | None = None
    stock: int | None = None


class Dashboard(msgspec.Struct, frozen=True):
    """A show's figures. ``is_living`` None: not told.

    ``basics`` and ``trade`` are its two summaries, ``minutes`` those of the last ones, ``conversion`` what
    became of those who watch; any may be empty.
    """

    is_living: bool | None
    basics: Fields
    trade: Fields
    minutes: Fields
    conversion: Fields
    products: tuple[Product, ...]


class Live(msgspec.Struct, frozen=True):
    """A show of the list."""

    export_id: str
    created_s: int


def read_answer(body: bytes) -> Fields:
    """Return an answer's fields; raise CodecError where it is no JSON object."""
    try:
        return decode_object(body)
    except BAD_JSON:
        raise CodecError("json", body) from None


def read_lives(answer: Fields) -> list[Live]:
    """Return the shows of a list, in no particular order."""
    named = [
        (own_id(item, "export_id"), whole(item, "create_time") or 0) for item in rows(answer, "live_items")
    ]
    return [Live(export_id, created_s) for export_id, created_s in named if export_id]


def read_dashboard(answer: Fields) -> Dashboard:
    """Return the figures in an answer."""
    comparison = part(answer, "live_comparison_index")
    is_living = comparison.get("is_living")
    base = part(answer, "live_dashboard_data")
    # The document has the summary one level further in than some answers do.
    inner = part(base, "live_dashboard_data") or base
    listed = part(answer, "single_live_ec_spu_data_page_v2").get("spu_data_list")
    products = [_product(one) for one in listed] if isinstance(listed, list) else []
    return Dashboard(
        is_living if isinstance(is_living, bool) else None,
        part(inner, "summary"),
        part(answer, "live_ec_data_summary"),
        part(comparison, "on_air"),
        part(answer, "live_ec_conversion_metric"),
        tuple(product for product in products if product is not None),
    )


def _product(entry: Any) -> Product | None:
    if not isinstance(entry, dict):
        return None
    base = part(entry, "base_data")
    product_id = own_id(base, "spu_id") or own_id(base, "src_spu_id")
    if product_id is None:
        return None
    stock = whole(entry, "stock")
    return Product(
        product_id,
        msgspec.json.encode(entry),
        whole(entry, "exp_pv"),
        whole(entry, "clk_pv"),
        whole(base, "stock") if stock is None else stock,
    )


def part(fields: Fields, name: str) -> Fields:
    """Return an object within, also one that was written into a text; empty where there is none."""
    value = fields.get(name)
    if isinstance(value, str):
        try:
            return decode_object(value)
        except BAD_JSON:
            return {}
    return value if isinstance(value, dict) else {}
