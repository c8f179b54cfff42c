"""What is known of each room: its feed's state, its viewers, and the stretches in which it went unheard.

Its rule: a gap is never forgotten, not even a fully back-filled one.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    AudienceSampled,
    FeedStateChanged,
    GapBackfilled,
    GapClosed,
    GapOpened,
)
from livestream_console.core.ids import is_shop
from livestream_console.core.values import ApproxCount

RoomKey = tuple[str, str]
"""(platform, the platform's room id)."""
_OUT = frozenset({"idle", "failed", "stopped"})


class Gap(msgspec.Struct):
    """``to_us`` None: still open. ``missing`` None: nobody can tell how many events were lost."""

    gap: str
    feed: str
    from_us: int
    to_us: int | None = None
    reason: str | None = None
    missing: int | None = None
    backfilled: int = 0

    def seconds(self, now_us: int) -> float:
        return max(0, (now_us if self.to_us is None else self.to_us) - self.from_us) / 1_000_000


class Room(msgspec.Struct):
    feed: str | None = None
    state: str = "idle"
    reason: str | None = None
    changed_us: int | None = None
    viewers: int | None = None
    viewers_us: int | None = None
    gaps: list[Gap] = []


class RoomState(msgspec.Struct):
    rooms: dict[RoomKey, Room] = {}


def streaming(state: RoomState) -> set[str]:
    """Return the platforms of the rooms that are connected or are to be again; a shop is none.

    A feed may have begun before it knew its room's id, so what it told last counts.
    """
    last: dict[str, tuple[int, str, str]] = {}
    for (platform, _), room in state.rooms.items():
        if room.feed is not None and room.changed_us is not None and not is_shop(platform):
            told = (room.changed_us, room.state, platform)
            last[room.feed] = max(last.get(room.feed, told), told)
    return {platform for _, told, platform in last.values() if told not in _OUT}


def evolve_feed(state: RoomState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, FeedStateChanged)
    room = _room(state, recorded)
    room.feed, room.state, room.reason = event.feed, event.state, event.reason
    room.changed_us = recorded.received_us


def evolve_audience(state: RoomState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, AudienceSampled)
    if event.ccu is None:
        return
    room = _room(state, recorded)
    room.viewers = event.ccu.value if isinstance(event.ccu, ApproxCount) else event.ccu
    room.viewers_us = recorded.time_us


def evolve_gap(state: RoomState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, GapOpened | GapClosed | GapBackfilled)
    room = _room(state, recorded)
    gap = next((g for g in reversed(room.gaps) if g.gap == event.gap), None)
    if gap is None:
        from_us = recorded.received_us if event.from_us is None else event.from_us
        gap = Gap(event.gap, event.feed, from_us)
        room.gaps.append(gap)
    if event.reason is not None:
        gap.reason = event.reason
    if event.missing is not None:
        gap.missing = event.missing
    if event.backfilled is not None:
        gap.backfilled = event.backfilled
    if isinstance(event, GapClosed):
        gap.to_us = recorded.received_us if event.to_us is None else event.to_us


def gap_count(state: RoomState) -> int:
    return sum(len(room.gaps) for room in state.rooms.values())


def gap_seconds(state: RoomState, now_us: int) -> float:
    """Return the seconds unheard, summed over rooms: two rooms silent for one minute make two minutes."""
    return sum(gap.seconds(now_us) for room in state.rooms.values() for gap in room.gaps)


def missing(state: RoomState) -> int | None:
    """Return the estimate of lost events, or None while a gap's loss is unknown."""
    estimates = [gap.missing for room in state.rooms.values() for gap in room.gaps]
    known = [estimate for estimate in estimates if estimate is not None]
    return sum(known) if len(known) == len(estimates) else None


def _room(state: RoomState, recorded: Recorded) -> Room:
    key = (recorded.platform or "", recorded.room or "")
    room = state.rooms.get(key)
    if room is None:
        room = state.rooms[key] = Room()
    return room
