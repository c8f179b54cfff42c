"""The shipped Douyu feed against a chat server that others wrote: aiodouyu's, where it is installed."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from livestream_console.core.events import CommentPosted, GiftSent, RoomStateChanged
from livestream_console.feeds.douyu import DouyuFeed
from livestream_console.feeds.douyu.codec import dumps, loads
from tests.feeds.sinks import MemorySink, running

testing = pytest.importorskip("aiodouyu.testing", reason="aiodouyu is not installed")
stt = pytest.importorskip("aiodouyu.stt", reason="aiodouyu is not installed")


async def test_aiodouyus_server_lets_the_feed_in_and_is_understood() -> None:
    sink = MemorySink()
    beaten = asyncio.Event()

    async def script(server: Any, reader: Any, writer: Any, index: int) -> None:
        server.send(writer, {"type": "chatmsg", "nn": "阿珍", "uid": "7", "txt": "A1+2 @/", "cid": "c1"})
        server.send(writer, {"type": "dgb", "gfid": "824", "gfn": "荧光棒", "gfcnt": "3"})
        server.send(writer, {"type": "rss", "ss": "1", "ivl": "0"})
        await writer.drain()
        await server.read_client_message(reader)
        beaten.set()

    async with testing.FakeDanmakuServer() as server:
        server.script = script
        feed = DouyuFeed("9999", url=f"tcp://127.0.0.1:{server.port}")
        feed.heartbeat_s = 0.01
        async with running(feed, sink):
            await sink.until_seen(3)
            async with asyncio.timeout(5):
                await beaten.wait()
    assert sink.events == [
        CommentPosted("A1+2 @/"),
        GiftSent("824", "荧光棒", 3),
        RoomStateChanged("started"),
    ]
    assert server.errors == []
    assert server.received == [
        {"type": "loginreq", "roomid": "9999"},
        {"type": "joingroup", "rid": "9999", "gid": "-9999"},
        {"type": "mrkl"},
    ]


def test_both_write_and_read_stt_alike() -> None:
    fields = {"type": "chatmsg", "txt": "a@b/c@S@A//", "nested": "k@=v/k2@=@A/"}
    assert dumps(fields) == stt.dumps(fields)
    assert loads(stt.dumps(fields)) == stt.loads(dumps(fields)) == fields
