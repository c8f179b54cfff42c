"""What is known of a show's pushes while it runs: the last fit, and provisional numbers of the newest pushes.

Rule: nothing here needs more than the show's own sums, and no array library: the desk's process works it out,
a little each second. The dear part is a function for the worker process, which reads what ``Told`` has.
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.pushes.provisional import Pace, Provisional, paced, provisional
from livestream_console.analysis.pushes.values import Pooled, Uplift
from livestream_console.core.audience import RoomAudience
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.core.tally import Metrics, PushMarker

SETTLED_US = 180_000_000
"""So long after a push its window is over, and what comes late has come."""
_SECOND_US = 1_000_000
_BIN_S = 10
_PAST_S = 3_600
"""Ten half-lives: what was before moves nothing."""
_OUTCOMES = (("carts", "carts"), ("orders", "orders_placed"), ("orders", "orders_paid"))
"""What can be counted, the nearest to a push first, and its row."""
_ROWS = ("comments", "likes", "enters", "carts", "orders_placed", "orders_paid", "viewers", "sampled")


class Recent(msgspec.Struct, frozen=True):
    """A push that no fit has judged yet; ``so_far`` is None where there is nothing to compare it with."""

    push: str
    kind: str
    product: str | None
    at_us: int
    outcome: str
    counted: int
    so_far: Provisional | None


class Standing(msgspec.Struct, frozen=True):
    """``uplift`` is the last fit, of what was known at ``as_of_us``; its pushes that are also ``recent`` are
    provisional still. ``state``: none (no push yet), waiting, fitting, fitted or failed.
    """

    state: str = "none"
    uplift: Uplift | None = None
    as_of_us: int | None = None
    recent: tuple[Recent, ...] = ()
    pooled: tuple[Pooled, ...] = ()


class Told(msgspec.Struct, frozen=True):
    """What a fit is given: sums folded so far, and what stands beside them in the journal.

    ``lines`` are those that end or cut a push's window, ``paid`` what each paid order came to, ``tellers``
    the platforms of carts and orders. ``comments`` are (time, text), where nothing better can be counted.
    """

    metrics: Metrics
    lines: tuple[Recorded, ...]
    paid: tuple[int, ...]
    tellers: frozenset[str | None]
    comments: tuple[tuple[int, str], ...] | None = None


def fit(told: Told) -> Uplift:
    """Estimate what the pushes did; for the worker process."""
    from livestream_console.analysis.from_journal import ShowJournal, buying_row, note, rows_of
    from livestream_console.analysis.pushes.uplift import uplift

    metrics = told.metrics
    journal = ShowJournal(metrics=metrics, tellers=set(told.tellers))
    for line in told.lines:
        note(journal, line, 0)
    buying = None
    if told.comments is not None:
        said = (Recorded(0, "", CommentPosted(text), at_us) for at_us, text in told.comments)
        buying = buying_row(said, metrics.bin_start_us, metrics.last + 1)
    return uplift(rows_of(journal, buying=buying, paid=told.paid))


def copied(metrics: Metrics) -> Metrics:
    """Return what a fit needs of the sums, as they are now; the show goes on while it is on its way."""
    copy = Metrics(
        currency=metrics.currency,
        start_us=metrics.start_us,
        last=metrics.last,
        push_markers=list(metrics.push_markers),
        gaps=[msgspec.structs.replace(gap) for gap in metrics.gaps],
        rooms={key: _spanned(room) for key, room in metrics.rooms.items()},
    )
    for name in _ROWS:
        setattr(copy, name, metrics.series(name))
    return copy


def outcome_of(metrics: Metrics) -> tuple[str, str] | None:
    """Return what can be counted and the name of its row; None where there are neither carts nor orders."""
    return next((pair for pair in _OUTCOMES if any(getattr(metrics, pair[1]))), None)


def pace_before(metrics: Metrics, row: str, at_us: int) -> Pace:
    """Return the pace of a row until a moment; seconds in which nobody knows who watched are left out."""
    until = max(0, (at_us - metrics.bin_start_us) // _SECOND_US)
    first = max(0, until - _PAST_S)
    pace = Pace()
    for start in range(first, until, _BIN_S):
        end = min(start + _BIN_S, until)
        watched = _viewer_minutes(metrics, start, end)
        if watched is not None:
            pace = paced(pace, sum(getattr(metrics, row)[start:end]), watched, end - start)
    return pace


def judged(
    metrics: Metrics, marker: PushMarker, outcome: tuple[str, str] | None, before: Pace, now_us: int
) -> Recent:
    """Return what can be said about a push at this moment."""
    first = max(0, (marker.at_us - metrics.bin_start_us) // _SECOND_US)
    until = (min(now_us, marker.at_us + SETTLED_US) - metrics.bin_start_us) // _SECOND_US + 1
    counted, so_far, name = 0, None, "carts"
    if outcome is not None:
        name, row = outcome
        counted = sum(getattr(metrics, row)[first:until])
        so_far = provisional(before, counted, _viewer_minutes(metrics, first, until) or 0.0)
    return Recent(marker.push, marker.what, marker.product, marker.at_us, name, counted, so_far)


def _viewer_minutes(metrics: Metrics, first: int, until: int) -> float | None:
    """Return how long people watched together; minutes where no room ever told how many, None where
    none told then."""
    if not any(room.seconds for room in metrics.rooms.values()):
        return (until - first) / 60
    known = sum(1 for rooms in metrics.sampled[first:until] if rooms)
    return sum(metrics.viewers[first:until]) / known * (until - first) / 60 if known else None


def _spanned(room: RoomAudience) -> RoomAudience:
    """Return the first and last sample of a room, all that a fit asks of it."""
    ends = room.seconds[:1] + room.seconds[-1:]
    return RoomAudience(seconds=ends, values=ends, approx=room.approx)
