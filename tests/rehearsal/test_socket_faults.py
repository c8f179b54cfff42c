"""What goes wrong in a room that is heard over a WebSocket is counted exactly, on every platform alike."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Any, NamedTuple

import pytest

from livestream_console.core.events import UnknownEvent
from livestream_console.core.ports import Feed, FeedFailure
from livestream_console.rehearsal.faults import Faults
from tests.feeds.sinks import MemorySink
from tests.rehearsal import sockets
from tests.rehearsal.wire import comments, essence, heard, opened


class Platform(NamedTuple):
    """``answers``: how many a feed is given before it has surely joined."""

    server: Callable[[Faults], Any]
    feed: Callable[[Any], Feed]
    answers: int = 0

    def listening(self, server: Any, sink: MemorySink) -> AbstractAsyncContextManager[asyncio.Task[None]]:
        return heard(self.feed(server), sink, self.answers)


PLATFORMS = {
    "douyin": Platform(partial(sockets.webcast, "douyin"), sockets.webcast_feed),
    "tiktok": Platform(partial(sockets.webcast, "tiktok"), sockets.webcast_feed),
    "douyu": Platform(sockets.douyu, sockets.douyu_feed, sockets.DOUYU_ANSWERS),
    "kuaishou": Platform(sockets.kuaishou, sockets.kuaishou_feed),
}


@pytest.fixture(params=PLATFORMS)
def platform(request: pytest.FixtureRequest) -> Platform:
    return PLATFORMS[request.param]


async def test_repeats_and_swaps_are_counted_and_lose_nothing(platform: Platform) -> None:
    sink = MemorySink()
    batch = comments(300)
    faults = Faults(duplicate=0.2, reorder=0.2)
    async with opened(platform.server(faults)) as server, platform.listening(server, sink):
        server.publish(batch)
        counts = server.outlet.counts
        await sink.until_seen(300 + counts.duplicates)
    assert counts.duplicates > 20
    assert counts.reordered > 20
    assert server.outlet.comments_sent == 300
    assert len(sink.seen) == 300 + counts.duplicates
    assert essence(list({i.id: i for i in sink.seen}.values())) == essence(batch)


async def test_garbage_becomes_as_many_unknown_events(platform: Platform) -> None:
    sink = MemorySink()
    async with opened(platform.server(Faults(garbage=0.7))) as server, platform.listening(server, sink):
        for n in range(60):
            server.publish(comments(1, n + 1))
        counts = server.outlet.counts
        await sink.until_seen(60 + counts.garbage)
    assert counts.garbage > 20
    unknown = [i for i in sink.seen if isinstance(i.event, UnknownEvent)]
    assert len(unknown) == counts.garbage
    assert essence([i for i in sink.seen if i not in unknown]) == essence(comments(60))


async def test_a_drop_loses_what_was_said_meanwhile_and_says_so(platform: Platform) -> None:
    sink = MemorySink()
    async with opened(platform.server(Faults(drop_every_s=10, gap_s=3))) as server:
        async with platform.listening(server, sink) as task:
            server.publish(comments(5))
            server.pass_time(10)
            server.publish(comments(2, 100))
            with pytest.raises(FeedFailure) as caught:
                await task
            assert caught.value.code == "network"
        with pytest.raises(FeedFailure) as caught:
            await platform.feed(server).run(sink)
        assert caught.value.code == "network"
        server.pass_time(3)
        async with platform.listening(server, sink):
            server.publish(comments(5, 6))
            await sink.until_seen(10)
        counts = server.outlet.counts
        assert (counts.drops, counts.lost, server.outlet.comments_sent) == (1, 2, 10)
    assert essence(sink.seen) == essence(comments(10))
