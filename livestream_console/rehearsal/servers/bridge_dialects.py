"""A tool that a seller runs today, serving its own dialect over a WebSocket on this computer.

Rule: as the tools do, it lets everybody in and acts on nothing that a client says.
"""

from __future__ import annotations

from random import Random

from websockets.asyncio.server import ServerConnection

from livestream_console.rehearsal.encoders import bridge_dialects as wire
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.socket_room import SocketRoom


class BridgeToolServer(SocketRoom):
    """Serves what one tool tells. ``heard`` is what its client said, which should be nothing."""

    def __init__(self, tool: str, faults: Faults, rng: Random) -> None:
        super().__init__(Wire(wire.encoder(tool), wire.frames, wire.GARBAGE), faults, rng)
        self.heard: list[str | bytes] = []

    async def _talk(self, connection: ServerConnection) -> None:
        self.outlet.door.admit(connection)
        async for said in connection:
            self.heard.append(said)
