"""Offers: armed, counted down, live, then ended or undone; how much of each was taken and what it saved.

Its rule: what an offer gave to a claim is booked under the claim's id and comes back with the claim while the
offer is live. offering.py decides about offers, prices.py says what they make of a price.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, CouponUsed, OfferChanged
from livestream_console.core.goods import stock as stock_
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.ids import ViewerKey
from livestream_console.core.kept import Kept
from livestream_console.core.money import Money
from livestream_console.core.offers.basket import Priced, kind_of
from livestream_console.core.offers.stated import prices_of_its_own
from livestream_console.core.values import (
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    FlashSaleTerms,
    MemberPriceTerms,
    SpendAndSaveTerms,
    Terms,
)

RUNNING = frozenset({"armed", "countdown", "live"})
SECOND_US = 1_000_000
_CLOCKS_APART_US = 5 * SECOND_US
_BOUGHT = stock_.GRANTING | {"paid"}


class Offer(msgspec.Struct):
    """One offer. ``ends_us`` is when its countdown or the offer itself runs out.

    ``product`` None: of all the shelf, or of what the terms name. ``was`` lists what is put back: (variant or
    None, its price, or None where a variant had none of its own). ``units`` holds what was taken, by claim or
    shop order, ``sold`` is the sum of claims, ``in_shops`` what shops gave and have not refunded. ``savings``
    and ``saved`` are what that took off, in minor units; a sale takes ``off`` off each unit. ``holders`` are
    those who took a coupon. It was live from ``live_us`` to ``over_us``.
    """

    offer: str
    product: str | None
    terms: Terms
    phase: str = "armed"
    ends_us: int | None = None
    was: list[tuple[str | None, Money | None]] = []
    units: Kept[str, int] = msgspec.field(default_factory=Kept)
    buyers: Kept[ViewerKey, int] = msgspec.field(default_factory=Kept)
    sold: int = 0
    in_shops: int = 0
    savings: Kept[str, int] = msgspec.field(default_factory=Kept)
    saved: int = 0
    off: int = 0
    holders: Kept[ViewerKey, int] = msgspec.field(default_factory=Kept)
    claimed: int = 0
    live_us: int | None = None
    over_us: int | None = None
    reason: str | None = None

    @property
    def kind(self) -> str:
        return kind_of(self.terms)

    @property
    def cap(self) -> int | None:
        """Return how many there are at most, None where that is not limited."""
        unlimited = isinstance(self.terms, SpendAndSaveTerms | BuyAndGetTerms | MemberPriceTerms)
        return None if unlimited else self.terms.units  # type: ignore[union-attr]

    @property
    def given(self) -> int:
        """Return what counts against the cap: coupons that were taken, else what was used or sold."""
        return self.claimed if self.by_phrase else self.taken

    @property
    def by_phrase(self) -> bool:
        """Say whether a comment takes it: when none is left, it can still be used by those who have one."""
        return isinstance(self.terms, CouponTerms) and bool(self.terms.phrase)

    @property
    def taken(self) -> int:
        """Return how many units claims and shops took together; shops may take more than there are."""
        return self.sold + self.in_shops

    @property
    def cost(self) -> int:
        """Return what it took off in all; shops tell of a sale only how many units they sold."""
        return self.saved + self.off * self.in_shops

    @property
    def left(self) -> int | None:
        return None if self.cap is None else max(0, self.cap - self.given)

    @property
    def closes_us(self) -> int | None:
        """Return until when a coupon can be taken; it may be used a while longer."""
        if self.ends_us is None or not isinstance(self.terms, CouponTerms):
            return self.ends_us
        return self.ends_us - self.terms.valid_s * SECOND_US

    @property
    def products(self) -> frozenset[str]:
        """Return the products that it names; none means all of the shelf."""
        if isinstance(self.terms, BundleTerms):
            return frozenset(item.product for item in self.terms.items)
        return frozenset() if self.product is None else frozenset({self.product})

    def give_back(self, claim: str, saving: int) -> None:
        """Count so much less as saved by a claim, which takes nothing any more where nothing is left."""
        rest = self.savings.get(claim, 0) - saving
        self.saved -= saving
        if rest:
            self.savings[claim] = rest
        else:
            self.savings.pop(claim, None)
            self.sold -= self.units.pop(claim, 0)

    @property
    def variant(self) -> str | None:
        """Return the one variant that it is about, None where it is about all of them."""
        return self.terms.variant if isinstance(self.terms, FlashSaleTerms) else None

    def covers(self, product: str | None, variant: str | None) -> bool:
        """Say whether it is about these units, where it names a product."""
        return self.product == product and self.variant in (None, variant)


class OfferState(msgspec.Struct):
    """``running`` names those that are armed, counting down or live, oldest first.

    ``customers`` counts the claims that each viewer holds or has paid.
    """

    offers: dict[str, Offer] = {}
    running: list[str] = []
    customers: Kept[ViewerKey, int] = msgspec.field(default_factory=Kept)


def running_offers(state: OfferState) -> list[Offer]:
    return [state.offers[name] for name in state.running]


def live_offers(state: OfferState) -> list[Offer]:
    return [offer for offer in running_offers(state) if offer.phase == "live"]


def running_on(state: OfferState, product: str) -> bool:
    """Say whether an offer that names the product is armed, counting down or live."""
    return any(product in offer.products for offer in running_offers(state))


def flash_sales(offers: Iterable[Offer]) -> Iterator[tuple[Offer, FlashSaleTerms]]:
    """Yield the flash sales among the offers, with their terms."""
    for offer in offers:
        if isinstance(offer.terms, FlashSaleTerms):
            yield offer, offer.terms


def running_sale(state: OfferState, product: str) -> Offer | None:
    """Return the flash sale of a product that is armed, counting down or live."""
    running = flash_sales(running_offers(state))
    return next((sale for sale, _ in running if sale.product == product), None)


def live_sale(state: OfferState, product: str, variant: str | None) -> Offer | None:
    """Return the live flash sale that these units are in; one of a variant is not one of the product."""
    sale = running_sale(state, product)
    return sale if sale is not None and sale.phase == "live" and sale.covers(product, variant) else None


def sale_left(state: OfferState, product: str, variant: str | None, who: ViewerKey) -> int | None:
    """Return how many units the live flash sale of a variant still has for a buyer, None: no limit."""
    for sale, terms in flash_sales(live_offers(state)):
        if sale.covers(product, variant) and terms.per_buyer is not None:
            had: int = sale.buyers.get(who, 0)
            return terms.per_buyer - had
    return None


def was_live(sale: Offer, us: int) -> bool:
    """Say whether the sale's price stood then, or was just about to by another clock."""
    if sale.live_us is None or us < sale.live_us - _CLOCKS_APART_US:
        return False
    return sale.over_us is None or us <= sale.over_us


def price_now(state: OfferState, shelf: ShelfState, product: str, variant: str | None) -> Money | None:
    """Return what one unit costs anybody now."""
    sale = live_sale(state, product, variant)
    if sale is not None and isinstance(sale.terms, FlashSaleTerms):
        return sale.terms.price
    found = shelf.products.get(product)
    return found.price_of(variant) if found else None


def listed_price(state: OfferState, shelf: ShelfState, product: str, variant: str | None) -> Money | None:
    """Return what one unit costs without any offer."""
    found, sale = shelf.products.get(product), live_sale(state, product, variant)
    if found is None:
        return None
    if sale is None:
        return found.price_of(variant)
    before = dict(sale.was)
    return before.get(variant) or before.get(None) or found.price


# --- folds --------------------------------------------------------------------------------------------------


def evolve(state: OfferState, recorded: Recorded, shelf: ShelfState) -> None:
    event = recorded.event
    assert isinstance(event, OfferChanged)
    offer = state.offers.get(event.offer)
    if offer is None:
        if event.terms is None:
            return
        offer = state.offers[event.offer] = Offer(event.offer, event.product, event.terms)
    if event.action == "claimed":
        _hand_out(offer, recorded.viewer_key)
        return
    if event.action == "armed":
        offer.phase = "armed" if event.ends_us is None else "countdown"
    elif event.action == "live" and offer.phase != "live":
        offer.phase, offer.live_us = "live", recorded.time_us
        if isinstance(offer.terms, FlashSaleTerms) and offer.product is not None:
            offer.was = prices_of_its_own(shelf, offer.product, offer.variant)
            found = shelf.products.get(offer.product)
            usual = found.price_of(offer.variant) if found is not None else None
            offer.off = 0 if usual is None else max(0, usual.minor - offer.terms.price.minor)
    elif event.action in ("ended", "undone"):
        offer.phase, offer.reason, offer.over_us = event.action, event.reason, recorded.time_us
    offer.ends_us = event.ends_us
    if offer.phase not in RUNNING:
        state.running = [name for name in state.running if name != offer.offer]
    elif offer.offer not in state.running:
        state.running.append(offer.offer)


def _hand_out(offer: Offer, who: ViewerKey | None) -> None:
    if who is not None:
        offer.holders[who] = offer.holders.get(who, 0) + 1
        offer.claimed += 1


def evolve_claim(state: OfferState, recorded: Recorded, priced: Priced | None, before: str | None) -> None:
    """Book what a claim takes from live offers, and give it back with it; ``before`` is its last result."""
    event = recorded.event
    assert isinstance(event, ClaimDecided)
    granted, buyer = event.result in stock_.GRANTING, recorded.viewer_key
    if granted or event.result in ("released", "expired"):
        taken = dict(priced.taken) if priced is not None else {}
        for offer in live_offers(state):
            units, saved = taken.get(offer.offer, 0), _saved(priced, offer.offer)
            if isinstance(offer.terms, FlashSaleTerms):
                units = event.qty if granted and offer.covers(event.product, event.variant) else 0
            _book(offer, event.claim, units, saved, buyer)
    if buyer is not None and (event.result in _BOUGHT) != (before in _BOUGHT):
        change = 1 if event.result in _BOUGHT else -1
        state.customers[buyer] = state.customers.get(buyer, 0) + change


def evolve_coupon(offer: Offer, event: CouponUsed, recorded: Recorded) -> None:
    """A shop says that a coupon was used; the same order counts once, however often it is told."""
    if isinstance(offer.terms, FlashSaleTerms):  # counted by its orders, once they are paid
        return
    key = f"{recorded.platform}/{event.order or recorded.id or recorded.seq}"
    offer.in_shops += 1 - offer.units.get(key, 0)
    offer.units[key] = 1
    saved = event.amount.minor if event.amount is not None else 0
    offer.saved += saved - offer.savings.get(key, 0)
    offer.savings[key] = saved


def _book(offer: Offer, claim: str, units: int, saved: int, buyer: ViewerKey | None) -> None:
    if not (units or saved or claim in offer.units or claim in offer.savings):
        return
    change = units - offer.units.get(claim, 0)
    offer.sold += change
    offer.saved += saved - offer.savings.get(claim, 0)
    for book, amount in ((offer.units, units), (offer.savings, saved)):
        if amount:
            book[claim] = amount
        else:
            book.pop(claim, None)
    if buyer is not None and change:
        offer.buyers[buyer] = offer.buyers.get(buyer, 0) + change


def _saved(priced: Priced | None, offer: str) -> int:
    return -sum(step.amount.minor for step in priced.steps if step.offer == offer) if priced else 0
