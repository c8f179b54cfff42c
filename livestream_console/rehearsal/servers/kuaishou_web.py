"""A Kuaishou room's WebSocket, as its web page has it.

After reference/feeds.md §1.4. Rule: strict where the platform is. Nothing is heard before the room is entered
with the right token and stream, a wrong one is told error 103, and who sends no heartbeats is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import msgspec
from websockets.asyncio.server import ServerConnection

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.encoders import kuaishou_web as wire
from livestream_console.rehearsal.encoders.webcast_wire import read
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Outlet, Wire

WRONG_TOKEN = 601


class Entry(msgspec.Struct, frozen=True):
    """What a client said on entering: which connection of its page this is, and its last error."""

    page_id: str
    reconnects: int
    last_error: int


class KuaishouWebServer:
    """Serves one room. ``reconnect_ms``: how long whoever it loses shall stay away, at least and at most."""

    def __init__(
        self,
        live_stream_id: str,
        token: str,
        faults: Faults,
        rng: Random,
        *,
        heartbeat_ms: int = 20_000,
        reconnect_ms: tuple[int, int] = (0, 0),
    ) -> None:
        self.live_stream_id = live_stream_id
        self.secrets = {"token": token}
        self.entries: list[Entry] = []
        self.beats = 0
        encoder = wire.KuaishouWebEncoder()
        self.outlet = Outlet(Wire(encoder.encode, encoder.frames, wire.GARBAGE), faults, rng, self._talk)
        self._heartbeat_ms = heartbeat_ms
        self._reconnect_ms = reconnect_ms
        self._now_s = 0.0
        self._beat_at_s: dict[ServerConnection, float] = {}
        self.url = ""

    async def start(self) -> None:
        self.url = f"ws://127.0.0.1:{await self.outlet.door.open()}/websocket"

    async def stop(self) -> None:
        await self.outlet.door.close()

    def publish(self, batch: Sequence[Observed]) -> None:
        self.outlet.publish(batch)

    def push(self, *frames: bytes) -> None:
        """Send frames that are no canonical event, such as a shop that opens, to whoever is there."""
        self.outlet.door.send(frames)

    def pass_time(self, dt_s: float) -> None:
        """Drop those whose heartbeat stayed away."""
        self._now_s += dt_s
        for connection, beat_at_s in list(self._beat_at_s.items()):
            if self._now_s - beat_at_s > 3 * self._heartbeat_ms / 1000:
                connection.transport.close()
                del self._beat_at_s[connection]
        self.outlet.door.pass_time(dt_s)

    async def _talk(self, connection: ServerConnection) -> None:
        try:
            async for message in connection:
                if not isinstance(message, bytes) or not await self._hear(connection, message):
                    return
        finally:
            self._beat_at_s.pop(connection, None)

    async def _hear(self, connection: ServerConnection, message: bytes) -> bool:
        """Take one message of a client's; return whether it may stay."""
        try:
            told = read(message)
            payload = told.get(3, [b""])[0]
            said = read(payload) if isinstance(payload, bytes) else {}
        except ValueError:
            return False
        match told.get(1):
            case [wire.ENTER_ROOM]:
                return await self._enter(connection, said)
            case [wire.HEARTBEAT] if connection in self._beat_at_s:
                self.beats += 1
                self._beat_at_s[connection] = self._now_s
                await connection.send(wire.socket_message(wire.HEARTBEAT_ACK, b""))
                return True
        return False

    async def _enter(self, connection: ServerConnection, said: dict[int, list[int | bytes]]) -> bool:
        if (_text(said, 1), _text(said, 2)) != (self.secrets["token"], self.live_stream_id):
            await connection.send(wire.error(WRONG_TOKEN, "token"))
            return False
        self.entries.append(Entry(_text(said, 7), _number(said, 3), _number(said, 4)))
        self._beat_at_s[connection] = self._now_s
        self.outlet.door.admit(connection)
        await connection.send(wire.welcome(*self._reconnect_ms, self._heartbeat_ms))
        return True


def _text(said: dict[int, list[int | bytes]], number: int) -> str:
    value = said.get(number, [b""])[0]
    return value.decode(errors="replace") if isinstance(value, bytes) else ""


def _number(said: dict[int, list[int | bytes]], number: int) -> int:
    value = said.get(number, [0])[0]
    return value if isinstance(value, int) else 0
