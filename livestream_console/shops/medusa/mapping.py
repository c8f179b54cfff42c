"""From Medusa's products and orders to the console's words. Pure.

The rule: an order counts by what its goods and their sending cost, those that came back included, since its
own total sinks with every refund and return. Amounts are decimals in whole currency units that the shop does
not round; what is told is rounded to money, half up, and nothing else is.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CouponUsed, OrderChanged, RefundChanged, StockReported
from livestream_console.core.money import Money, exponent
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import Fields, flag, only, own_id, part, rows, text
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import content_version, major_money, time_us, told, whole

PUSH_META = "push_id"
"""The cart's own field by which a card's link names its push; the order keeps it."""

ORDER_FIELDS = (
    "id,status,currency_code,item_total,shipping_total,customer_id,metadata,created_at,updated_at,"
    "items.id,items.product_id,items.variant_id,items.quantity,items.total,"
    "items.adjustments.code,items.adjustments.total,"
    "items.detail.return_received_quantity,items.detail.return_dismissed_quantity,"
    "items.return_received_total,items.return_dismissed_total,"
    "payment_collections.payments.id,payment_collections.payments.captured_at,"
    "payment_collections.payments.canceled_at,payment_collections.payments.refunds.id,"
    "payment_collections.payments.refunds.amount,payment_collections.payments.refunds.created_at"
)
_STOCK_FIELDS = (
    "manage_inventory",
    "inventory_items.required_quantity",
    "inventory_items.inventory.location_levels.stocked_quantity",
    "inventory_items.inventory.location_levels.reserved_quantity",
    "inventory_items.inventory.location_levels.updated_at",
)
_PRICE_FIELDS = (
    "prices.amount",
    "prices.currency_code",
    "prices.min_quantity",
    "prices.price_rules.attribute",
    "prices.price_rules.value",
)
VARIANT_FIELDS = ",".join(("id", "product_id", *_PRICE_FIELDS, *_STOCK_FIELDS))
PRODUCT_FIELDS = ",".join(
    (
        "id,title,thumbnail",
        *(f"variants.{name}" for name in ("id", "title", *_PRICE_FIELDS, *_STOCK_FIELDS)),
    )
)
_OWN = ("id", "status", "currency_code", "item_total", "shipping_total", "customer_id")
_LINE_FIELDS = (
    "id",
    "product_id",
    "variant_id",
    "quantity",
    "total",
    "return_received_total",
    "return_dismissed_total",
)
_CAME_BACK = ("return_received_quantity", "return_dismissed_quantity")
"""Goods that were put back into stock, and such as cannot be sold again."""
_TAKEN_OFF = ("return_received_total", "return_dismissed_total")
"""What the totals of a line and of all of them have less for goods that came back."""
_PAYMENT_FIELDS = ("id", "captured_at", "canceled_at")
_DRAFTS = frozenset({"draft"})


def is_unpaid(order: Fields) -> bool:
    return text(order, "status") not in _DRAFTS | {"canceled"} and _paid_us(order) is None


def order_events(shop_id: str, order: Fields) -> Iterator[Observed]:
    """Yield an order as it stands, its refunds and its codes; nothing for a draft or one without an id."""
    order_id = own_id(order, "id")
    if order_id is None or text(order, "status") in _DRAFTS:
        return
    currency = text(order, "currency_code").upper()
    changed = _order(order_id, order, currency)
    # Its own date stays behind when it is paid.
    at_us = max(time_us(order.get("updated_at")) or 0, changed.paid_us or 0)
    version = f"{at_us}-{content_version(changed)}"
    raw = msgspec.json.encode(_kept(order))
    buyer = own_id(order, "customer_id")
    yield told(shop_id, f"order:{order_id}", changed, at_us=at_us, version=version, raw=raw, buyer=buyer)
    yield from _refunds(shop_id, order_id, order, currency)
    if changed.status != "cancelled":
        for code, saved in _codes(order, currency).items():
            used = CouponUsed(code, order_id, saved)
            yield told(shop_id, f"coupon:{order_id}:{code}", used, at_us=changed.placed_us)


def _refunds(shop_id: str, order_id: str, order: Fields, currency: str) -> Iterator[Observed]:
    """Yield an order's refunds. They are of money alone; what came back of its goods goes with the first."""
    made = [refund for payment in _payments(order) for refund in rows(payment, "refunds")]
    came_back, changed_us = tuple(_returned(order)), time_us(order.get("updated_at"))
    for refund in sorted(made, key=lambda one: (text(one, "created_at"), text(one, "id"))):
        if refund_id := own_id(refund, "id"):
            amount = _paid_amount(refund.get("amount"), currency)
            event = RefundChanged(refund_id, order_id, amount, came_back, "done")
            at_us = changed_us if came_back else time_us(refund.get("created_at"))
            yield told(shop_id, f"refund:{refund_id}", event, at_us=at_us)
            came_back = ()


def order_gone(shop_id: str, order_id: str, at_us: int) -> Observed:
    """Tell that an order was taken back before it was paid: its checkout failed at a later step."""
    return told(shop_id, f"order:{order_id}", OrderChanged(order_id, "closed"), at_us=at_us)


def _order(order_id: str, order: Fields, currency: str) -> OrderChanged:
    paid_us = _paid_us(order)
    stands = "placed" if paid_us is None else "paid"
    return OrderChanged(
        order_id,
        "cancelled" if text(order, "status") == "canceled" else stands,
        _sum(currency, order.get("item_total"), order.get("shipping_total"), *_taken_off(order)),
        tuple(_lines(order, currency)),
        hints=_hints(order, currency) or None,
        placed_us=time_us(order.get("created_at")),
        paid_us=paid_us,
    )


def _lines(order: Fields, currency: str) -> Iterator[Line]:
    for line in rows(order, "items"):
        product, qty = own_id(line, "product_id"), whole(line, "quantity")
        if product and qty:
            amount = _sum(currency, line.get("total"), *_taken_off({"items": [line]}))
            yield Line(product, own_id(line, "variant_id"), qty, amount)


def _taken_off(order: Fields) -> list[object]:
    return [line[name] for line in rows(order, "items") for name in _TAKEN_OFF if line.get(name)]


def _returned(order: Fields) -> Iterator[Line]:
    for line in rows(order, "items"):
        product, detail = own_id(line, "product_id"), part(line, "detail")
        qty = sum(whole(detail, name) or 0 for name in _CAME_BACK)
        if product and qty > 0:
            yield Line(product, own_id(line, "variant_id"), qty)


def _payments(order: Fields) -> list[Fields]:
    return [
        payment
        for collection in rows(order, "payment_collections")
        for payment in rows(collection, "payments")
        if time_us(payment.get("canceled_at")) is None
    ]


def _paid_us(order: Fields) -> int | None:
    """Return when the last payment was captured, None while one is not; what is free is paid at once.

    An order that is read while it is made or taken back may show no lines yet: that is not free.
    """
    times = [time_us(payment.get("captured_at")) for payment in _payments(order)]
    known = [at_us for at_us in times if at_us is not None]
    if times and len(known) == len(times):
        return max(known)
    is_free = _decimal(order.get("item_total")) == 0 and _decimal(order.get("shipping_total")) == 0
    is_whole = bool(rows(order, "items"))
    return time_us(order.get("created_at")) if is_free and is_whole and not times else None


def _codes(order: Fields, currency: str) -> dict[str, Money | None]:
    """Return what each code took off, in the order of the lines."""
    saved: dict[str, list[object]] = {}
    for line in rows(order, "items"):
        for adjustment in rows(line, "adjustments"):
            if code := text(adjustment, "code"):
                saved.setdefault(code, []).append(adjustment.get("total"))
    return {code: _sum(currency, *amounts) for code, amounts in saved.items()}


def _hints(order: Fields, currency: str) -> dict[str, str]:
    push = own_id(part(order, "metadata"), PUSH_META)
    hints = {"code": " ".join(_codes(order, currency)), "push": push or ""}
    return {name: value for name, value in hints.items() if value}


def _kept(order: Fields) -> dict[str, Any]:
    """Return of an order what is known to say nothing about its buyer; lists bring more than was asked."""
    kept = only(order, (*_OWN, "created_at", "updated_at"))
    kept["metadata"] = only(part(order, "metadata"), (PUSH_META,))
    kept["items"] = [
        only(line, _LINE_FIELDS)
        | {"detail": only(part(line, "detail"), _CAME_BACK)}
        | {"adjustments": [only(one, ("code", "total")) for one in rows(line, "adjustments")]}
        for line in rows(order, "items")
    ]
    kept["payments"] = [
        only(payment, _PAYMENT_FIELDS)
        | {"refunds": [only(one, ("id", "amount", "created_at")) for one in rows(payment, "refunds")]}
        for payment in _payments(order)
    ]
    return kept


# --- amounts ------------------------------------------------------------------------------------------------


def _sum(currency: str, *values: object) -> Money | None:
    amounts = [_decimal(value) for value in values]
    if None in amounts:
        return None
    return _rounded(sum((amount for amount in amounts if amount is not None), Decimal(0)), currency)


def _paid_amount(value: object, currency: str) -> Money | None:
    return _sum(currency, value)


def _decimal(value: object) -> Decimal | None:
    """Read an amount: whole ones come as a number, others as text."""
    if isinstance(value, str):
        try:
            value = Decimal(value) if value.isascii() else None
        except InvalidOperation:
            return None
    if type(value) is int:
        value = Decimal(value)
    if isinstance(value, Decimal) and value.is_finite() and -40 < value.adjusted() <= 15:
        return value
    return None


def _rounded(amount: Decimal, currency: str) -> Money | None:
    if not currency:
        return None
    return major_money(amount.quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_UP), currency)


# --- products -----------------------------------------------------------------------------------------------


def product_draft(shop_id: str, product: Fields, currency: str) -> ProductDraft | None:
    """Return a product that is on sale; None for one without a price in the currency."""
    item = own_id(product, "id")
    found = [
        Variant(sku, text(row, "title"), price=base_price(row, currency), stock=stock(row))
        for row in rows(product, "variants")
        if (sku := own_id(row, "id"))
    ]
    return draft(shop_id, item, text(product, "title"), found, text(product, "thumbnail"))


def base_price(variant: Fields, currency: str) -> Money | None:
    """Return what one unit costs anybody, outside of any price list."""
    for price in rows(variant, "prices"):
        if (
            text(price, "currency_code").upper() == currency
            and whole(price, "min_quantity") in (None, 0, 1)
            and not price.get("rules")
        ):
            return major_money(price.get("amount"), currency)
    return None


def stock(variant: Fields) -> int | None:
    """Return how many units can still be bought, over all locations; None where they are not counted."""
    found = [_left(one) // (whole(one, "required_quantity") or 1) for one in rows(variant, "inventory_items")]
    return max(0, min(found)) if found and flag(variant, "manage_inventory") is not False else None


def stock_report(shop_id: str, variant: Fields) -> Observed | None:
    """Tell a variant's stock, named by when it last changed."""
    item, sku, left = own_id(variant, "product_id"), own_id(variant, "id"), stock(variant)
    times = [
        at_us
        for one in rows(variant, "inventory_items")
        for level in _levels(one)
        if (at_us := time_us(level.get("updated_at"))) is not None
    ]
    if item is None or sku is None or left is None or not times:
        return None
    event = StockReported(item, sku, left)
    return told(shop_id, f"stock:{sku}", event, at_us=max(times), version=f"{max(times)}-{left}")


def _left(inventory_item: Fields) -> int:
    return sum(
        (whole(level, "stocked_quantity") or 0) - (whole(level, "reserved_quantity") or 0)
        for level in _levels(inventory_item)
    )


def _levels(inventory_item: Fields) -> list[Fields]:
    return rows(part(inventory_item, "inventory"), "location_levels")
