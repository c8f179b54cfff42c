"""The over and under of a rundown: what is left of a segment, how far behind its plan the show is.

Rule: nobody is assumed to catch up. What is on takes at least its length, what comes takes all of its own.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.rundown.book import RundownState, Segment
from livestream_console.core.rundown.plan import starts


class Clock(msgspec.Struct, frozen=True):
    """``left_us`` of the segment that is on, negative once it runs over; ``ends_us`` is when the last one
    will be over, ``behind_us`` by how much that is later than planned: None without a timetable.
    """

    left_us: int | None
    ends_us: int | None
    behind_us: int | None


def clock(state: RundownState, now_us: int) -> Clock | None:
    """Return how the rundown stands, None where there is none."""
    if not state.segments:
        return None
    current = state.current
    ends_us = _ends(state, now_us)
    planned_us = _planned_end(state)
    return Clock(
        None if current is None or not current.plan.duration_s else current.left_us(now_us),
        ends_us,
        None if ends_us is None or planned_us is None else ends_us - planned_us,
    )


def expected(state: RundownState, now_us: int) -> list[tuple[Segment, int]]:
    """Return what is still to begin and when that will be at this pace."""
    current = state.current
    at_us = now_us + max(0, current.left_us(now_us)) if current is not None else _next_at(state, now_us)
    found = []
    for segment in state.coming:
        found.append((segment, at_us))
        at_us += max(0, segment.left_us(now_us))
    return found


def timetable(state: RundownState) -> list[tuple[Segment, int | None]]:
    """Return every segment and when it should begin; nobody knows before the first where no time is given."""
    return list(zip(state.segments, starts([segment.plan for segment in state.segments]), strict=True))


def planned_start(state: RundownState, name: str) -> int | None:
    return next((at_us for segment, at_us in timetable(state) if segment.plan.segment == name), None)


def _ends(state: RundownState, now_us: int) -> int | None:
    coming, current = expected(state, now_us), state.current
    if coming:
        last, at_us = coming[-1]
        return at_us + max(0, last.left_us(now_us))
    if current is not None:
        return now_us + max(0, current.left_us(now_us))
    return max((one.to_us for segment in state.segments for one in segment.ran if one.to_us), default=None)


def _planned_end(state: RundownState) -> int | None:
    last, at_us = timetable(state)[-1]
    return None if at_us is None else at_us + last.plan.duration_us


def _next_at(state: RundownState, now_us: int) -> int:
    """Before the first segment the timetable says when it begins; between two nobody waits for it."""
    if state.at is not None or not state.coming:
        return now_us
    return max(now_us, planned_start(state, state.coming[0].plan.segment) or now_us)
