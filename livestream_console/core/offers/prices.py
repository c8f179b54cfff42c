"""What a buyer is asked for what they claim, under the offers that are live.

Its rule: what a claim costs follows from the offers that are live when it is held and from its buyer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from livestream_console.core.commands import ArmOffer
from livestream_console.core.envelope import Viewer
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods import stock as stock_
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.goods.stock import StockState
from livestream_console.core.ids import ViewerKey
from livestream_console.core.offers.basket import Item, Live, Priced, kind_of
from livestream_console.core.offers.floors import least_price
from livestream_console.core.offers.offer import Offer, OfferState, listed_price, live_offers
from livestream_console.core.offers.pricing import price
from livestream_console.core.values import (
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    GiftTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
)


def item(state: OfferState, shelf: ShelfState, product: str, variant: str | None, qty: int) -> Item | None:
    """Return units of a product at what they cost without any offer, None where that is not known."""
    listed = listed_price(state, shelf, product, variant)
    if listed is None:
        return None
    return Item(product, qty, listed, least_price(shelf, shelf.products[product]), variant)


def price_claim(
    state: OfferState,
    shelf: ShelfState,
    ledger: StockState,
    event: ClaimDecided,
    viewer: Viewer | None,
    who: ViewerKey | None,
) -> Priced | None:
    """Price the units that a claim gets, as a basket of their own."""
    if event.product is None or event.qty < 1:
        return None
    one = item(state, shelf, event.product, event.variant, event.qty)
    if one is None:
        return None
    # Where earlier shows were not looked into, a newcomer is whoever is one in this show.
    newcomer = who is not None and not event.bought_before and not state.customers.get(who)
    wanted = {event.product: event.qty}
    return price([one], standing_for(live_offers(state), who, ledger, wanted), _level(viewer), newcomer)


def _level(viewer: Viewer | None) -> int:
    """Return the level in the room's club; a member whose level no platform tells has the first."""
    if viewer is None:
        return 0
    return viewer.member_level or int("member" in viewer.roles)


def standing_for(
    offers: Iterable[Offer], who: ViewerKey | None, ledger: StockState, wanted: Mapping[str, int]
) -> list[Live]:
    """Return the offers with what of each is left for one buyer who takes these units as well.

    Gifts come out of the same stock as what is sold, so of several that give one product each leaves less.
    """
    spare: dict[str, int] = {}
    standing = []
    for offer in offers:
        left = _left_for(offer, who)
        if isinstance(offer.terms, GiftTerms):
            gift = offer.terms.gift
            free = stock_.free_in_all(ledger, gift)
            if free is not None:
                units = spare.setdefault(gift, max(0, free - wanted.get(gift, 0)))
                left = units if left is None else min(left, units)
                spare[gift] -= min(left, 1)
        standing.append(Live(offer.offer, offer.terms, offer.product, left))
    return standing


def _left_for(offer: Offer, who: ViewerKey | None) -> int | None:
    terms, used = offer.terms, 0 if who is None else offer.buyers.get(who, 0)
    if isinstance(terms, CouponTerms) and terms.phrase is not None:
        return 0 if who is None else max(0, offer.holders.get(who, 0) - used)
    if isinstance(terms, CouponTerms | GiftTerms):
        own = max(0, terms.per_buyer - used)
        return own if offer.left is None else min(own, offer.left)
    if isinstance(terms, NewcomerPriceTerms):
        return max(0, 1 - used) if offer.left is None else min(max(0, 1 - used), offer.left)
    return offer.left


def sample(state: OfferState, shelf: ShelfState, ledger: StockState, command: ArmOffer) -> Priced | None:
    """Price what an offer is about as if it were live beside the others, for a buyer whom it suits."""
    terms = command.terms
    parts = [(command.product, terms.buy + terms.get if isinstance(terms, BuyAndGetTerms) else 1)]
    if isinstance(terms, BundleTerms):
        parts = [(part.product, part.qty) for part in terms.items]
    items = [item(state, shelf, product or "", None, qty) for product, qty in parts]
    basket = [one for one in items if one is not None]
    if not basket or len(basket) < len(items):
        return None
    others = [offer for offer in live_offers(state) if offer.kind != kind_of(terms)]
    offers = [*standing_for(others, None, ledger, {}), Live(command.offer, terms, command.product)]
    level = terms.level if isinstance(terms, MemberPriceTerms) else 0
    return price(basket, offers, level, isinstance(terms, NewcomerPriceTerms))
