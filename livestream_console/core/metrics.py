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
    Event,
    GapClosed,
    GapOpened,
    GiftSent,
    LikesCounted,
    OrderChanged,
    ProductChanged,
    PushShown,
    RefundChanged,
    RoomShared,
    ShowEnded,
    ShowStarted,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.orders import book as orders
from livestream_console.core.orders.book import CLOCK_TRUST_US, EARLY_US, Change, Order
from livestream_console.core.people import TABLES
from livestream_console.core.tally import GapSpan, Metrics, PushMarker
from livestream_console.core.values import ApproxCount, Count

__all__ = ["Metrics", "evolve", "value_of"]

LONGEST_SHOW_S = 7 * 24 * 3600
LATE_S = 30
_BLOCK = 0x3F
"""Rows grow to the end of a block of seconds: to let ten of them grow costs as much as an event."""
COMMENTED, ADDED, BOUGHT = 1, 2, 4
"""What a person did, as bits of ``Metrics.acts``."""

_SECOND = 1_000_000
_BY_SHOPS = frozenset({CartChanged, OrderChanged, RefundChanged})
"""What is heard of at the next look at the shop, which may be long after."""
_CLAIMED = frozenset({"held", "partial", "waitlisted", "manual"})


def evolve(metrics: Metrics, recorded: Recorded) -> None:
    """Fold one event in. What runs for a comment stands in here: calls are what a fold's time goes to."""
    person = -1
    viewer, platform = recorded.viewer, recorded.platform
    if viewer is not None and platform is not None and (who := viewer.id) is not None:
        people = metrics.people
        unknown = people.count
        person = people.tables[hash(who) % TABLES].setdefault((platform, who), unknown)
        if person == unknown:
            people.count = unknown + 1
        if person >= metrics.uv:
            _appeared(metrics, platform, person)

    at_us, received_us = recorded.at_us, recorded.received_us
    if at_us is None:
        at_us = received_us
    elif not -CLOCK_TRUST_US <= at_us - received_us <= CLOCK_TRUST_US and (
        at_us > received_us or not (recorded.backfilled or type(recorded.event) in _BY_SHOPS)
    ):
        # A clock that is this wrong is not believed; what was back-filled may be as old as its gap.
        at_us = received_us
        metrics.clock_suspect += 1
    start_us = metrics.start_us
    if start_us is None:
        start_us = metrics.start_us = received_us
        metrics.orders.since_us = received_us - EARLY_US
        _move(metrics, 0)
    second = (at_us - start_us) // _SECOND
    if second != metrics.last:
        second = _move(metrics, second)

    event = recorded.event
    kind = type(event)
    if kind is CommentPosted:
        metrics.comments[second] += 1
        if person >= 0 and not metrics.acts[person] & COMMENTED:
            metrics.acts[person] |= COMMENTED
            metrics.commenters += 1
        return
    fold = _FOLDS.get(kind)
    if fold is not None:
        fold(metrics, recorded, event, second, person)


def _appeared(metrics: Metrics, platform: str, person: int) -> None:
    """Count somebody new. A replay has the whole show's index, so being in it does not mean being seen."""
    by_platform = metrics.uv_by_platform
    by_platform[platform] = by_platform.get(platform, 0) + 1
    metrics.acts.extend(bytes(person + 1 - metrics.uv))
    metrics.uv = person + 1


def _move(metrics: Metrics, second: int) -> int:
    """Return the second to count in: rows begin with the show and grow with it, but not without end."""
    if second >= LONGEST_SHOW_S:
        second = LONGEST_SHOW_S - 1
        metrics.clock_suspect += 1
    if second > metrics.last:
        metrics.last = second
        metrics.reach(second | _BLOCK)
    elif second < metrics.last - LATE_S:
        metrics.late_events += 1
    return max(0, second)


def value_of(count: Count | None) -> int | None:
    """Return the number, or the lower bound of one that came as display text."""
    return count.value if isinstance(count, ApproxCount) else count


# --- viewers ----------------------------------------------------------------------------------------------


def _likes(metrics: Metrics, recorded: Recorded, event: LikesCounted, second: int, person: int) -> None:
    total = value_of(event.total)
    counted = 0 if total is None else metrics.room(recorded).liked(total)
    added = counted if event.count is None else event.count
    metrics.likes[second] += added


def _gift(metrics: Metrics, recorded: Recorded, event: GiftSent, second: int, person: int) -> None:
    metrics.gifts += event.count


def _follow(metrics: Metrics, recorded: Recorded, event: ViewerFollowed, second: int, person: int) -> None:
    if event.action == "follow":
        metrics.follows += 1


def _share(metrics: Metrics, recorded: Recorded, event: RoomShared, second: int, person: int) -> None:
    metrics.shares += 1


def _enter(metrics: Metrics, recorded: Recorded, event: ViewersEntered, second: int, person: int) -> None:
    metrics.enters[second] += event.count


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
        room.saw_views(pv)


# --- sales ------------------------------------------------------------------------------------------------


def _cart(metrics: Metrics, recorded: Recorded, event: CartChanged, second: int, person: int) -> None:
    if not orders.tell_cart(metrics.orders, recorded, event):
        return
    product = metrics.product(event.product)
    if event.qty > 0:
        metrics.carts[second] += 1
        product.carts += 1
        if person >= 0 and not metrics.acts[person] & ADDED:
            metrics.acts[person] |= ADDED
            metrics.carters += 1
    metrics.cart_units[second] += event.qty
    product.cart_units += event.qty


def _order(metrics: Metrics, recorded: Recorded, event: OrderChanged, second: int, person: int) -> None:
    _rebook(metrics, orders.tell_order(metrics.orders, recorded, event, person))


def _refund(metrics: Metrics, recorded: Recorded, event: RefundChanged, second: int, person: int) -> None:
    _rebook(metrics, orders.tell_refund(metrics.orders, recorded, event))


def _rebook(metrics: Metrics, change: Change | None) -> None:
    if change is not None:
        _, before, after = change
        if before is not None:
            _book(metrics, before, -1)
        _book(metrics, after, 1)
        if before is not None and metrics.orders.sold(before) and not metrics.orders.sold(after):
            _forget_buyer(metrics, after.buyer)


def _book(metrics: Metrics, order: Order, sign: int) -> None:
    """Count an order, or with ``sign`` -1 uncount it. What it comes to depends on nothing but itself."""
    book, currency = metrics.orders, metrics.currency
    amount, began_us, sold_us = order.amount_in(currency), order.began_us, order.sold_us
    if began_us is not None and began_us >= book.since_us:
        metrics.orders_placed[_second_of(metrics, began_us)] += sign
        metrics.gmv_created += sign * amount
        if order.cancelled:
            metrics.orders_cancelled += sign
    if sold_us is None:
        metrics.gmv_net -= sign * _book_refunds(metrics, order, sign)
    elif sold_us >= book.since_us:
        _book_sale(metrics, order, amount, _second_of(metrics, sold_us), sign)


def _book_sale(metrics: Metrics, order: Order, amount: int, second: int, sign: int) -> None:
    metrics.orders_paid[second] += sign
    metrics.gmv_paid[second] += sign * amount
    back = _book_refunds(metrics, order, sign)
    if order.cancelled:
        metrics.gmv_cancelled += sign * amount
    else:
        metrics.gmv_net += sign * (amount - back)
    if order.amount is None:
        metrics.orders_unpriced += sign
    elif order.amount.currency != metrics.currency:
        _add(metrics.foreign, order.amount.currency, sign * order.amount.minor)
    for line in order.lines:
        product = metrics.product(line.product)
        product.paid_units += sign * line.qty
        if line.amount is not None and line.amount.currency == metrics.currency:
            product.gmv_paid += sign * line.amount.minor
    buyer = order.buyer
    if buyer >= 0 and not metrics.acts[buyer] & BOUGHT:
        metrics.acts[buyer] |= BOUGHT
        metrics.buyers += 1


def _forget_buyer(metrics: Metrics, buyer: int) -> None:
    """An order turned out to be from before the show; somebody may have bought nothing else."""
    book = metrics.orders
    if buyer < 0 or not metrics.acts[buyer] & BOUGHT:
        return
    if not any(order.buyer == buyer and book.sold(order) for order in book.orders.values()):
        metrics.acts[buyer] &= ~BOUGHT
        metrics.buyers -= 1


def _book_refunds(metrics: Metrics, order: Order, sign: int) -> int:
    """Count what an order's refunds gave back, and return it."""
    if not order.refunds:
        return 0
    back = order.refunded_in(metrics.currency)
    metrics.gmv_refunded += sign * back
    metrics.refunds_unpriced += sign * order.refunds_unpriced
    return back


def _second_of(metrics: Metrics, us: int) -> int:
    second = (us - metrics.bin_start_us) // _SECOND
    return _move(metrics, second) if second > metrics.last else max(0, second)


def _add(sums: dict[str, int], key: str, change: int) -> None:
    total = sums.get(key, 0) + change
    if total:
        sums[key] = total
    else:
        sums.pop(key, None)


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
    ViewersEntered: _enter,
    AudienceSampled: _audience,
    CartChanged: _cart,
    OrderChanged: _order,
    RefundChanged: _refund,
    ClaimDecided: _claim,
    PushShown: _push_shown,
    ProductChanged: _product,
    GapOpened: _gap_opened,
    GapClosed: _gap_closed,
    ShowEnded: _ended,
}
