"""What happened, in numbers: counts a second, totals and distinct people, as one fold of the journal.

Rule: the fold sees nothing but the journal in its order, so live and review agree exactly at the same seq.
Event time decides the second; a late event reopens it. Ratios are made when asked (core/readings.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from livestream_console.core.audience import HELD_S, hold
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    ClaimDecided,
    CommentPosted,
    CostEntered,
    Event,
    GapClosed,
    GapOpened,
    GiftSent,
    LikesCounted,
    OrderChanged,
    ProductChanged,
    ProductStatsCounted,
    PushShown,
    RefundChanged,
    RoomShared,
    ShowEnded,
    ShowStarted,
    TargetSet,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.orders import book, counting
from livestream_console.core.orders.book import CLOCK_TRUST_US
from livestream_console.core.people import TABLES
from livestream_console.core.tally import (
    BOUGHT,
    COMMENTED,
    LONGEST_SHOW_S,
    TOOK_PART,
    GapSpan,
    Metrics,
    PushMarker,
    add,
)
from livestream_console.core.values import ApproxCount, Count

__all__ = ["BOUGHT", "LONGEST_SHOW_S", "Metrics", "evolve", "value_of"]

_SECOND = 1_000_000
_BEHIND_US = -CLOCK_TRUST_US
_BY_SHOPS = frozenset({CartChanged, OrderChanged, RefundChanged})
"""What is heard of at the next look at the shop, which may be long after."""
_CLAIMED = frozenset({"held", "partial", "waitlisted", "manual"})


def evolve(metrics: Metrics, recorded: Recorded) -> None:
    """Fold one event in. What runs for a comment stands in here: calls are what a fold's time goes to."""
    # What a line has is fetched together, long before it is used: most of it is not in the processor's cache.
    viewer, platform, event = recorded.viewer, recorded.platform, recorded.event
    at_us, received_us = recorded.at_us, recorded.received_us
    who = None if viewer is None else viewer.id
    person, acts = -1, metrics.acts
    if who is not None and platform is not None:
        people = metrics.people
        unknown = people.count
        try:
            tables = people.tables[platform]
        except KeyError:
            tables = people.of(platform)
        person = tables[hash(who) % TABLES].setdefault(who, unknown)
        seen = len(acts)
        if person >= seen:
            # A replay has the whole show's index, so being in it does not mean being seen.
            if person == unknown:
                people.count = unknown + 1
            if person == seen:
                acts.append(0)
            else:
                acts.extend(bytes(person + 1 - seen))
            try:
                metrics.uv_by_platform[platform] += 1
            except KeyError:
                metrics.uv_by_platform[platform] = 1

    if at_us is None:
        at_us = received_us
    elif not _BEHIND_US <= at_us - received_us <= CLOCK_TRUST_US and (
        at_us > received_us or not (recorded.backfilled or type(event) in _BY_SHOPS)
    ):
        # A clock that is this wrong is not believed; what was back-filled may be as old as its gap.
        at_us = received_us
        metrics.clock_suspect += 1
    second = metrics.last
    if not 0 <= at_us - metrics.last_us < _SECOND:
        second = metrics.second_of(at_us, received_us)

    kind = type(event)
    if kind is CommentPosted:
        metrics.comments[second] += 1
        try:
            metrics.room_rows[platform][recorded.room].comments[second] += 1
        except (KeyError, IndexError):
            add(metrics.rows_of(platform, recorded.room).comments, second, 1)
        if person >= 0:
            act = acts[person]
            if not act & COMMENTED:
                acts[person] = act | COMMENTED
                metrics.commenters += 1
        return
    fold = _FOLDS.get(kind)
    if fold is not None:
        fold(metrics, recorded, event, second, person)


def value_of(count: Count | None) -> int | None:
    """Return the number, or the lower bound of one that came as display text."""
    return count.value if isinstance(count, ApproxCount) else count


# --- viewers ----------------------------------------------------------------------------------------------


def _likes(metrics: Metrics, recorded: Recorded, event: LikesCounted, second: int, person: int) -> None:
    added = event.count or 0
    if event.total is not None:
        counted = metrics.room(recorded).liked(value_of(event.total) or 0)
        added = counted if event.count is None else added
    metrics.likes[second] += added
    try:
        metrics.room_rows[recorded.platform][recorded.room].likes[second] += added
    except (KeyError, IndexError):
        add(metrics.rows_of(recorded.platform, recorded.room).likes, second, added)
    if person >= 0:
        metrics.acts[person] |= TOOK_PART


def _gift(metrics: Metrics, recorded: Recorded, event: GiftSent, second: int, person: int) -> None:
    metrics.gifts += event.count


def _follow(metrics: Metrics, recorded: Recorded, event: ViewerFollowed, second: int, person: int) -> None:
    if event.action == "follow":
        metrics.follows[second] += 1
        if person >= 0:
            metrics.acts[person] |= TOOK_PART


def _share(metrics: Metrics, recorded: Recorded, event: RoomShared, second: int, person: int) -> None:
    metrics.shares[second] += 1
    if person >= 0:
        metrics.acts[person] |= TOOK_PART


def _entered(metrics: Metrics, recorded: Recorded, event: ViewersEntered, second: int, person: int) -> None:
    metrics.enters[second] += event.count
    try:
        metrics.room_rows[recorded.platform][recorded.room].enters[second] += event.count
    except (KeyError, IndexError):
        add(metrics.rows_of(recorded.platform, recorded.room).enters, second, event.count)


def _audience(metrics: Metrics, recorded: Recorded, event: AudienceSampled, second: int, person: int) -> None:
    room = metrics.room(recorded)
    ccu, uv, pv = value_of(event.ccu), value_of(event.uv), value_of(event.pv)
    if ccu is not None:
        room.approx = isinstance(event.ccu, ApproxCount)
        metrics.reach(second + HELD_S)
        hold(room, second, ccu, metrics.viewers, metrics.sampled)
    if uv is not None:
        room.uv = max(uv, room.uv or 0)
    if pv is not None:
        metrics.views[second] += room.saw_views(pv)


def _stats(
    metrics: Metrics, recorded: Recorded, event: ProductStatsCounted, second: int, person: int
) -> None:
    product = metrics.product(event.product)
    product.exposures = _more(product.exposures, event.exposures)
    product.clicks = _more(product.clicks, event.clicks)
    product.buy_intents = _more(product.buy_intents, event.buy_intents)


def _more(known: int | None, told: int | None) -> int | None:
    if known is None or told is None:
        return told if known is None else known
    return known + told


# --- sales ------------------------------------------------------------------------------------------------


def _order(metrics: Metrics, recorded: Recorded, event: OrderChanged, second: int, person: int) -> None:
    counting.rebook(metrics, book.tell_order(metrics.orders, recorded, event, person))


def _refund(metrics: Metrics, recorded: Recorded, event: RefundChanged, second: int, person: int) -> None:
    counting.rebook(metrics, book.tell_refund(metrics.orders, recorded, event))


def _claim(metrics: Metrics, recorded: Recorded, event: ClaimDecided, second: int, person: int) -> None:
    if event.product is not None and event.result in _CLAIMED and event.claim not in metrics.claims:
        metrics.claims[event.claim] = True
        metrics.product(event.product).claims += 1


# --- what the desk did ------------------------------------------------------------------------------------


def _push_shown(metrics: Metrics, recorded: Recorded, event: PushShown, second: int, person: int) -> None:
    if any(marker.push == event.push for marker in metrics.push_markers):
        return
    metrics.push_markers.append(PushMarker(recorded.time_us, event.what, event.product, event.push))
    if event.product is not None:
        metrics.product(event.product).pushes += 1


def _product(metrics: Metrics, recorded: Recorded, event: ProductChanged, second: int, person: int) -> None:
    if event.state is None:
        return
    _end_explaining(metrics, event.product, recorded.time_us)
    if event.state == "explaining":
        metrics.explaining[event.product] = recorded.time_us
        metrics.product(event.product).explained += 1


def _end_explaining(metrics: Metrics, product: str, now_us: int) -> None:
    since_us = metrics.explaining.pop(product, None)
    if since_us is not None:
        metrics.product(product).explain_us += max(0, now_us - since_us)


def _gap_opened(metrics: Metrics, recorded: Recorded, event: GapOpened, second: int, person: int) -> None:
    from_us = recorded.time_us if event.from_us is None else event.from_us
    metrics.gaps.append(GapSpan(event.gap, recorded.platform, recorded.room, from_us))


def _gap_closed(metrics: Metrics, recorded: Recorded, event: GapClosed, second: int, person: int) -> None:
    for gap in reversed(metrics.gaps):
        if gap.gap == event.gap:
            gap.to_us = recorded.time_us if event.to_us is None else event.to_us
            return


def _cost(metrics: Metrics, recorded: Recorded, event: CostEntered, second: int, person: int) -> None:
    _enter(metrics.costs, event.what, _minor(metrics, event.amount))


def _target(metrics: Metrics, recorded: Recorded, event: TargetSet, second: int, person: int) -> None:
    amount = event.count if event.amount is None else _minor(metrics, event.amount)
    _enter(metrics.targets, event.what, amount)


def _minor(metrics: Metrics, amount: Money | None) -> int | None:
    """Return an amount in the show's currency; of another one nothing can be said."""
    return amount.minor if amount is not None and amount.currency == metrics.currency else None


def _enter(entered: dict[str, int], what: str, amount: int | None) -> None:
    """Keep the newest entry; one without an amount takes it back."""
    if amount is None:
        entered.pop(what, None)
    else:
        entered[what] = amount


def _started(metrics: Metrics, recorded: Recorded, event: ShowStarted, second: int, person: int) -> None:
    metrics.currency = event.currency


def _ended(metrics: Metrics, recorded: Recorded, event: ShowEnded, second: int, person: int) -> None:
    metrics.ended_us = recorded.time_us
    for product in list(metrics.explaining):
        _end_explaining(metrics, product, recorded.time_us)


_FOLDS: dict[type[Event], Callable[[Metrics, Recorded, Any, int, int], None]] = {
    ShowStarted: _started,
    LikesCounted: _likes,
    GiftSent: _gift,
    ViewerFollowed: _follow,
    RoomShared: _share,
    ViewersEntered: _entered,
    AudienceSampled: _audience,
    ProductStatsCounted: _stats,
    CartChanged: counting.cart,
    OrderChanged: _order,
    RefundChanged: _refund,
    ClaimDecided: _claim,
    PushShown: _push_shown,
    ProductChanged: _product,
    GapOpened: _gap_opened,
    GapClosed: _gap_closed,
    CostEntered: _cost,
    TargetSet: _target,
    ShowEnded: _ended,
}
