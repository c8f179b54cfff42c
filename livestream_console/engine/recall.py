"""What a desk that comes back to a running show has to remember: repeats, rates, and that it was away.

Rule: all of it is read from the journal, so that a crash and an orderly quit are the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import msgspec

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import FeedStateChanged, GapOpened
from livestream_console.core.ports import Journal
from livestream_console.core.rooms import Room
from livestream_console.core.show import ShowState
from livestream_console.engine.dedupe import KEPT_IDS, KEPT_US, Dedupe
from livestream_console.engine.ids import fresh

_MOST = 100_000
_STEP = 4_096

Place = tuple[str | None, str | None]


class LeftRoom(msgspec.Struct):
    """A room as the desk left it: the gap that is open since, and when its events came."""

    gap: GapOpened | None = None
    received_us: list[int] = []


async def read_recent(journal: Journal, show: str) -> list[Recorded]:
    """Return what the rooms lately delivered, oldest first: 20 000 events or ten minutes, what is more."""

    def recent() -> list[Recorded]:
        kept: list[Recorded] = []
        for recorded in journal.read(show, newest_first=True, limit=_MOST, raw=False):
            if len(kept) >= KEPT_IDS and recorded.received_us < kept[0].received_us - KEPT_US:
                break
            if recorded.origin != "operator":
                kept.append(recorded)
        kept.reverse()
        return kept

    return await journal.in_reader(recent)


async def remember(dedupe: Dedupe, recent: list[Recorded]) -> None:
    """Let the dedupe know what was recorded, as one connection that is gone."""
    gone = dedupe.connection()
    for start in range(0, len(recent), _STEP):
        for recorded in recent[start : start + _STEP]:
            gone.is_new(recorded, recorded.received_us)
        await asyncio.sleep(0)


def left_rooms(state: ShowState, recent: list[Recorded]) -> dict[Place, LeftRoom]:
    """Return every room that a feed was in; those that were live get a gap since they were last heard."""
    heard = _heard(state, recent)
    rooms: dict[Place, LeftRoom] = {}
    for place, room in state.rooms.rooms.items():
        if room.feed is None or room.state == "stopped":
            continue
        left = rooms[place] = LeftRoom(received_us=heard.get(place, []))
        open_gap = next((gap for gap in room.gaps if gap.to_us is None), None)
        if open_gap is not None:
            left.gap = GapOpened(open_gap.gap, open_gap.feed, open_gap.from_us, reason=open_gap.reason)
        elif room.state in ("live", "degraded"):
            left.gap = GapOpened(fresh("gap"), room.feed, _last_heard(room, left), reason="desk_down")
    return rooms


def _heard(state: ShowState, recent: list[Recorded]) -> dict[Place, list[int]]:
    """Return when each feed's events came; what a bridge brings is named after its tools' rooms."""
    fed = {place: room.feed for place, room in state.rooms.rooms.items() if room.feed is not None}
    heard: dict[Place, list[int]] = {}
    for recorded in recent:
        place = (recorded.platform or "", recorded.room or "")
        through = [other for other, feed in fed.items() if feed.partition(":")[0] == recorded.origin]
        for known in [place] if place in fed else through:
            heard.setdefault(known, []).append(recorded.received_us)
    return heard


def _last_heard(room: Room, left: LeftRoom) -> int | None:
    """Return the last event, or when it was live again without one, so that no two gaps overlap.

    A room that is degraded was not heard when it became so.
    """
    known = [*left.received_us[-1:], *(gap.to_us for gap in room.gaps[-1:])]
    if room.state == "live":
        known.append(room.changed_us)
    return max(filter(None, known), default=room.changed_us)


def tell(state: ShowState, rooms: dict[Place, LeftRoom]) -> Iterator[Observed]:
    """Yield the facts of the absence: new gaps, and that no feed is connected yet."""
    for (platform, room_id), left in rooms.items():
        room = state.rooms.rooms[platform or "", room_id or ""]
        assert room.feed is not None
        known = {gap.gap for gap in room.gaps}
        if left.gap is not None and left.gap.gap not in known:
            yield Observed(left.gap, platform=platform, room=room_id, origin="operator")
        idle = FeedStateChanged(room.feed, "idle", "desk_down")
        yield Observed(idle, platform=platform, room=room_id, origin="operator")
