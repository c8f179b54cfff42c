"""The simulated Douyu room, read by the shipped feed: what went in comes out, every fault is counted."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import msgspec
import pytest

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    RoomStateChanged,
    UnknownEvent,
    ViewersEntered,
)
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.douyu import DouyuFeed, decode_frame
from livestream_console.rehearsal.encoders.douyu import DouyuEncoder
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.douyu import DouyuServer
from tests.feeds.sinks import MemorySink, running
from tests.rehearsal.playing import Player

AT_US = 1_795_348_927_123_000
VIEWER = Viewer("88", "阿珍", ("moderator", "member"), 7)

CARRIED: list[Event] = [
    CommentPosted("A1+2 @/"),
    ViewersEntered(),
    GiftSent("824", "荧光棒", 3),
    RoomStateChanged("started"),
    RoomStateChanged("ended"),
]


def said(events: list[Event], first_id: int = 1) -> list[Observed]:
    return [
        Observed(event, at_us=AT_US, id=f"d{n}", viewer=VIEWER) for n, event in enumerate(events, first_id)
    ]


def comments(count: int, first_id: int = 1) -> list[Observed]:
    return said([CommentPosted(f"第{n}句") for n in range(first_id, first_id + count)], first_id)


@asynccontextmanager
async def serving(faults: Faults | None = None) -> AsyncIterator[DouyuServer]:
    server = DouyuServer("9999", faults or Faults(), Random(1))
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def listening(server: DouyuServer, sink: MemorySink) -> AsyncIterator[asyncio.Task[None]]:
    """Run a feed that was let in: its first heartbeat is answered."""
    feed = DouyuFeed(server.room, url=server.url)
    feed.heartbeat_s = 0.01
    before = sink.alive_calls
    async with running(feed, sink) as task:
        await sink.until_alive(before + 2)
        yield task


def essence(seen: list[Observed]) -> Counter[Any]:
    return Counter((i.id, i.at_us, i.viewer, repr(i.event)) for i in seen)


async def test_what_goes_in_comes_out() -> None:
    sink = MemorySink()
    batch = said(CARRIED)
    async with serving() as server, listening(server, sink):
        server.publish(batch)
        await sink.until_seen(len(batch))
        assert server.outlet.comments_sent == 1
    # Only comments have an id and a time on this wire.
    bare = [
        i if isinstance(i.event, CommentPosted) else msgspec.structs.replace(i, id=None, at_us=None)
        for i in batch
    ]
    assert essence(sink.seen) == essence(bare)
    assert {(i.platform, i.room) for i in sink.seen} == {("douyu", "9999")}


def test_a_crowds_words_and_deeds_pass_through_the_wire(player: Callable[..., Player]) -> None:
    carried = (CommentPosted, GiftSent)
    mine = [one for one in player(21, 60.0).play(60) if one.platform == "douyin"]
    encoder = DouyuEncoder("9999")
    messages = [message for message in map(encoder.encode, mine) if message is not None]
    frames = [frame for frame in encoder.frames(messages) if isinstance(frame, bytes)]
    back = [item for frame in frames for item in decode_frame(frame, 1)]

    def deeds(seen: list[Observed]) -> Counter[Any]:
        return Counter(
            (type(i.event), i.viewer and i.viewer.id, getattr(i.event, "text", None))
            for i in seen
            if isinstance(i.event, carried)
        )

    assert len(mine) > 1_000
    assert deeds(back) == deeds(mine)


async def test_repeats_and_swaps_are_counted_and_lose_nothing() -> None:
    sink = MemorySink()
    batch = comments(300)
    async with serving(Faults(duplicate=0.2, reorder=0.2)) as server, listening(server, sink):
        server.publish(batch)
        counts = server.outlet.counts
        await sink.until_seen(300 + counts.duplicates)
    assert counts.duplicates > 20
    assert counts.reordered > 20
    assert server.outlet.comments_sent == 300
    assert len(sink.seen) == 300 + counts.duplicates
    assert essence(list({i.id: i for i in sink.seen}.values())) == essence(batch)


async def test_garbage_becomes_as_many_unknown_events() -> None:
    sink = MemorySink()
    async with serving(Faults(garbage=0.7)) as server, listening(server, sink):
        for n in range(60):
            server.publish(comments(1, n + 1))
        counts = server.outlet.counts
        await sink.until_seen(60 + counts.garbage)
    assert counts.garbage > 20
    unknown = [i for i in sink.seen if isinstance(i.event, UnknownEvent)]
    assert len(unknown) == counts.garbage
    assert essence([i for i in sink.seen if i not in unknown]) == essence(comments(60))


async def test_a_drop_loses_what_was_said_meanwhile_and_says_so() -> None:
    sink = MemorySink()
    async with serving(Faults(drop_every_s=10, gap_s=3)) as server:
        async with listening(server, sink) as task:
            server.publish(comments(5))
            server.pass_time(10)
            server.publish(comments(2, 100))
            with pytest.raises(FeedFailure, match="network"):
                await task
        with pytest.raises(FeedFailure, match="network"):
            await DouyuFeed(server.room, url=server.url).run(sink)
        server.pass_time(3)
        async with listening(server, sink):
            server.publish(comments(5, 6))
            await sink.until_seen(10)
        counts = server.outlet.counts
        assert (counts.drops, counts.lost, server.outlet.comments_sent) == (1, 2, 10)
    assert essence(sink.seen) == essence(comments(10))


async def test_who_sends_no_heartbeats_is_dropped() -> None:
    sink = MemorySink()
    async with serving() as server, listening(server, sink) as task:
        server.pass_time(101)
        with pytest.raises(FeedFailure, match="network"):
            await task


async def test_an_error_of_the_servers_ends_the_connection() -> None:
    sink = MemorySink()
    async with serving() as server, listening(server, sink) as task:
        server.tell(type="error", code="52")
        with pytest.raises(FeedFailure, match="refused: error 52"):
            await task
    assert isinstance(sink.events[0], UnknownEvent)
    assert sink.events[0].name == "douyu.error"


async def test_an_unknown_room_is_refused() -> None:
    async with serving() as server:
        with pytest.raises(FeedFailure, match="refused"):
            await DouyuFeed("1", url=server.url).run(MemorySink())
