"""What WooCommerce is asked to put up: a coupon, or a sale price with its dates.

The rule: the end stands in the shop, so that it comes without us, and we end it ourselves all the same: older
shops look at the dates once a day. A coupon comes off one unit an order where it is limited, so that the
limit is one of units. What is null is passed over there; only an empty text clears a field.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.shops.shop import Deal, Standing
from livestream_console.net.json_fields import Fields, own_id, text
from livestream_console.shops.fields import major_money, major_text, time_text, time_us, whole
from livestream_console.shops.standing import Stood, lowered, taken_off

PRICE_FIELDS = "id,price,regular_price,sale_price,date_on_sale_from_gmt,date_on_sale_to_gmt"
COUPON_FIELDS = (
    "id,code,amount,discount_type,date_expires_gmt,usage_count,usage_limit,usage_limit_per_user,"
    "limit_usage_to_x_items,product_ids,minimum_amount"
)
_SECOND_US = 1_000_000
_DAY_US = 86_400 * _SECOND_US


class Before(Stood, frozen=True):
    """What stood there before a deal, as the shop wrote it: prices and dates, "" where there were none."""

    currency: str
    item: str | None = None
    sku: str | None = None
    regular: str = ""
    sale: str = ""
    since: str = ""
    until: str = ""

    @property
    def price(self) -> Money | None:
        return major_money(self.regular, self.currency)

    @property
    def charged(self) -> Money | None:
        """What buyers paid, where the shop had a sale of its own too."""
        return major_money(self.sale or self.regular, self.currency)

    @property
    def path(self) -> str:
        """Where product or variation lie."""
        if self.sku in (None, self.item):
            return f"products/{self.item}"
        return f"products/{self.item}/variations/{self.sku}"


class Terms(msgspec.Struct, frozen=True):
    """What a coupon says. ``one``: it comes off one unit an order."""

    ends_s: int | None
    off: Money | None = None
    percent: int | None = None
    sku: str | None = None
    least: Money | None = None
    units: int | None = None
    one: bool = False
    per_buyer: int | None = None


def stood(product: Fields, item: str, sku: str | None, currency: str) -> Before:
    """Return what stands there now, as what stood before."""
    return Before(
        currency,
        item,
        sku,
        text(product, "regular_price"),
        text(product, "sale_price"),
        text(product, "date_on_sale_from_gmt"),
        text(product, "date_on_sale_to_gmt"),
    )


# --- coupons ------------------------------------------------------------------------------------------------


def code_of(deal: Deal) -> str:
    return deal.code or deal.key


def terms_of(deal: Deal, before: Before) -> Terms:
    return Terms(
        deal.ends_us // _SECOND_US,
        None if deal.percent is not None else taken_off(deal, before.price),
        deal.percent,
        before.sku or before.item,
        deal.least,
        deal.units,
        deal.units is not None,
        deal.per_buyer,
    )


def coupon_input(deal: Deal, terms: Terms) -> Fields:
    """Return the coupon of a deal. It holds from when it is made: a coupon has no beginning there."""
    kind, amount = "percent", str(terms.percent)
    if terms.off is not None:
        kind = "fixed_cart" if terms.sku is None else "fixed_product"
        amount = major_text(terms.off)
    asked: Fields = {
        "code": code_of(deal),
        "description": deal.title,
        "discount_type": kind,
        "amount": amount,
        "date_expires": _expiry((terms.ends_s or 0) * _SECOND_US),
    }
    if terms.sku is not None:
        asked["product_ids"] = [int(terms.sku)]
    if terms.units is not None:
        asked |= {"usage_limit": terms.units, "limit_usage_to_x_items": 1}
    if terms.per_buyer is not None:
        asked["usage_limit_per_user"] = terms.per_buyer
    if terms.least is not None:
        asked["minimum_amount"] = major_text(terms.least)
    return asked


def ended_coupon(deal: Deal) -> Fields:
    """Return what makes a coupon one of yesterday, by the clock of any server."""
    return {"date_expires": _expiry(deal.starts_us - _DAY_US)}


def coupon_standing(deal: Deal, before: Before, coupon: Fields, now_us: int) -> Standing:
    """Say how the coupon under a deal's code stands."""
    reference, used = own_id(coupon, "id"), whole(coupon, "usage_count")
    found = _terms_found(coupon, before.currency)
    price = before.price
    shown = None if price is None or found.off is None else price - found.off
    if found.ends_s is not None and found.ends_s * _SECOND_US <= now_us:
        return Standing("ended", reference, shown, used)
    is_as_asked = found == terms_of(deal, before)
    return Standing("ours" if is_as_asked else "foreign", reference, shown, used)


def _terms_found(coupon: Fields, currency: str) -> Terms:
    ends_us = time_us(coupon.get("date_expires_gmt"))
    is_percent = text(coupon, "discount_type") == "percent"
    targets = coupon.get("product_ids")
    least = major_money(coupon.get("minimum_amount"), currency)
    return Terms(
        None if ends_us is None else ends_us // _SECOND_US,
        None if is_percent else major_money(coupon.get("amount"), currency),
        whole(coupon, "amount") if is_percent else None,
        ",".join(str(one) for one in targets) or None if isinstance(targets, list) else None,
        least if least is not None and least.minor else None,
        whole(coupon, "usage_limit") or None,
        whole(coupon, "limit_usage_to_x_items") == 1,
        whole(coupon, "usage_limit_per_user") or None,
    )


def _expiry(at_us: int) -> str:
    """Write a coupon's end with its zone: without one it would be in the site's, and ``date_expires_gmt``,
    which is read, is not taken.
    """
    return time_text(at_us // _SECOND_US * _SECOND_US).replace(".000Z", "Z")


# --- sale prices --------------------------------------------------------------------------------------------


def sale_input(deal: Deal, before: Before) -> Fields:
    """Return the price of a deal with its dates."""
    _, price = lowered(deal, before.price)
    return {
        "sale_price": major_text(price),
        "date_on_sale_from_gmt": _date(deal.starts_us),
        "date_on_sale_to_gmt": _date(deal.ends_us),
    }


def restored_sale(before: Before) -> Fields:
    """Return what writes the former sale price back, with its dates, or clears them."""
    return {
        "sale_price": before.sale,
        "date_on_sale_from_gmt": before.since,
        "date_on_sale_to_gmt": before.until,
    }


def sale_standing(deal: Deal, before: Before, product: Fields, now_us: int) -> Standing:
    """Say whose the sale price is that stands there now, and whether it still counts.

    A shop may go on charging it past its date; then it is not over. It may also have cleared it away.
    """
    now = stood(product, before.item or "", before.sku, before.currency)
    found = major_money(product.get("price"), before.currency)
    if now == before:
        return Standing("absent", before.sku, found)
    is_over = now_us >= deal.ends_us and (deal.price is None or found != deal.price)
    is_cleared = now.sale == "" and now_us >= deal.ends_us
    sale = major_money(now.sale, before.currency) if now.sale else None
    is_ours = sale == deal.price and time_us(now.until) == _seconds(deal.ends_us)
    if now.regular != before.regular or not (is_ours or is_cleared):
        return Standing("foreign", before.sku, found)
    return Standing("ended" if is_over else "ours", before.sku, found)


def _seconds(at_us: int) -> int:
    return at_us // _SECOND_US * _SECOND_US


def _date(at_us: int) -> str:
    return time_text(_seconds(at_us)).removesuffix(".000Z")
