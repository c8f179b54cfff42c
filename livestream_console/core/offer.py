"""Flash sales: armed, counted down, live, then ended or undone, with the price restored.

Its rule: a sale is stated live before its price is, and its price is restored before it is stated over. So
a journal cut anywhere leaves at worst a live sale, and ``tick`` ends that when its time is up. Deadlines
are never moved by a restart.
"""

from __future__ import annotations

import msgspec

from livestream_console.core import push as pushes_
from livestream_console.core import shelf as shelf_
from livestream_console.core import stock as stock_
from livestream_console.core.commands import ArmFlashSale, Rejected
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import ClaimDecided, OfferChanged, PriceChanged, PushRequested
from livestream_console.core.facts import desk_fact, shop_fact
from livestream_console.core.ids import OVERLAY, ViewerKey
from livestream_console.core.kept import Kept
from livestream_console.core.money import Money
from livestream_console.core.push import PushState
from livestream_console.core.shelf import ShelfState
from livestream_console.core.stock import StockState
from livestream_console.core.values import FlashSaleTerms

RUNNING = frozenset({"armed", "countdown", "live"})
_SECOND = 1_000_000


class Offer(msgspec.Struct):
    """One flash sale. ``ends_us`` is when its countdown or the sale itself runs out.

    ``was`` lists what is restored: (variant or None, price). ``units`` holds the units taken, by claim.
    """

    offer: str
    product: str
    terms: FlashSaleTerms
    phase: str = "armed"
    ends_us: int | None = None
    was: list[tuple[str | None, Money]] = []
    units: Kept[str, int] = msgspec.field(default_factory=Kept)
    buyers: Kept[ViewerKey, int] = msgspec.field(default_factory=Kept)
    sold: int = 0
    reason: str | None = None

    @property
    def left(self) -> int:
        return max(0, self.terms.units - self.sold)


class OfferState(msgspec.Struct):
    """``running`` names the one sale of a product that is armed, counting down or live."""

    offers: dict[str, Offer] = {}
    running: dict[str, str] = {}


def running_sale(state: OfferState, product: str) -> Offer | None:
    offer = state.running.get(product)
    return None if offer is None else state.offers[offer]


def live_sale(state: OfferState, product: str) -> Offer | None:
    sale = running_sale(state, product)
    return sale if sale is not None and sale.phase == "live" else None


def price_now(state: OfferState, shelf: ShelfState, product: str, variant: str | None) -> Money | None:
    """Return what one unit costs whoever claims it now."""
    sale = live_sale(state, product)
    if sale is not None:
        return sale.terms.price
    found = shelf.products.get(product)
    return found.price_of(variant) if found else None


# --- folds --------------------------------------------------------------------------------------------------


def evolve(state: OfferState, recorded: Recorded, shelf: ShelfState) -> None:
    event = recorded.event
    assert isinstance(event, OfferChanged)
    sale = state.offers.get(event.offer)
    if sale is None:
        if event.product is None or event.terms is None:
            return
        sale = state.offers[event.offer] = Offer(event.offer, event.product, event.terms)
    if event.action == "armed":
        sale.phase = "armed" if event.ends_us is None else "countdown"
    elif event.action == "live" and sale.phase != "live":
        sale.phase = "live"
        sale.was = _stated_prices(shelf, sale.product)
    elif event.action in ("ended", "undone"):
        sale.phase, sale.reason = event.action, event.reason
    sale.ends_us = event.ends_us
    if sale.phase in RUNNING:
        state.running[sale.product] = sale.offer
    elif state.running.get(sale.product) == sale.offer:
        del state.running[sale.product]


def evolve_claim(state: OfferState, recorded: Recorded) -> None:
    """Count units that a claim takes from a live sale, and give them back with it."""
    event = recorded.event
    assert isinstance(event, ClaimDecided)
    sale = live_sale(state, event.product) if event.product is not None else None
    if sale is None:
        return
    change = -sale.units.pop(event.claim, 0) if event.result in ("released", "expired") else 0
    if event.result in stock_.GRANTING:
        change = event.qty - sale.units.get(event.claim, 0)
        sale.units[event.claim] = event.qty
    sale.sold += change
    buyer = recorded.viewer_key
    if buyer is not None and change:
        sale.buyers[buyer] = sale.buyers.get(buyer, 0) + change


def _stated_prices(shelf: ShelfState, product: str) -> list[tuple[str | None, Money]]:
    found = shelf.products.get(product)
    if found is None:
        return []
    prices: list[tuple[str | None, Money | None]] = [(None, found.price)]
    prices += [(variant.variant, variant.price) for variant in found.variants]
    return [(variant, price) for variant, price in prices if price is not None]


# --- decisions ----------------------------------------------------------------------------------------------


def arm(
    state: OfferState,
    shelf: ShelfState,
    stock: StockState,
    command: ArmFlashSale,
    now_us: int,
) -> list[Observed] | Rejected:
    product = shelf.products.get(command.product)
    if product is None:
        return Rejected("unknown_product", {"product": command.product})
    if command.offer in state.offers:
        return Rejected("offer_exists", {"offer": command.offer})
    if command.product in state.running:
        return Rejected("sale_running", {"product": command.product})
    if product.state not in shelf_.EXPLAINABLE:
        return Rejected("not_on_shelf", {"product": command.product})
    refusal = _refuse_terms(shelf, stock, command)
    if refusal is not None:
        return refusal
    event = OfferChanged(command.offer, "armed", product=command.product, terms=command.terms, by=command.by)
    return [desk_fact(event, now_us)]


def _refuse_terms(shelf: ShelfState, stock: StockState, command: ArmFlashSale) -> Rejected | None:
    """Return which of the terms cannot be kept, or None."""
    product, terms = shelf.products[command.product], command.terms
    least = min(terms.units, terms.duration_s, 1 if terms.per_buyer is None else terms.per_buyer)
    if least < 1 or terms.countdown_s < 0:
        return Rejected("bad_terms")
    prices = [price for _, price in _stated_prices(shelf, command.product)]
    if any(price.currency != terms.price.currency for price in prices):
        return Rejected("wrong_currency", {"product": command.product})
    if terms.price.minor <= 0 or not prices or any(price <= terms.price for price in prices):
        return Rejected("price_not_lower", {"product": command.product})
    if product.floor is not None and terms.price < product.floor:
        return Rejected("below_floor", {"product": command.product})
    available = stock_.free_in_all(stock, command.product)
    if available is not None and available < terms.units:
        return Rejected("not_enough_stock", {"available": available, "units": terms.units})
    return None


def fire(
    state: OfferState, shelf: ShelfState, offer: str, by: str | None, now_us: int
) -> list[Observed] | Rejected:
    sale = state.offers.get(offer)
    if sale is None:
        return Rejected("unknown_offer", {"offer": offer})
    if sale.phase != "armed":
        return Rejected("already_done", {"offer": offer})
    if not sale.terms.countdown_s:
        return go_live(sale, shelf, now_us, by)
    ends_us = now_us + sale.terms.countdown_s * _SECOND
    return [_step(sale, "armed", now_us, ends_us=ends_us, by=by)]


def go_live(sale: Offer, shelf: ShelfState, now_us: int, by: str | None = None) -> list[Observed]:
    """Open the product where it is not, then state the sale, its price, and put it before the audience."""
    starts_us = now_us if sale.ends_us is None else sale.ends_us
    ends_us = starts_us + sale.terms.duration_s * _SECOND
    facts = []
    product = shelf.products.get(sale.product)
    if product is not None and product.state in ("shelved", "preheat"):
        facts.append(shelf_.change_state(sale.product, "open", by, now_us))
    facts.append(_step(sale, "live", now_us, ends_us=ends_us, by=by))
    facts += _state_price(sale, shelf, now_us)
    request = PushRequested(
        sale.offer,
        "flash_sale",
        sale.product,
        sale.offer,
        target=OVERLAY,
        by=by,
        price=sale.terms.price,
        limit=sale.terms.per_buyer,
        ends_us=ends_us,
    )
    return [*facts, desk_fact(request, now_us)]


def finish(
    sale: Offer,
    pushes: PushState,
    now_us: int,
    *,
    reason: str | None = None,
    undone: bool = False,
    by: str | None = None,
) -> list[Observed]:
    """Restore the price, then state the sale over and take it from the audience."""
    facts = []
    if sale.phase == "live":
        facts += [
            shop_fact(PriceChanged(sale.product, variant, price, was=sale.terms.price), now_us)
            for variant, price in sale.was
        ]
    facts.append(_step(sale, "undone" if undone else "ended", now_us, reason=reason, by=by))
    standing = pushes_.standing(pushes, "flash_sale", sale.offer)
    if standing is not None:
        facts.append(
            pushes_.undo(standing, now_us, by=by)
            if undone
            else pushes_.end(standing, now_us, by=by, reason=reason)
        )
    return facts


def stop(
    state: OfferState, pushes: PushState, offer: str, by: str | None, now_us: int, *, undone: bool
) -> list[Observed] | Rejected:
    """Carry out EndFlashSale or UndoFlashSale."""
    sale = state.offers.get(offer)
    if sale is None:
        return Rejected("unknown_offer", {"offer": offer})
    if sale.phase not in RUNNING:
        return Rejected("already_done", {"offer": offer})
    if sale.phase != "live" and not undone:
        return Rejected("not_live", {"offer": offer})
    return finish(sale, pushes, now_us, reason="operator", undone=undone, by=by)


def tick(
    state: OfferState, shelf: ShelfState, stock: StockState, pushes: PushState, now_us: int
) -> list[Observed]:
    """Take every running sale the step that is due."""
    facts: list[Observed] = []
    for offer in state.running.values():
        sale = state.offers[offer]
        if sale.phase == "countdown" and sale.ends_us is not None and now_us >= sale.ends_us:
            missed = now_us >= sale.ends_us + sale.terms.duration_s * _SECOND
            facts += finish(sale, pushes, now_us, reason="time") if missed else go_live(sale, shelf, now_us)
        elif sale.phase == "live":
            if sale.ends_us is not None and now_us >= sale.ends_us:
                facts += finish(sale, pushes, now_us, reason="time")
            elif _sold_out(sale, stock):
                facts += finish(sale, pushes, now_us, reason="sold_out")
            else:
                facts += _state_price(sale, shelf, now_us)
    return facts


def _sold_out(sale: Offer, stock: StockState) -> bool:
    if not sale.left:
        return True
    return stock_.free_in_all(stock, sale.product) == 0 and not stock_.held_in_all(stock, sale.product)


def _state_price(sale: Offer, shelf: ShelfState, now_us: int) -> list[Observed]:
    """State the sale's price wherever another one still stands."""
    return [
        shop_fact(PriceChanged(sale.product, variant, sale.terms.price, was=price), now_us)
        for variant, price in _stated_prices(shelf, sale.product)
        if price != sale.terms.price
    ]


def _step(
    sale: Offer,
    action: str,
    now_us: int,
    *,
    ends_us: int | None = None,
    reason: str | None = None,
    by: str | None = None,
) -> Observed:
    event = OfferChanged(
        sale.offer, action, product=sale.product, terms=sale.terms, ends_us=ends_us, reason=reason, by=by
    )
    return desk_fact(event, now_us)
