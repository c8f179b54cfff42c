"""Kuaishou rooms as the web page gets them, with an address and token of the seller's own.

The rule: unofficial, so nothing of it is guessed, signed or fetched here; what the server asks for, its
heartbeat's interval and how long to stay away, is heeded.
"""

from __future__ import annotations

import asyncio
import random
import secrets
import string
from collections.abc import Iterator, Sequence

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.feeds.kuaishou.web_codec import (
    ENCRYPTED,
    CodecError,
    Frame,
    Kind,
    Welcome,
    enter_room,
    error_code,
    heartbeat,
    unwrap,
    welcome,
)
from livestream_console.feeds.kuaishou.web_normalize import ORIGIN, PLATFORM, Context, damaged, observe
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.net.race import until_first
from livestream_console.net.wall import wall_us
from livestream_console.net.websocket import Session, opened

WELCOME_S = 10.0
HEARTBEAT_S = 20.0
STREAK_CHECK_S = 1.0
_SANE_HEARTBEAT_S = (1.0, 60.0)
_LONGEST_AWAY_S = 300.0
_MISSED_HEARTBEATS = 3
_PAGE_LETTERS = string.ascii_letters + string.digits


class KuaishouWebFeed:
    """Reads one room; ``urls`` and ``token`` are what websocketinfo answered to the seller's own page."""

    platform = PLATFORM
    origin = ORIGIN
    capabilities = Capabilities(viewer_count=True)

    def __init__(self, live_stream_id: str, *, urls: Sequence[str], token: str) -> None:
        if not urls:
            raise ValueError("no address")
        self.room = live_stream_id
        self.feed_id = f"{PLATFORM}:web:{live_stream_id}"
        self.heartbeat_s = HEARTBEAT_S
        self.silence_s = _MISSED_HEARTBEATS * HEARTBEAT_S
        self._urls = tuple(urls)
        self._token = token
        self._page_id = f"{''.join(secrets.choice(_PAGE_LETTERS) for _ in range(16))}_{wall_us() // 1000}"
        self._attempts = 0
        self._last_error = 0
        self._context = Context(live_stream_id)

    async def run(self, sink: FeedSink) -> None:
        attempt, self._attempts = self._attempts, self._attempts + 1
        entry = enter_room(self._token, self.room, self._page_id, attempt, self._last_error)
        async with opened(self._urls[attempt % len(self._urls)], sink, self.silence_s) as session:
            await session.send(entry)
            asked = await self._welcomed(session, sink)
            self._heed(asked)
            sink.live()
            try:
                await until_first(
                    read=self._read(session, sink),
                    heartbeat=self._keep_beating(session),
                    streaks=self._end_streaks(sink),
                )
            except FeedFailure as failure:
                failure.retry_after_s = failure.retry_after_s or _away_s(asked)
                raise

    async def _welcomed(self, session: Session, sink: FeedSink) -> Welcome:
        """Read until the room is entered."""
        try:
            async with asyncio.timeout(WELCOME_S):
                while True:
                    for frame in await self._take(await session.read(), sink):
                        return welcome(frame)
        except TimeoutError:
            raise FeedFailure("refused", "the server says nothing") from None
        except CodecError:
            raise FeedFailure("protocol", "the welcome is damaged") from None

    def _heed(self, asked: Welcome) -> None:
        """Beat as often as the server asks for."""
        if asked.heartbeat_ms:
            least, most = _SANE_HEARTBEAT_S
            self.heartbeat_s = min(max(asked.heartbeat_ms / 1000, least), most)
            self.silence_s = _MISSED_HEARTBEATS * self.heartbeat_s

    async def _read(self, session: Session, sink: FeedSink) -> None:
        while True:
            await self._take(await session.read(), sink)

    async def _take(self, batch: list[bytes], sink: FeedSink) -> list[Frame]:
        """Offer what a batch tells and return the welcomes in it; raise what the server says by it."""
        welcomes: list[Frame] = []
        await offer_in_turns(self._told(batch, welcomes), sink)
        return welcomes

    def _told(self, batch: list[bytes], welcomes: list[Frame]) -> Iterator[list[Observed]]:
        received_us = wall_us()
        failure: FeedFailure | None = None
        for data in batch:
            try:
                frame = unwrap(data)
            except CodecError as error:
                yield [damaged(error, received_us, self._context)]
                if error.code == ENCRYPTED:
                    failure = FeedFailure("refused", "the server encrypts its frames", retryable=False)
                continue
            yield from observe(frame, received_us, self._context)
            if frame.kind == Kind.ENTER_ROOM_ACK:
                welcomes.append(frame)
            elif frame.kind == Kind.ERROR:
                self._last_error = error_code(frame)
                failure = FeedFailure("refused", f"error {self._last_error}")
        if failure is not None:
            raise failure

    async def _keep_beating(self, session: Session) -> None:
        while True:
            await session.send(heartbeat(wall_us() // 1000))
            await asyncio.sleep(self.heartbeat_s)

    async def _end_streaks(self, sink: FeedSink) -> None:
        while True:
            await asyncio.sleep(STREAK_CHECK_S)
            if ended := self._context.streaks.lapse(wall_us()):
                sink.offer(ended)


def _away_s(asked: Welcome) -> float | None:
    """Return for how long the server wants who it lost to stay away: anywhere between its two limits."""
    if not asked.least_reconnect_ms and not asked.most_reconnect_ms:
        return None
    least_s = asked.least_reconnect_ms / 1000
    most_s = max(asked.most_reconnect_ms / 1000, least_s)
    return min(random.uniform(least_s, most_s), _LONGEST_AWAY_S)
