"""The bridge: events/1 over websocket, served to tools on this computer or fetched from one.

The rule: a bad message is answered and forgotten; only size ends a connection (1009).
"""

from __future__ import annotations

import asyncio
import math
import time
from http import HTTPStatus
from urllib.parse import urlsplit

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import Capabilities, FeedFailure, FeedSink
from livestream_console.core.wire import WireError, decode_message
from livestream_console.feeds.bridge.admission import refusal_status
from livestream_console.feeds.bridge.codec import ORIGIN, accept, refusal
from livestream_console.net.race import until_first
from livestream_console.net.websocket import MAX_MESSAGE, MAX_QUEUE, Session, opened, read_batch

PLATFORM = "bridge"
# What a bridge carries depends on the tool behind it; the dialect has all of this.
CAPABILITIES = Capabilities(viewer_count=True)


def _now_us() -> int:
    return time.time_ns() // 1000


class BridgeServerFeed:
    """Listens on 127.0.0.1 for any number of tools that know the token. ``port`` 0 takes a free one."""

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
                await server.wait_closed()
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
        try:
            while True:
                await sink.room()
                for answer in _take(await read_batch(connection), sink):
                    await connection.send(answer, text=True)
        except ConnectionClosed:
            return  # a tool that leaves says nothing about the bridge


class BridgeClientFeed:
    """Connects to a tool that serves events/1."""

    origin = ORIGIN
    capabilities = CAPABILITIES
    silence_s = 60.0

    def __init__(self, url: str, *, platform: str = PLATFORM, room: str | None = None) -> None:
        address = urlsplit(url)  # its path and query may hold a token, so they name nothing
        self.platform = platform
        self.room = room or address.netloc.rpartition("@")[2]
        self.feed_id = f"{PLATFORM}:{self.room}"
        self._url = url

    async def run(self, sink: FeedSink) -> None:
        async with opened(self._url, sink, self.silence_s) as session:
            sink.live()
            await until_first(read=self._read(session, sink), probe=session.keep_probing())

    async def _read(self, session: Session, sink: FeedSink) -> None:
        while True:
            for answer in _take(await session.read(), sink, self.platform, self.room):
                await session.send(answer, text=True)


def _take(
    batch: list[bytes], sink: FeedSink, platform: str | None = None, room: str | None = None
) -> list[bytes]:
    """Offer what a batch holds and return the answers to its bad messages."""
    received_us = _now_us()
    seen: list[Observed] = []
    answers: list[bytes] = []
    for frame in batch:
        try:
            seen.extend(accept(frame, received_us, platform, room))
        except WireError as error:
            answers.append(refusal(error))
    sink.alive()
    if seen:
        sink.offer(seen)
    return answers


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one message, of every kind: what a desk would admit is another question.

    Times stay as the message has them. Raises WireError.
    """
    return decode_message(frame)
