"""A room that is heard over a WebSocket: where it is, and how what happens in it gets out.

Rule: a platform adds its handshake and manners to this; starting, sending and breaking are the same for all.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from random import Random

from websockets.asyncio.server import ServerConnection

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.door import Check
from livestream_console.rehearsal.servers.outlet import Outlet, Wire


class SocketRoom(ABC):
    """``path`` is what the room's address ends in; ``url`` stands once it has started."""

    def __init__(
        self, wire: Wire, faults: Faults, rng: Random, path: str = "/", check: Check | None = None
    ) -> None:
        self.outlet = Outlet(wire, faults, rng, self._talk, check)
        self.secrets: dict[str, str] = {}
        self.url = ""
        self._path = path

    async def start(self) -> None:
        self.url = await self.outlet.door.open() + self._path

    async def stop(self) -> None:
        await self.outlet.door.close()

    def publish(self, batch: Sequence[Observed]) -> None:
        self.outlet.publish(batch)

    def pass_time(self, dt_s: float) -> None:
        self.outlet.door.pass_time(dt_s)

    @abstractmethod
    async def _talk(self, connection: ServerConnection) -> None:
        """Shake hands, then read until the connection shall close."""
