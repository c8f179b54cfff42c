"""What a push to one room did, by another room in which nothing was pushed (analysis.md §3.6).

Rule: how far the two rooms drift apart by themselves is measured in their own quiet stretches of this show;
a window in which either was unheard is none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from livestream_console.analysis.pushes.rooms import Change, RoomEffect, Window, effect
from livestream_console.analysis.review.rooms import Room, RoomPushRow, RoomPushTable
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.reviewing.room_course import RoomPush

WINDOW_S = 120
_SECOND_US = 1_000_000
_WINDOW_US = WINDOW_S * _SECOND_US
_MINUTE_S = 60
_UNHEARD = Window(0, 0.0)
_Times = dict[Room, list[int]]
_Told = tuple[tuple[str, _Times], ...]
"""What can be counted, the nearest to buying first, and when it happened in each room."""


def room_pushes(fold: ShowFold) -> RoomPushTable:
    """Return every push that went to one room while another had none."""
    heard = _rooms(fold)
    if len(heard) < 2:
        return RoomPushTable(window_s=WINDOW_S)
    course = fold.course
    told = tuple(
        (outcome, {room: sorted(times) for room, times in counted.items()})
        for outcome, counted in (("carts", course.carts), ("comments", course.comments))
    )
    rows = tuple(_row(fold, heard, told, push) for push in course.pushes if push.room in heard)
    return RoomPushTable(rows, WINDOW_S, None if rows else "no_room_push")


def _rooms(fold: ShowFold) -> dict[Room, int]:
    """Return the rooms in which anything was counted, and how much."""
    found: dict[Room, int] = {}
    for counted in (fold.course.carts, fold.course.comments):
        for room, times in counted.items():
            found[room] = found.get(room, 0) + len(times)
    return found


def _row(fold: ShowFold, heard: dict[Room, int], told: _Told, push: RoomPush) -> RoomPushRow:
    assert push.room is not None
    free = [room for room in heard if room != push.room and not _pushed(fold, room, push)]
    if not free or _pushed(fold, push.room, push):
        return RoomPushRow(push.at_us, push.what, push.product, push.room, None, "comments", "no_other")
    other = max(free, key=lambda room: heard[room])
    outcome, counts = next(
        (one for one in told if push.room in one[1] and other in one[1]), ("comments", _Times())
    )
    found = _effect(fold, push, other, counts)
    return RoomPushRow(
        push.at_us,
        push.what,
        push.product,
        push.room,
        other,
        outcome,
        found.state,
        found.ratio,
        found.low,
        found.high,
        found.drift_sd,
        found.quiet,
    )


def _effect(fold: ShowFold, push: RoomPush, other: Room, counts: _Times) -> RoomEffect:
    assert push.room is not None
    quiet = [
        change
        for at_us in _quiet(fold, push.room, other)
        if (change := _change(fold, push.room, other, at_us, counts)) is not None
    ]
    change = _change(fold, push.room, other, push.at_us, counts)
    return RoomEffect("cannot_tell", quiet=len(quiet)) if change is None else effect(change, quiet)


def _pushed(fold: ShowFold, room: Room, push: RoomPush) -> bool:
    """Return whether anything else was pushed in a room around a push."""
    return any(
        one is not push and one.room in (None, room) and abs(one.at_us - push.at_us) < _WINDOW_US
        for one in fold.course.pushes
    )


def _quiet(fold: ShowFold, one: Room, other: Room) -> Iterator[int]:
    """Yield the middles of stretches in which neither room had a push, nor an echo of one."""
    pushes = [push.at_us for push in fold.course.pushes if push.room in (None, one, other)]
    first_us = fold.state.metrics.start_us or 0
    for at_us in range(first_us + _WINDOW_US, fold.until_us - _WINDOW_US, 2 * _WINDOW_US):
        if not any(-_WINDOW_US < at_us - pushed_us < 2 * _WINDOW_US for pushed_us in pushes):
            yield at_us


def _change(fold: ShowFold, one: Room, other: Room, at_us: int, counts: _Times) -> Change | None:
    """Return the windows before and after a moment in both rooms; None where one was unheard."""
    change = Change(
        *(
            _window(fold, room, from_us, from_us + _WINDOW_US, counts)
            for room in (one, other)
            for from_us in (at_us - _WINDOW_US, at_us)
        )
    )
    return change if all(window.is_sound for window in change.windows) else None


def _window(fold: ShowFold, room: Room, from_us: int, until_us: int, counts: _Times) -> Window:
    metrics = fold.state.metrics
    for gap in metrics.gaps:
        here = (gap.platform, gap.room) in (room, (room[0], None), (None, None))
        if here and gap.from_us < until_us and (gap.to_us is None or gap.to_us > from_us):
            return _UNHEARD
    times = counts.get(room, [])
    events = bisect_left(times, until_us) - bisect_left(times, from_us)
    audience = metrics.rooms.get(room)
    if audience is None or not audience.seconds:
        return Window(events, WINDOW_S / _MINUTE_S)
    first = (from_us - metrics.bin_start_us) // _SECOND_US
    known = [held for s in range(first, first + WINDOW_S) if (held := audience.held(s)) is not None]
    watched = sum(known) / len(known) * WINDOW_S / _MINUTE_S if known else 0.0
    return Window(events, watched)
