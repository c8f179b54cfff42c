"""What a claim costs beside what its buyer holds already: bundles and spend-and-save look at all of it.

Its rule: what was said to be the price of a held claim stands. A new claim costs what the whole comes to,
less what the others cost; a claim that is let go takes what it helped to save from those it helped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from livestream_console.core.claims.claim import Claim, ClaimState
from livestream_console.core.envelope import Viewer
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.goods.stock import StockState
from livestream_console.core.ids import ViewerKey
from livestream_console.core.money import Money
from livestream_console.core.offers import prices, pricing
from livestream_console.core.offers.basket import Item, Line, Live, Priced, Step
from livestream_console.core.offers.floors import least_price
from livestream_console.core.offers.offer import Offer, OfferState, live_offers
from livestream_console.core.values import BundleTerms, SpendAndSaveTerms


class Loss(msgspec.Struct, frozen=True):
    """What a held claim does not save any more, by an offer and in minor units."""

    claim: str
    offer: str
    saving: int


def price_claim(
    claims: ClaimState,
    offers: OfferState,
    shelf: ShelfState,
    ledger: StockState,
    event: ClaimDecided,
    viewer: Viewer | None,
    who: ViewerKey | None,
) -> Priced | None:
    """Price the units that a claim gets; ``event`` is the claim as it is about to be held."""
    alone = prices.price_claim(offers, shelf, ledger, event, viewer, who)
    shared = _shared(offers)
    if alone is None or not shared:
        return alone
    others = _held_by(claims, ledger, who, event.claim)
    if not others:
        return alone
    own = [step for step in alone.steps if step.offer not in {offer.offer for offer in shared}]
    full = alone.total.minor - sum(step.amount.minor for step in alone.steps if step not in own)
    units = _items(shelf, event.product or "", event.variant, event.qty, Money(full, alone.total.currency))
    together = _together(shelf, shared, others, units)
    steps, taken = [], dict(alone.taken)
    for offer in shared:
        taken.pop(offer.offer, None)
        saved = _saved(together, offer) - sum(offer.savings.get(one.claim, 0) for one in others)
        if saved > 0:
            steps.append(Step(offer.kind, Money(-saved, alone.total.currency), offer.offer, offer.product))
            used = dict(together.taken).get(offer.offer, 0)
            taken[offer.offer] = max(0, used - sum(offer.units.get(one.claim, 0) for one in others))
    least = sum((item.least.minor if item.least is not None else 0) * item.qty for item in units)
    off = -sum(step.amount.minor for step in steps)
    total = Money(max(full - off, min(full, least)), alone.total.currency)
    if total.minor > full - off:
        steps.append(Step("floor", Money(total.minor - full + off, total.currency), None, event.product))
    return Priced(
        (Line(event.product or "", event.variant, event.qty, total),),
        total,
        min(alone.now, total, key=lambda amount: amount.minor) if alone.now != alone.total else total,
        (*own, *steps),
        alone.gifts,
        tuple(taken.items()),
    )


def losses(
    claims: ClaimState, offers: OfferState, shelf: ShelfState, ledger: StockState, gone: Claim
) -> list[Loss]:
    """Return what the buyer's other claims lose when a held one is let go, the newest first."""
    shared = _shared(offers)
    others = _held_by(claims, ledger, gone.viewer_key, gone.claim) if shared else []
    if not others:
        return []
    with_it = _together(shelf, shared, [*others, gone], ())
    without = _together(shelf, shared, others, ())
    found = []
    for offer in shared:
        missing = _saved(with_it, offer) - _saved(without, offer) - offer.savings.get(gone.claim, 0)
        for one in reversed(others):
            saving = min(missing, offer.savings.get(one.claim, 0))
            if saving > 0:
                found.append(Loss(one.claim, offer.offer, saving))
                missing -= saving
    return found


def take_back(claims: ClaimState, offers: OfferState, lost: Iterable[Loss]) -> None:
    """Have the claims cost what they do without what was saved together."""
    for loss in lost:
        claim, offer = claims.claims[loss.claim], offers.offers[loss.offer]
        if claim.amount is not None:
            amount = claim.amount + Money(loss.saving, claim.amount.currency)
            claims.claims[loss.claim] = msgspec.structs.replace(claim, amount=amount)
        offer.give_back(loss.claim, loss.saving)


def _shared(offers: OfferState) -> list[Offer]:
    return [one for one in live_offers(offers) if isinstance(one.terms, BundleTerms | SpendAndSaveTerms)]


def _held_by(claims: ClaimState, ledger: StockState, who: ViewerKey | None, but: str) -> list[Claim]:
    """Return what a buyer holds and has not paid, in the order it was claimed."""
    if who is None:
        return []
    held = (claims.claims.get(claim) for claim in ledger.holds if claim != but)
    return [one for one in held if one is not None and one.viewer_key == who and one.amount is not None]


def _together(
    shelf: ShelfState, shared: Sequence[Offer], claims: Sequence[Claim], more: Sequence[Item]
) -> Priced:
    """Price what some claims cost before anything was saved together, and more units, as one basket."""
    items = list(more)
    for one in claims:
        assert one.amount is not None
        saved = sum(offer.savings.get(one.claim, 0) for offer in shared)
        full = one.amount + Money(saved, one.amount.currency)
        items += _items(shelf, one.product or "", one.variant, one.qty, full)
    lives = []
    for offer in shared:
        used = sum(offer.units.get(one.claim, 0) for one in claims)
        left = None if offer.left is None else offer.left + used
        lives.append(Live(offer.offer, offer.terms, offer.product, left))
    return pricing.price(items, lives)


def _items(shelf: ShelfState, product: str, variant: str | None, qty: int, full: Money) -> list[Item]:
    """Return units that cost so much together, to the last minor unit."""
    known = shelf.products.get(product)
    least = None if known is None else least_price(shelf, known)
    each = Money(full.minor // qty, full.currency)
    last = Money(full.minor - each.minor * (qty - 1), full.currency)
    items = [Item(product, qty - 1, each, least, variant), Item(product, 1, last, least, variant)]
    return [item for item in items if item.qty]


def _saved(priced: Priced, offer: Offer) -> int:
    return -sum(step.amount.minor for step in priced.steps if step.offer == offer.offer)
