"""A client session on ``websockets``: whole batches out, one judge for errors, one periodic look at the link.

The rule: nothing here costs a timer, a task or a future per message.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.connection import Connection
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidStatus,
    InvalidURI,
    WebSocketException,
)
from websockets.typing import Subprotocol

from livestream_console.core.ports import FeedFailure, FeedSink

MAX_MESSAGE = 4 * 1024 * 1024
MAX_BATCH = 64 * 1024
"""Bytes of one batch, roughly: what a codec turns into events in the few milliseconds the loop can spare."""
# Frames that may wait unread before the socket is paused. The library's 16 would cut a busy room's burst to
# pieces.
MAX_QUEUE = 1024
OPEN_S = 10.0
CLOSE_S = 2.0

# RFC 6455 §7.4.1: the close codes by which a server says that it did not like what we said.
_REFUSALS = {1002, 1003, 1007, 1009, 1010}
_POLICY = 1008


def classify(error: BaseException) -> FeedFailure:
    """Decide what an error of the library or the network means.

    Details never carry an address: it may hold a token.
    """
    match error:
        case FeedFailure():
            return error
        case InvalidStatus(response=response):
            return classify_status(response.status_code, response.headers.get("Retry-After"))
        case ConnectionClosed():
            code = error.rcvd.code if error.rcvd is not None else 1006
            if code == _POLICY:
                return FeedFailure("refused", f"close {code}")
            return FeedFailure("protocol" if code in _REFUSALS else "network", f"close {code}")
        # TimeoutError, resolver and TLS errors are OSErrors; a bad certificate's is a ValueError too.
        case OSError() | EOFError():
            return FeedFailure("network", type(error).__name__)
        case InvalidURI() | ValueError():
            return FeedFailure("protocol", "bad address", retryable=False)
        case InvalidHandshake() | WebSocketException():
            return FeedFailure("protocol", type(error).__name__)
    raise error


def classify_status(status: int, retry_after: str | None = None) -> FeedFailure:
    """Decide what an HTTP status other than the wanted one means, for requests and handshakes alike."""
    detail = f"HTTP {status}"
    if status in (401, 403):
        return FeedFailure("auth", detail, retryable=False)
    if status in (404, 410):
        return FeedFailure("not_found", detail, retryable=False)
    if status == 429:
        wait_s = float(retry_after) if retry_after and retry_after.isdigit() else None
        return FeedFailure("quota", detail, retry_after_s=wait_s)
    return FeedFailure("network" if status >= 500 else "refused", detail, retryable=status >= 500)


async def read_batch(connection: Connection) -> list[bytes]:
    """Return the next message and every whole one that has already arrived, up to MAX_BATCH bytes.

    ``recv`` does not yield to the loop while frames are buffered; the library has no public way to ask
    whether they are, so its buffer is looked at here and nowhere else. The last buffered frame tells whether
    a fragmented message is still on its way, which must not hold up those before it.
    """
    batch = [await connection.recv(decode=False)]
    buffered = connection.recv_messages.frames.queue
    size = len(batch[0])
    while buffered and buffered[-1].fin and size < MAX_BATCH:
        batch.append(await connection.recv(decode=False))
        size += len(batch[-1])
    if buffered:
        await asyncio.sleep(0)  # a flood must not keep the loop from its other work until it is read
    return batch


class Session:
    """An open connection that belongs to one feed."""

    def __init__(self, connection: ClientConnection, sink: FeedSink, silence_s: float) -> None:
        self._connection = connection
        self._sink = sink
        self._probe_every_s = silence_s / 6
        self._quiet = True

    def header(self, name: str) -> str | None:
        """Return a header of the server's answer to the handshake."""
        response = self._connection.response
        return response.headers.get(name) if response else None

    async def read(self) -> list[bytes]:
        """Return the next batch. Wait first while the pipeline is full, which holds back the server."""
        await self._sink.room()
        try:
            batch = await read_batch(self._connection)
        except (WebSocketException, OSError) as error:
            raise classify(error) from error
        self._heard()
        return batch

    async def send(self, data: bytes, *, text: bool = False) -> None:
        try:
            await self._connection.send(data, text=text)
        except (WebSocketException, OSError) as error:
            raise classify(error) from error

    async def keep_probing(self) -> None:
        """Ping whenever a sixth of the patience passed in silence, so that only a dead link stays silent.

        Runs beside the reader. Whether the link is dead is judged by whoever gets ``sink.alive()``.
        """
        while True:
            self._quiet = True
            await asyncio.sleep(self._probe_every_s)
            if self._quiet:
                await self._probe()

    async def _probe(self) -> None:
        try:
            pong = await self._connection.ping()
        except (WebSocketException, OSError) as error:
            raise classify(error) from error
        if isinstance(pong, asyncio.Future):  # always; the library only promises an awaitable
            pong.add_done_callback(self._on_pong)

    def _on_pong(self, pong: asyncio.Future[float]) -> None:
        if not pong.cancelled() and pong.exception() is None:
            self._heard()

    def _heard(self) -> None:
        self._quiet = False
        self._sink.alive()


@asynccontextmanager
async def opened(
    url: str,
    sink: FeedSink,
    silence_s: float,
    *,
    headers: Mapping[str, str] | None = None,
    subprotocols: Sequence[str] = (),
) -> AsyncIterator[Session]:
    """Connect and close. The body runs ``Session.keep_probing`` beside its reading."""
    try:
        connection = await connect(
            url,
            compression=None,  # the platforms compress their own payloads; a second layer only costs
            open_timeout=OPEN_S,
            close_timeout=CLOSE_S,
            ping_interval=None,  # Session.keep_probing does this, with any traffic as life
            max_size=MAX_MESSAGE,
            max_queue=MAX_QUEUE,
            additional_headers=headers,
            subprotocols=[Subprotocol(name) for name in subprotocols] or None,
        )
    except (WebSocketException, OSError, EOFError, ValueError) as error:
        raise classify(error) from error
    try:
        yield Session(connection, sink, silence_s)
    finally:
        await connection.close()
