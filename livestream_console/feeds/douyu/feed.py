"""A Douyu room: the thin shell around codec and normalize.

The rule: nobody logs in, the room is only listened to; whoever is heard from within two heartbeats lives.
"""

from __future__ import annotations

import asyncio
import time

from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.feeds.douyu.codec import CodecError, Packet, PacketReader, heartbeat, join, login
from livestream_console.feeds.douyu.line import Line, connected
from livestream_console.feeds.douyu.normalize import ORIGIN, PLATFORM, observe
from livestream_console.net.race import until_first

SERVER = "tcp://danmuproxy.douyu.com:8601"
LOGIN_S = 10.0


class DouyuFeed:
    """Reads one room, named by its number; ``url`` may also be the server's wss://…:8506/."""

    platform = PLATFORM
    origin = ORIGIN
    capabilities = Capabilities()
    heartbeat_s = 45.0
    silence_s = 100.0

    def __init__(self, room: str, *, url: str = SERVER) -> None:
        self.room = room
        self.feed_id = f"{PLATFORM}:{room}"
        self._url = url

    async def run(self, sink: FeedSink) -> None:
        async with connected(self._url, sink, self.silence_s) as line:
            reader = PacketReader()
            await self._log_in(line, reader, sink)
            await line.send(join(self.room))
            sink.live()
            await until_first(read=self._read(line, reader, sink), heartbeat=self._keep_beating(line))

    async def _log_in(self, line: Line, reader: PacketReader, sink: FeedSink) -> None:
        await line.send(login(self.room))
        try:
            async with asyncio.timeout(LOGIN_S):
                while "loginres" not in await self._take(line, reader, sink):
                    pass
        except TimeoutError:
            raise FeedFailure("refused", "the server says nothing") from None

    async def _read(self, line: Line, reader: PacketReader, sink: FeedSink) -> None:
        while True:
            await self._take(line, reader, sink)

    async def _take(self, line: Line, reader: PacketReader, sink: FeedSink) -> set[str]:
        """Offer what came next and return the kinds of it."""
        packets: list[Packet | CodecError] = []
        for data in await line.read():
            packets += reader.receive_data(data)
        if seen := observe(packets, time.time_ns() // 1000, self.room):
            sink.offer(seen)
        whole = [packet for packet in packets if isinstance(packet, Packet)]
        for packet in whole:
            if packet.kind == "error":
                raise FeedFailure("refused", f"error {packet.fields.get('code', '')}".rstrip())
        return {packet.kind for packet in whole}

    async def _keep_beating(self, line: Line) -> None:
        while True:
            await asyncio.sleep(self.heartbeat_s)
            await line.send(heartbeat())
