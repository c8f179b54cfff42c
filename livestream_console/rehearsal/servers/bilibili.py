"""Bilibili Open Live: the signed HTTP interface (start, heartbeat, end) and the WebSocket it points to.

After https://open-live.bilibili.com/document/ (reference: feeds.md §1.1). Rule: a connection is heard only
after its auth body was recognised, and both heartbeats, the project's and the socket's, end what they keep
alive when they stay away.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from random import Random
from typing import Any

import msgspec
from aiohttp import web
from websockets.asyncio.server import ServerConnection

from livestream_console.core.envelope import Observed
from livestream_console.core.events import AudienceSampled
from livestream_console.rehearsal.encoders import bilibili as wire
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.bilibili_gate import BAD_PARAMETER, OK, Gate
from livestream_console.rehearsal.servers.heartbeats import Heartbeats
from livestream_console.rehearsal.servers.outlet import Outlet, Wire
from livestream_console.rehearsal.servers.site import Site

_NOT_IN_PROJECT, _PROJECT_EXPIRED, _WRONG_CODE = 7000, 7003, 7007
_AUTH_REFUSED = -101


class OpenLiveKeys(msgspec.Struct, frozen=True):
    """What a registered application and its streamer hold."""

    app_id: int
    key: str
    secret: str
    code: str


class BilibiliServer:
    """Serves one room. A project lives ``project_s`` and a socket ``socket_s`` after its last heartbeat."""

    def __init__(
        self,
        room_id: int,
        keys: OpenLiveKeys,
        faults: Faults,
        rng: Random,
        *,
        project_s: float = 60.0,
        socket_s: float = 70.0,
    ) -> None:
        self._room_id = room_id
        self._keys = keys
        self._gate = Gate(keys.key, keys.secret)
        encoder = wire.BilibiliEncoder(room_id)
        self.outlet = Outlet(Wire(encoder.encode, encoder.frames, wire.GARBAGE), faults, rng, self._talk)
        self._project_s = project_s
        self._now_s = 0.0
        self._projects: dict[str, float] = {}
        self._ended: set[str] = set()
        self._sockets = Heartbeats(socket_s)
        self._popularity = 0
        self._site = Site(
            [
                web.post("/v2/app/start", self._on_start),
                web.post("/v2/app/heartbeat", self._on_heartbeat),
                web.post("/v2/app/end", self._on_end),
            ]
        )
        self._socket_url = ""
        self.url = ""
        self.secrets = {"app_id": str(keys.app_id), "key": keys.key, "secret": keys.secret, "code": keys.code}

    async def start(self) -> None:
        self._socket_url = f"{await self.outlet.door.open()}/sub"
        self.url = await self._site.start()

    async def stop(self) -> None:
        await self.outlet.door.close()
        await self._site.stop()

    def publish(self, batch: Sequence[Observed]) -> None:
        for seen in batch:
            event = seen.event
            if isinstance(event, AudienceSampled) and isinstance(event.popularity, int):
                self._popularity = event.popularity  # told with the next heartbeat
        self.outlet.publish(batch)

    def pass_time(self, dt_s: float) -> None:
        """Close sockets and projects whose heartbeat stayed away."""
        self._now_s += dt_s
        self._sockets.pass_time(dt_s)
        for game_id, last_s in list(self._projects.items()):
            if self._now_s - last_s > self._project_s:
                del self._projects[game_id]
                self._ended.add(game_id)
        self.outlet.door.pass_time(dt_s)

    async def _on_start(self, request: web.Request) -> web.Response:
        code, body = await self._read(request)
        if code != OK:
            return _answer(code)
        if body.get("app_id") != self._keys.app_id:
            return _answer(BAD_PARAMETER)
        if body.get("code") != self._keys.code:
            return _answer(_WRONG_CODE)
        game_id = f"rehearsal-{len(self._projects) + len(self._ended) + 1}"
        self._projects[game_id] = self._now_s
        return _answer(
            OK,
            {
                "game_info": {"game_id": game_id},
                "websocket_info": {"auth_body": self._auth_body(game_id), "wss_link": [self._socket_url]},
                "anchor_info": {
                    "room_id": self._room_id,
                    "uid": 0,
                    "open_id": f"{self._room_id:032x}",
                    "uname": "主播",
                    "uface": "",
                },
            },
        )

    async def _on_heartbeat(self, request: web.Request) -> web.Response:
        code, body = await self._read(request)
        if code != OK:
            return _answer(code)
        game_id = str(body.get("game_id", ""))
        if game_id not in self._projects:
            return _answer(_PROJECT_EXPIRED if game_id in self._ended else _NOT_IN_PROJECT)
        self._projects[game_id] = self._now_s
        return _answer(OK)

    async def _on_end(self, request: web.Request) -> web.Response:
        code, body = await self._read(request)
        if code != OK:
            return _answer(code)
        game_id = str(body.get("game_id", ""))
        if self._projects.pop(game_id, None) is None:
            return _answer(_NOT_IN_PROJECT)
        self._ended.add(game_id)
        return _answer(OK)

    async def _read(self, request: web.Request) -> tuple[int, dict[str, Any]]:
        raw = await request.read()
        code = self._gate.check(request.headers, raw, int(time.time()))
        if code != OK:
            return code, {}
        try:
            return OK, msgspec.json.decode(raw, type=dict[str, Any])
        except (msgspec.DecodeError, msgspec.ValidationError):
            return BAD_PARAMETER, {}

    def _auth_body(self, game_id: str) -> str:
        fields = {"roomid": self._room_id, "protover": 2, "uid": 1, "key": game_id, "group": "open"}
        return msgspec.json.encode(fields).decode()

    async def _talk(self, connection: ServerConnection) -> None:
        try:
            await self._listen(connection)
        finally:
            self._sockets.forget(connection)

    async def _listen(self, connection: ServerConnection) -> None:
        async for message in connection:
            if not isinstance(message, bytes) or len(message) < wire.HEADER.size:
                return
            _, header, _, operation, _ = wire.HEADER.unpack_from(message)
            body = message[header:]
            if connection in self._sockets:
                if operation == wire.OP_HEARTBEAT:
                    self._sockets.beat(connection)
                    await connection.send(wire.popularity_reply(self._popularity))
                continue
            if operation != wire.OP_AUTH or body.decode("utf-8", "replace") not in map(
                self._auth_body, self._projects
            ):
                await connection.send(wire.auth_reply(_AUTH_REFUSED))
                return
            await connection.send(wire.auth_reply(0))
            self._sockets.beat(connection)
            self.outlet.door.admit(connection)


def _answer(code: int, data: dict[str, Any] | None = None) -> web.Response:
    message = "0" if code == OK else f"error {code}"
    return web.json_response(
        {"code": code, "message": message, "request_id": "rehearsal", "data": data or {}}
    )
