"""A Douyu room: the thin shell around codec and normalize.

The rule: nobody logs in, the room is only listened to; whoever is heard from within two heartbeats lives.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.feeds.douyu.codec import Packet, PacketReader, heartbeat, join, login
from livestream_console.feeds.douyu.line import Line, connected
from livestream_console.feeds.douyu.normalize import ORIGIN, PLATFORM, observe
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.net.race import until_first

SERVERS = tuple(f"wss://danmuproxy.douyu.com:{port}/" for port in range(8501, 8507))
"""The next one is tried at each connection."""
LOGIN_S = 10.0


class DouyuFeed:
    """Reads one room, named by its number; ``url`` may also be the server's tcp://…:8601."""

    platform = PLATFORM
    origin = ORIGIN
    capabilities = Capabilities()
    heartbeat_s = 45.0
    silence_s = 100.0

    def __init__(self, room: str, *, url: str | None = None) -> None:
        self.room = room
        self.feed_id = f"{PLATFORM}:{room}"
        self._urls = SERVERS if url is None else (url,)
        self._connections = 0

    async def run(self, sink: FeedSink) -> None:
        url = self._urls[self._connections % len(self._urls)]
        self._connections += 1
        async with connected(url, sink, self.silence_s) as line:
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
        kinds: set[str] = set()
        await offer_in_turns(self._told(await line.read(), reader, kinds), sink)
        return kinds

    def _told(self, batch: list[bytes], reader: PacketReader, kinds: set[str]) -> Iterator[list[Observed]]:
        """Yield the events of each packet, note its kind, and raise at the end what the server refused."""
        received_us = time.time_ns() // 1000
        failure: FeedFailure | None = None
        for packet in (packet for data in batch for packet in reader.receive_data(data)):
            yield observe((packet,), received_us, self.room)
            if isinstance(packet, Packet):
                kinds.add(packet.kind)
                if packet.kind == "error" and failure is None:
                    failure = FeedFailure("refused", f"error {packet.fields.get('code', '')}".rstrip())
        if failure is not None:
            raise failure

    async def _keep_beating(self, line: Line) -> None:
        while True:
            await asyncio.sleep(self.heartbeat_s)
            await line.send(heartbeat())
