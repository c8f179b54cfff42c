"""What the audience sees of offers: the flash sale's countdown, and a ticket for each of the others.

Its rule: a panel is plain values, amounts as text; its words are the page's own, in its language.
"""

from __future__ import annotations

from typing import Any

from livestream_console.core import push as push_
from livestream_console.core.money import Money, format_money
from livestream_console.core.offers.offer import Offer, listed_price, live_offers, running_offers
from livestream_console.core.shops.codes import codes_of
from livestream_console.core.show import ShowState
from livestream_console.core.values import (
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    DepositTerms,
    FlashSaleTerms,
    GiftTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
    SpendAndSaveTerms,
)

MOST_TICKETS = 3
"""More would take too much of the picture; the newest are shown."""

Panel = dict[str, Any]


def flash_sale(state: ShowState) -> Panel | None:
    """Return the newest sale that counts down, or is live and was not taken off the stage."""
    for sale in reversed(running_offers(state.offers)):
        product, terms = state.shelf.products.get(sale.product or ""), sale.terms
        live = sale.phase == "live" and _stands(state, sale)
        if product is None or not isinstance(terms, FlashSaleTerms):
            continue
        if live or sale.phase == "countdown":
            return {
                "offer": sale.offer,
                "product": sale.product,
                "title": product.called(terms.variant),
                "price": _text(terms.price),
                "was": _text(listed_price(state.offers, state.shelf, product.product, terms.variant)),
                "phase": sale.phase,
                "ends_us": sale.ends_us,
                "units": terms.units,
                "sold": min(sale.taken, terms.units),
                "codes": _codes(state, sale),
            }
    return None


def tickets(state: ShowState) -> Panel | None:
    """Return the newest live offers that are no flash sale and stand before the audience, None for none."""
    standing = [
        offer
        for offer in live_offers(state.offers)
        if not isinstance(offer.terms, FlashSaleTerms) and _stands(state, offer)
    ]
    shown = [_ticket(state, offer) for offer in standing[-MOST_TICKETS:]]
    return {"tickets": shown} if shown else None


def _ticket(state: ShowState, offer: Offer) -> Panel:
    return {
        "offer": offer.offer,
        "kind": offer.kind,
        "title": _title(state, offer.product),
        "ends_us": offer.closes_us,
        "units": offer.cap,
        "given": offer.given if offer.cap is None else min(offer.given, offer.cap),
        "codes": _codes(state, offer),
    } | _promise(state, offer)


def _promise(state: ShowState, offer: Offer) -> Panel:
    match offer.terms:
        case CouponTerms() as terms:
            least, off = _text(terms.least), _text(terms.off)
            return {"off": off, "percent": terms.percent, "least": least, "phrase": terms.phrase}
        case SpendAndSaveTerms() as terms:
            return {"steps": [[_text(step.spend), _text(step.save)] for step in terms.steps]}
        case BuyAndGetTerms() as terms:
            return {"buy": terms.buy, "get": terms.get}
        case BundleTerms() as terms:
            items = [[_title(state, item.product), item.qty] for item in terms.items]
            return {"items": items, "price": _text(terms.price)}
        case GiftTerms() as terms:
            return {"gift": _title(state, terms.gift), "least": _text(terms.least)}
        case MemberPriceTerms() as terms:
            return {"price": _text(terms.price), "was": _now(state, offer), "level": terms.level}
        case NewcomerPriceTerms() as terms:
            return {"price": _text(terms.price), "was": _now(state, offer)}
        case DepositTerms() as terms:
            return {"pay": _text(terms.pay), "counts": _text(terms.counts)}
        case FlashSaleTerms() as terms:
            return {"price": _text(terms.price)}


def _codes(state: ShowState, offer: Offer) -> list[list[str | None]]:
    return [[one.variant, one.code] for one in codes_of(state.selling, state.shelf, offer.offer)]


def _stands(state: ShowState, offer: Offer) -> bool:
    return push_.standing(state.pushes, offer.kind, offer.offer) is not None


def _title(state: ShowState, product: str | None) -> str | None:
    found = state.shelf.products.get(product or "")
    return found.title if found is not None else None


def _now(state: ShowState, offer: Offer) -> str | None:
    found = state.shelf.products.get(offer.product or "")
    return _text(found.price) if found is not None else None


def _text(money: Money | None) -> str | None:
    return None if money is None else format_money(money)
