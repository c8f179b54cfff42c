"""From TikTok Shop's products, orders and returns to the console's words. Pure.

The rule: an order lists every unit as a line of its own; what was paid for is what is not cancelled in it.
Amounts are decimals in the order's own currency.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import Fields, only, own_id, part, rows, text
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import major_money, stamp_us, told, whole

_CANCELLED = "CANCELLED"
_BACK = "_REFUND_SUCCESS"
"""How a replacement or an exchange ends that became a refund."""
_STATES = {
    "RETURN_OR_REFUND_REQUEST_COMPLETE": "done",
    "RETURN_OR_REFUND_REQUEST_CANCEL": "cancelled",
    "REFUND_OR_RETURN_REQUEST_REJECT": "rejected",
    "REJECT_RECEIVE_PACKAGE": "rejected",
}
_GOODS_FOR_GOODS = frozenset({"REPLACEMENT", "EXCHANGE"})
_ORDER_FIELDS = (
    "id",
    "status",
    "create_time",
    "paid_time",
    "update_time",
    "cancel_time",
    "is_cod",
    "order_type",
)
_PAYMENT_FIELDS = ("currency", "sub_total", "shipping_fee", "total_amount", "tax")
_LINE_FIELDS = ("id", "product_id", "sku_id", "display_status", "sale_price", "original_price", "currency")


def order_events(shop_id: str, order: Fields) -> Iterator[Observed]:
    """Yield an order as it stands; nothing for one without an id."""
    order_id = own_id(order, "id")
    if order_id is None:
        return
    raw = msgspec.json.encode(_kept(order))
    changed, buyer = _order(order_id, order), own_id(order, "user_id")
    at_us = stamp_us(order, "update_time")
    yield told(shop_id, f"order:{order_id}", changed, at_us=at_us, raw=raw, buyer=buyer)


def products_of(order: Fields) -> dict[str, str]:
    """Return of which product each of an order's SKUs is; a return does not say it."""
    lines = rows(order, "line_items")
    return {sku: item for line in lines if (sku := own_id(line, "sku_id")) and (item := _item(line))}


def return_skus(asked: Fields) -> set[str]:
    return {sku for line in rows(asked, "return_line_items") if (sku := own_id(line, "sku_id"))}


def return_events(shop_id: str, asked: Fields, products: Mapping[str, str]) -> Iterator[Observed]:
    """Yield a return as a refund; nothing for goods that are changed for others."""
    refund_id, status = own_id(asked, "return_id"), text(asked, "return_status")
    is_back = status.endswith(_BACK)
    if refund_id is None or (text(asked, "return_type") in _GOODS_FOR_GOODS and not is_back):
        return
    amount = part(asked, "refund_amount")
    event = RefundChanged(
        refund_id,
        own_id(asked, "order_id"),
        major_money(amount.get("refund_total"), text(amount, "currency")),
        tuple(_returned(asked, products)),
        "done" if is_back else _STATES.get(status, "pending"),
    )
    yield told(shop_id, f"refund:{refund_id}", event, at_us=stamp_us(asked, "update_time"))


def _order(order_id: str, order: Fields) -> OrderChanged:
    paid_us, payment = stamp_us(order, "paid_time"), part(order, "payment")
    is_cancelled = text(order, "status") == _CANCELLED
    status = "cancelled" if is_cancelled else "placed" if paid_us is None else "paid"
    lines = [
        line
        for line in rows(order, "line_items")
        if is_cancelled or text(line, "display_status") != _CANCELLED
    ]
    currency = text(payment, "currency")
    return OrderChanged(
        order_id,
        status,
        major_money(payment.get("total_amount"), currency),
        tuple(_lines(lines, currency)),
        placed_us=stamp_us(order, "create_time"),
        paid_us=paid_us,
    )


def _lines(lines: list[Fields], currency: str) -> Iterator[Line]:
    """Yield one line for all units of a SKU that cost the same."""
    units: dict[tuple[str, str | None, Money | None], int] = {}
    for line in lines:
        if item := _item(line):
            price = major_money(line.get("sale_price"), text(line, "currency") or currency)
            key = (item, own_id(line, "sku_id"), price)
            units[key] = units.get(key, 0) + 1
    for (item, sku, price), qty in units.items():
        yield Line(item, sku, qty, None if price is None else price * qty)


def _returned(asked: Fields, products: Mapping[str, str]) -> Iterator[Line]:
    units: dict[str, int] = {}
    for line in rows(asked, "return_line_items"):
        sku = own_id(line, "sku_id")
        if sku is not None and sku in products:
            units[sku] = units.get(sku, 0) + 1
    for sku, qty in units.items():
        yield Line(products[sku], sku, qty)


def _kept(order: Fields) -> dict[str, Any]:
    """Return of an order what is known to say nothing about its buyer."""
    kept = only(order, _ORDER_FIELDS)
    kept["payment"] = only(part(order, "payment"), _PAYMENT_FIELDS)
    kept["line_items"] = [only(line, _LINE_FIELDS) for line in rows(order, "line_items")]
    return kept


def _item(line: Fields) -> str | None:
    return own_id(line, "product_id")


# --- products -----------------------------------------------------------------------------------------------


def product_draft(shop_id: str, product: Fields) -> ProductDraft | None:
    """Return a product, from its details; None for one without a price."""
    item = own_id(product, "id")
    found = [
        Variant(sku, _title(row), price=sku_price(row), stock=_stock(row))
        for row in rows(product, "skus")
        if (sku := own_id(row, "id"))
    ]
    images = [url for row in rows(product, "main_images") for url in row.get("urls") or () if url]
    return draft(
        shop_id,
        item,
        text(product, "title"),
        found,
        images[0] if images and isinstance(images[0], str) else "",
    )


def sku_price(sku: Fields) -> Money | None:
    """Return what is shown for a SKU before any activity; only shops that sell across borders tell it so."""
    price = part(sku, "price")
    shown = text(price, "sale_price") or text(price, "tax_exclusive_price")
    return major_money(shown, text(price, "currency"))


def _title(sku: Fields) -> str:
    names = [name for row in rows(sku, "sales_attributes") if (name := text(row, "value_name"))]
    return " ".join(names) or text(sku, "seller_sku")


def _stock(sku: Fields) -> int | None:
    counts = [count for row in rows(sku, "inventory") if (count := whole(row, "quantity")) is not None]
    return max(0, sum(counts)) if counts else None
