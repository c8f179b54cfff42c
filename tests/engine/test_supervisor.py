from __future__ import annotations

import asyncio
from typing import Any

import pytest

from livestream_console.core.events import FeedStateChanged, GapBackfilled, GapClosed, GapOpened
from livestream_console.core.ports import Capabilities, FeedFailure
from tests.engine.conftest import Room
from tests.engine.fakes import ScriptedFeed, comment, turns


async def connect(room: Room, feed: ScriptedFeed) -> None:
    await room.console.start_show("show")
    room.console.add_feed(feed)
    await turns()
    assert feed.sink is not None
    feed.sink.live()


def only(events: list[Any]) -> Any:
    assert len(events) == 1
    return events[0]


async def reconnected(room: Room, feed: ScriptedFeed, within_s: int = 120) -> None:
    """Let time pass, feeding nothing, until the feed has a new connection."""
    for _ in range(within_s):
        room.pass_time(1)
        await turns()
        if feed.sink is not None:
            return
    pytest.fail("never connected again")


async def test_states_are_recorded_facts(room: Room) -> None:
    feed = ScriptedFeed()
    await connect(room, feed)
    feed.drop()
    await turns()
    await reconnected(room, feed)
    assert feed.sink is not None
    feed.sink.live()
    await room.console.remove_feed(feed.feed_id)
    states = [(e.state, e.reason) for e in room.events(FeedStateChanged)]
    assert states == [
        ("connecting", None),
        ("live", None),
        ("backoff", "network"),
        ("connecting", None),
        ("live", None),
        ("stopped", None),
    ]
    assert room.console.rooms == []


async def test_a_gap_runs_from_the_last_frame_to_the_first_new_one(room: Room) -> None:
    feed = ScriptedFeed()
    await connect(room, feed)
    assert feed.sink is not None
    for n in range(300):  # two a second for 150 s
        feed.sink.offer([comment("a", 2 * n), comment("b", 2 * n + 1)])
        room.pass_time(1)
    last_us = room.clock.now_us() - 1_000_000
    feed.drop()
    await turns()
    opened = only(room.events(GapOpened))
    assert (opened.from_us, opened.reason, opened.feed) == (last_us, "disconnect", feed.feed_id)
    await reconnected(room, feed)
    room.pass_time(20)
    feed.sink.live()
    assert not room.events(GapClosed), "a handshake alone is not a frame"
    feed.sink.offer([comment("c", 10_000)])
    closed = only(room.events(GapClosed))
    assert (closed.gap, closed.to_us) == (opened.gap, room.clock.now_us())
    seconds = (closed.to_us - closed.from_us) / 1_000_000
    assert seconds > 20
    assert closed.missing == pytest.approx(2 * seconds, rel=0.02)
    status = only(room.console.rooms)
    assert (status.gap_seconds, status.missing, status.reconnects) == (seconds, closed.missing, 1)


async def test_missing_is_unknown_without_a_rate(room: Room) -> None:
    feed = ScriptedFeed()
    await connect(room, feed)
    feed.drop()
    await turns()
    await reconnected(room, feed)
    assert feed.sink is not None
    feed.sink.live()
    feed.sink.alive()
    assert only(room.events(GapClosed)).missing is None
    assert only(room.console.rooms).missing is None


async def test_silence_degrades_then_kills_the_link(room: Room) -> None:
    feed = ScriptedFeed(silence_s=30)
    await connect(room, feed)
    heard_us = room.clock.now_us()
    room.pass_time(16)
    assert only(room.console.rooms).state == "degraded"
    assert feed.sink is not None
    feed.sink.alive()
    room.pass_time(1)
    assert only(room.console.rooms).state == "live", "any traffic is life"
    heard_us = room.clock.now_us() - 1_000_000
    room.pass_time(31)
    await turns()
    assert feed.sink is None
    opened = only(room.events(GapOpened))
    assert (opened.reason, opened.from_us) == ("dead_link", heard_us)
    assert only(room.console.rooms).reason == "dead_link"


async def test_a_program_that_stood_still_does_not_blame_its_feeds(room: Room) -> None:
    feed = ScriptedFeed(silence_s=30)
    await connect(room, feed)
    room.pass_time(60, step_s=60)  # one frame, a minute late: what came still waits in the socket
    assert feed.sink is not None
    feed.sink.alive()
    room.pass_time(1)
    await turns()
    assert feed.connections == 1


async def test_waking_up_tries_again_at_once(room: Room) -> None:
    feed = ScriptedFeed()
    await connect(room, feed)
    feed.drop(FeedFailure("network", retry_after_s=3_600))
    await turns()
    room.pass_time(10)
    await turns()
    assert feed.sink is None
    room.clock.sleep_machine(7_200)
    room.pass_time(1)
    await turns()
    assert feed.sink is not None


async def test_a_final_failure_waits_for_a_person(room: Room) -> None:
    feed = ScriptedFeed()
    await connect(room, feed)
    feed.drop(FeedFailure("auth", retryable=False))
    await turns()
    room.pass_time(600)
    await turns()
    assert only(room.console.rooms).state == "failed"
    assert feed.connections == 1
    room.console.retry_feed(feed.feed_id)
    await turns()
    assert feed.connections == 2


async def test_a_bug_in_a_feed_stays_its_own(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    broken, sound = ScriptedFeed("broken", "a"), ScriptedFeed("sound", "b")
    await connect(room, broken)
    room.console.add_feed(sound)
    await turns()
    broken.drop(ZeroDivisionError())
    await turns()
    assert [status.reason for status in room.console.rooms] == ["internal", None]
    assert "ZeroDivisionError" in caplog.text
    assert sound.sink is not None


async def test_backoff_grows_until_a_connection_has_carried_traffic(room: Room) -> None:
    feed = ScriptedFeed()
    await connect(room, feed)
    for _ in range(12):  # accepted and dropped at once, twelve times
        await reconnected(room, feed) if feed.sink is None else None
        feed.drop()
        await turns()
    waited = 0
    while feed.sink is None:
        room.pass_time(1)
        await turns()
        waited += 1
    assert waited > 2, "still backing off"


async def test_a_thousand_feeds_reconnect_without_leaving_tasks(room: Room) -> None:
    await room.console.start_show("show")
    before = len(asyncio.all_tasks())
    feeds = [ScriptedFeed(f"f{n}", f"r{n}") for n in range(1_000)]
    for feed in feeds:
        room.console.add_feed(feed)
    await turns()
    for _ in range(3):
        for feed in feeds:
            if feed.sink is not None:
                feed.sink.live()
                feed.sink.offer([comment("hi", room=feed.room)])
                feed.drop()
        await turns()
        room.pass_time(12)
        await turns()
    assert sum(feed.connections for feed in feeds) > 3_000
    assert len(asyncio.all_tasks()) == before + 1_000
    assert len(room.events(GapOpened)) >= 3_000 - 1_000
    await room.console.stop()
    assert len(asyncio.all_tasks()) == before


async def test_what_a_platform_brings_of_a_gap_makes_up_for_it(room: Room) -> None:
    await room.console.start_show("show")
    feed = ScriptedFeed()
    feed.capabilities = Capabilities(backfill=True)
    room.console.add_feed(feed)
    await turns()
    assert feed.sink is not None
    feed.sink.live()
    feed.sink.offer([comment("before", 1)])
    room.pass_time(1)
    broke_us = room.clock.now_us()
    feed.drop()
    await turns()
    room.pass_time(30)
    await turns()
    assert feed.sink is not None
    feed.sink.live()
    old = comment("long ago", 2, at_us=broke_us - 60_000_000, backfilled=True)
    unheard = [comment(text, n, at_us=broke_us + n, backfilled=True) for n, text in ((3, "a"), (4, "b"))]
    feed.sink.offer([old, *unheard, comment("now", 5)])
    room.pass_time(2)
    (filled,) = room.events(GapBackfilled)
    (opened,) = room.events(GapOpened)
    assert (filled.gap, filled.backfilled, filled.missing) == (opened.gap, 2, 0)
    (status,) = room.console.rooms
    assert status.missing == 0
    assert status.gap_seconds > 0
    room.pass_time(90)
    feed.sink.offer([comment("late", 6, at_us=broke_us + 9, backfilled=True)])
    room.pass_time(2)
    assert len(room.events(GapBackfilled)) == 1
