"""What is marked in time: pushes, made or planned, notes and gaps, in seconds since the first bin."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.core.rooms import RoomKey
from livestream_console.core.rundown.clock import expected
from livestream_console.core.show import ShowState
from livestream_console.core.tally import Metrics
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LONGEST = 12
"""So much of a note is written into a chart."""
_AHEAD_SHARE = 10
"""One part in so many of a chart shows what is planned, where anything is."""

_NAMES = {
    "flash_sale": QT_TRANSLATE_NOOP("Marks", "Sale"),
    "giveaway": QT_TRANSLATE_NOOP("Marks", "Draw"),
    "coupon": QT_TRANSLATE_NOOP("Marks", "Coupon"),
    "bundle": QT_TRANSLATE_NOOP("Marks", "Bundle"),
    "buy_and_get": QT_TRANSLATE_NOOP("Marks", "Buy and get"),
    "deposit": QT_TRANSLATE_NOOP("Marks", "Deposit"),
    "member_price": QT_TRANSLATE_NOOP("Marks", "Member price"),
    "newcomer_price": QT_TRANSLATE_NOOP("Marks", "Newcomer price"),
    "spend_and_save": QT_TRANSLATE_NOOP("Marks", "Spend and save"),
    "gift": QT_TRANSLATE_NOOP("Marks", "Gift"),
    "message": QT_TRANSLATE_NOOP("Marks", "Message"),
}


class Span(msgspec.Struct, frozen=True):
    """A stretch of seconds, right-open."""

    start: int
    stop: int


class Mark(msgspec.Struct, frozen=True):
    """Something that happens at a second; ``kind``: push, draw, note, or planned: it has yet to happen."""

    second: int
    label: str
    kind: str = "push"

    def shifted(self, seconds: int) -> Mark:
        """Return the mark counted from another start."""
        return Mark(self.second + seconds, self.label, self.kind)


def marks_of(state: ShowState) -> list[Mark]:
    """Return every push that came before the audience and what somebody noted, oldest first."""
    found, first_us = push_marks(state), state.metrics.bin_start_us
    if state.marks:
        found += [
            Mark((mark.at_us - first_us) // 1_000_000, mark.text[:_LONGEST], "note") for mark in state.marks
        ]
        found.sort(key=lambda mark: mark.second)
    return found


def push_marks(state: ShowState) -> list[Mark]:
    """Return every push that came before the audience, oldest first."""
    first_us = state.metrics.bin_start_us
    return [
        Mark(
            (marker.at_us - first_us) // 1_000_000,
            push_name(state, marker.what, marker.product),
            "draw" if marker.what == "giveaway" else "push",
        )
        for marker in state.metrics.push_markers
    ]


def planned_marks(state: ShowState, now_us: int) -> list[Mark]:
    """Return the pushes that the rundown plans, at the present pace, soonest first."""
    first_us = state.metrics.bin_start_us
    return [
        Mark((at_us - first_us) // 1_000_000, push_name(state, plan.push, plan.product), "planned")
        for segment, at_us in (expected(state.rundown, now_us) if state.ended_us is None else ())
        if (plan := segment.plan).push is not None
    ]


def room_ahead(planned: Sequence[Mark], span: Span) -> int:
    """Return how many seconds beyond now a chart is to show."""
    return (span.stop - span.start) // _AHEAD_SHARE if planned else 0


def gap_spans(metrics: Metrics, room: RoomKey | None = None) -> list[Span]:
    """Return when a room (None: any) may have spoken unheard; what lasts reaches to the newest second."""
    first_us = metrics.bin_start_us
    return [
        Span(
            (gap.from_us - first_us) // 1_000_000,
            metrics.last + 1 if gap.to_us is None else -(-(gap.to_us - first_us) // 1_000_000),
        )
        for gap in metrics.gaps
        if room is None or (gap.platform, gap.room) == room
    ]


def push_name(state: ShowState, what: str, product: str | None) -> str:
    """Return the word or two by which a push is called: ``No. 2``, ``Sale``."""
    return push_word(what, state.shelf.place(product) if product in state.shelf.products else None)


def push_word(what: str, place: int | None) -> str:
    """Return the same for a product whose place is known, or of which nothing is."""
    if what in _NAMES:
        return translate("Marks", _NAMES[what])
    return translate("Marks", "Card") if place is None else translate("Marks", "No. {0}").format(place)
