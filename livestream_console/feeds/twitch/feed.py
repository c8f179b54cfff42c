"""Twitch chat over websocket: the thin shell around codec and normalize."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.feeds.twitch.codec import TwitchProtocol, read, split
from livestream_console.feeds.twitch.normalize import PLATFORM, observe
from livestream_console.net.race import until_first
from livestream_console.net.websocket import Session, opened

URL = "wss://irc-ws.chat.twitch.tv:443"
JOIN_S = 15.0


class TwitchFeed:
    """Reads one channel; without a token as an anonymous guest."""

    platform = PLATFORM
    origin = "official"
    capabilities = Capabilities()
    silence_s = 40.0

    def __init__(
        self, channel: str, *, url: str = URL, nick: str | None = None, token: str | None = None
    ) -> None:
        self.room = channel.lower().lstrip("#")
        self.feed_id = f"{PLATFORM}:{self.room}"
        self._url = url
        self._nick = nick
        self._token = token

    async def run(self, sink: FeedSink) -> None:
        async with opened(self._url, sink, self.silence_s) as session:
            await until_first(read=self._read(session, sink), probe=session.keep_probing())

    async def _read(self, session: Session, sink: FeedSink) -> None:
        protocol = TwitchProtocol(self.room, self._nick, self._token)
        for line in protocol.greeting():
            await session.send(line, text=True)
        # Twitch never answers a JOIN to a channel that does not exist.
        try:
            async with asyncio.timeout(JOIN_S):
                while not protocol.joined:
                    await self._step(protocol, session, sink)
        except TimeoutError:
            raise FeedFailure("not_found", "the channel does not answer") from None
        while True:
            await self._step(protocol, session, sink)

    async def _step(self, protocol: TwitchProtocol, session: Session, sink: FeedSink) -> None:
        await offer_in_turns(_told(protocol, await session.read(), sink), sink)
        for answer in protocol.take_answers():
            await session.send(answer, text=True)
        if protocol.failure is not None:
            raise protocol.failure


def _told(protocol: TwitchProtocol, batch: list[bytes], sink: FeedSink) -> Iterator[list[Observed]]:
    """Yield the events of each line; the one that lets us in makes the feed live."""
    received_us = time.time_ns() // 1000
    for raw in split(b"\n".join(batch)):
        was_joined = protocol.joined
        line = protocol.receive_line(raw)
        if protocol.joined and not was_joined:
            sink.live()
        yield observe((line,), received_us)


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one frame or of a recording's lines."""
    return observe([read(raw) for raw in split(frame)], received_us)
