"""One connection to a Webcast room, the same for both platforms but for what a Dialect says.

The rule: alive is what sends data. The servers answer no pings, so nothing is probed; three heartbeats
without a frame are a dead link, and the light turns green with the first frame.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import Event, RoomStateChanged
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.feeds.gifts import GiftStreaks
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.feeds.webcast import codec
from livestream_console.feeds.webcast.entrance import Entrance, fetched, given
from livestream_console.feeds.webcast.normalize import ORIGIN, Context, damaged, observe
from livestream_console.net.race import until_first
from livestream_console.net.wall import wall_us
from livestream_console.net.websocket import Session, opened

HEARTBEAT_S = 10.0
FIRST_FRAME_S = 15.0
STREAK_CHECK_S = 1.0
_MISSED_HEARTBEATS = 3
_SANE_HEARTBEAT_S = (1.0, 60.0)
_PING_INTERVAL = re.compile(r"ping-interval=(\d{1,6})", re.ASCII)


class Dialect(msgspec.Struct, frozen=True):
    """What a platform does its own way; ``heartbeat`` gets the room's number and that of the beat."""

    platform: str
    heartbeat: Callable[[int, int], bytes]
    subprotocols: tuple[str, ...] = ()
    manners: dict[str, str] = {}


class WebcastFeed:
    """Reads one room from an address (``url``) or through a provider that knows the room's name."""

    dialect: ClassVar[Dialect]
    origin = ORIGIN
    capabilities = Capabilities(viewer_count=True)

    def __init__(
        self,
        room: str,
        *,
        url: str | None = None,
        provider: str | None = None,
        api_key: str | None = None,
        cookie: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        if (url is None) == (provider is None):
            raise ValueError("an address or a provider, and not both")
        self.platform = self.dialect.platform
        self.room = room
        self.feed_id = f"{self.platform}:web:{room}"
        self.heartbeat_s = HEARTBEAT_S
        self.silence_s = _MISSED_HEARTBEATS * HEARTBEAT_S
        self._url = url
        self._provider = provider
        self._api_key = api_key
        self._cookie = cookie
        self._headers = dict(headers or {})
        self._streaks = GiftStreaks()

    async def run(self, sink: FeedSink) -> None:
        entrance = await self._entrance()
        context = Context(self.platform, self.room, self._streaks)
        async with opened(
            entrance.url,
            sink,
            self.silence_s,
            headers=entrance.headers,
            subprotocols=self.dialect.subprotocols,
        ) as session:
            self._heed(session.header("Handshake-Options") or "")
            if entrance.first is not None and entrance.first.is_first:
                await session.send(codec.enter_room(entrance.room_id, entrance.first.cursor))
            await until_first(
                read=self._read(session, entrance, context, sink),
                heartbeat=self._keep_beating(session, entrance.room_id),
                streaks=self._end_streaks(sink),
            )

    async def _entrance(self) -> Entrance:
        if self._url is not None:
            return given(self._url, self._headers, self._cookie)
        assert self._provider is not None
        return await fetched(
            self._provider,
            self.room,
            api_key=self._api_key,
            headers=self._headers,
            cookie=self._cookie,
            manners=self.dialect.manners,
        )

    def _heed(self, options: str) -> None:
        """Beat as often as the server's answer to the handshake asks for."""
        if asked := _PING_INTERVAL.search(options):
            least, most = _SANE_HEARTBEAT_S
            self.heartbeat_s = min(max(float(asked[1]), least), most)
            self.silence_s = _MISSED_HEARTBEATS * self.heartbeat_s

    async def _read(self, session: Session, entrance: Entrance, context: Context, sink: FeedSink) -> None:
        try:
            async with asyncio.timeout(FIRST_FRAME_S):
                frames = await session.read()
        except TimeoutError:
            raise FeedFailure("refused", "the server says nothing") from None
        sink.live()
        if entrance.first is not None:
            await offer_in_turns(observe(entrance.first, wall_us(), context, backfilled=True), sink)
        while True:
            taken = _Taken(frames, entrance.room_id, context)
            await offer_in_turns(taken, sink)
            for answer in taken.answers:
                await session.send(answer)
            if taken.has_ended:
                raise FeedFailure("ended", "the host ended the show", retryable=False)
            frames = await session.read()

    async def _keep_beating(self, session: Session, room_id: int) -> None:
        number = 0
        while True:
            number += 1
            await session.send(self.dialect.heartbeat(room_id, number))
            await asyncio.sleep(self.heartbeat_s)

    async def _end_streaks(self, sink: FeedSink) -> None:
        while True:
            await asyncio.sleep(STREAK_CHECK_S)
            if ended := self._streaks.lapse(wall_us()):
                sink.offer(ended)


class _Taken:
    """A batch of frames: its events, message by message, and what is known when all were taken."""

    def __init__(self, frames: list[bytes], room_id: int, context: Context) -> None:
        self.answers: list[bytes] = []
        self.has_ended = False
        self._frames = frames
        self._room_id = room_id
        self._context = context

    def __iter__(self) -> Iterator[list[Observed]]:
        received_us = wall_us()
        for frame in self._frames:
            try:
                delivery = codec.unwrap(frame)
            except codec.CodecError as error:
                yield [damaged(error, received_us, self._context)]
                continue
            for seen in observe(delivery, received_us, self._context):
                self.has_ended = self.has_ended or any(_is_end(item.event) for item in seen)
                yield seen
            if delivery.is_first:
                self.answers.append(codec.enter_room(self._room_id, delivery.cursor))
            if delivery.ack is not None:
                self.answers.append(delivery.ack)


def _is_end(event: Event) -> bool:
    return type(event) is RoomStateChanged and event.state == "ended"
