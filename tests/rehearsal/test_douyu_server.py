"""The simulated Douyu room, read by the shipped feed: what went in comes out, every fault is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
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
from tests.feeds.sinks import MemorySink
from tests.rehearsal.playing import Player
from tests.rehearsal.sockets import DOUYU_ANSWERS, douyu, douyu_feed
from tests.rehearsal.wire import essence, heard, opened, said

MODERATOR = Viewer("88", "阿珍", ("moderator", "member"), 7)

CARRIED: list[Event] = [
    CommentPosted("A1+2 @/"),
    ViewersEntered(),
    GiftSent("824", "荧光棒", 3),
    RoomStateChanged("started"),
    RoomStateChanged("ended"),
]


async def test_what_goes_in_comes_out() -> None:
    sink = MemorySink()
    batch = said(CARRIED, viewer=MODERATOR)
    async with opened(douyu()) as server, heard(douyu_feed(server), sink, DOUYU_ANSWERS):
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


async def test_who_sends_no_heartbeats_is_dropped() -> None:
    sink = MemorySink()
    async with opened(douyu()) as server, heard(douyu_feed(server), sink, DOUYU_ANSWERS) as task:
        server.pass_time(101)
        with pytest.raises(FeedFailure, match="network"):
            await task


async def test_an_error_of_the_servers_ends_the_connection() -> None:
    sink = MemorySink()
    async with opened(douyu()) as server, heard(douyu_feed(server), sink, DOUYU_ANSWERS) as task:
        server.tell(type="error", code="52")
        with pytest.raises(FeedFailure, match="refused: error 52"):
            await task
    assert isinstance(sink.events[0], UnknownEvent)
    assert sink.events[0].name == "douyu.error"


async def test_an_unknown_room_is_refused() -> None:
    async with opened(douyu()) as server:
        with pytest.raises(FeedFailure, match="refused"):
            await DouyuFeed("1", url=server.url).run(MemorySink())
