"""A Douyu chat server for one room, over WebSocket.

After reference/feeds.md §1.10. Rule: nothing is heard before login and joining, in this order, and who sends
no heartbeats is dropped.
"""

from __future__ import annotations

from random import Random

from websockets.asyncio.server import ServerConnection

from livestream_console.rehearsal.encoders.douyu import GARBAGE, DouyuEncoder, message
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.heartbeats import Heartbeats
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.socket_room import SocketRoom

SILENCE_S = 100.0
_HEADER_BYTES = 12
_CLIENT = (689).to_bytes(2, "little")


class DouyuServer(SocketRoom):
    """Serves one room; ``beats`` counts the heartbeats it was sent."""

    def __init__(self, room: str, faults: Faults, rng: Random) -> None:
        encoder = DouyuEncoder(room)
        super().__init__(Wire(encoder.encode, encoder.frames, GARBAGE), faults, rng)
        self.room = room
        self.beats = 0
        self._heartbeats = Heartbeats(SILENCE_S)

    def tell(self, **fields: str) -> None:
        """Send a message that is no canonical event."""
        self.outlet.door.send([message(**fields)])

    def pass_time(self, dt_s: float) -> None:
        self._heartbeats.pass_time(dt_s)
        super().pass_time(dt_s)

    async def _talk(self, connection: ServerConnection) -> None:
        if await self._said(connection) != f"type@=loginreq/roomid@={self.room}/":
            await connection.send(message(type="error", code="204"))
            return
        await connection.send(message(type="loginres", userid="0", live_stat="1"))
        if await self._said(connection) != f"type@=joingroup/rid@={self.room}/gid@=-9999/":
            return
        self.outlet.door.admit(connection)
        self._heartbeats.beat(connection)
        try:
            while await self._said(connection) == "type@=mrkl/":
                self.beats += 1
                self._heartbeats.beat(connection)
                await connection.send(message(type="mrkl"))
        finally:
            self._heartbeats.forget(connection)

    @staticmethod
    async def _said(connection: ServerConnection) -> str | None:
        """Return the text of a client's next packet, None where it is none."""
        data = await connection.recv()
        if not isinstance(data, bytes) or data[8:10] != _CLIENT or data[-1:] != b"\0":
            return None
        length = (len(data) - 4).to_bytes(4, "little")
        return data[_HEADER_BYTES:-1].decode("utf-8", "replace") if data[:8] == length + length else None
