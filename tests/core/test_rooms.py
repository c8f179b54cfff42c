"""Rooms: the feed's state, viewers, and gaps that are never forgotten."""

from __future__ import annotations

from livestream_console.core import rooms
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    Event,
    FeedStateChanged,
    GapBackfilled,
    GapClosed,
    GapOpened,
)
from livestream_console.core.values import ApproxCount
from tests.core.desk import SECOND, START_US, Desk


def test_a_room_follows_its_feed_and_audience() -> None:
    desk = Desk()
    tell(desk, FeedStateChanged("f1", "live"))
    tell(desk, AudienceSampled(ccu=ApproxCount(12_000, "1.2万")))
    tell(desk, AudienceSampled(pv=7))
    tell(desk, FeedStateChanged("f1", "backoff", "network"))
    (room,) = desk.state.rooms.rooms.values()
    assert (room.feed, room.state, room.reason) == ("f1", "backoff", "network")
    assert (room.viewers, room.viewers_us) == (12_000, START_US)


def test_gaps_sum_over_rooms_and_stay_listed() -> None:
    desk = Desk()
    for room in ("1", "2"):
        tell(desk, GapOpened(f"g{room}", "f", from_us=START_US, reason="disconnect"), room)
    desk.now_us += 10 * SECOND
    tell(desk, GapClosed("g1", "f", START_US, desk.now_us, missing=21), "1")
    state = desk.state.rooms
    assert rooms.gap_count(state) == 2
    assert rooms.gap_seconds(state, desk.now_us + 5 * SECOND) == 25
    assert rooms.missing(state) is None
    tell(desk, GapClosed("g2", "f", missing=4), "2")
    assert rooms.missing(state) == 25
    tell(desk, GapBackfilled("g1", "f", missing=0, backfilled=20), "1")
    assert (rooms.gap_count(state), rooms.missing(state)) == (2, 4)
    assert state.rooms[("douyin", "1")].gaps[0].backfilled == 20


def tell(desk: Desk, event: Event, room: str = "1") -> None:
    desk.record([Observed(event, platform="douyin", room=room)])
