"""The bridge: what tools on this computer tell over websocket, served to them or fetched from one.

The rule: a bad message of our own dialect is answered and forgotten; only size ends a connection (1009).
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Iterator
from http import HTTPStatus
from urllib.parse import urlsplit

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import WAITING, Capabilities, FeedFailure, FeedSink, Remark
from livestream_console.core.wire import decode_message
from livestream_console.feeds.bridge.admission import refusal_status
from livestream_console.feeds.bridge.codec import ORIGIN
from livestream_console.feeds.bridge.listening import AUTO, Listening
from livestream_console.feeds.gifts import GiftStreaks
from livestream_console.feeds.turns import offer_in_turns
from livestream_console.net.race import until_first
from livestream_console.net.wall import wall_us
from livestream_console.net.websocket import MAX_MESSAGE, MAX_QUEUE, Session, opened, read_batch

PLATFORM = "bridge"
STREAK_CHECK_S = 1.0
# What a bridge carries depends on the tool behind it; the dialect has all of this.
CAPABILITIES = Capabilities(viewer_count=True)


class BridgeServerFeed:
    """Listens on 127.0.0.1 for any number of tools that know the token, each in its own dialect.

    ``port`` 0 takes a free one.
    """

    platform = PLATFORM
    room = "local"
    origin = ORIGIN
    capabilities = CAPABILITIES
    silence_s = math.inf
    """Tools come and go; a listening socket is never a dead link."""

    def __init__(self, port: int, token: str) -> None:
        if not token:
            raise ValueError("the bridge needs a token")
        self.feed_id = f"{PLATFORM}:server"
        self.port = port
        """The port in use once the feed is live."""
        self._token = token
        self._streaks = GiftStreaks()
        self._tools = 0

    @property
    def remarks(self) -> list[Remark]:
        """Say that nobody is there who could tell anything."""
        return [] if self._tools else [Remark(WAITING)]

    async def run(self, sink: FeedSink) -> None:
        leaving = asyncio.Event()

        async def talk(connection: ServerConnection) -> None:
            # A full pipeline must not keep a tool's reader, and with it the server, from ending.
            await until_first(listen=self._listen(connection, sink), leave=leaving.wait())

        serving = serve(
            talk,
            "127.0.0.1",
            self.port,
            process_request=self._admit,
            compression=None,
            max_size=MAX_MESSAGE,
            max_queue=MAX_QUEUE,
        )
        try:
            server = await serving
        except OSError as error:
            raise FeedFailure("refused", "cannot listen on the port") from error
        async with server:
            self.port = next(iter(server.sockets)).getsockname()[1]
            sink.live()
            try:
                await until_first(serve=server.wait_closed(), streaks=_end_streaks(self._streaks, sink))
            finally:
                leaving.set()

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        headers = request.headers
        hosts = headers.get_all("Host")
        status = refusal_status(
            request.path,
            hosts[0] if len(hosts) == 1 else None,
            headers.get_all("Origin"),
            headers.get("Authorization"),
            self._token,
        )
        return None if status is None else connection.respond(HTTPStatus(status), "")

    async def _listen(self, connection: ServerConnection, sink: FeedSink) -> None:
        listening = Listening(AUTO, self._streaks)
        self._tools += 1
        try:
            while True:
                await sink.room()
                for answer in await _take(listening, await read_batch(connection), sink):
                    await connection.send(answer, text=True)
        except ConnectionClosed:
            return  # a tool that leaves says nothing about the bridge
        finally:
            self._tools -= 1


class BridgeClientFeed:
    """Connects to a tool that serves events/1 or one of the foreign dialects.

    ``dialect`` auto takes that of the first message it knows. ``platform`` and ``room`` stand in where a
    message tells none.
    """

    origin = ORIGIN
    capabilities = CAPABILITIES
    silence_s = 60.0

    def __init__(
        self, url: str, *, platform: str = PLATFORM, room: str | None = None, dialect: str = AUTO
    ) -> None:
        address = urlsplit(url)  # its path and query may hold a token, so they name nothing
        self.platform = platform
        self.room = room or address.netloc.rpartition("@")[2]
        self.feed_id = f"{PLATFORM}:{self.room}"
        self._url = url
        self._streaks = GiftStreaks()
        self._listening = self._listen(dialect)
        self._dialect = dialect

    @property
    def detected(self) -> str | None:
        """The dialect in use, None as long as nothing was recognised."""
        return self._listening.dialect

    @property
    def remarks(self) -> list[Remark]:
        """Say which tool's words are understood."""
        return [Remark("dialect", {"name": self.detected})] if self.detected else []

    async def run(self, sink: FeedSink) -> None:
        self._listening = self._listen(self._dialect)  # another tool may have taken the port
        async with opened(self._url, sink, self.silence_s) as session:
            sink.live()
            await until_first(
                read=self._read(session, sink),
                probe=session.keep_probing(),
                streaks=_end_streaks(self._streaks, sink),
            )

    def _listen(self, dialect: str) -> Listening:
        return Listening(dialect, self._streaks, self.platform, self.room)

    async def _read(self, session: Session, sink: FeedSink) -> None:
        while True:
            for answer in await _take(self._listening, await session.read(), sink):
                await session.send(answer, text=True)


async def _take(listening: Listening, batch: list[bytes], sink: FeedSink) -> list[bytes]:
    """Offer what a batch holds and return the answers to its bad messages."""
    sink.alive()
    answers: list[bytes] = []
    await offer_in_turns(_told(listening, batch, answers), sink)
    return answers


def _told(listening: Listening, batch: list[bytes], answers: list[bytes]) -> Iterator[list[Observed]]:
    received_us = wall_us()
    for frame in batch:
        heard, answer = listening.hear(frame, received_us)
        if answer is not None:
            answers.append(answer)
        yield heard


async def _end_streaks(streaks: GiftStreaks, sink: FeedSink) -> None:
    while True:
        await asyncio.sleep(STREAK_CHECK_S)
        if ended := streaks.lapse(wall_us()):
            sink.offer(ended)


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one message, of every kind: what a desk would admit is another question.

    Times stay as the message has them. Raises WireError.
    """
    return decode_message(frame)
