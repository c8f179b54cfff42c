"""Which deals an offer needs in its shops, when each is over, and by which way a shop is asked for it.

Its rule: an offer is planned once for each shop, and a shop's own price is overwritten only where a person
allowed it: then wherever the shop can, else never. A code means one variant at one price, whichever shop asks
for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.offers.offer import Offer, OfferState, live_offers
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.shops import deals
from livestream_console.core.shops.deals import RemoteDeal, SellingState
from livestream_console.core.shops.shop import Deal, ShopCapabilities
from livestream_console.core.values import CouponTerms, FlashSaleTerms, Listing, Terms

RAW_LONGEST_US = 30 * 60_000_000
"""Nobody but us ends an overwritten price, so it may not be forgotten for long."""


def due(
    state: SellingState, offers: OfferState, shelf: ShelfState, ended: bool, now_us: int
) -> list[Observed]:
    """Plan what live offers still lack in their shops, and end whatever outlived its offer or time."""
    facts = []
    for deal in deals.in_step(state, frozenset({"planned", "applying", "live"})):
        reason = _over(deal, offers, ended, now_us)
        if reason is not None and deal.step == "planned":
            facts.append(deals.moved(deal, "failed", now_us, reason=reason))
        elif reason is not None:
            facts.append(deals.moved(deal, "ending", now_us, reason=reason))
    known = dict(state.deals)
    for offer in live_offers(offers):
        if offer.terms.shops and not ended:
            for deal in _planned(known, shelf, offer, now_us):
                known[deal.intent] = deal
                facts.append(deals.told(deal, now_us))
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
            if sale and deals.holder(known.values(), shop, deal.item, deal.sku) is not None:
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


def _numbered(listings: Sequence[Listing], variants: Sequence[str]) -> Iterator[tuple[int, Listing]]:
    """Yield a product's places, each with its variant's number; a second place of one gets another."""
    numbers = {variant: number for number, variant in enumerate(variants)}
    taken: set[int] = set()
    for listing in listings:
        number = numbers.get(listing.variant or "", 0)
        while number in taken:
            number = max(number + 1, len(variants))
        taken.add(number)
        yield number, listing


def deals_needed(shelf: ShelfState, product: str | None, terms: Terms) -> dict[str, int]:
    """Return how many deals an offer needs in each of its shops: a sale one for every place it sells from."""
    if not isinstance(terms, FlashSaleTerms):
        return dict.fromkeys(terms.shops, 1)
    return {
        shop: len(deals.listings_in(shelf, product or "", frozenset({shop}), terms.variant))
        for shop in terms.shops
    }


def _deals(shelf: ShelfState, offer: Offer, shop: str, now_us: int) -> Iterator[tuple[Deal, str | None]]:
    """Yield what an offer is in a shop, each with why it cannot be put up, if so."""
    terms, key = offer.terms, code_of(offer.offer)
    product = shelf.products.get(offer.product or "")
    title = f"{product.title} {key}".strip() if product is not None else key
    variant = terms.variant if isinstance(terms, FlashSaleTerms) else None
    listings = deals.listings_in(shelf, offer.product or "", frozenset({shop}), variant)
    bare = Deal(key, "discount", title, now_us, offer.ends_us or now_us)
    if offer.ends_us is None:
        yield bare, "no_end"
    elif isinstance(terms, FlashSaleTerms):
        covered = [one.variant for one in product.variants] if product is not None and not variant else []
        for number, listing in _numbered(listings, covered):
            yield (
                msgspec.structs.replace(
                    bare,
                    key=f"{key}-{number + 1}" if number else key,
                    title=f"{title}-{number + 1}" if number else title,
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


# --- the way to a lower price -------------------------------------------------------------------------------


def fitted(planned: RemoteDeal, can: ShopCapabilities, now_us: int) -> Deal | str:
    """Return a deal in the way that is best for it in a shop, or the code that says why there is none.

    Who allows the price to be overwritten wants it to stand on the product's page, so that goes before the
    ways that a shop ends itself.
    """
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
    if planned.is_sale and planned.raw_price and "raw_price" in strategies:
        too_long = lasts_us > RAW_LONGEST_US
        return "raw_too_long" if too_long else msgspec.structs.replace(asked, strategy="raw_price")
    if "discount" in strategies:
        code = deal.code or (deal.key if can.needs_code else None)
        return msgspec.structs.replace(asked, strategy="discount", code=code)
    if planned.is_sale and "timed_price" in strategies:
        return msgspec.structs.replace(asked, strategy="timed_price")
    return "raw_not_allowed" if planned.is_sale and "raw_price" in strategies else "no_way"
