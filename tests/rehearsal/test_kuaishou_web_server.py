"""The simulated Kuaishou room, read by the shipped feed: what went in comes out, every fault is counted."""

from __future__ import annotations

from collections.abc import Callable

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
from livestream_console.rehearsal.servers.kuaishou_web import WRONG_TOKEN
from tests.feeds.sinks import MemorySink
from tests.rehearsal.playing import Player
from tests.rehearsal.sockets import kuaishou, kuaishou_feed
from tests.rehearsal.wire import AT_US, essence, heard, opened, said

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


def as_told(item: Observed) -> Observed:
    """Likes and what tells of the room have no time on this wire; the latter and totals no id either."""
    if isinstance(item.event, NOBODYS) or (isinstance(item.event, LikesCounted) and item.event.total):
        return msgspec.structs.replace(item, id=None, at_us=None, viewer=None)
    return msgspec.structs.replace(item, at_us=None) if isinstance(item.event, LikesCounted) else item


async def test_what_goes_in_comes_out() -> None:
    sink = MemorySink()
    batch = said(CARRIED, viewer=VIEWER, nobodys=NOBODYS)
    async with opened(kuaishou()) as server, heard(kuaishou_feed(server), sink):
        server.publish(batch)
        await sink.until_seen(len(batch))
        assert server.outlet.comments_sent == 1
    assert essence(sink.seen) == essence([as_told(item) for item in batch])
    assert {i.at_us for i in sink.seen if isinstance(i.event, CommentPosted)} == {AT_US}


def test_a_crowds_words_and_deeds_pass_through_the_wire(player: Callable[..., Player]) -> None:
    mine = [one for one in player(21, 60.0).play(60) if one.platform == "douyin"]
    encoder = wire.KuaishouWebEncoder()
    messages = [message for message in map(encoder.encode, mine) if message is not None]
    frames = [frame for frame in encoder.frames(messages) if isinstance(frame, bytes)]
    back = [item for frame in frames for item in decode_web_frame(frame, 1)]
    spoken = [one for one in mine if isinstance(one.event, CommentPosted)]
    assert len(spoken) > 500
    assert [(i.id, i.event.text) for i in back if isinstance(i.event, CommentPosted)] == [
        (i.id, i.event.text) for i in spoken if isinstance(i.event, CommentPosted)
    ]
    assert not any(isinstance(item.event, UnknownEvent) for item in back)


async def test_who_is_dropped_comes_back_as_the_server_asks() -> None:
    async with opened(kuaishou(Faults(drop_every_s=10), reconnect_ms=(2000, 4000))) as server:
        feed = kuaishou_feed(server)
        async with heard(feed, MemorySink()) as task:
            server.pass_time(10)
            with pytest.raises(FeedFailure) as caught:
                await task
        assert caught.value.code == "network"
        assert caught.value.retry_after_s is not None
        assert 2 <= caught.value.retry_after_s <= 4
        async with heard(feed, MemorySink()):
            assert [entry.reconnects for entry in server.entries] == [0, 1]
            assert len({entry.page_id for entry in server.entries}) == 1


async def test_heartbeats_go_out_as_the_server_asks() -> None:
    sink = MemorySink()
    async with opened(kuaishou(heartbeat_ms=1000)) as server:
        feed = kuaishou_feed(server)
        async with heard(feed, sink):
            await sink.until_alive(2)  # the welcome and the answer to the first
            assert (server.beats, feed.heartbeat_s, feed.silence_s) == (1, 1.0, 3.0)


async def test_who_sends_no_heartbeats_is_dropped() -> None:
    sink = MemorySink()
    async with opened(kuaishou()) as server, heard(kuaishou_feed(server), sink) as task:
        server.pass_time(61)
        with pytest.raises(FeedFailure, match="network"):
            await task


async def test_a_wrong_token_is_refused_and_told_at_the_next_entry() -> None:
    sink = MemorySink()
    async with opened(kuaishou()) as server:
        right = server.secrets["token"]
        server.secrets["token"] = "other"
        feed = KuaishouWebFeed("live-1", urls=[server.url], token=right)
        with pytest.raises(FeedFailure) as caught:
            await feed.run(sink)
        assert (caught.value.code, caught.value.detail) == ("refused", f"error {WRONG_TOKEN}")
        assert right not in str(caught.value)
        assert not sink.is_live.is_set()
        server.secrets["token"] = right
        async with heard(feed, sink):
            assert [entry.last_error for entry in server.entries] == [WRONG_TOKEN]


async def test_an_encrypted_room_is_refused_for_good() -> None:
    sink = MemorySink()
    async with opened(kuaishou()) as server, heard(kuaishou_feed(server), sink) as task:
        server.push(fields((1, wire.FEED_PUSH), (2, wire.AES), (3, b"\x13\x37")))
        with pytest.raises(FeedFailure) as caught:
            await task
    assert (caught.value.code, caught.value.retryable) == ("refused", False)
    assert [item.event for item in sink.seen] == [UnknownEvent("kuaishou.damaged.encrypted")]


async def test_addresses_take_turns() -> None:
    async with opened(kuaishou()) as server:
        feed = KuaishouWebFeed("live-1", urls=["ws://127.0.0.1:1/", server.url], **server.secrets)
        with pytest.raises(FeedFailure, match="network"):
            await feed.run(MemorySink())
        async with heard(feed, MemorySink()):
            assert len(server.entries) == 1
