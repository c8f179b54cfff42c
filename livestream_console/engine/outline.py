"""A recorded show at a glance: how many watched, when nothing happened, and what can be jumped to.

Rule: all of it follows from the state at the show's end and from the journal, so that it is the same wherever
the playhead stands. Nothing here is guessed: a second without a known audience has no viewers, not none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import msgspec

from livestream_console.core.events import (
    Event,
    MarkPlaced,
    OrderChanged,
    PushShown,
    QuestionChanged,
)
from livestream_console.core.goods.explaining import Chapter, chapters
from livestream_console.core.ports import Journal
from livestream_console.core.show import ShowState
from livestream_console.core.tally import GapSpan, PushMarker

QUIET_S = 20
"""A longer stretch without a comment, an order or a push can be leapt over."""
CURVE_POINTS = 600
_PAGE = 200
_SECOND_US = 1_000_000

Goal = Literal["push", "question", "order", "mark"]
GOALS: tuple[Goal, ...] = ("push", "question", "order", "mark")


class Stretch(msgspec.Struct, frozen=True):
    """Some time of a show."""

    from_us: int
    to_us: int


class Pushed(msgspec.Struct, frozen=True):
    """Something that came before the audience; ``place`` is the product's on the shelf at the end."""

    at_us: int
    what: str
    place: int | None


class Outline(msgspec.Struct, frozen=True):
    """``curve`` has evenly spaced points from ``from_us`` to ``to_us``, None where nothing is known.

    ``curve_of`` says of what: ``viewers``, or ``comments`` where no room tells how many watch.
    """

    from_us: int
    to_us: int
    curve_of: str
    curve: tuple[float | None, ...]
    pushes: tuple[Pushed, ...]
    marks_us: tuple[int, ...]
    gaps: tuple[Stretch, ...]
    quiet: tuple[Stretch, ...]
    chapters: tuple[Chapter, ...]


def outline_of(state: ShowState) -> Outline:
    """Draw up the outline of a show from the state at its end."""
    metrics = state.metrics
    first_us, seconds = metrics.bin_start_us, metrics.last + 1
    end_us = first_us + seconds * _SECOND_US
    curve_of = "viewers" if any(metrics.series("sampled")) else "comments"
    return Outline(
        from_us=first_us,
        to_us=end_us,
        curve_of=curve_of,
        curve=tuple(_viewers(state) if curve_of == "viewers" else _comments(state)),
        pushes=tuple(_pushed(state, marker) for marker in metrics.push_markers),
        marks_us=tuple(mark.at_us for mark in state.marks),
        gaps=tuple(_stretch(gap, end_us) for gap in metrics.gaps),
        quiet=tuple(_quiet(state)),
        chapters=tuple(chapters(state.shelf)),
    )


def _pushed(state: ShowState, marker: PushMarker) -> Pushed:
    is_known = marker.product in state.shelf.products
    return Pushed(marker.at_us, marker.what, state.shelf.place(marker.product or "") if is_known else None)


def _stretch(gap: GapSpan, end_us: int) -> Stretch:
    return Stretch(gap.from_us, end_us if gap.to_us is None else gap.to_us)


def _viewers(state: ShowState) -> Iterator[float | None]:
    viewers, sampled = state.metrics.series("viewers"), state.metrics.series("sampled")
    for start, stop in _points(len(viewers)):
        known = sum(1 for rooms in sampled[start:stop] if rooms)
        yield sum(viewers[start:stop]) / known if known else None


def _comments(state: ShowState) -> Iterator[float | None]:
    comments = state.metrics.series("comments")
    for start, stop in _points(len(comments)):
        yield sum(comments[start:stop]) / (stop - start)


def _points(seconds: int) -> Iterator[tuple[int, int]]:
    count = min(CURVE_POINTS, seconds)
    for point in range(count):
        yield point * seconds // count, (point + 1) * seconds // count


def _quiet(state: ShowState) -> Iterator[Stretch]:
    metrics, first_us = state.metrics, state.metrics.bin_start_us
    pushed = {(marker.at_us - first_us) // _SECOND_US for marker in metrics.push_markers}
    rows = [metrics.series(name) for name in ("comments", "orders_placed", "orders_paid")]
    since = 0
    for second in range(metrics.last + 1):
        if rows[0][second] or rows[1][second] or rows[2][second] or second in pushed:
            if second - since > QUIET_S:
                yield Stretch(first_us + since * _SECOND_US, first_us + second * _SECOND_US)
            since = second + 1
    if metrics.last + 1 - since > QUIET_S:
        yield Stretch(first_us + since * _SECOND_US, first_us + (metrics.last + 1) * _SECOND_US)


# --- jumping ------------------------------------------------------------------------------------------------


def _is_asked(event: Any) -> bool:
    # Who asks the same later has no text of their own.
    return event.state == "new" and event.text is not None


_SOUGHT: dict[Goal, tuple[type[Event], Callable[[Any], bool]]] = {
    "push": (PushShown, lambda _event: True),
    "question": (QuestionChanged, _is_asked),
    "order": (OrderChanged, lambda event: event.status in ("placed", "paid")),
    "mark": (MarkPlaced, lambda _event: True),
}


def find_next(journal: Journal, show: str, goal: Goal, seq: int, position_us: int) -> int | None:
    """Return when the next of a kind came after a seq and a moment, None if there is none (blocking)."""
    kind, fits = _SOUGHT[goal]
    while True:
        page = list(journal.read(show, after_seq=seq, kinds=(kind,), limit=_PAGE, raw=False))
        for recorded in page:
            if recorded.received_us > position_us and fits(recorded.event):
                return recorded.received_us
        if len(page) < _PAGE:
            return None
        seq = page[-1].seq


def find_previous(journal: Journal, show: str, goal: Goal, seq: int, before_us: int) -> int | None:
    """Return when the last of a kind came before a moment, None if there is none (blocking)."""
    kind, fits = _SOUGHT[goal]
    while True:
        page = list(
            journal.read(show, until_seq=seq, kinds=(kind,), limit=_PAGE, newest_first=True, raw=False)
        )
        for recorded in page:
            if recorded.received_us < before_us and fits(recorded.event):
                return recorded.received_us
        if len(page) < _PAGE:
            return None
        seq = page[-1].seq - 1
