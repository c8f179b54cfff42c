"""From Vendure's products and orders to the console's words. Pure.

The rule: an order counts by what is really paid for its lines, shares of order-wide discounts included. What
it says is named by its content and its date together: the date alone has whole seconds.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CouponUsed, OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.values import Line, Variant
from livestream_console.net.json_fields import Fields, flag, own_id, part, rows, text, texts
from livestream_console.shops.drafts import draft
from livestream_console.shops.fields import content_version, time_us, told, whole
from livestream_console.shops.vendure.till import Till

_CARTS = frozenset({"AddingItems", "ArrangingPayment"})
_NOT_BOUGHT = frozenset({"Created", "Draft"})
_PLACED = frozenset({"PaymentAuthorized"})
_REFUNDS = {"Pending": "pending", "Failed": "rejected"}


def is_cart(order: Fields) -> bool:
    return flag(order, "active") is True and text(order, "state") in _CARTS


def is_unpaid(order: Fields) -> bool:
    return text(order, "state") in _PLACED


def is_bought(order: Fields) -> bool:
    """Say whether a customer placed it; orders split off for sellers would count twice."""
    state = text(order, "state")
    return (
        time_us(order.get("orderPlacedAt")) is not None
        and state not in _NOT_BOUGHT | _CARTS
        and (text(order, "type") != "Seller")
    )


def order_events(shop_id: str, order: Fields, till: Till) -> Iterator[Observed]:
    """Yield an order as it stands, its refunds and the codes that it used; nothing for one without an id."""
    order_id = own_id(order, "id")
    if order_id is None or not is_bought(order):
        return
    currency = text(order, "currencyCode") or till.currency
    changed = _order(order_id, order, currency, till)
    # Its own date stays behind when it is placed and paid.
    at_us = max(time_us(order.get("updatedAt")) or 0, changed.placed_us or 0, changed.paid_us or 0)
    version = f"{at_us}-{content_version(changed)}"
    raw = msgspec.json.encode(order)
    buyer = own_id(part(order, "customer"), "id")
    yield told(shop_id, f"order:{order_id}", changed, at_us=at_us, version=version, raw=raw, buyer=buyer)
    line_of = {own_id(line, "id"): line for line in rows(order, "lines")}
    for payment in rows(order, "payments"):
        for refund in rows(payment, "refunds"):
            if refund_id := own_id(refund, "id"):
                event = RefundChanged(
                    refund_id,
                    order_id,
                    till.money(refund.get("total"), currency),
                    tuple(_refunded(refund, line_of)),
                    _REFUNDS.get(text(refund, "state"), "done"),
                )
                made_us = time_us(refund.get("createdAt"))
                yield told(shop_id, f"refund:{refund_id}", event, at_us=made_us)
    for coupon in _coupons(order_id, order, currency, till):
        entity = f"coupon:{order_id}:{coupon.coupon}"
        yield told(shop_id, entity, coupon, at_us=time_us(order.get("orderPlacedAt")))


def _order(order_id: str, order: Fields, currency: str, till: Till) -> OrderChanged:
    placed_us = time_us(order.get("orderPlacedAt"))
    paid_us = _paid_us(order, placed_us)
    codes = texts(order, "couponCodes")
    hints = {"code": " ".join(codes)} if codes else None
    if text(order, "state") == "Cancelled":
        # Its lines are empty by now; what they were was said before.
        return OrderChanged(order_id, "cancelled", hints=hints, placed_us=placed_us, paid_us=paid_us)
    return OrderChanged(
        order_id,
        "placed" if text(order, "state") in _PLACED or paid_us is None else "paid",
        till.money(order.get("totalWithTax"), currency),
        tuple(_lines(order, currency, till)),
        hints=hints,
        placed_us=placed_us,
        paid_us=paid_us,
    )


def _lines(order: Fields, currency: str, till: Till) -> Iterator[Line]:
    for line in rows(order, "lines"):
        variant = part(line, "productVariant")
        if (product := own_id(part(variant, "product"), "id")) and (qty := whole(line, "quantity")):
            amount = till.money(line.get("proratedLinePriceWithTax"), currency)
            yield Line(product, own_id(variant, "id"), qty, amount)


def _refunded(refund: Fields, line_of: dict[str | None, Fields]) -> Iterator[Line]:
    for back in rows(refund, "lines"):
        variant = part(line_of.get(own_id(back, "orderLineId"), {}), "productVariant")
        if (product := own_id(part(variant, "product"), "id")) and (qty := whole(back, "quantity")):
            yield Line(product, own_id(variant, "id"), qty)


def _coupons(order_id: str, order: Fields, currency: str, till: Till) -> Iterator[CouponUsed]:
    if text(order, "state") == "Cancelled":
        return
    for promotion in rows(order, "promotions"):
        if code := text(promotion, "couponCode"):
            # By its name: what else tells a discount's promotion is an inner id, not the one that is shown.
            saved = [
                till.money(discount.get("amountWithTax"), currency) or Money(0, currency)
                for line in rows(order, "lines")
                for discount in rows(line, "discounts")
                if text(discount, "description") == text(promotion, "name")
            ]
            yield CouponUsed(code, order_id, Money(-sum(one.minor for one in saved), currency))


def _paid_us(order: Fields, placed_us: int | None) -> int | None:
    """Return when the last payment was settled; payments are dated by the second, so never before placing."""
    settled = [payment for payment in rows(order, "payments") if text(payment, "state") == "Settled"]
    times = [at_us for payment in settled if (at_us := time_us(payment.get("updatedAt"))) is not None]
    return max([*times, placed_us or 0]) if times else None


# --- carts and products -------------------------------------------------------------------------------------


def cart_units(order: Fields) -> dict[str, int]:
    """Return how many units of each ``<product>/<variant>`` a cart holds, or held when it was placed."""
    units: dict[str, int] = {}
    for line in rows(order, "lines"):
        variant = part(line, "productVariant")
        product, sku = own_id(part(variant, "product"), "id"), own_id(variant, "id")
        qty = whole(line, "orderPlacedQuantity") or whole(line, "quantity")
        if product and sku and qty:
            units[f"{product}/{sku}"] = units.get(f"{product}/{sku}", 0) + qty
    return units


def restorable_price(variant: Fields, till: Till) -> Money | None:
    """Return a variant's price as it can be written back, None where it has none in this currency."""
    for price in rows(variant, "prices"):
        if text(price, "currencyCode") == till.currency:
            return till.money(price.get("price"))
    return None


def product_draft(shop_id: str, product: Fields, till: Till) -> ProductDraft | None:
    """Return a product that is on sale; None for one that is switched off or has no price."""
    item = own_id(product, "id")
    found = [
        Variant(sku, text(row, "name"), price=restorable_price(row, till), stock=_stock(row))
        for row in rows(product, "variants")
        if (sku := own_id(row, "id")) and flag(row, "enabled") is not False
    ]
    if flag(product, "enabled") is False:
        return None
    return draft(shop_id, item, text(product, "name"), found, text(part(product, "featuredAsset"), "preview"))


def _stock(variant: Fields) -> int | None:
    """Return what is on hand less what is promised, by all stock locations; a hint only: it is miscounted
    when buyers race.
    """
    levels = rows(variant, "stockLevels")
    left = sum((whole(row, "stockOnHand") or 0) - (whole(row, "stockAllocated") or 0) for row in levels)
    return max(0, left) if levels else None
