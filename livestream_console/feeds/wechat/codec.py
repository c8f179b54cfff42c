"""The dashboard's answers as bytes. No I/O.

The rule: its parts are JSON, or JSON written into a text, and numbers may be texts too; either way they read
the same, and a part that is neither costs only itself.
https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivedata.html
"""

from __future__ import annotations

from typing import Any

import msgspec

Fields = dict[str, Any]

_BAD = (msgspec.MsgspecError, RecursionError, UnicodeDecodeError)
_SANE = 2**43  # above every count and price; keeps sums within 64 bits

_object = msgspec.json.Decoder(Fields).decode


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
        return _object(body)
    except _BAD:
        raise CodecError("json", body) from None


def read_lives(answer: Fields) -> list[Live]:
    """Return the shows of a list, in no particular order."""
    listed = answer.get("live_items")
    items = [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []
    named = [(identity(item, "export_id"), number(item, "create_time") or 0) for item in items]
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
    own_id = identity(base, "spu_id") or identity(base, "src_spu_id")
    if not own_id:
        return None
    stock = number(entry, "stock")
    return Product(
        own_id,
        msgspec.json.encode(entry),
        number(entry, "exp_pv"),
        number(entry, "clk_pv"),
        number(base, "stock") if stock is None else stock,
    )


def part(fields: Fields, name: str) -> Fields:
    """Return an object within, also one that was written into a text; empty where there is none."""
    value = fields.get(name)
    if isinstance(value, str):
        try:
            return _object(value)
        except _BAD:
            return {}
    return value if isinstance(value, dict) else {}


def number(fields: Fields, name: str) -> int | None:
    value = fields.get(name)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        value = int(value)
    return value if type(value) is int and 0 <= value < _SANE else None


def identity(fields: Fields, name: str) -> str:
    """Return an id as text, "" where there is none."""
    value = fields.get(name)
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and value else ""
