"""What the desk has put up in shops: for each offer, shop and variant one deal, from its plan to its end.

Its rule: a deal is recorded whole at every step and before the shop is asked for the next, so that a journal
cut anywhere says what may stand in the shop. Two sales never hold one price: what the second would restore is
what the first had put up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from livestream_console.core.commands import (
    LeaveDeal,
    Rejected,
    RestoreAllPrices,
    RestoreDeal,
    RetryDeal,
)
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import IntentMoved
from livestream_console.core.facts import desk_fact
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.money import Money
from livestream_console.core.offers.offer import Offer, OfferState, live_offers
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.shops.shop import Deal, ShopCapabilities
from livestream_console.core.values import CouponTerms, FlashSaleTerms, Listing

WHAT = "shop_deal"
UNDER_WAY = frozenset({"planned", "applying", "ending"})
"""Steps in which the shop is still to be asked for something."""
STANDING = frozenset({"applying", "live", "ending", "needs_person"})
"""Steps in which something of ours may stand in the shop."""
OPEN = UNDER_WAY | STANDING

RAW_LONGEST_US = 30 * 60_000_000
"""Nobody but us ends an overwritten price, so it may not be forgotten for long."""


class RemoteDeal(msgspec.Struct, frozen=True, omit_defaults=True):
    """One deal in one shop. ``raw_price`` says whether a person allowed the shop's price to be overwritten.

    ``before`` and ``reference`` are the shop's, ``was`` is the price in ``before``. ``since_us`` is when the
    step began, ``asked_us`` when the shop was last asked to put the deal up. ``reason`` is a stable code that
    says why it failed, ended or needs a person; ``found`` is the price that stood there in place of ours.
    """

    intent: str
    shop: str
    offer: str
    deal: Deal
    product: str | None = None
    raw_price: bool = False
    step: str = "planned"
    since_us: int = 0
    asked_us: int = 0
    before: str | None = None
    was: Money | None = None
    reference: str | None = None
    reason: str | None = None
    found: Money | None = None
    by: str | None = None

    @property
    def is_sale(self) -> bool:
        """Say whether it holds a price; a coupon does not."""
        return self.deal.price is not None


class SellingState(msgspec.Struct):
    """``deals`` are all of the show, by intent, and those that an earlier show left unfinished."""

    deals: dict[str, RemoteDeal] = {}


def evolve(state: SellingState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, IntentMoved)
    if event.what == WHAT:
        state.deals[event.intent] = deal_of(event)


def deal_of(event: IntentMoved) -> RemoteDeal:
    """Return what an intent of this kind says."""
    return msgspec.convert(event.detail, RemoteDeal)


def moved(deal: RemoteDeal, step: str, now_us: int, /, **changes: object) -> Observed:
    """Return the fact that a deal goes over to a step."""
    after = msgspec.structs.replace(deal, step=step, since_us=now_us, **changes)
    return told(after, now_us)


def told(deal: RemoteDeal, now_us: int) -> Observed:
    return desk_fact(IntentMoved(deal.intent, deal.step, WHAT, msgspec.to_builtins(deal)), now_us)


# --- what stands --------------------------------------------------------------------------------------------


def in_step(state: SellingState, steps: frozenset[str]) -> list[RemoteDeal]:
    return [deal for deal in state.deals.values() if deal.step in steps]


def holder(deals: Iterable[RemoteDeal], shop: str, item: str | None, sku: str | None) -> RemoteDeal | None:
    """Return the sale that holds a variant's price; one of a whole product holds all of them."""
    for other in deals:
        held = other.deal
        same = held.item == item and (held.sku == sku or held.sku is None or sku is None)
        if other.step in OPEN and other.is_sale and other.shop == shop and same:
            return other
    return None


def refuse_overlap(
    state: SellingState, shelf: ShelfState, product: str, shops: Iterable[str]
) -> Rejected | None:
    """Return why a sale of a product cannot be put up in these shops, or None."""
    for listing in _listings(shelf, product, frozenset(shops)):
        if holder(state.deals.values(), listing.shop, listing.item, listing.sku) is not None:
            return Rejected("price_in_use", {"product": product, "shop": listing.shop})
    return None


# --- what is due --------------------------------------------------------------------------------------------


def due(
    state: SellingState, offers: OfferState, shelf: ShelfState, ended: bool, now_us: int
) -> list[Observed]:
    """Plan what live offers still lack in their shops, and end whatever outlived its offer or time."""
    facts = []
    for deal in in_step(state, frozenset({"planned", "applying", "live"})):
        reason = _over(deal, offers, ended, now_us)
        if reason is not None and deal.step == "planned":
            facts.append(moved(deal, "failed", now_us, reason=reason))
        elif reason is not None:
            facts.append(moved(deal, "ending", now_us, reason=reason))
    known = dict(state.deals)
    for offer in live_offers(offers):
        if offer.terms.shops and not ended:
            for deal in _planned(known, shelf, offer, now_us):
                known[deal.intent] = deal
                facts.append(told(deal, now_us))
    return facts


def _over(deal: RemoteDeal, offers: OfferState, ended: bool, now_us: int) -> str | None:
    """Return why a deal must not stand any longer, or None."""
    if now_us >= deal.deal.ends_us:
        return "time"
    offer = offers.offers.get(deal.offer)
    if offer is None or ended:
        return "show_ended"
    return None if offer.phase == "live" else offer.reason or offer.phase


def _planned(
    known: Mapping[str, RemoteDeal], shelf: ShelfState, offer: Offer, now_us: int
) -> Iterator[RemoteDeal]:
    for shop in dict.fromkeys(offer.terms.shops):
        if f"{offer.offer}/{shop}/0" in known:
            continue
        for number, (deal, reason) in enumerate(_deals(shelf, offer, shop, now_us)):
            sale = deal.price is not None
            if sale and holder(known.values(), shop, deal.item, deal.sku) is not None:
                reason = reason or "price_in_use"
            yield RemoteDeal(
                f"{offer.offer}/{shop}/{number}",
                shop,
                offer.offer,
                deal,
                offer.product,
                offer.terms.raw_price,
                "failed" if reason else "planned",
                now_us,
                reason=reason,
            )


def _deals(shelf: ShelfState, offer: Offer, shop: str, now_us: int) -> Iterator[tuple[Deal, str | None]]:
    """Yield what an offer is in a shop, each with why it cannot be put up, if so."""
    terms, key = offer.terms, code_of(offer.offer)
    product = shelf.products.get(offer.product or "")
    title = f"{product.title} {key}".strip() if product is not None else key
    listings = _listings(shelf, offer.product or "", frozenset({shop}))
    bare = Deal(key, "discount", title, now_us, offer.ends_us or now_us)
    if offer.ends_us is None:
        yield bare, "no_end"
    elif isinstance(terms, FlashSaleTerms):
        for number, listing in enumerate(listings):
            yield (
                msgspec.structs.replace(
                    bare,
                    key=f"{key}-{number + 1}" if number else key,
                    item=listing.item,
                    sku=listing.sku,
                    price=terms.price,
                    # Shops know nothing of each other: each may sell all, and the desk stops at the sum.
                    units=offer.left,
                    per_buyer=terms.per_buyer,
                ),
                None,
            )
        if not listings:
            yield bare, "no_listing"
    elif isinstance(terms, CouponTerms) and (terms.off or terms.percent):
        deal = msgspec.structs.replace(
            bare,
            off=terms.off,
            percent=terms.percent,
            least=terms.least,
            code=key,
            units=terms.units,
            per_buyer=terms.per_buyer,
        )
        if offer.product is None:
            yield deal, None
        elif len(listings) == 1:
            yield msgspec.structs.replace(deal, item=listings[0].item, sku=listings[0].sku), None
        else:
            yield deal, "several_variants" if listings else "no_listing"
    else:
        yield bare, "no_way"


def _listings(shelf: ShelfState, product: str, shops: frozenset[str]) -> list[Listing]:
    found = shelf.products.get(product)
    return [] if found is None else [listing for listing in found.listings if listing.shop in shops]


# --- the way to a lower price -------------------------------------------------------------------------------


def fitted(planned: RemoteDeal, can: ShopCapabilities, now_us: int) -> Deal | str:
    """Return a deal in the best way that a shop has for it, or the code that says why there is none."""
    deal = planned.deal
    strategies = can.strategies if planned.is_sale or can.coupons else frozenset[str]()
    starts_us = now_us + can.lead_s * 1_000_000
    lasts_us = deal.ends_us - starts_us
    if lasts_us <= 0 or lasts_us < can.least_sale_s * 1_000_000:
        return "too_short"
    asked = msgspec.structs.replace(
        deal,
        starts_us=starts_us,
        units=deal.units if can.usage_limit else None,
        per_buyer=deal.per_buyer if can.per_buyer else None,
    )
    if "discount" in strategies:
        code = deal.code or (deal.key if can.needs_code else None)
        return msgspec.structs.replace(asked, strategy="discount", code=code)
    if not planned.is_sale:
        return "no_way"
    if "timed_price" in strategies:
        return msgspec.structs.replace(asked, strategy="timed_price")
    if "raw_price" not in strategies:
        return "no_way"
    if not planned.raw_price:
        return "raw_not_allowed"
    if lasts_us > RAW_LONGEST_US:
        return "raw_too_long"
    return msgspec.structs.replace(asked, strategy="raw_price")


# --- what a person decides ----------------------------------------------------------------------------------


def retry(state: SellingState, command: RetryDeal, now_us: int) -> list[Observed] | Rejected:
    """Put up again what failed, or try again to take down what could not be."""
    deal = state.deals.get(command.intent)
    if deal is None:
        return Rejected("unknown_deal")
    if deal.step == "failed":
        # What held the price then may be gone by now, or another sale may have come.
        held = holder(state.deals.values(), deal.shop, deal.deal.item, deal.deal.sku)
        if deal.is_sale and held is not None:
            return Rejected("price_in_use", {"product": deal.product or "", "shop": deal.shop})
        return [moved(deal, "planned", now_us, reason=None, by=command.by)]
    if deal.step in ("needs_person", "ending"):
        return [_down(deal, now_us, command.by)]
    return Rejected("already_done")


def leave(state: SellingState, command: LeaveDeal, now_us: int) -> list[Observed] | Rejected:
    """Keep what stands in the shop: a person has looked at it."""
    deal = state.deals.get(command.intent)
    if deal is None:
        return Rejected("unknown_deal")
    if deal.step not in ("needs_person", "ending"):
        return Rejected("already_done")
    return [moved(deal, "done", now_us, reason="left", by=command.by)]


def restore(state: SellingState, command: RestoreDeal, now_us: int) -> list[Observed] | Rejected:
    """Take one deal down before its time."""
    deal = state.deals.get(command.intent)
    if deal is None:
        return Rejected("unknown_deal")
    return [_down(deal, now_us, command.by)] if deal.step in OPEN else Rejected("already_done")


def restore_all(state: SellingState, command: RestoreAllPrices, now_us: int) -> list[Observed] | Rejected:
    return take_down(state, now_us, command.by) or Rejected("already_done")


def take_down(state: SellingState, now_us: int, by: str | None) -> list[Observed]:
    """Return the facts by which everything that may stand in a shop is ended."""
    return [_down(deal, now_us, by) for deal in in_step(state, OPEN)]


def _down(deal: RemoteDeal, now_us: int, by: str | None) -> Observed:
    step = "failed" if deal.step == "planned" else "ending"
    return moved(deal, step, now_us, reason="operator", found=None, by=by)
