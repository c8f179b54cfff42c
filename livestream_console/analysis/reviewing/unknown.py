"""What a review cannot say, and why, in one place.

Rule: whatever makes a figure missing, partial or unsure is named here, so that nobody has to find out.
"""

from __future__ import annotations

from collections.abc import Iterator

from livestream_console.analysis.pushes.values import Uplift
from livestream_console.analysis.review.review import Review, Unknown
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.reviewing.told import untold


def unknown(fold: ShowFold, review: Review) -> tuple[Unknown, ...]:
    """Return everything that must be known before the tables are believed."""
    return (*_of_the_feeds(fold, review), *_of_the_money(fold, review), *_of_the_tables(fold, review))


def _of_the_feeds(fold: ShowFold, review: Review) -> Iterator[Unknown]:
    metrics, head = fold.state.metrics, review.head
    yield from (Unknown(what, "nobody_tells") for what in untold(fold))
    if review.products.rows and all(row.exposures is None for row in review.products.rows):
        yield Unknown("exposure", "nobody_tells")
    if head.gaps:
        yield Unknown("events", "gaps", {"gaps": len(head.gaps), "seconds": round(head.gap_s)})
    if metrics.clock_suspect:
        yield Unknown("times", "clock_suspect", {"events": metrics.clock_suspect})
    if metrics.late_events:
        yield Unknown("times", "late_events", {"events": metrics.late_events})
    if head.misfits:
        yield Unknown("events", "misfits", {"events": head.misfits})


def _of_the_money(fold: ShowFold, review: Review) -> Iterator[Unknown]:
    metrics, money = fold.state.metrics, review.money
    if metrics.orders_unpriced:
        yield Unknown("gmv_paid", "orders_unpriced", {"orders": metrics.orders_unpriced})
    if metrics.refunds_unpriced:
        yield Unknown("gmv_refunded", "refunds_unpriced", {"refunds": metrics.refunds_unpriced})
    for currency, minor in metrics.foreign.items():
        yield Unknown("gmv_paid", "foreign_currency", {"currency": currency, "minor": minor})
    if review.products.rows and not review.products.refunds_mature and money.lines:
        yield Unknown("gmv_refunded", "immature")
    if money.reason == "partial":
        counts: dict[str, str | int] = {"known": money.lines_known, "lines": money.lines}
        yield Unknown("margin", "costs_missing", counts)
    if money.spent is None and money.lines:
        yield Unknown("roi", "no_costs_entered")


def _of_the_tables(fold: ShowFold, review: Review) -> Iterator[Unknown]:
    uplift = review.pushes.uplift
    if uplift.state != "ok":
        yield Unknown("pushes", uplift.state)
    elif uplift.outcome != "carts":
        yield Unknown("pushes", f"by_{uplift.outcome}")
    if left_out := _not_judged(fold, uplift):
        yield Unknown("pushes", "not_judged", {"pushes": left_out})
    for flag in uplift.flags:
        yield Unknown("pushes", flag)
    if uplift.state == "ok" and uplift.money_state != "ok":
        yield Unknown("push_money", uplift.money_state)
    for what in ("plan", "comparison", "week", "pairs", "buyers", "returns"):
        reason = getattr(review, what).reason
        if reason is not None:
            yield Unknown(what, reason)


def _not_judged(fold: ShowFold, uplift: Uplift) -> int:
    """Count the pushes that were shown, but at a time of which the show tells nothing."""
    judged = {push for one in uplift.pushes for push in one.pushes}
    shown = {marker.push for marker in fold.state.metrics.push_markers}
    return len(shown - judged) if uplift.state == "ok" else 0
