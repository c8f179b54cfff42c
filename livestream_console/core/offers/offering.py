"""Deciding offers: arming, counting down, going live, ending, undoing, and handing out coupons.

Its rule: an offer is stated live before its price is, and a price is restored before the offer is stated
over. So a journal cut anywhere leaves at worst a live offer, and ``tick`` ends that when its time is up.
Deadlines are never moved by a restart.
"""

from __future__ import annotations

from livestream_console.core import push as pushes_
from livestream_console.core.commands import ArmOffer, Rejected
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import CommentPosted, OfferChanged, PriceChanged, PushRequested
from livestream_console.core.facts import desk_fact, shop_fact
from livestream_console.core.goods import shelf as shelf_
from livestream_console.core.goods import stock as stock_
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.goods.stock import StockState
from livestream_console.core.ids import OVERLAY
from livestream_console.core.money import Money
from livestream_console.core.offers import checks as offer_checks
from livestream_console.core.offers.finding import Known
from livestream_console.core.offers.offer import (
    RUNNING,
    SECOND_US,
    Offer,
    OfferState,
    live_offers,
    running_offers,
)
from livestream_console.core.offers.stated import stated_prices
from livestream_console.core.push import PushState
from livestream_console.core.text import strict
from livestream_console.core.values import CouponTerms, FlashSaleTerms, GiftTerms, Terms

# --- what people ask for ------------------------------------------------------------------------------------


def arm(known: Known, command: ArmOffer) -> list[Observed] | Rejected:
    refusal = offer_checks.refusal(known, command)
    if refusal is not None:
        return refusal
    return [_step(Offer(command.offer, command.product, command.terms), "armed", known.now_us, by=command.by)]


def fire(
    state: OfferState, shelf: ShelfState, offer: str, by: str | None, now_us: int
) -> list[Observed] | Rejected:
    found = state.offers.get(offer)
    if found is None:
        return Rejected("unknown_offer", {"offer": offer})
    if found.phase != "armed":
        return Rejected("already_done", {"offer": offer})
    if found.terms.until_us is not None and found.terms.until_us <= now_us:
        return Rejected("ends_before_start")
    countdown_s = found.terms.countdown_s if isinstance(found.terms, FlashSaleTerms) else 0
    if not countdown_s:
        return go_live(found, shelf, now_us, by)
    return [_step(found, "armed", now_us, ends_us=now_us + countdown_s * SECOND_US, by=by)]


def stop(
    state: OfferState, pushes: PushState, offer: str, by: str | None, now_us: int, *, undone: bool
) -> list[Observed] | Rejected:
    """Carry out EndOffer or UndoOffer."""
    found = state.offers.get(offer)
    if found is None:
        return Rejected("unknown_offer", {"offer": offer})
    if found.phase not in RUNNING:
        return Rejected("already_done", {"offer": offer})
    if found.phase != "live" and not undone:
        return Rejected("not_live", {"offer": offer})
    return finish(found, pushes, now_us, reason="operator", undone=undone, by=by)


def hand_out(
    state: OfferState, recorded: Recorded, event: CommentPosted, now_us: int
) -> list[Observed] | None:
    """Give the coupon that a comment asks for, while there are any and in its time; None: it asks none."""
    for offer in live_offers(state):
        terms, who = offer.terms, recorded.viewer_key
        if not isinstance(terms, CouponTerms) or terms.phrase is None:
            continue
        if strict(event.text) != strict(terms.phrase):
            continue
        in_time = offer.closes_us is None or now_us < offer.closes_us
        if who is None or recorded.backfilled or not in_time or offer.left == 0:
            return []
        if offer.holders.get(who, 0) >= terms.per_buyer:
            return []
        given = OfferChanged(offer.offer, "claimed", what=offer.kind, product=offer.product)
        fact = Observed(
            given,
            received_us=now_us,
            platform=recorded.platform,
            room=recorded.room,
            origin="operator",
            viewer=recorded.viewer,
        )
        return [fact]
    return None


# --- by the clock -------------------------------------------------------------------------------------------


def tick(
    state: OfferState, shelf: ShelfState, stock: StockState, pushes: PushState, now_us: int
) -> list[Observed]:
    """Take every running offer the step that is due."""
    facts: list[Observed] = []
    for offer in running_offers(state):
        due = offer.ends_us is not None and now_us >= offer.ends_us
        if offer.phase == "countdown" and due:
            missed = _end_of(offer.terms, offer.ends_us or now_us)
            over = missed is not None and now_us >= missed
            facts += finish(offer, pushes, now_us, reason="time") if over else go_live(offer, shelf, now_us)
        elif offer.phase == "live":
            if due:
                facts += finish(offer, pushes, now_us, reason="time")
            elif offer.in_shops and offer.left == 0:
                facts += finish(offer, pushes, now_us, reason="cap")
            elif _used_up(offer, stock):
                facts += finish(offer, pushes, now_us, reason="sold_out")
            else:
                facts += _state_price(offer, shelf, now_us)
    return facts


def _used_up(offer: Offer, stock: StockState) -> bool:
    if offer.by_phrase:
        return False
    if offer.left == 0:
        return True
    if isinstance(offer.terms, GiftTerms):
        product, variant = offer.terms.gift, None
    elif isinstance(offer.terms, FlashSaleTerms):
        product, variant = offer.product or "", offer.variant
    else:
        return False
    return stock_.free_of(stock, product, variant) == 0 and not stock_.held_in_all(stock, product)


# --- going live and ending ----------------------------------------------------------------------------------


def go_live(offer: Offer, shelf: ShelfState, now_us: int, by: str | None = None) -> list[Observed]:
    """Open a sale's product where it is not, then state the offer, its price, and show it to the audience."""
    ends_us = _end_of(offer.terms, now_us if offer.ends_us is None else offer.ends_us)
    facts = []
    product = shelf.products.get(offer.product or "")
    sale = isinstance(offer.terms, FlashSaleTerms)
    if sale and product is not None and product.state in ("shelved", "preheat"):
        facts.append(shelf_.change_state(product.product, "open", by, now_us))
    facts.append(_step(offer, "live", now_us, ends_us=ends_us, by=by))
    facts += _state_price(offer, shelf, now_us)
    request = PushRequested(
        offer.offer,
        offer.kind,
        offer.product,
        offer.offer,
        target=OVERLAY,
        by=by,
        price=_stated(offer.terms),
        limit=getattr(offer.terms, "per_buyer", None),
        ends_us=ends_us,
    )
    return [*facts, desk_fact(request, now_us)]


def finish(
    offer: Offer,
    pushes: PushState,
    now_us: int,
    *,
    reason: str | None = None,
    undone: bool = False,
    by: str | None = None,
) -> list[Observed]:
    """Restore the price, then state the offer over and take it from the audience."""
    facts = []
    if offer.phase == "live" and isinstance(offer.terms, FlashSaleTerms) and offer.product is not None:
        facts += [
            shop_fact(PriceChanged(offer.product, variant, price, was=offer.terms.price), now_us)
            for variant, price in offer.was
        ]
    facts.append(_step(offer, "undone" if undone else "ended", now_us, reason=reason, by=by))
    standing = pushes_.standing(pushes, offer.kind, offer.offer)
    if standing is not None:
        facts.append(
            pushes_.undo(standing, now_us, by=by)
            if undone
            else pushes_.end(standing, now_us, by=by, reason=reason)
        )
    return facts


def _end_of(terms: Terms, starts_us: int) -> int | None:
    """Return when an offer that starts then is over, None where only a person ends it."""
    lasts_us = None if terms.duration_s is None else starts_us + terms.duration_s * SECOND_US
    ends = [moment for moment in (lasts_us, terms.until_us) if moment is not None]
    valid_us = terms.valid_s * SECOND_US if isinstance(terms, CouponTerms) else 0
    return min(ends) + valid_us if ends else None


def _stated(terms: Terms) -> Money | None:
    """Return the price that the audience is told."""
    return getattr(terms, "price", None)


def _state_price(offer: Offer, shelf: ShelfState, now_us: int) -> list[Observed]:
    """State a sale's price wherever another one still stands."""
    if not isinstance(offer.terms, FlashSaleTerms) or offer.product is None:
        return []
    return [
        shop_fact(PriceChanged(offer.product, variant, offer.terms.price, was=price), now_us)
        for variant, price in stated_prices(shelf, offer.product, offer.variant)
        if price != offer.terms.price
    ]


def _step(
    offer: Offer,
    action: str,
    now_us: int,
    *,
    ends_us: int | None = None,
    reason: str | None = None,
    by: str | None = None,
) -> Observed:
    event = OfferChanged(
        offer.offer, action, offer.kind, offer.product, offer.terms, ends_us=ends_us, reason=reason, by=by
    )
    return desk_fact(event, now_us)
