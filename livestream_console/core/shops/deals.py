"""What the desk has put up in shops: for each offer, shop and variant one deal, from its plan to its end.

Its rule: a deal is recorded whole at every step and before the shop is asked for the next, so that a journal
cut anywhere says what may stand in the shop. Two sales never hold one price: what the second would restore is
what the first had put up. planning.py says which deals there must be.
"""

from __future__ import annotations

from collections.abc import Iterable

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
from livestream_console.core.shops.shop import Deal
from livestream_console.core.values import Listing

WHAT = "shop_deal"
UNDER_WAY = frozenset({"planned", "applying", "ending"})
"""Steps in which the shop is still to be asked for something."""
STANDING = frozenset({"applying", "live", "ending", "needs_person"})
"""Steps in which something of ours may stand in the shop."""
OPEN = UNDER_WAY | STANDING


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
    state: SellingState, shelf: ShelfState, product: str, shops: Iterable[str], variant: str | None = None
) -> Rejected | None:
    """Return why a sale of a product, or of one of its variants, cannot be put up in these shops, or None."""
    for listing in listings_in(shelf, product, frozenset(shops), variant):
        if holder(state.deals.values(), listing.shop, listing.item, listing.sku) is not None:
            return Rejected("price_in_use", {"product": product, "shop": listing.shop})
    return None


def listings_in(
    shelf: ShelfState, product: str, shops: frozenset[str], variant: str | None = None
) -> list[Listing]:
    """Return the places of a product, or of one of its variants, in these shops."""
    found = shelf.products.get(product)
    places = [] if found is None else [listing for listing in found.listings if listing.shop in shops]
    return [listing for listing in places if variant is None or listing.variant == variant]


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
