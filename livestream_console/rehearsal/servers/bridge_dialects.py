"""A tool that a seller runs today, serving its own dialect over a WebSocket on this computer.

Rule: as the tools do, it lets everybody in and acts on nothing that a client says.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from websockets.asyncio.server import ServerConnection

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.encoders import bridge_dialects as wire
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Outlet, Wire


class BridgeToolServer:
    """Serves what one tool tells. ``heard`` is what its client said, which should be nothing."""

    def __init__(self, tool: str, faults: Faults, rng: Random) -> None:
        carried = Wire(wire.encoder(tool), wire.frames, wire.GARBAGE)
        self.outlet = Outlet(carried, faults, rng, self._talk)
        self.heard: list[str | bytes] = []
        self.url = ""
        self.secrets: dict[str, str] = {}

    async def start(self) -> None:
        self.url = f"ws://127.0.0.1:{await self.outlet.door.open()}"

    async def stop(self) -> None:
        await self.outlet.door.close()

    def publish(self, batch: Sequence[Observed]) -> None:
        self.outlet.publish(batch)

    def pass_time(self, dt_s: float) -> None:
        self.outlet.door.pass_time(dt_s)

    async def _talk(self, connection: ServerConnection) -> None:
        self.outlet.door.admit(connection)
        async for said in connection:
            self.heard.append(said)
