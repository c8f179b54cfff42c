"""The way to a chat server: TCP or WebSocket, whichever its address says, with the same bytes on both.

The rule: both are a stream; where it is cut means nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from livestream_console.core.ports import FeedFailure, FeedSink
from livestream_console.net.websocket import OPEN_S, Session, classify, opened

_MOST = 64 * 1024


class TcpSession:
    """An open connection with the reading and sending of a WebSocket's Session."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, sink: FeedSink) -> None:
        self._reader = reader
        self._writer = writer
        self._sink = sink

    async def read(self) -> list[bytes]:
        """Return what has come. Wait first while the pipeline is full, which holds back the server."""
        await self._sink.room()
        try:
            data = await self._reader.read(_MOST)
        except OSError as error:
            raise classify(error) from error
        if not data:
            raise FeedFailure("network", "the server hung up")
        self._sink.alive()
        return [data]

    async def send(self, data: bytes) -> None:
        try:
            self._writer.write(data)
            await self._writer.drain()
        except OSError as error:
            raise classify(error) from error


Line = Session | TcpSession


@asynccontextmanager
async def connected(url: str, sink: FeedSink, silence_s: float) -> AsyncIterator[Line]:
    """Connect to ``tcp://host:port``, ``ws://`` or ``wss://`` and close."""
    if not url.startswith("tcp://"):
        async with opened(url, sink, silence_s) as session:
            yield session
        return
    try:
        address = urlsplit(url)
        async with asyncio.timeout(OPEN_S):
            reader, writer = await asyncio.open_connection(address.hostname, address.port)
    except (OSError, ValueError) as error:  # a TimeoutError is an OSError
        raise classify(error) from error
    try:
        yield TcpSession(reader, writer, sink)
    finally:
        writer.close()
        with suppress(OSError):  # it was lost before
            await writer.wait_closed()
