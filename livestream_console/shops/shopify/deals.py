"""What Shopify is asked to put up: a discount under a code, one without a code, or another price.

The rule: a deal comes to the same terms whether it is asked for or read back, and it is ours only where they
are equal. What has a limit needs a code, and takes its amount off once an order, so that the limit is one of
units. Shopify keeps times to the second.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Standing
from livestream_console.net.json_fields import Fields, flag, part, rows, text
from livestream_console.shops.fields import major_text, time_text, time_us, whole
from livestream_console.shops.shopify.mapping import gid, money, short_id, variant_price
from livestream_console.shops.standing import Stood, taken_off

_SECOND_US = 1_000_000


class Before(Stood, frozen=True):
    """What stood there before a deal: the variant, its product, and its price as it can be written back."""

    item: str | None = None
    sku: str | None = None
    price: Money | None = None


class Terms(msgspec.Struct, frozen=True):
    """What a discount says. ``each``: its amount comes off every unit, and not once an order."""

    ends_s: int | None
    off: Money | None = None
    percent: int | None = None
    each: bool = False
    sku: str | None = None
    least: Money | None = None
    units: int | None = None
    once: bool = False


def title_of(deal: Deal) -> str:
    """Return the name of a discount without a code; its key makes it the only one."""
    return deal.title if deal.key in deal.title else f"{deal.title} {deal.key}"


def terms_of(deal: Deal, before: Before) -> Terms:
    """Return what a deal asks for; raise FeedFailure where Shopify has no such thing."""
    if deal.code is None and (deal.units is not None or deal.per_buyer is not None):
        raise FeedFailure("refused", "limit_needs_code", retryable=False)
    if deal.per_buyer not in (None, 1):
        raise FeedFailure("refused", "per_buyer", retryable=False)
    off = None if deal.percent is not None else taken_off(deal, before.price)
    return Terms(
        deal.ends_us // _SECOND_US,
        off,
        deal.percent,
        off is not None and deal.price is not None and deal.units is None,
        before.sku,
        deal.least,
        deal.units,
        deal.per_buyer == 1,
    )


def discount_input(deal: Deal, terms: Terms) -> Fields:
    """Return the DiscountCodeBasicInput or DiscountAutomaticBasicInput of a deal."""
    targets: Fields = {"all": True}
    if terms.sku is not None:
        targets = {"products": {"productVariantsToAdd": [gid("ProductVariant", terms.sku)]}}
    value: Fields = {"percentage": (terms.percent or 0) / 100}
    if terms.off is not None:
        value = {"discountAmount": {"amount": major_text(terms.off), "appliesOnEachItem": terms.each}}
    asked: Fields = {
        "title": title_of(deal),
        "startsAt": time_text(deal.starts_us // _SECOND_US * _SECOND_US),
        "endsAt": time_text((terms.ends_s or 0) * _SECOND_US),
        "context": {"all": "ALL"},
        "customerGets": {"value": value, "items": targets},
    }
    if terms.least is not None:
        subtotal = {"greaterThanOrEqualToSubtotal": major_text(terms.least)}
        asked["minimumRequirement"] = {"subtotal": subtotal}
    if deal.code is None:
        return asked
    limits = {"usageLimit": terms.units, "appliesOncePerCustomer": terms.once}
    return {**asked, "code": deal.code, **limits}


def discount_standing(deal: Deal, before: Before, reference: str | None, discount: Fields) -> Standing:
    """Say how the discount stands that was found under a deal's code or title.

    How often it was used is not said: Shopify counts that later.
    """
    found = _terms_found(discount)
    price = None
    if before.price is not None and found.off is not None and found.off.currency == before.price.currency:
        price = before.price - found.off
    if text(discount, "status") == "EXPIRED":
        return Standing("ended", reference, price)
    return Standing("ours" if found == terms_of(deal, before) else "foreign", reference, price)


def price_standing(deal: Deal, before: Before, variant: Fields) -> Standing:
    """Say whose the price is that stands there now."""
    found = None if before.price is None else variant_price(variant, before.price.currency)
    if found == before.price:
        return Standing("absent", before.sku, found)
    return Standing("ours" if found == deal.price else "foreign", before.sku, found)


def _terms_found(discount: Fields) -> Terms:
    gets = part(discount, "customerGets")
    value = part(gets, "value")
    share = value.get("percentage")
    targets = [short_id(row) for row in rows(part(gets, "items", "productVariants"), "nodes")]
    ends_us = time_us(discount.get("endsAt"))
    return Terms(
        None if ends_us is None else ends_us // _SECOND_US,
        money(part(value, "amount")),
        int((share * 100).to_integral_value()) if isinstance(share, Decimal) else None,
        flag(value, "appliesOnEachItem") is True,
        ",".join(sku for sku in targets if sku) or None,
        money(part(discount, "minimumRequirement", "greaterThanOrEqualToSubtotal")),
        whole(discount, "usageLimit"),
        flag(discount, "appliesOncePerCustomer") is True,
    )
