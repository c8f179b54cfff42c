"""From WooCommerce's products and orders to the console's words. Pure.

The rule: what is paid for a line is its net total and its tax together, which the shop keeps to six digits
and which only as a sum come to money. Times are those that end in ``_gmt``; the others are the site's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from urllib.parse import urlencode

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CouponUsed, OrderChanged, RefundChanged
from livestream_console.core.money import Money, exponent
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import Fields, flag, only, own_id, rows, text
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import content_version, major_money, time_us, told, whole

ORDER_FIELDS = (
    "id,status,currency,total,customer_id,date_created_gmt,date_modified_gmt,date_paid_gmt,"
    "line_items,coupon_lines,refunds,meta_data"
)
REFUND_FIELDS = "id,date_created_gmt,amount,line_items"
PUSH_META = "push_id"
"""The order's own field by which a card's link names its push."""

_SOURCE_META = "_wc_order_attribution_utm_source"
_CONTENT_META = "_wc_order_attribution_utm_content"
_DRAFTS = frozenset({"auto-draft", "checkout-draft"})
_CLOSED = frozenset({"failed", "trash"})
_LINE_FIELDS = ("id", "product_id", "variation_id", "quantity", "total", "total_tax")
_COUPON_FIELDS = ("id", "code", "discount", "discount_tax")
_AMOUNT = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,10})?")


def order_events(shop_id: str, order: Fields, refunds: list[Fields]) -> Iterator[Observed]:
    """Yield an order as it stands, its refunds and its coupons; nothing for a draft or one without an id."""
    order_id = own_id(order, "id")
    if order_id is None or text(order, "status") in _DRAFTS:
        return
    modified_us = time_us(order.get("date_modified_gmt"))
    changed = _order(order_id, order)
    version = f"{modified_us or 0}-{content_version(changed)}"
    raw = msgspec.json.encode(_kept(order))
    buyer = own_id(order, "customer_id")
    yield told(
        shop_id, f"order:{order_id}", changed, at_us=modified_us, version=version, raw=raw, buyer=buyer
    )
    currency = text(order, "currency")
    for refund in refunds:
        if refund_id := own_id(refund, "id"):
            amount = major_money(refund.get("amount"), currency)
            event = RefundChanged(refund_id, order_id, amount, tuple(_refunded(refund)), "done")
            made_us = time_us(refund.get("date_created_gmt"))
            yield told(shop_id, f"refund:{refund_id}", event, at_us=made_us)
    if changed.status != "cancelled":
        for coupon in rows(order, "coupon_lines"):
            if code := text(coupon, "code"):
                used = CouponUsed(code, order_id, _sum(coupon, "discount", "discount_tax", currency))
                yield told(shop_id, f"coupon:{order_id}:{code}", used, at_us=changed.placed_us)


def _order(order_id: str, order: Fields) -> OrderChanged:
    status, paid_us = text(order, "status"), time_us(order.get("date_paid_gmt"))
    if status in _CLOSED:
        stands = "closed"
    elif status == "cancelled":
        stands = "cancelled"
    else:
        stands = "placed" if paid_us is None else "paid"
    currency = text(order, "currency")
    return OrderChanged(
        order_id,
        stands,
        major_money(order.get("total"), currency),
        tuple(_lines(order, currency)),
        hints=_hints(order) or None,
        placed_us=time_us(order.get("date_created_gmt")),
        paid_us=paid_us,
    )


def _lines(order: Fields, currency: str) -> Iterator[Line]:
    for line in rows(order, "line_items"):
        product, qty = own_id(line, "product_id"), whole(line, "quantity")
        if product and qty:
            amount = _sum(line, "total", "total_tax", currency)
            yield Line(product, own_id(line, "variation_id") or product, qty, amount)


def _refunded(refund: Fields) -> Iterator[Line]:
    """Yield what came back; a refund counts its units and amounts below zero."""
    for line in rows(refund, "line_items"):
        product, qty = own_id(line, "product_id"), whole(line, "quantity")
        if product and qty:
            yield Line(product, own_id(line, "variation_id") or product, abs(qty))


def _sum(fields: Fields, net: str, tax: str, currency: str) -> Money | None:
    parts = [_AMOUNT.fullmatch(str(fields.get(name) or "0")) for name in (net, tax)]
    if not currency or text(fields, net) == "" or not all(parts):
        return None
    amount = sum((Decimal(part[0]) for part in parts if part), Decimal(0))
    return major_money(amount.quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_UP), currency)


def _hints(order: Fields) -> dict[str, str]:
    meta = {text(row, "key"): text(row, "value") for row in rows(order, "meta_data")}
    content = meta.get(_CONTENT_META)
    link = {"utm_source": meta.get(_SOURCE_META, ""), "utm_content": content or ""}
    hints = {
        "code": " ".join(code for row in rows(order, "coupon_lines") if (code := text(row, "code"))),
        "push": meta.get(PUSH_META, ""),
        "utm": urlencode(link) if content else "",
    }
    return {name: value for name, value in hints.items() if value}


def _kept(order: Fields) -> dict[str, Any]:
    """Return of an order what is known to say nothing about its buyer."""
    ours = (PUSH_META, _SOURCE_META, _CONTENT_META)
    kept = only(order, ORDER_FIELDS.split(","))
    kept["line_items"] = [only(line, _LINE_FIELDS) for line in rows(order, "line_items")]
    kept["coupon_lines"] = [only(line, _COUPON_FIELDS) for line in rows(order, "coupon_lines")]
    kept["refunds"] = [only(refund, ("id", "total")) for refund in rows(order, "refunds")]
    kept["meta_data"] = [row for row in rows(order, "meta_data") if text(row, "key") in ours]
    return kept


# --- products -----------------------------------------------------------------------------------------------


def product_draft(
    shop_id: str, product: Fields, variations: list[Fields], currency: str
) -> ProductDraft | None:
    """Return a product that is on sale; None for one without a price.

    One that has no variations stands for its only variant, by the same id.
    """
    item = own_id(product, "id")
    found = [
        Variant(sku, _title(row), price=major_money(row.get("price"), currency), stock=_stock(row))
        for row in variations or [product]
        if (sku := own_id(row, "id"))
    ]
    images = rows(product, "images")
    return draft(shop_id, item, text(product, "name"), found, text(images[0], "src") if images else "")


def _title(variation: Fields) -> str:
    return " ".join(option for row in rows(variation, "attributes") if (option := text(row, "option")))


def _stock(variation: Fields) -> int | None:
    """Return the units left, None where the shop does not count them."""
    units = whole(variation, "stock_quantity")
    return None if units is None or flag(variation, "manage_stock") is False else max(0, units)
