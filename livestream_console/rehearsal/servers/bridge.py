"""A tool that offers the JSON dialect over a WebSocket, as a seller's own bridge does.

Rule: without the token in the address nobody gets in, and nothing that a client says is acted on.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from http import HTTPStatus
from random import Random
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.encoders import bridge
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Outlet, Wire


class BridgeServer:
    """Serves one room and the demo shop beside it on one connection."""

    def __init__(self, token: str, faults: Faults, rng: Random) -> None:
        self._token = token
        wire = Wire(bridge.encode, bridge.frames, bridge.GARBAGE)
        self.outlet = Outlet(wire, faults, rng, self._talk, self._check)
        self.url = ""
        self.secrets: dict[str, str] = {}

    async def start(self) -> None:
        port = await self.outlet.door.open()
        self.url = f"ws://127.0.0.1:{port}/?token={self._token}"

    async def stop(self) -> None:
        await self.outlet.door.close()

    def publish(self, batch: Sequence[Observed]) -> None:
        self.outlet.publish(batch)

    def pass_time(self, dt_s: float) -> None:
        self.outlet.door.pass_time(dt_s)

    def _check(self, request: Request) -> HTTPStatus | None:
        given = parse_qs(urlsplit(request.path).query).get("token", [""])[0]
        return None if hmac.compare_digest(given.encode(), self._token.encode()) else HTTPStatus.UNAUTHORIZED

    async def _talk(self, connection: ServerConnection) -> None:
        self.outlet.door.admit(connection)
        async for _ in connection:
            continue
