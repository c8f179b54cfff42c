"""One Webcast room for tests of the feed alone: it notes what it was asked and told, and sends its frames."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import WSMsgType, web

from livestream_console.rehearsal.encoders.webcast import HEARTBEAT_ANSWER
from livestream_console.rehearsal.encoders.webcast_wire import fields, read
from tests.rehearsal.wire import served


class Room:
    """``frames`` are sent on connecting; ``options`` is the Handshake-Options header of the answer.

    A mute room does not even answer heartbeats.
    """

    def __init__(
        self,
        *frames: bytes,
        answer: bytes = b"",
        status: int = 200,
        options: str | None = None,
        is_mute: bool = False,
    ) -> None:
        self.frames = frames
        self.answer = answer
        self.status = status
        self.options = options
        self.is_mute = is_mute
        self.asked: list[tuple[dict[str, str], dict[str, str]]] = []
        self.connected: list[tuple[dict[str, str], dict[str, str]]] = []
        self.heard: list[dict[int, list[int | bytes]]] = []
        self.socket_url = ""
        self._changed = asyncio.Event()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        routes = (web.get("/webcast/fetch", self._fetch), web.get("/push/", self._websocket))
        async with served(*routes) as url:
            self.socket_url = url.replace("http", "ws") + "/push/"
            yield url

    async def until_heard(self, kind: bytes, times: int = 1) -> list[dict[int, list[int | bytes]]]:
        """Return what came of this kind once it came so often."""
        async with asyncio.timeout(5):
            while len(found := [frame for frame in self.heard if frame.get(7) == [kind]]) < times:
                self._changed.clear()
                await self._changed.wait()
        return found

    async def _fetch(self, request: web.Request) -> web.Response:
        self.asked.append((dict(request.query), dict(request.headers)))
        body = self.answer or fields((2, "c-1"), (5, "e-1"), (10, self.socket_url))
        headers = {"X-Room-Id": "829", "X-Set-TT-Cookie": "ttwid=given"}
        return web.Response(status=self.status, body=body, headers=headers)

    async def _websocket(self, request: web.Request) -> web.WebSocketResponse:
        self.connected.append((dict(request.query), dict(request.headers)))
        websocket = web.WebSocketResponse(protocols=("echo-protocol",), autoping=False)
        if self.options is not None:
            websocket.headers["Handshake-Options"] = self.options
        await websocket.prepare(request)
        for frame in self.frames:
            await websocket.send_bytes(frame)
        async for message in websocket:
            assert message.type is WSMsgType.BINARY, "a ping that such a server would not answer"
            frame = read(message.data)
            self.heard.append(frame)
            self._changed.set()
            if frame.get(7) == [b"hb"] and not self.is_mute:
                await websocket.send_bytes(HEARTBEAT_ANSWER)
        return websocket
