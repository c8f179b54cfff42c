"""The show as a fold of its journal: ``evolve`` updates the one state that everything else reads.

Its rule: nothing but recorded events changes the state, so live, replay and rehearsal agree at the same
``seq``. This module only composes the rule books and routes events to them.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable

from livestream_console.core import acting, metrics, push, rooms
from livestream_console.core.claims import amounts, claim
from livestream_console.core.comments import questions
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    ClaimDecided,
    ClaimRulesSet,
    CommentPinned,
    CommentPosted,
    CouponUsed,
    Event,
    FeedStateChanged,
    GapBackfilled,
    GapClosed,
    GapOpened,
    GiveawayChanged,
    IntentMoved,
    MarkPlaced,
    ModerationApplied,
    OfferChanged,
    OrderChanged,
    PlatformCardChanged,
    PriceChanged,
    ProductChanged,
    PushEnded,
    PushFailed,
    PushRequested,
    PushShown,
    PushUncertain,
    PushUndone,
    QuestionChanged,
    RefundChanged,
    RundownAdvanced,
    RundownChanged,
    ShelfRulesSet,
    ShowEnded,
    ShowStarted,
    StockReported,
    SwitchbackChanged,
    UnpaidChased,
    ViewerFollowed,
    ViewerNoted,
    tag_of,
)
from livestream_console.core.giveaways import entering, giveaway
from livestream_console.core.goods import booking, shelf, stock
from livestream_console.core.moderation import moderation
from livestream_console.core.offers import offer
from livestream_console.core.orders import attribution
from livestream_console.core.orders.attribution import Evidence
from livestream_console.core.rundown import running as rundown
from livestream_console.core.shops import deals as selling
from livestream_console.core.show import Mark, Misfit, Pin, ShowState
from livestream_console.core.switchback import switching

COMMANDS_KEPT = 1_000
MISFITS_KEPT = 100


def evolve(state: ShowState, recorded: Recorded) -> None:
    """Fold one event in. Nine in ten are comments, so those take the short way.

    What is recorded comes again at every resume and replay, so no event may take a show down: where a rule
    book fails, the others still take the event in, and the state says so, the same at every folding.
    """
    state.seq = recorded.seq
    state.now_us = recorded.received_us
    try:
        metrics.evolve(state.metrics, recorded)
    except Exception as error:
        _keep_misfit(state, recorded, error)
    kind = type(recorded.event)
    if kind is CommentPosted and not state.giveaways.taking:
        return
    for fold in _FOLDS.get(kind, ()):
        try:
            fold(state, recorded)
        except Exception as error:
            _keep_misfit(state, recorded, error)
    if recorded.origin == "operator" and recorded.id is not None:
        _remember_command(state, recorded.id)


def _keep_misfit(state: ShowState, recorded: Recorded, error: Exception) -> None:
    if len(state.misfits) < MISFITS_KEPT:
        place = traceback.extract_tb(error.__traceback__)[-1]
        why = f"{type(error).__name__} in {place.name}: {error}"[:200]
        state.misfits.append(Misfit(recorded.seq, tag_of(recorded.event), why))


def _remember_command(state: ShowState, fact_id: str) -> None:
    command_id, slash, _ = fact_id.rpartition("/")
    if slash and command_id not in state.done:
        state.done[command_id] = None
        if len(state.done) > COMMANDS_KEPT:
            del state.done[next(iter(state.done))]


def _claim(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ClaimDecided)
    known = state.claims.claims.get(event.claim)
    if known is not None and claim.goes_on(known, event):
        claim.evolve(state.claims, recorded, None)
        if known.result == "paid":
            booking.evolve_claim(state.stock, event, known.gifts, recorded.received_us)
        return
    priced, gifts = None, list[str]()
    books = (state.claims, state.offers, state.shelf, state.stock)
    if event.result in stock.GRANTING:
        priced = amounts.price_claim(*books, event, recorded.viewer, recorded.viewer_key)
        gifts = [] if priced is None else [gift.product for gift in priced.gifts]
    over = known is not None and known.result in stock.GRANTING and event.result in ("released", "expired")
    lost = amounts.losses(*books, known) if known is not None and over else []
    claim.evolve(state.claims, recorded, priced)
    booking.evolve_claim(state.stock, event, gifts, recorded.received_us)
    offer.evolve_claim(state.offers, recorded, priced, known.result if known is not None else None)
    amounts.take_back(state.claims, state.offers, lost)


def _coupon(state: ShowState, recorded: Recorded) -> None:
    """A shop knows a coupon by its offer's name or code."""
    event = recorded.event
    assert isinstance(event, CouponUsed)
    code = attribution.code_in(event.coupon)
    for one in state.offers.offers.values():
        if code in (one.offer.upper(), attribution.code_of(one.offer)):
            offer.evolve_coupon(one, event, recorded)


def _enter(state: ShowState, recorded: Recorded) -> None:
    if state.giveaways.taking:
        entering.enter(state.giveaways, recorded, state.moderation, state.metrics.commenters)


def _show(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    if isinstance(event, ShowStarted):
        state.title, state.currency = event.title, event.currency
        state.started_us, state.ended_us = recorded.time_us, None
    else:
        state.ended_us = recorded.time_us


def _pin(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, CommentPinned)
    state.pinned = None if event.target is None else Pin(event.target, event.text or "", event.name or "")


def _mark(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, MarkPlaced)
    state.marks.append(Mark(recorded.time_us, event.text))


def _gap(state: ShowState, recorded: Recorded) -> None:
    rooms.evolve_gap(state.rooms, recorded)


def _moderation(state: ShowState, recorded: Recorded) -> None:
    moderation.evolve(state.moderation, recorded)


def _rundown(state: ShowState, recorded: Recorded) -> None:
    rundown.evolve(state.rundown, recorded)


def _push(state: ShowState, recorded: Recorded) -> None:
    push.evolve(state.pushes, recorded)
    event = recorded.event
    if isinstance(event, PushRequested):
        attribution.evolve_push(state.attribution, _evidence(state), state.pushes.pushes[event.push])


def _offer(state: ShowState, recorded: Recorded) -> None:
    offer.evolve(state.offers, recorded, state.shelf)
    attribution.evolve_fresh(state.attribution, _evidence(state))


def _order(state: ShowState, recorded: Recorded) -> None:
    """The order book has it already: it stands among the metrics, which are folded first."""
    event = recorded.event
    assert isinstance(event, OrderChanged)
    key = (recorded.platform or "", event.order)
    booking.evolve_order(state.stock, state.metrics.orders, key, recorded.received_us)
    attribution.evolve_order(state.attribution, _evidence(state), key, recorded.received_us)


def _refund(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, RefundChanged)
    if event.order is not None:
        key = (recorded.platform or "", event.order)
        attribution.evolve_order(state.attribution, _evidence(state), key, recorded.received_us)


def _cart(state: ShowState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, CartChanged)
    attribution.evolve_cart(
        state.attribution, _evidence(state), recorded.platform or "", event.cart, recorded.received_us
    )


def _evidence(state: ShowState) -> Evidence:
    books = state.metrics
    return Evidence(books.orders, books.currency, state.pushes, state.offers, state.rooms)


Fold = Callable[[ShowState, Recorded], None]


_FOLDS: dict[type[Event], tuple[Fold, ...]] = {
    CommentPosted: (_enter,),
    ViewerFollowed: (_enter,),
    ShowStarted: (_show,),
    ShowEnded: (_show,),
    ProductChanged: (
        lambda state, recorded: shelf.evolve(state.shelf, recorded),
        lambda state, recorded: booking.evolve_product(state.stock, recorded),
    ),
    PriceChanged: (lambda state, recorded: shelf.evolve_price(state.shelf, recorded),),
    ShelfRulesSet: (lambda state, recorded: shelf.evolve_rules(state.shelf, recorded),),
    PlatformCardChanged: (lambda state, recorded: shelf.evolve_shown(state.shelf, recorded),),
    StockReported: (lambda state, recorded: booking.evolve_report(state.stock, recorded),),
    OrderChanged: (_order, _enter),
    RefundChanged: (_refund,),
    CartChanged: (_cart,),
    CouponUsed: (_coupon,),
    OfferChanged: (_offer,),
    ClaimDecided: (_claim, _enter),
    ClaimRulesSet: (lambda state, recorded: claim.evolve_rules(state.claims, recorded),),
    UnpaidChased: (lambda state, recorded: claim.evolve_chase(state.claims, recorded),),
    GiveawayChanged: (
        lambda state, recorded: giveaway.evolve(state.giveaways, recorded, state.metrics.commenters),
    ),
    QuestionChanged: (lambda state, recorded: questions.evolve(state.questions, recorded),),
    ViewerNoted: (_moderation,),
    ModerationApplied: (_moderation,),
    FeedStateChanged: (lambda state, recorded: rooms.evolve_feed(state.rooms, recorded),),
    AudienceSampled: (lambda state, recorded: rooms.evolve_audience(state.rooms, recorded),),
    GapOpened: (_gap,),
    GapClosed: (_gap,),
    GapBackfilled: (_gap,),
    PushRequested: (_push,),
    PushShown: (_push,),
    PushFailed: (_push,),
    PushUncertain: (_push,),
    PushEnded: (_push,),
    PushUndone: (_push,),
    CommentPinned: (_pin,),
    SwitchbackChanged: (lambda state, recorded: switching.evolve(state.switchbacks, recorded),),
    RundownChanged: (_rundown,),
    RundownAdvanced: (_rundown,),
    MarkPlaced: (_mark,),
    IntentMoved: (
        lambda state, recorded: acting.evolve(state.acting, recorded),
        lambda state, recorded: selling.evolve(state.selling, recorded),
    ),
}
