"""From Shopify's products and orders to the console's words. Pure.

The rule: everything is counted in the shop's own money (``shopMoney``), never in what the buyer was shown,
and a line by what is left of it after every discount. An id is the number at the end of Shopify's ``gid://``,
as its hooks and links have it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CouponUsed, OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import Fields, own_id, part, rows, text
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import content_version, major_money, time_us, told, whole

PUSH_ATTRIBUTE = "push_id"
"""The cart attribute by which a card's link names its push."""

_PAID = frozenset({"PAID", "PARTIALLY_REFUNDED", "REFUNDED"})
_CLOSED = frozenset({"EXPIRED", "VOIDED"})
_TAKINGS = frozenset({"SALE", "CAPTURE"})


def gid(kind: str, own: str) -> str:
    return f"gid://shopify/{kind}/{own}"


def short_id(fields: Fields, name: str = "id") -> str | None:
    """Return the number at the end of a ``gid://shopify/Order/1001?…``."""
    whole_id = own_id(fields, name)
    return None if whole_id is None else whole_id.partition("?")[0].rpartition("/")[2] or None


def shop_money(fields: Fields, name: str) -> Money | None:
    return money(part(fields, name, "shopMoney"))


def money(amount: Fields) -> Money | None:
    currency = text(amount, "currencyCode")
    return major_money(amount.get("amount"), currency) if currency else None


# --- orders -------------------------------------------------------------------------------------------------


def order_events(shop_id: str, order: Fields) -> Iterator[Observed]:
    """Yield an order as it stands, its refunds and the codes that it used; nothing for one without an id."""
    order_id = short_id(order)
    if order_id is None:
        return
    updated_us = time_us(order.get("updatedAt"))
    changed = _order(order_id, order)
    version = f"{updated_us or 0}-{content_version(changed)}"
    raw = msgspec.json.encode(_kept(order))
    yield told(shop_id, f"order:{order_id}", changed, at_us=updated_us, version=version, raw=raw)
    for refund in rows(order, "refunds"):
        if refund_id := short_id(refund):
            event = RefundChanged(
                refund_id,
                order_id,
                shop_money(refund, "totalRefundedSet"),
                tuple(_refunded(refund)),
                _refund_state(refund),
            )
            made_us = time_us(refund.get("createdAt"))
            yield told(shop_id, f"refund:{refund_id}", event, at_us=made_us)
    if changed.status != "cancelled":
        for code in _codes(order):
            used = CouponUsed(code, order_id, _saved(order, code))
            entity = f"coupon:{order_id}:{code}"
            yield told(shop_id, entity, used, at_us=changed.placed_us)


def _order(order_id: str, order: Fields) -> OrderChanged:
    financial = text(order, "displayFinancialStatus")
    paid_us = _paid_us(order) if financial in _PAID else None
    if time_us(order.get("cancelledAt")) is not None:
        status = "cancelled"
    elif financial in _CLOSED:
        status = "closed"
    else:
        status = "placed" if paid_us is None else "paid"
    return OrderChanged(
        order_id,
        status,
        shop_money(order, "totalPriceSet"),
        tuple(_lines(order)),
        hints=_hints(order) or None,
        placed_us=time_us(order.get("processedAt")) or time_us(order.get("createdAt")),
        paid_us=paid_us,
    )


def _paid_us(order: Fields) -> int | None:
    """Return when the last payment that was needed came in; of an order for nothing, when it was made."""
    takings = [
        time_us(row.get("processedAt"))
        for row in rows(order, "transactions")
        if text(row, "kind") in _TAKINGS and text(row, "status") == "SUCCESS"
    ]
    return max((at_us for at_us in takings if at_us is not None), default=time_us(order.get("processedAt")))


def _lines(order: Fields) -> Iterator[Line]:
    for line in rows(part(order, "lineItems"), "nodes"):
        product, qty = short_id(part(line, "product")), whole(line, "quantity")
        if product and qty:
            yield Line(product, short_id(part(line, "variant")), qty, _line_amount(line))


def _line_amount(line: Fields) -> Money | None:
    amount = shop_money(line, "originalTotalSet")
    for share in rows(line, "discountAllocations"):
        off = shop_money(share, "allocatedAmountSet")
        if amount is None or off is None or off.currency != amount.currency:
            return None
        amount -= off
    return amount


def _hints(order: Fields) -> dict[str, str]:
    attributes = {text(row, "key"): text(row, "value") for row in rows(order, "customAttributes")}
    hints = {
        "code": " ".join(_codes(order)),
        "push": attributes.get(PUSH_ATTRIBUTE, ""),
        "utm": _utm(part(order, "customerJourneySummary")),
    }
    return {name: value for name, value in hints.items() if value}


def _utm(journey: Fields) -> str:
    """Return where the buyer came from last, or first where that is not told."""
    for visit in ("lastVisit", "firstVisit"):
        utm = part(journey, visit, "utmParameters")
        if content := text(utm, "content"):
            return urlencode({"utm_source": text(utm, "source"), "utm_content": content})
    return ""


def _codes(order: Fields) -> list[str]:
    codes = order.get("discountCodes")
    return [code for code in codes if isinstance(code, str) and code] if isinstance(codes, list) else []


def _saved(order: Fields, code: str) -> Money | None:
    """Return what a code took off an order's lines."""
    shares = [
        shop_money(share, "allocatedAmountSet")
        for line in rows(part(order, "lineItems"), "nodes")
        for share in rows(line, "discountAllocations")
        if text(part(share, "discountApplication"), "code").casefold() == code.casefold()
    ]
    known = [share for share in shares if share is not None]
    if not known or len({share.currency for share in known}) > 1:
        return None
    return Money(sum(share.minor for share in known), known[0].currency)


def _refunded(refund: Fields) -> Iterator[Line]:
    for back in rows(part(refund, "refundLineItems"), "nodes"):
        product, qty = short_id(part(back, "lineItem", "product")), whole(back, "quantity")
        if product and qty:
            yield Line(product, short_id(part(back, "lineItem", "variant")), qty)


def _refund_state(refund: Fields) -> str:
    """A refund is there before its money is back, and stays when that fails."""
    states = {text(row, "status") for row in rows(part(refund, "transactions"), "nodes")}
    if states & {"PENDING", "AWAITING_RESPONSE"}:
        return "pending"
    return "rejected" if states and states <= {"FAILURE", "ERROR"} else "done"


def _kept(order: Fields) -> dict[str, Any]:
    """Return an order without what a buyer or theme may have written into its attributes."""
    ours = [row for row in rows(order, "customAttributes") if text(row, "key") == PUSH_ATTRIBUTE]
    return {**order, "customAttributes": ours}


# --- products -----------------------------------------------------------------------------------------------


def product_draft(
    shop_id: str, product: Fields, variants: list[Fields], currency: str
) -> ProductDraft | None:
    """Return a product that is on sale; None for one that is a draft, archived or has no price."""
    item = short_id(product)
    found = [
        Variant(sku, text(row, "title"), price=variant_price(row, currency), stock=_stock(row))
        for row in variants
        if (sku := short_id(row))
    ]
    if text(product, "status") != "ACTIVE":
        return None
    return draft(
        shop_id,
        item,
        text(product, "title"),
        found,
        text(part(product, "featuredMedia", "preview", "image"), "url"),
    )


def variant_price(variant: Fields, currency: str) -> Money | None:
    """Return a variant's price, which is what can be written back as it is."""
    return major_money(variant.get("price"), currency)


def _stock(variant: Fields) -> int | None:
    units = whole(variant, "inventoryQuantity")
    return None if units is None else max(0, units)
