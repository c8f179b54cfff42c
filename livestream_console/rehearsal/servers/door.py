"""The listening side of one room: who is connected, who may come in, and how connections break on request.

Rule: sending never waits (websockets' ``broadcast``), so a slow client cannot hold up the crowd.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from http import HTTPStatus

from websockets.asyncio.server import Server, ServerConnection, broadcast, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from livestream_console.net.web import LOOPBACK
from livestream_console.rehearsal.faults import FaultCounts, Faults, Outages

_MAX_CLIENT_FRAME = 1 << 16

Talk = Callable[[ServerConnection], Awaitable[None]]
"""Handshake and read loop of one connection; it returns when the connection shall close."""
Check = Callable[[Request], HTTPStatus | None]
"""Returns why a request is refused, or None."""


class Door:
    """A WebSocket server on this computer: connections are handed to ``talk``, those admitted are sent to."""

    def __init__(self, faults: Faults, counts: FaultCounts, talk: Talk, check: Check | None = None) -> None:
        self._outages = Outages(faults, counts)
        self._talk = talk
        self._check = check
        self._server: Server | None = None
        self._admitted: set[ServerConnection] = set()
        self._mute: set[ServerConnection] = set()

    async def open(self) -> str:
        """Listen and return the address."""
        # No keepalive of its own: a half-open connection must stay silent, and feeds probe for themselves.
        self._server = await serve(
            self._serve,
            LOOPBACK,
            0,
            process_request=self._process_request,
            ping_interval=None,
            compression=None,
            max_size=_MAX_CLIENT_FRAME,
        )
        port = next(iter(self._server.sockets)).getsockname()[1]
        return f"ws://{LOOPBACK}:{port}"

    async def close(self) -> None:
        """Say goodbye to everybody and stop listening."""
        if self._server is None:
            return
        for connection in self._mute:
            connection.transport.abort()
        self._server.close()
        await self._server.wait_closed()
        self._server = None

    @property
    def has_listener(self) -> bool:
        return bool(self._admitted)

    def admit(self, connection: ServerConnection) -> None:
        """Send to this connection from now on. Whoever comes back ends his silent earlier connection."""
        for silent in self._mute:
            silent.transport.abort()
        self._mute.clear()
        self._admitted.add(connection)

    def dismiss(self, connection: ServerConnection) -> None:
        """Send nothing to this connection any more; closing it is up to the client."""
        self._admitted.discard(connection)

    def send(self, frames: Iterable[str | bytes]) -> None:
        for frame in frames:
            broadcast(self._admitted, frame)

    def pass_time(self, dt_s: float) -> None:
        """Let the faults of connections happen when they are due and somebody is there to suffer them."""
        self._outages.pass_time(dt_s)
        if self._admitted and self._outages.drop_now():
            self.drop()
        if self._admitted and self._outages.half_open_now():
            self._fall_silent()

    def drop(self) -> None:
        """Break every connection without a close frame; what was sent before still arrives."""
        for connection in self._admitted:
            connection.transport.close()
        self._admitted.clear()

    def _fall_silent(self) -> None:
        for connection in self._admitted:
            # Not reading means not answering pings either, as after a cable was pulled.
            connection.transport.pause_reading()
        self._mute |= self._admitted
        self._admitted.clear()

    def _process_request(self, connection: ServerConnection, request: Request) -> Response | None:
        if self._outages.is_shut:
            return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "closed for a moment\n")
        refused = self._check(request) if self._check else None
        return connection.respond(refused, f"{refused.phrase}\n") if refused else None

    async def _serve(self, connection: ServerConnection) -> None:
        try:
            await self._talk(connection)
        except ConnectionClosed:
            pass  # clients leave as they like
        finally:
            self._admitted.discard(connection)
            self._mute.discard(connection)
