"""What TikTok Shop is asked to put up: an activity with a fixed price for one SKU, which it ends itself.

The rule: an activity's title is the deal's key, which no two activities may share there; so one that was made
without an answer is found again. Made first and filled second, it counts for nothing while it is empty.
"""

from __future__ import annotations

from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Standing
from livestream_console.net.json_fields import Fields, own_id, part, rows, text
from livestream_console.shops.fields import major_money, major_text, whole
from livestream_console.shops.standing import Stood, lowered

LEAST_S = 600
"""The shortest activity."""
SOON_S = 5
"""How far ahead an activity begins whose time has come already: it may not begin in the past."""
_SECOND_US = 1_000_000
_OVER = frozenset({"EXPIRED", "DEACTIVATED", "NOT_EFFECTIVE"})
_UNLIMITED = -1


class Before(Stood, frozen=True):
    """What a SKU costs without any activity, in whole currency units as text."""

    item: str
    sku: str
    price: str
    currency: str

    @property
    def money(self) -> Money | None:
        return major_money(self.price, self.currency)


def is_over(activity: Fields) -> bool:
    return text(activity, "status") in _OVER


def activity_input(deal: Deal, now_s: int) -> Fields:
    """Return the activity of a deal, still without the SKU that it is for."""
    begins_s, ends_s = max(_seconds(deal.starts_us), now_s + SOON_S), _seconds(deal.ends_us)
    if ends_s - begins_s < LEAST_S:
        raise FeedFailure("refused", "too_short", retryable=False)
    return {
        "title": deal.key,
        "activity_type": "FIXED_PRICE",
        "product_level": "VARIATION",
        "duration_type": "NORMAL",
        "begin_time": begins_s,
        "end_time": ends_s,
    }


def products_input(deal: Deal, before: Before, activity: str) -> Fields:
    """Return what puts the SKU into the activity, at the deal's price."""
    _, price = lowered(deal, before.money)
    limits = {"quantity_limit": _UNLIMITED, "quantity_per_user": _UNLIMITED}
    sku = {"id": before.sku, "activity_price_amount": major_text(price), **limits}
    return {"activity_id": activity, "products": [{"id": before.item, **limits, "skus": [sku]}]}


def standing(deal: Deal, before: Before, activity: Fields, list_price: Money | None) -> Standing:
    """Say how an activity stands, next to what the SKU costs without it."""
    reference = own_id(activity, "activity_id")
    if is_over(activity):
        return Standing("ended", reference, list_price)
    sku = _sku_in(activity, before)
    if sku is None:
        return Standing("absent", reference, list_price)
    used = whole(sku, "used_quantity")
    if list_price != before.money:
        return Standing("foreign", reference, list_price, used)
    price = part(sku, "activity_price")
    found = major_money(price.get("amount"), text(price, "currency"))
    is_as_asked = found == deal.price and whole(activity, "end_time") == _seconds(deal.ends_us)
    return Standing("ours" if is_as_asked else "foreign", reference, found, used)


def _sku_in(activity: Fields, before: Before) -> Fields | None:
    for product in rows(activity, "products"):
        for sku in rows(product, "skus"):
            if own_id(product, "id") == before.item and own_id(sku, "id") == before.sku:
                return sku
    return None


def _seconds(at_us: int) -> int:
    return at_us // _SECOND_US
