"""The desks' side: a WebSocket that gives the log in order and remembers what was acknowledged.

The rule: nothing is skipped in silence. Where the next delivery is not the one after the last, the desk is
told which are missing; a desk that comes back goes on where it acknowledged.
"""

from __future__ import annotations

import asyncio
import hmac
import time
from collections import deque

import msgspec
from aiohttp import WSMsgType, web

from livestream_console.net.race import until_first
from livestream_console.net.relay_wire import (
    Deliveries,
    Delivery,
    FromRelay,
    Missed,
    Pull,
    Welcome,
    decode_ack,
    decode_pull,
    encode,
)
from livestream_console.relay.cursors import Cursors
from livestream_console.relay.spool import Place, Spool

FIRST_MESSAGE_S = 10.0
MAX_MESSAGE = 64 * 1024
_BAD = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class Attempts:
    """Counts wrong tokens by address: after so many within a minute an address is told to wait.

    The right token still passes: behind a proxy everybody has one address, and a stranger who guesses must
    not be able to cut the desk off.
    """

    LIMIT, WINDOW_S, ADDRESSES = 10, 60.0, 1024

    def __init__(self) -> None:
        self._failed: dict[str, deque[float]] = {}

    def blocked(self, address: str) -> bool:
        times = self._failed.get(address)
        return times is not None and len(times) == self.LIMIT and times[0] > time.monotonic() - self.WINDOW_S

    def note(self, address: str) -> None:
        if len(self._failed) >= self.ADDRESSES:
            self._failed.pop(next(iter(self._failed)))
        self._failed.setdefault(address, deque(maxlen=self.LIMIT)).append(time.monotonic())


class Pulls:
    """Handles ``/pull``. A desk that connects again ends its earlier connection."""

    def __init__(self, spool: Spool, cursors: Cursors, token: str) -> None:
        self._spool = spool
        self._cursors = cursors
        self._bearer = f"Bearer {token}".encode()
        self._attempts = Attempts()
        self._open: dict[str, web.WebSocketResponse] = {}

    async def pull(self, request: web.Request) -> web.StreamResponse:
        given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._bearer):
            return self._refuse(request.remote or "")
        socket = web.WebSocketResponse(max_msg_size=MAX_MESSAGE, compress=False, timeout=2.0)
        await socket.prepare(request)
        try:
            async with asyncio.timeout(FIRST_MESSAGE_S):
                wish = decode_pull((await socket.receive()).data)
        except (*_BAD, TypeError, TimeoutError):
            await socket.close(code=1008)
            return socket
        await self._serve(socket, wish)
        return socket

    def _refuse(self, address: str) -> web.Response:
        if self._attempts.blocked(address):
            return web.Response(status=429, headers={"Retry-After": str(round(Attempts.WINDOW_S))})
        self._attempts.note(address)
        return web.Response(status=401)

    async def close(self) -> None:
        for socket in list(self._open.values()):
            await socket.close(code=1001)

    async def _serve(self, socket: web.WebSocketResponse, wish: Pull) -> None:
        earlier = self._open.get(wish.desk)
        self._open[wish.desk] = socket
        if earlier is not None:
            await earlier.close(code=1000)
        line = _Line(socket, self._spool, self._cursors, wish)
        try:
            await until_first(give=line.give(), listen=line.listen())
        except ConnectionError:
            pass  # desks leave as they like
        finally:
            if self._open.get(wish.desk) is socket:
                del self._open[wish.desk]
            await socket.close()


class _Line:
    """One desk's connection."""

    def __init__(self, socket: web.WebSocketResponse, spool: Spool, cursors: Cursors, wish: Pull) -> None:
        self._socket = socket
        self._spool = spool
        self._cursors = cursors
        self._wish = wish
        self._sent = 0
        self._passed = 0

    async def give(self) -> None:
        wish = self._wish
        cursor = self._cursors.of(wish.desk)
        before_us = cursor.at_us if cursor is not None else 0
        after = wish.after if wish.after is not None else cursor.seq if cursor is not None else None
        # A desk that comes for the first time has missed nothing.
        place = Place(max(self._spool.oldest - 1, 0) if after is None else min(after, self._spool.newest))
        await self._send(Welcome(self._spool.newest))
        while True:
            expected = place.seq + 1
            found = await self._spool.read(place)
            wanted: list[Delivery] = []
            for delivery in found:
                if delivery.seq != expected:
                    await self._send_all(wanted)
                    wanted = []
                    last, to_us = delivery.seq - 1, delivery.received_us
                    await self._send(Missed(expected, last, before_us or to_us, to_us))
                if self._wants(delivery):
                    wanted.append(delivery)
                expected, before_us = delivery.seq + 1, delivery.received_us
            await self._send_all(wanted)
            self._pass(place.seq)

    async def listen(self) -> None:
        async for message in self._socket:
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            try:
                ack = decode_ack(message.data).ack
            except _BAD:
                await self._socket.close(code=1008)
                return
            # What was never for this desk needs no word from it.
            self._cursors.move(self._wish.desk, max(ack, self._passed) if ack >= self._sent else ack)

    def _pass(self, seq: int) -> None:
        self._passed = seq
        cursor = self._cursors.of(self._wish.desk)
        if cursor is not None and cursor.seq >= self._sent:
            self._cursors.move(self._wish.desk, seq)

    def _wants(self, delivery: Delivery) -> bool:
        sources = self._wish.sources
        named = delivery.source in sources or f"{delivery.source}/{delivery.name}" in sources
        return named and delivery.received_us >= self._wish.since_us

    async def _send_all(self, wanted: list[Delivery]) -> None:
        if wanted:
            self._sent = wanted[-1].seq
            await self._send(Deliveries(tuple(wanted)))

    async def _send(self, message: FromRelay) -> None:
        await self._socket.send_str(encode(message).decode())
