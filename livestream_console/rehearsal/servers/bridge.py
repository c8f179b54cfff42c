"""A tool that offers the JSON dialect over a WebSocket, as a seller's own bridge does.

Rule: without the token in the address nobody gets in, and nothing that a client says is acted on.
"""

from __future__ import annotations

import hmac
from http import HTTPStatus
from random import Random
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request

from livestream_console.rehearsal.encoders import bridge
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.socket_room import SocketRoom


class BridgeServer(SocketRoom):
    """Serves one room and the demo shop beside it on one connection."""

    def __init__(self, token: str, faults: Faults, rng: Random) -> None:
        wire = Wire(bridge.encode, bridge.frames, bridge.GARBAGE)
        super().__init__(wire, faults, rng, f"/?token={token}", self._check)
        self._token = token

    def _check(self, request: Request) -> HTTPStatus | None:
        given = parse_qs(urlsplit(request.path).query).get("token", [""])[0]
        return None if hmac.compare_digest(given.encode(), self._token.encode()) else HTTPStatus.UNAUTHORIZED

    async def _talk(self, connection: ServerConnection) -> None:
        self.outlet.door.admit(connection)
        async for _ in connection:
            continue
