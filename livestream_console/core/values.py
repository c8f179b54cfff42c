"""Values that events are made of: counts, pieces of text, lines of an order, variants, terms, room actions.

Like events they are part of the wire: a field that is added gets a default.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from livestream_console.core.money import Money


class ApproxCount(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A count that arrived as display text (``1.2万``): ``value`` is its lower bound."""

    value: int
    text: str
    approx: bool = True


Count = int | ApproxCount


class Segment(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A piece of a comment: ``text``, ``emote``, ``mention`` or ``link``; ``ref`` is its id or address."""

    type: str
    text: str
    ref: str | None = None


class Line(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One line of an order or refund."""

    product: str
    variant: str | None = None
    qty: int = 1
    amount: Money | None = None


class Variant(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One sellable form of a product; the keyword is what a claim names it by."""

    variant: str
    title: str = ""
    keyword: str | None = None
    price: Money | None = None
    stock: int | None = None


class Listing(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A product's place in a shop: the shop's own ids of it, and the desk's variant that they stand for."""

    shop: str
    item: str
    sku: str | None = None
    variant: str | None = None


AS_SHELF = -1
"""The least margin of a product that has none of its own."""


class ShelfRules(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """How many products are explained ``at_once``, and by platform how many its ``rooms`` show, where that is
    fewer; ``mix`` is the wanted share of a role, in percent.

    ``least_margin``: how many percent of every price must not be cost, where a product does not say it.
    """

    at_once: int = 1
    mix: dict[str, int] = {}
    least_margin: int = 0
    rooms: dict[str, int] = {}

    def limit(self, platforms: Iterable[str]) -> int:
        """Return how many are explained at once in these rooms: the host speaks to all of them alike."""
        return min([self.at_once, *(self.rooms[one] for one in platforms if one in self.rooms)])


class PollOption(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    text: str
    votes: int | None = None


class OfferTerms(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, kw_only=True, tag_field="type"):
    """What every offer may say: until when it lasts, and in which shops it is put up as well.

    Each kind also has ``duration_s``, from its going live, while ``until_us`` is a moment; without both it
    lasts until somebody ends it. ``raw_price``: a shop that can may overwrite its price, which nobody
    but the desk puts back.
    """

    until_us: int | None = None
    shops: tuple[str, ...] = ()
    raw_price: bool = False


class FlashSaleTerms(OfferTerms, frozen=True, tag="flash_sale"):
    """One price for everybody, of all variants or one; ``countdown_s`` is from firing to live."""

    price: Money
    units: int
    per_buyer: int | None = None
    countdown_s: int = 0
    duration_s: int = 300
    variant: str | None = None


class CouponTerms(OfferTerms, frozen=True, tag="coupon"):
    """``off`` or ``percent`` (1–99) off a basket of ``least`` and more, ``per_buyer`` times each.

    ``phrase``: a comment that says it takes one of ``units`` (None: unlimited), to be used until ``valid_s``
    after the last could be taken. Without a phrase everybody has it, and ``units`` are the uses.
    """

    off: Money | None = None
    percent: int | None = None
    least: Money | None = None
    phrase: str | None = None
    units: int | None = None
    per_buyer: int = 1
    valid_s: int = 0
    duration_s: int | None = None


class SaveStep(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Whoever spends so much saves so much."""

    spend: Money
    save: Money


class SpendAndSaveTerms(OfferTerms, frozen=True, tag="spend_and_save"):
    """The highest step that a basket reaches counts, once."""

    steps: tuple[SaveStep, ...]
    duration_s: int | None = None


class BuyAndGetTerms(OfferTerms, frozen=True, tag="buy_and_get"):
    """Of every ``buy`` + ``get`` units of the product ``get`` are free."""

    buy: int
    get: int = 1
    duration_s: int | None = None


class BundleItem(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    product: str
    qty: int = 1


class BundleTerms(OfferTerms, frozen=True, tag="bundle"):
    """One price for all the items together; ``units`` limits how many sets."""

    items: tuple[BundleItem, ...]
    price: Money
    units: int | None = None
    duration_s: int | None = None


class GiftTerms(OfferTerms, frozen=True, tag="gift"):
    """One unit of ``gift`` with a basket of ``least`` and more, while there are ``units``."""

    gift: str
    units: int
    least: Money | None = None
    per_buyer: int = 1
    duration_s: int | None = None


class MemberPriceTerms(OfferTerms, frozen=True, tag="member_price"):
    """A price for members of the room's club, of ``level`` and higher."""

    price: Money
    level: int = 1
    duration_s: int | None = None


class NewcomerPriceTerms(OfferTerms, frozen=True, tag="newcomer_price"):
    """A price for one unit to whoever has not bought in this show yet; ``units`` limits how many."""

    price: Money
    units: int | None = None
    duration_s: int | None = None


class DepositTerms(OfferTerms, frozen=True, tag="deposit"):
    """``pay`` now for each unit, which takes ``counts`` off its price; the rest is paid later."""

    pay: Money
    counts: Money
    units: int | None = None
    duration_s: int | None = None


Terms = (
    FlashSaleTerms
    | CouponTerms
    | SpendAndSaveTerms
    | BuyAndGetTerms
    | BundleTerms
    | GiftTerms
    | MemberPriceTerms
    | NewcomerPriceTerms
    | DepositTerms
)


class RoomAction(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something to be done in a room, in the platform's own account and name.

    ``what``: post, reply, announce (``text``; reply: ``target`` is the comment's id), pin, unpin, delete
    (``target``: the comment's id), timeout, ban, unban (``target``: the viewer's id), poll (``text`` asks,
    ``options``), poll_close (``target``: the poll's id). ``duration_s``: of a timeout, pin or poll.
    """

    what: str
    text: str = ""
    target: str | None = None
    duration_s: int | None = None
    options: tuple[str, ...] = ()
