"""From Douyin's products, orders and after-sales to the console's words. Pure.

The rule: amounts are fen. An order that was paid stays paid where it was closed by giving the money back, for
the refund says that. What was asked back counts once it was given.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import Fields, flag, only, own_id, part, rows, text
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import minor_money, stamp_us, told, whole

CURRENCY = "CNY"
_CANCELLED = 4
_CLOSED_BY_REFUND = frozenset({21, 22, 39})
_GIVEN_BACK = 3
_NOT_GIVEN_BACK = 4
_FAILED = 28
_GOODS_FOR_GOODS = frozenset({3, 7, 8})
_GOODS_BACK = 0
_PRICE_KEPT = 6
_ORDER_FIELDS = (
    "order_id",
    "order_status",
    "main_status",
    "create_time",
    "pay_time",
    "update_time",
    "pay_amount",
    "order_amount",
    "promotion_amount",
)
_LINE_FIELDS = (
    "order_id",
    "product_id",
    "product_id_str",
    "sku_id",
    "item_num",
    "pay_amount",
    "order_status",
    "room_id_str",
    "content_id",
    "theme_type",
)


def order_events(shop_id: str, order: Fields) -> Iterator[Observed]:
    """Yield an order as it stands; nothing for one without an id."""
    order_id = own_id(order, "order_id")
    if order_id is None:
        return
    raw = msgspec.json.encode(_kept(order))
    changed, buyer = _order(order_id, order), own_id(order, "doudian_open_id")
    at_us = stamp_us(order, "update_time")
    yield told(shop_id, f"order:{order_id}", changed, at_us=at_us, raw=raw, buyer=buyer)


def refund_events(shop_id: str, asked: Fields) -> Iterator[Observed]:
    """Yield an after-sale as a refund; nothing for goods that are changed for others and no money back."""
    info, order = part(asked, "aftersale_info"), part(asked, "order_info")
    refund_id, given = own_id(info, "aftersale_id"), whole(info, "refund_status")
    if refund_id is None or (whole(info, "aftersale_type") in _GOODS_FOR_GOODS and given != _GIVEN_BACK):
        return
    if given == _GIVEN_BACK:
        state = "done"
    else:
        has_failed = given == _NOT_GIVEN_BACK or whole(info, "aftersale_status") == _FAILED
        state = "rejected" if has_failed else "pending"
    event = RefundChanged(
        refund_id,
        own_id(order, "shop_order_id"),
        minor_money(info.get("refund_amount"), CURRENCY),
        tuple(_returned(info, order)),
        state,
    )
    yield told(shop_id, f"refund:{refund_id}", event, at_us=stamp_us(info, "update_time"))


def _order(order_id: str, order: Fields) -> OrderChanged:
    paid_us, is_off = stamp_us(order, "pay_time"), whole(order, "order_status") == _CANCELLED
    is_refunded = paid_us is not None and whole(order, "main_status") in _CLOSED_BY_REFUND
    status = "placed" if paid_us is None else "paid"
    return OrderChanged(
        order_id,
        "cancelled" if is_off and not is_refunded else status,
        minor_money(order.get("pay_amount"), CURRENCY),
        tuple(_lines(order)),
        hints=_hints(order) or None,
        placed_us=stamp_us(order, "create_time"),
        paid_us=paid_us,
    )


def _lines(order: Fields) -> Iterator[Line]:
    for line in rows(order, "sku_order_list"):
        product, qty = own_id(line, "product_id_str") or own_id(line, "product_id"), whole(line, "item_num")
        if product and qty:
            amount = minor_money(line.get("pay_amount"), CURRENCY)
            yield Line(product, own_id(line, "sku_id"), qty, amount)


def _hints(order: Fields) -> dict[str, str]:
    rooms = [room for line in rows(order, "sku_order_list") if (room := own_id(line, "room_id_str"))]
    return {"room": rooms[0]} if rooms else {}


def _returned(info: Fields, order: Fields) -> Iterator[Line]:
    """Yield the units that came back; money given back for a part of the price leaves them sold."""
    kind = whole(info, "aftersale_type")
    for line in rows(order, "related_order_info"):
        product, qty = own_id(line, "product_id"), whole(line, "aftersale_item_num")
        back, paid = whole(line, "aftersale_pay_amount"), whole(line, "pay_amount")
        is_whole = back is not None and paid is not None and back >= paid
        if product and qty and kind != _PRICE_KEPT and (kind == _GOODS_BACK or is_whole):
            yield Line(product, None, qty)


def _kept(order: Fields) -> dict[str, Any]:
    """Return of an order what is known to say nothing about its buyer."""
    kept = only(order, _ORDER_FIELDS)
    kept["sku_order_list"] = [only(line, _LINE_FIELDS) for line in rows(order, "sku_order_list")]
    return kept


# --- products -----------------------------------------------------------------------------------------------


def product_draft(shop_id: str, product: Fields, skus: list[Fields]) -> ProductDraft | None:
    """Return a product with its SKUs; None for one without a price."""
    item = own_id(product, "product_id")
    found = [
        Variant(sku, _title(row), price=minor_money(row.get("price"), CURRENCY), stock=_stock(row))
        for row in skus
        if (sku := own_id(row, "id")) and flag(row, "sku_status") is not False
    ]
    return draft(shop_id, item, text(product, "name"), found, text(product, "img"))


def _title(sku: Fields) -> str:
    values = [text(row, "value_name") for row in rows(sku, "sell_properties")]
    names = values or [text(sku, f"spec_detail_name{number}") for number in (1, 2, 3)]
    return " ".join(name for name in names if name)


def _stock(sku: Fields) -> int | None:
    """Return the units left; None where they lie in several places."""
    units = whole(sku, "stock_num")
    return None if units is None or whole(sku, "sku_type") != 0 else max(0, units)
