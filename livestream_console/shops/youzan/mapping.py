"""From Youzan's items, trades and refunds to the console's words. Pure.

The rule: amounts of trades and refunds are yuan in decimals, prices of items are fen; times are Beijing's,
without a zone. A trade that was closed by giving the money back stays paid, for the refund says that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import BAD_JSON, Fields, flag, only, own_id, part, rows, text
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import major_money, minor_money, time_us, told, whole

CURRENCY = "CNY"
_BEIJING = "+08:00"
_CLOSED = "TRADE_CLOSED"
_GIVEN_BACK = frozenset({2, 12})
_STATES = {
    "SUCCESS": "done",
    "CLOSED": "cancelled",
    "SELLER_REFUSE_BUYER": "rejected",
    "SELLER_REFUSE_BUYER_RETURN_GOODS": "rejected",
}
_GOODS_BACK, _EXCHANGE = 2, 3
_ORDER_FIELDS = ("tid", "status", "created", "update_time", "pay_time", "refund_state", "close_type", "type")
_PAY_FIELDS = ("total_fee", "post_fee", "payment", "real_payment")
_LINE_FIELDS = ("oid", "item_id", "sku_id", "num", "price", "total_fee", "payment")


def trades(said: Fields) -> list[Fields]:
    return [part(row, "full_order_info") for row in rows(said, "full_order_info_list")]


def changed_s(row: Fields) -> int:
    """Return when a trade or a refund changed, in seconds since 1970."""
    written = part(row, "order_info").get("update_time") or row.get("modified")
    return (_us(written) or 0) // 1_000_000


def trade_events(shop_id: str, trade: Fields) -> Iterator[Observed]:
    """Yield a trade as it stands; nothing for one without an id."""
    info = part(trade, "order_info")
    order_id = own_id(info, "tid")
    if order_id is None:
        return
    raw = msgspec.json.encode(_kept(trade))
    changed, buyer = _order(order_id, trade, info), own_id(part(trade, "buyer_info"), "yz_open_id")
    at_us = _us(info.get("update_time"))
    yield told(shop_id, f"order:{order_id}", changed, at_us=at_us, raw=raw, buyer=buyer)


def parts_of(trade: Fields) -> dict[str, Line]:
    """Return the lines of a trade by the ids that refunds name them by."""
    return {part_id: line for part_id, line in _parts(trade) if part_id is not None}


def is_given(refund: Fields) -> bool:
    return _STATES.get(text(refund, "status")) == "done"


def refunded_parts(detail: Fields) -> set[str]:
    return {part_id for row in rows(detail, "refund_order_item") if (part_id := own_id(row, "oid"))}


def returned(detail: Fields, parts: Mapping[str, Line]) -> Iterator[Line]:
    """Yield the units that came back; money given back for a part of the price leaves them sold."""
    has_goods = flag(detail, "return_goods") is True or whole(detail, "demand") == _GOODS_BACK
    for row in rows(detail, "refund_order_item"):
        line = parts.get(own_id(row, "oid") or "")
        if line is None:
            continue
        qty = (whole(row, "item_num") or 0) if has_goods else 0
        back = minor_money(row.get("refund_fee"), CURRENCY)
        if not qty and line.amount is not None and back is not None and back >= line.amount:
            qty = line.qty
        if qty > 0:
            yield Line(line.product, line.variant, min(qty, line.qty))


def refund_events(shop_id: str, refund: Fields, lines: Sequence[Line] = ()) -> Iterator[Observed]:
    """Yield a refund, of units that only its details tell; nothing for goods that are changed for others."""
    refund_id = own_id(refund, "refund_id")
    if refund_id is None or whole(refund, "demand") == _EXCHANGE:
        return
    event = RefundChanged(
        refund_id,
        own_id(refund, "tid"),
        major_money(refund.get("refund_fee"), CURRENCY),
        tuple(lines),
        _STATES.get(text(refund, "status"), "pending"),
    )
    yield told(shop_id, f"refund:{refund_id}", event, at_us=_us(refund.get("modified")))


def _order(order_id: str, trade: Fields, info: Fields) -> OrderChanged:
    paid_us, is_closed = _us(info.get("pay_time")), text(info, "status") == _CLOSED
    is_refunded = paid_us is not None and whole(info, "refund_state") in _GIVEN_BACK
    stands = "placed" if paid_us is None else "paid"
    return OrderChanged(
        order_id,
        "cancelled" if is_closed and not is_refunded else stands,
        major_money(part(trade, "pay_info").get("payment"), CURRENCY),
        tuple(line for _, line in _parts(trade)),
        placed_us=_us(info.get("created")),
        paid_us=paid_us,
    )


def _parts(trade: Fields) -> Iterator[tuple[str | None, Line]]:
    for line in rows(trade, "orders"):
        product, qty = own_id(line, "item_id"), whole(line, "num")
        if product and qty:
            amount = major_money(line.get("payment"), CURRENCY)
            yield own_id(line, "oid"), Line(product, own_id(line, "sku_id") or product, qty, amount)


def _kept(trade: Fields) -> dict[str, Any]:
    """Return of a trade what is known to say nothing about its buyer."""
    return {
        "order_info": only(part(trade, "order_info"), _ORDER_FIELDS),
        "pay_info": only(part(trade, "pay_info"), _PAY_FIELDS),
        "orders": [only(line, _LINE_FIELDS) for line in rows(trade, "orders")],
    }


def _us(written: object) -> int | None:
    return time_us(written + _BEIJING) if isinstance(written, str) and written else None


# --- items --------------------------------------------------------------------------------------------------


def product_draft(shop_id: str, item: Fields) -> ProductDraft | None:
    """Return an item, from its details; None for one without a price.

    One that has no SKUs stands for its only variant, by the same id.
    """
    item_id = own_id(item, "item_id")
    skus = rows(item, "skus")
    found = [
        Variant(
            sku,
            _title(row),
            price=minor_money(row.get("price"), CURRENCY),
            stock=whole(row, "quantity"),
        )
        for row in skus or [item]
        if (sku := own_id(row, "sku_id" if skus else "item_id"))
    ]
    images = rows(item, "item_imgs")
    return draft(shop_id, item_id, text(item, "title"), found, text(images[0], "url") if images else "")


def _title(sku: Fields) -> str:
    """Return what a SKU is called; its properties are a text that holds JSON."""
    try:
        properties = msgspec.json.decode(text(sku, "properties_name_json") or "[]")
    except BAD_JSON:
        return ""
    values = rows({"": properties}, "")
    return " ".join(value for row in values if (value := text(row, "v")))
