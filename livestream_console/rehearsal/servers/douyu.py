"""A Douyu chat server for one room, over WebSocket.

After reference/feeds.md §1.10. Rule: nothing is heard before login and joining, in this order, and who sends
no heartbeats is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from websockets.asyncio.server import ServerConnection

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.encoders.douyu import GARBAGE, DouyuEncoder, message
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Outlet, Wire

SILENCE_S = 100.0
_HEADER_BYTES = 12
_CLIENT = (689).to_bytes(2, "little")


class DouyuServer:
    """Serves one room; ``beats`` counts the heartbeats it was sent."""

    def __init__(self, room: str, faults: Faults, rng: Random) -> None:
        self.room = room
        self.secrets: dict[str, str] = {}
        self.beats = 0
        encoder = DouyuEncoder(room)
        self.outlet = Outlet(Wire(encoder.encode, encoder.frames, GARBAGE), faults, rng, self._talk)
        self._now_s = 0.0
        self._heard_at_s: dict[ServerConnection, float] = {}
        self.url = ""

    async def start(self) -> None:
        self.url = f"ws://127.0.0.1:{await self.outlet.door.open()}/"

    async def stop(self) -> None:
        await self.outlet.door.close()

    def publish(self, batch: Sequence[Observed]) -> None:
        self.outlet.publish(batch)

    def tell(self, **fields: str) -> None:
        """Send a message that is no canonical event."""
        self.outlet.door.send([message(**fields)])

    def pass_time(self, dt_s: float) -> None:
        """Drop those whose heartbeat stayed away."""
        self._now_s += dt_s
        for connection, heard_at_s in list(self._heard_at_s.items()):
            if self._now_s - heard_at_s > SILENCE_S:
                connection.transport.close()
                del self._heard_at_s[connection]
        self.outlet.door.pass_time(dt_s)

    async def _talk(self, connection: ServerConnection) -> None:
        if await self._said(connection) != f"type@=loginreq/roomid@={self.room}/":
            await connection.send(message(type="error", code="204"))
            return
        await connection.send(message(type="loginres", userid="0", live_stat="1"))
        if await self._said(connection) != f"type@=joingroup/rid@={self.room}/gid@=-9999/":
            return
        self.outlet.door.admit(connection)
        self._heard_at_s[connection] = self._now_s
        try:
            while await self._said(connection) == "type@=mrkl/":
                self.beats += 1
                self._heard_at_s[connection] = self._now_s
                await connection.send(message(type="mrkl"))
        finally:
            self._heard_at_s.pop(connection, None)

    @staticmethod
    async def _said(connection: ServerConnection) -> str | None:
        """Return the text of a client's next packet, None where it is none."""
        data = await connection.recv()
        if not isinstance(data, bytes) or data[8:10] != _CLIENT or data[-1:] != b"\0":
            return None
        length = (len(data) - 4).to_bytes(4, "little")
        return data[_HEADER_BYTES:-1].decode() if data[:8] == length + length else None
