"""From Kuaishou's items, orders and refunds to the console's words. Pure.

The rule: amounts are fen, times milliseconds, and an order is of one SKU. One that was paid stays paid where
it was closed by giving the money back, for the refund says that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import Fields, only, own_id, part, rows, text
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import minor_money, stamp_us, told, whole

CURRENCY = "CNY"
_FAILED = 80
_GOODS_BACK, _EXCHANGE = 1, 3
_GIVEN_BACK = 60
_STATES = {12: "rejected", _GIVEN_BACK: "done", 70: "closed"}
_BASE_FIELDS = (
    "oid",
    "status",
    "createTime",
    "payTime",
    "updateTime",
    "totalFee",
    "discountFee",
    "expressFee",
    "cpsType",
    "activityType",
)
_ITEM_FIELDS = ("orderItemId", "itemId", "skuId", "num", "price", "originalPrice", "discountFee")
_REFUND_FIELDS = ("refundId", "refundStatus", "handlingWay")


def order_events(shop_id: str, order: Fields) -> Iterator[Observed]:
    """Yield an order as it stands; nothing for one without an id."""
    base = part(order, "orderBaseInfo")
    order_id = own_id(base, "oid")
    if order_id is None:
        return
    raw = msgspec.json.encode(_kept(order))
    changed, buyer = _order(order_id, order, base), own_id(base, "buyerOpenId")
    at_us = stamp_us(base, "updateTime", 1_000)
    yield told(shop_id, f"order:{order_id}", changed, at_us=at_us, raw=raw, buyer=buyer)


def sold_in(order: Fields) -> dict[str, Line]:
    """Return what an order is of, by its id."""
    base = part(order, "orderBaseInfo")
    line, order_id = next(_lines(order, base), None), own_id(base, "oid")
    return {order_id: line} if line is not None and order_id is not None else {}


def goods_came_back(refund: Fields) -> bool:
    return whole(refund, "handlingWay") == _GOODS_BACK and whole(refund, "status") == _GIVEN_BACK


def refund_events(shop_id: str, refund: Fields, sold: Mapping[str, Line | None]) -> Iterator[Observed]:
    """Yield a refund; nothing for goods that are changed for others. ``sold``: what orders are of."""
    refund_id = own_id(refund, "refundId")
    if refund_id is None or whole(refund, "handlingWay") == _EXCHANGE:
        return
    event = RefundChanged(
        refund_id,
        own_id(refund, "oid"),
        minor_money(refund.get("refundFee"), CURRENCY),
        tuple(_returned(refund, sold)),
        _STATES.get(whole(refund, "status") or 0, "pending"),
    )
    yield told(shop_id, f"refund:{refund_id}", event, at_us=stamp_us(refund, "updateTime", 1_000))


def _returned(refund: Fields, sold: Mapping[str, Line | None]) -> Iterator[Line]:
    """Yield the units that came back, where the money for them comes to whole units; nothing else says it."""
    line, back = sold.get(own_id(refund, "oid") or ""), whole(refund, "refundFee")
    if line is None or line.amount is None or not line.amount.minor or back is None:
        return
    units, rest = divmod(back * line.qty, line.amount.minor)
    if goods_came_back(refund) and units > 0 and not rest:
        yield Line(line.product, line.variant, min(units, line.qty))


def _order(order_id: str, order: Fields, base: Fields) -> OrderChanged:
    paid_us = stamp_us(base, "payTime", 1_000)
    if whole(base, "status") == _FAILED and (paid_us is None or not _is_given_back(order)):
        status = "cancelled"
    else:
        status = "placed" if paid_us is None else "paid"
    return OrderChanged(
        order_id,
        status,
        minor_money(base.get("totalFee"), CURRENCY),
        tuple(_lines(order, base)),
        placed_us=stamp_us(base, "createTime", 1_000),
        paid_us=paid_us,
    )


def _is_given_back(order: Fields) -> bool:
    return any(
        whole(row, "refundStatus") == _GIVEN_BACK and whole(row, "handlingWay") != _EXCHANGE
        for row in rows(order, "orderRefundList")
    )


def _lines(order: Fields, base: Fields) -> Iterator[Line]:
    item = part(order, "orderItemInfo")
    product, qty = own_id(item, "itemId"), whole(item, "num")
    if product and qty:
        yield Line(product, own_id(item, "skuId"), qty, minor_money(base.get("totalFee"), CURRENCY))


def _kept(order: Fields) -> dict[str, Any]:
    """Return of an order what is known to say nothing about its buyer."""
    return {
        "orderBaseInfo": only(part(order, "orderBaseInfo"), _BASE_FIELDS),
        "orderItemInfo": only(part(order, "orderItemInfo"), _ITEM_FIELDS),
        "orderRefundList": [only(row, _REFUND_FIELDS) for row in rows(order, "orderRefundList")],
    }


# --- items --------------------------------------------------------------------------------------------------


def product_draft(shop_id: str, item: Fields) -> ProductDraft | None:
    """Return an item with its SKUs; None for one without a price."""
    item_id = own_id(item, "kwaiItemId")
    found = [
        Variant(
            sku,
            text(row, "specification"),
            price=minor_money(row.get("skuSalePrice"), CURRENCY),
            stock=whole(row, "skuStock"),
        )
        for row in rows(item, "skuList")
        if (sku := own_id(row, "kwaiSkuId"))
    ]
    return draft(shop_id, item_id, text(item, "title"), found, text(item, "mainImageUrl"))
