"""Bilibili's side for tests: packets as its server writes them, and one room with its three requests."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import WSMsgType, web

from tests.rehearsal.wire import served

HEADER = struct.Struct(">IHHII")
PLAIN, ZLIB = 0, 2
REPLY, MESSAGE, AUTH_REPLY = 3, 5, 8


def packet(operation: int, body: bytes, version: int = PLAIN) -> bytes:
    return HEADER.pack(16 + len(body), 16, version, operation, 0) + body


def message(command: str, **data: Any) -> bytes:
    body = {"cmd": f"LIVE_OPEN_PLATFORM_{command}", "data": data}
    return packet(MESSAGE, json.dumps(body, ensure_ascii=False).encode())


def comment(n: int) -> bytes:
    return message("DM", msg=f"comment {n}", msg_id=f"dm-{n}", open_id=f"o-{n}", uname="阿珍", room_id=829)


def compressed(packets: bytes) -> bytes:
    return packet(MESSAGE, zlib.compress(packets), ZLIB)


def popularity(value: int, echo: bytes = b"") -> bytes:
    """The reply to a heartbeat; its echo lies outside the packet's length."""
    return packet(REPLY, struct.pack(">I", value), 1) + echo


class OpenLive:
    """One project in one room. ``frames`` are sent after the login."""

    def __init__(self, *frames: bytes, login_code: int = 0, key: str = "key", secret: str = "secret") -> None:
        self.frames = frames
        self.codes = {"start": 0, "heartbeat": 0, "end": 0}
        self.login_code = login_code
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.auth_bodies: list[bytes] = []
        self.heartbeats = 0
        self._key = key
        self._secret = secret
        self._socket_url = ""
        self._called = asyncio.Event()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        routes = (web.post("/v2/app/{call}", self._request), web.get("/sub", self._websocket))
        async with served(*routes) as url:
            self._socket_url = url.replace("http", "ws") + "/sub"
            yield url

    async def until_called(self, call: str, times: int = 1) -> None:
        async with asyncio.timeout(5):
            while [name for name, _ in self.calls].count(call) < times:
                self._called.clear()
                await self._called.wait()

    def _signature(self, request: web.Request, body: bytes) -> str:
        names = sorted(name.lower() for name in request.headers if name.lower().startswith("x-bili-"))
        assert len(names) == 6
        assert request.headers["x-bili-accesskeyid"] == self._key
        assert request.headers["x-bili-content-md5"] == hashlib.md5(body).hexdigest()
        text = "\n".join(f"{name}:{request.headers[name]}" for name in names)
        return hmac.new(self._secret.encode(), text.encode(), hashlib.sha256).hexdigest()

    async def _request(self, request: web.Request) -> web.Response:
        body = await request.read()
        call = request.match_info["call"]
        if request.headers["Authorization"] != self._signature(request, body):
            return web.json_response({"code": 4002})
        self.calls.append((call, json.loads(body)))
        self._called.set()
        code = self.codes[call]
        data = {
            "game_info": {"game_id": "game-1"},
            "websocket_info": {"auth_body": '{"roomid":829}', "wss_link": [self._socket_url]},
            "anchor_info": {"room_id": 829, "open_id": "host"},
        }
        return web.json_response({"code": code, "data": data if call == "start" and not code else {}})

    async def _websocket(self, request: web.Request) -> web.WebSocketResponse:
        websocket = web.WebSocketResponse()
        await websocket.prepare(request)
        async for frame in websocket:
            assert frame.type is WSMsgType.BINARY
            _, _, _, operation, _ = HEADER.unpack_from(frame.data)
            if operation == 7:
                self.auth_bodies.append(frame.data[16:])
                await websocket.send_bytes(packet(AUTH_REPLY, b'{"code":%d}' % self.login_code, 1))
                for answer in self.frames:
                    await websocket.send_bytes(answer)
            elif operation == 2:
                self.heartbeats += 1
                await websocket.send_bytes(popularity(4321, frame.data[16:]))
        return websocket
