"""A Bilibili room through Open Live: the thin shell around api, codec and normalize.

The rule: a project that was started is ended, however the connection went; Bilibili keeps the room shut for a
while otherwise.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import Event, UnknownEvent
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.feeds.bilibili.api import AT_ONCE_S, OpenLiveApi, Project
from livestream_console.feeds.bilibili.codec import CodecError, Operation, Packet, PacketReader, encode
from livestream_console.feeds.bilibili.normalize import (
    INTERACTION_END,
    PLATFORM,
    Context,
    ended_combos,
    observe,
)
from livestream_console.feeds.gifts import GiftStreaks
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.net.http import HttpClient
from livestream_console.net.race import until_first
from livestream_console.net.wall import wall_us
from livestream_console.net.websocket import Session, opened

API = "https://live-open.biliapi.com"
AUTH_S = 10.0
END_S = 3.0
STREAK_CHECK_S = 1.0
MISSED_HEARTBEATS = 3
"""Bilibili closes a project after 60 s without one; at 20 s each that is three."""


class BilibiliFeed:
    """Reads the room whose streamer gave this identity code (主播身份码)."""

    platform = PLATFORM
    origin = "official"
    # Its only figure for the audience is "popularity", which is no number of viewers.
    capabilities = Capabilities()
    silence_s = 65.0
    heartbeat_s = 30.0
    project_heartbeat_s = 20.0

    def __init__(self, code: str, *, app_id: int, key: str, secret: str, api: str = API) -> None:
        # The code opens the room to whoever has it, so only its digest names the feed.
        self.feed_id = f"{PLATFORM}:{hashlib.sha256(code.encode()).hexdigest()[:8]}"
        self.room = ""
        self._code = code
        self._credentials = (api, app_id, key, secret)
        self._connections = 0
        self._streaks = GiftStreaks()

    async def run(self, sink: FeedSink) -> None:
        async with HttpClient() as http:
            api = OpenLiveApi(http, *self._credentials)
            project = await api.start(self._code)
            self.room = project.room
            try:
                await self._connected(api, project, sink)
            finally:
                if project.game_id:
                    with suppress(FeedFailure):  # the connection's own end is what matters to the caller
                        await api.end(project.game_id, END_S)

    async def _connected(self, api: OpenLiveApi, project: Project, sink: FeedSink) -> None:
        if not project.links:
            raise FeedFailure("protocol", "no websocket address")
        link = project.links[self._connections % len(project.links)]
        self._connections += 1
        async with opened(link, sink, self.silence_s) as session:
            reader = PacketReader()
            context = Context(project.room or None, project.owner, self._streaks)
            packets = await self._log_in(session, reader, project.auth_body)
            sink.live()
            await offer_in_turns(_told(packets, context), sink)
            await until_first(
                read=self._read(session, reader, context, sink),
                probe=session.keep_probing(),
                heartbeat=self._keep_session(session),
                project=self._keep_project(api, project.game_id),
                streaks=self._end_streaks(sink),
            )

    async def _log_in(
        self, session: Session, reader: PacketReader, auth_body: str
    ) -> list[Packet | CodecError]:
        """Return what came with the welcome."""
        await session.send(encode(Operation.AUTH, auth_body.encode()))
        try:
            async with asyncio.timeout(AUTH_S):
                while True:
                    packets = list(_packets(await session.read(), reader))
                    if any(_is_welcome(packet) for packet in packets):
                        return packets
        except TimeoutError:
            raise FeedFailure("protocol", "no answer to the login") from None

    async def _read(self, session: Session, reader: PacketReader, context: Context, sink: FeedSink) -> None:
        while True:
            await offer_in_turns(_told(_packets(await session.read(), reader), context), sink)

    async def _keep_session(self, session: Session) -> None:
        while True:
            await session.send(encode(Operation.HEARTBEAT, b"{}"))
            await asyncio.sleep(self.heartbeat_s)

    async def _keep_project(self, api: OpenLiveApi, game_id: str) -> None:
        missed = 0
        while True:
            await asyncio.sleep(self.project_heartbeat_s)
            if not game_id:  # a room that needs no project heartbeat
                continue
            try:
                await api.heartbeat(game_id)
                missed = 0
            except FeedFailure as failure:
                missed += 1
                if failure.code != "network" or missed >= MISSED_HEARTBEATS:
                    raise

    async def _end_streaks(self, sink: FeedSink) -> None:
        while True:
            await asyncio.sleep(STREAK_CHECK_S)
            if ended := ended_combos(self._streaks, wall_us()):
                sink.offer(ended)


def _packets(batch: list[bytes], reader: PacketReader) -> Iterator[Packet | CodecError]:
    return (packet for frame in batch for packet in reader.receive_data(frame))


def _told(packets: Iterable[Packet | CodecError], context: Context) -> Iterator[list[Observed]]:
    """Yield the events of each packet; raise behind the last if one of them was the project's end."""
    received_us = wall_us()
    has_ended = False
    for packet in packets:
        seen = observe((packet,), received_us, context)
        has_ended = has_ended or any(_is_end(item.event) for item in seen)
        yield seen
    if has_ended:
        raise FeedFailure("ended", "the server stopped the project", retry_after_s=AT_ONCE_S)


def _is_end(event: Event) -> bool:
    return type(event) is UnknownEvent and event.name == INTERACTION_END


def _is_welcome(packet: Packet | CodecError) -> bool:
    if not isinstance(packet, Packet) or packet.operation != Operation.AUTH_REPLY:
        return False
    try:
        code = msgspec.json.decode(packet.body, type=dict[str, Any]).get("code")
    except msgspec.DecodeError:
        raise FeedFailure("protocol", "login answer is not JSON") from None
    if code != 0:  # a new project brings a new token
        raise FeedFailure("auth", f"login code {code}")
    return True


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one websocket message, or of a recording of several."""
    reader = PacketReader()
    return observe([*reader.receive_data(frame), *reader.finish()], received_us, Context())
