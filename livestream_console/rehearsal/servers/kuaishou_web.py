"""A Kuaishou room's WebSocket, as its web page has it.

After reference/feeds.md §1.4. Rule: strict where the platform is. Nothing is heard before the room is entered
with the right token and stream, a wrong one is told error 103, and who sends no heartbeats is dropped.
"""

from __future__ import annotations

from random import Random

import msgspec
from websockets.asyncio.server import ServerConnection

from livestream_console.rehearsal.encoders import kuaishou_web as wire
from livestream_console.rehearsal.encoders.webcast_wire import read
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.heartbeats import Heartbeats
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.socket_room import SocketRoom

WRONG_TOKEN = 601


class Entry(msgspec.Struct, frozen=True):
    """What a client said on entering: which connection of its page this is, and its last error."""

    page_id: str
    reconnects: int
    last_error: int


class KuaishouWebServer(SocketRoom):
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
        encoder = wire.KuaishouWebEncoder()
        super().__init__(Wire(encoder.encode, encoder.frames, wire.GARBAGE), faults, rng, "/websocket")
        self.live_stream_id = live_stream_id
        self.secrets = {"token": token}
        self.entries: list[Entry] = []
        self.beats = 0
        self._heartbeat_ms = heartbeat_ms
        self._reconnect_ms = reconnect_ms
        self._heartbeats = Heartbeats(3 * heartbeat_ms / 1000)

    def push(self, *frames: bytes) -> None:
        """Send frames that are no canonical event, such as a shop that opens, to whoever is there."""
        self.outlet.door.send(frames)

    def pass_time(self, dt_s: float) -> None:
        self._heartbeats.pass_time(dt_s)
        super().pass_time(dt_s)

    async def _talk(self, connection: ServerConnection) -> None:
        try:
            async for message in connection:
                if not isinstance(message, bytes) or not await self._hear(connection, message):
                    return
        finally:
            self._heartbeats.forget(connection)

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
            case [wire.HEARTBEAT] if connection in self._heartbeats:
                self.beats += 1
                self._heartbeats.beat(connection)
                await connection.send(wire.socket_message(wire.HEARTBEAT_ACK, b""))
                return True
        return False

    async def _enter(self, connection: ServerConnection, said: dict[int, list[int | bytes]]) -> bool:
        if (_text(said, 1), _text(said, 2)) != (self.secrets["token"], self.live_stream_id):
            await connection.send(wire.error(WRONG_TOKEN, "token"))
            return False
        self.entries.append(Entry(_text(said, 7), _number(said, 3), _number(said, 4)))
        self._heartbeats.beat(connection)
        self.outlet.door.admit(connection)
        await connection.send(wire.welcome(*self._reconnect_ms, self._heartbeat_ms))
        return True


def _text(said: dict[int, list[int | bytes]], number: int) -> str:
    value = said.get(number, [b""])[0]
    return value.decode(errors="replace") if isinstance(value, bytes) else ""


def _number(said: dict[int, list[int | bytes]], number: int) -> int:
    value = said.get(number, [0])[0]
    return value if isinstance(value, int) else 0
