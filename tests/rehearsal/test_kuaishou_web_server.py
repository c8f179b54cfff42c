"""The simulated Kuaishou room, read by the shipped feed: what went in comes out, every fault is counted."""

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
    AudienceSampled,
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    RoomShared,
    RoomStateChanged,
    UnknownEvent,
)
from livestream_console.core.ports import FeedFailure
from livestream_console.core.values import ApproxCount
from livestream_console.feeds.kuaishou.web import KuaishouWebFeed
from livestream_console.feeds.kuaishou.web_normalize import decode_web_frame
from livestream_console.rehearsal.encoders import kuaishou_web as wire
from livestream_console.rehearsal.encoders.webcast_wire import fields
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.kuaishou_web import WRONG_TOKEN, KuaishouWebServer
from tests.feeds.sinks import MemorySink, running
from tests.rehearsal.playing import Player

AT_US = 1_795_348_927_123_000
VIEWER = Viewer("3x88", "阿珍")
NOBODYS = (AudienceSampled, RoomStateChanged)

CARRIED: list[Event] = [
    CommentPosted("A1+2"),
    LikesCounted(1),
    RoomShared(),
    GiftSent("463", count=3),
    GiftSent("463", count=2, streak="m-1", streak_total=2),
    GiftSent("463", count=3, streak="m-1", streak_total=5),
    RoomStateChanged("paused"),
    RoomStateChanged("resumed"),
    AudienceSampled(ccu=3482),
    AudienceSampled(ccu=ApproxCount(12_000, "1.2万")),
    LikesCounted(total=ApproxCount(100_000, "10w+")),
]


def said(events: list[Event], first_id: int = 1) -> list[Observed]:
    return [
        Observed(event, at_us=AT_US, id=f"k{n}", viewer=None if isinstance(event, NOBODYS) else VIEWER)
        for n, event in enumerate(events, first_id)
    ]


def comments(count: int, first_id: int = 1) -> list[Observed]:
    return said([CommentPosted(f"第{n}句") for n in range(first_id, first_id + count)], first_id)


def feed_of(server: KuaishouWebServer) -> KuaishouWebFeed:
    return KuaishouWebFeed(server.live_stream_id, urls=[server.url], **server.secrets)


@asynccontextmanager
async def serving(faults: Faults | None = None, **options: Any) -> AsyncIterator[KuaishouWebServer]:
    server = KuaishouWebServer("live-1", "t0ken", faults or Faults(), Random(1), **options)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def listening(
    server: KuaishouWebServer, sink: MemorySink, feed: KuaishouWebFeed | None = None
) -> AsyncIterator[asyncio.Task[None]]:
    sink.is_live.clear()
    async with running(feed or feed_of(server), sink) as task:
        await asyncio.wait_for(sink.is_live.wait(), 5)
        yield task


def essence(seen: list[Observed]) -> Counter[Any]:
    return Counter((i.id, i.viewer, repr(i.event)) for i in seen)


async def test_what_goes_in_comes_out() -> None:
    sink = MemorySink()
    batch = said(CARRIED)
    async with serving() as server, listening(server, sink):
        server.publish(batch)
        await sink.until_seen(len(batch))
        assert server.outlet.comments_sent == 1
    # What tells of the room has no id on this wire, and a like's total no viewer.
    bare = [
        msgspec.structs.replace(i, id=None, viewer=None)
        if isinstance(i.event, NOBODYS) or (isinstance(i.event, LikesCounted) and i.event.total is not None)
        else i
        for i in batch
    ]
    assert essence(sink.seen) == essence(bare)
    assert {i.at_us for i in sink.seen if isinstance(i.event, CommentPosted)} == {AT_US}


def test_a_crowds_words_and_deeds_pass_through_the_wire(player: Callable[..., Player]) -> None:
    mine = [one for one in player(21, 60.0).play(60) if one.platform == "douyin"]
    encoder = wire.KuaishouWebEncoder()
    messages = [message for message in map(encoder.encode, mine) if message is not None]
    frames = [frame for frame in encoder.frames(messages) if isinstance(frame, bytes)]
    back = [item for frame in frames for item in decode_web_frame(frame, 1)]
    said = [one for one in mine if isinstance(one.event, CommentPosted)]
    assert len(said) > 500
    assert [(i.id, i.event.text) for i in back if isinstance(i.event, CommentPosted)] == [
        (i.id, i.event.text) for i in said if isinstance(i.event, CommentPosted)
    ]
    assert not any(isinstance(item.event, UnknownEvent) for item in back)


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


async def test_a_drop_loses_what_was_said_meanwhile_and_comes_back_as_the_server_asks() -> None:
    sink = MemorySink()
    faults = Faults(drop_every_s=10, gap_s=3)
    async with serving(faults, reconnect_ms=(2000, 4000)) as server:
        feed = feed_of(server)
        async with listening(server, sink, feed) as task:
            server.publish(comments(5))
            server.pass_time(10)
            server.publish(comments(2, 100))
            with pytest.raises(FeedFailure) as caught:
                await task
            assert caught.value.code == "network"
            assert caught.value.retry_after_s is not None
            assert 2 <= caught.value.retry_after_s <= 4
        server.pass_time(3)
        async with listening(server, sink, feed):
            server.publish(comments(5, 6))
            await sink.until_seen(10)
        counts = server.outlet.counts
        assert (counts.drops, counts.lost, server.outlet.comments_sent) == (1, 2, 10)
        assert [entry.reconnects for entry in server.entries] == [0, 1]
        assert len({entry.page_id for entry in server.entries}) == 1
    assert essence(sink.seen) == essence(comments(10))


async def test_heartbeats_go_out_as_the_server_asks() -> None:
    sink = MemorySink()
    async with serving(heartbeat_ms=1000) as server:
        feed = feed_of(server)
        async with listening(server, sink, feed):
            await sink.until_alive(2)  # the welcome and the answer to the first
            assert (server.beats, feed.heartbeat_s, feed.silence_s) == (1, 1.0, 3.0)


async def test_who_sends_no_heartbeats_is_dropped() -> None:
    sink = MemorySink()
    async with serving() as server, listening(server, sink) as task:
        server.pass_time(61)
        with pytest.raises(FeedFailure, match="network"):
            await task


async def test_a_wrong_token_is_refused_and_told_at_the_next_entry() -> None:
    sink = MemorySink()
    async with serving() as server:
        right = server.secrets["token"]
        server.secrets["token"] = "other"
        feed = KuaishouWebFeed("live-1", urls=[server.url], token=right)
        with pytest.raises(FeedFailure) as caught:
            await feed.run(sink)
        assert (caught.value.code, caught.value.detail) == ("refused", f"error {WRONG_TOKEN}")
        assert right not in str(caught.value)
        assert not sink.is_live.is_set()
        server.secrets["token"] = right
        async with listening(server, sink, feed):
            assert [entry.last_error for entry in server.entries] == [WRONG_TOKEN]


async def test_an_encrypted_room_is_refused_for_good() -> None:
    sink = MemorySink()
    async with serving() as server, listening(server, sink) as task:
        server.push(fields((1, wire.FEED_PUSH), (2, wire.AES), (3, b"\x13\x37")))
        with pytest.raises(FeedFailure) as caught:
            await task
    assert (caught.value.code, caught.value.retryable) == ("refused", False)
    assert [item.event for item in sink.seen] == [UnknownEvent("kuaishou.damaged.encrypted")]


async def test_addresses_take_turns() -> None:
    async with serving() as server:
        feed = KuaishouWebFeed("live-1", urls=["ws://127.0.0.1:1/", server.url], **server.secrets)
        with pytest.raises(FeedFailure, match="network"):
            await feed.run(MemorySink())
        async with listening(server, MemorySink(), feed):
            assert len(server.entries) == 1
