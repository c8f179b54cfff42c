"""A Webcast room (Douyin, TikTok): the provider that knows its address, and the WebSocket it points to.

After reference/feeds.md §1.2(c) and §1.3. Rule: strict where the platforms are. A connection without the
parameters and cookie that the provider gave is refused, TikTok's is heard only after it entered the room, and
heartbeats or receipts that stay away end it.
"""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from random import Random
from urllib.parse import parse_qs, urlsplit

import msgspec
from aiohttp import web
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.encoders import webcast as wire
from livestream_console.rehearsal.encoders.webcast_wire import field, fields, read
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Outlet, Wire
from livestream_console.rehearsal.servers.site import Site

HEARTBEAT_S = 10.0
_CURSOR, _INTERNAL_EXT = "t-1_r-1_d-1_u-1", "internal_src:rehearsal|wss_push_room_id:1"
_ROUTE = {"imprp": "re/hear+sal&=ok"}
_COOKIE = "ttwid=rehearsal"
_PROTOCOL = "echo-protocol"


class _Guest(msgspec.Struct):
    """A connection: when it last gave a sign of life, and since when which receipts are owed."""

    beat_at_s: float
    has_entered: bool
    owed: dict[int, float] = {}


class WebcastServer:
    """Serves one room. ``missing_acks`` counts the receipts that did not come within ``ack_s``."""

    def __init__(
        self,
        platform: str,
        room: str,
        api_key: str,
        faults: Faults,
        rng: Random,
        *,
        room_id: int = 829,
        silence_s: float = 3 * HEARTBEAT_S,
        ack_s: float = 15.0,
    ) -> None:
        self.platform = platform
        self.room = room
        self.secrets = {"api_key": api_key}
        self._room_id = room_id
        self._encoder = wire.WebcastEncoder(platform, room_id)
        self.outlet = Outlet(
            Wire(self._encoder.encode, self._frames, wire.GARBAGE), faults, rng, self._talk, self._check
        )
        self.missing_acks = 0
        self.acks = 0
        self.beats = 0
        self._silence_s = silence_s
        self._ack_s = ack_s
        self._now_s = 0.0
        self._guests: dict[ServerConnection, _Guest] = {}
        self._site = Site([web.get("/webcast/fetch", self._on_fetch)])
        self.socket_url = ""
        self.url = ""

    async def start(self) -> None:
        self.socket_url = f"{await self.outlet.door.open()}/webcast/im/push/v2/"
        self.url = await self._site.start()

    async def stop(self) -> None:
        await self.outlet.door.close()
        await self._site.stop()

    def publish(self, batch: Sequence[Observed]) -> None:
        self.outlet.publish(batch)

    def pass_time(self, dt_s: float) -> None:
        """Close connections whose heartbeat or receipts stayed away."""
        self._now_s += dt_s
        for connection, guest in list(self._guests.items()):
            late = [log_id for log_id, since_s in guest.owed.items() if self._now_s - since_s > self._ack_s]
            self.missing_acks += len(late)
            if late or self._now_s - guest.beat_at_s > self._silence_s:
                connection.transport.close()
                del self._guests[connection]
        self.outlet.door.pass_time(dt_s)

    @property
    def _wants_entering(self) -> bool:
        return self.platform == "tiktok"

    async def _on_fetch(self, request: web.Request) -> web.Response:
        if request.headers.get("X-Api-Key") != self.secrets["api_key"]:
            return web.Response(status=HTTPStatus.UNAUTHORIZED)
        if request.query.get("unique_id") != self.room:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        answer = fields(
            (2, _CURSOR), (5, _INTERNAL_EXT), (8, round(HEARTBEAT_S * 1000)), (10, self.socket_url)
        )
        answer += b"".join(field(7, fields((1, name), (2, value))) for name, value in _ROUTE.items())
        answer += field(11, 1) if self._wants_entering else b""
        headers = {"X-Set-TT-Cookie": _COOKIE, "X-Room-Id": str(self._room_id)}
        return web.Response(body=answer, headers=headers, content_type="application/protobuf")

    def _check(self, request: Request) -> HTTPStatus | None:
        query = parse_qs(urlsplit(request.path).query)
        wanted = _ROUTE | {"cursor": _CURSOR, "internal_ext": _INTERNAL_EXT}
        if any(query.get(name) != [value] for name, value in wanted.items()):
            return HTTPStatus.FORBIDDEN
        if request.headers.get("Cookie") != _COOKIE:
            return HTTPStatus.FORBIDDEN
        if self._wants_entering and request.headers.get("Sec-WebSocket-Protocol") != _PROTOCOL:
            return HTTPStatus.BAD_REQUEST
        return None

    def _frames(self, messages: list[bytes]) -> list[str | bytes]:
        """Pack messages, and note for each who hears them what receipts that asks for."""
        numbered = self._encoder.numbered_frames(messages)
        owed = [log_id for log_id, _ in numbered if wire.wants_receipt(log_id)]
        for guest in self._guests.values():
            if guest.has_entered:
                guest.owed |= dict.fromkeys(owed, self._now_s)
        return [frame for _, frame in numbered]

    async def _talk(self, connection: ServerConnection) -> None:
        guest = self._guests[connection] = _Guest(self._now_s, not self._wants_entering)
        if guest.has_entered:
            self.outlet.door.admit(connection)
        try:
            async for message in connection:
                if not isinstance(message, bytes) or not await self._hear(connection, guest, message):
                    return
        finally:
            self._guests.pop(connection, None)

    async def _hear(self, connection: ServerConnection, guest: _Guest, message: bytes) -> bool:
        """Take one frame of a client's; return whether it may stay."""
        try:
            frame = read(message)
            entry = read(_bytes(frame)) if frame.get(7) == [b"im_enter_room"] else {}
        except ValueError:
            return False
        match frame.get(7), frame.get(2, [0]):
            case [b"hb"], _:
                self.beats += 1
                guest.beat_at_s = self._now_s
                await connection.send(wire.HEARTBEAT_ANSWER)
            case [b"im_enter_room"], _:
                guest.has_entered = entry.get(1) == [self._room_id] and entry.get(5) == [b"audience"]
                if guest.has_entered:
                    self.outlet.door.admit(connection)
                return guest.has_entered
            case [b"ack"], [int(log_id)]:
                is_right = _bytes(frame) == wire.receipt(log_id).encode()
                if is_right and guest.owed.pop(log_id, None) is not None:
                    self.acks += 1
            case _:
                return False
        return True


def _bytes(frame: dict[int, list[int | bytes]]) -> bytes:
    value = frame.get(8, [b""])[0]
    return value if isinstance(value, bytes) else b""
