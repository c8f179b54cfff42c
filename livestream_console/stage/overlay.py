"""The overlay for OBS: full state on connect, numbered patches after, a tick only once a page has painted.

Rule: a page never shows what the latest presented state does not hold; it starts empty and is told all.
``send`` writes to the sockets before it returns: under load another turn of the loop costs milliseconds.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from aiohttp import WSMsgType, web

from livestream_console.core.ports import StageFailed
from livestream_console.net.web import LOOPBACK, LocalServer
from livestream_console.stage.pictures import Pictures, qr_code

CONFIRM_TIMEOUT_S = 2.0
_MAX_CLIENTS = 32
_MAX_MESSAGE_BYTES = 4096


class _Page:
    """One connected overlay page; ``painted`` is the number of the last patch it confirmed."""

    def __init__(self, socket: web.WebSocketResponse) -> None:
        self.socket = socket
        self.painted = 0


class OverlayServer:
    """Serves the overlay page on 127.0.0.1 and keeps every connected page at the latest state (a Stage)."""

    name = "overlay"

    def __init__(self, pages: Path, token: str, now_us: Callable[[], int] | None = None) -> None:
        self._folder = pages
        self._token = token
        self._now_us = now_us or (lambda: time.time_ns() // 1000)
        self._pictures = Pictures()
        self._layers: dict[str, Any] = {}
        self._number = 0
        self._pages: set[_Page] = set()
        self._painted: asyncio.Future[None] | None = None
        self._server = LocalServer(
            token,
            [
                web.get("/overlay", self._page),
                web.get("/overlay/state", self._socket),
                web.get("/image/{name}", self._image),
                web.get("/favicon.ico", self._nothing),
                web.static("/web", pages),
            ],
            open_paths=("/web/", "/favicon.ico", "/image/"),
        )

    @property
    def clients(self) -> int:
        """How many overlay pages are connected now."""
        return len(self._pages)

    @property
    def address(self) -> str:
        """The address to paste into OBS as a browser source."""
        return f"http://{LOOPBACK}:{self._server.port}/overlay?token={self._token}"

    async def start(self, port: int = 0) -> int:
        """Listen; raise PortInUse when the wished port is taken."""
        return await self._server.start(port)

    async def stop(self) -> None:
        for page in list(self._pages):
            await page.socket.close()
        await self._server.stop()

    def send(self, state: dict[str, Any]) -> int:
        """Write what changed to every page and return the number of the patch.

        Raise StageFailed("no_client") when no page is connected (the next one to connect gets the state in
        full).
        """
        layers = {name: self._dressed(name, layer) for name, layer in state.items()}
        changed = {name: layer for name, layer in layers.items() if self._layers.get(name) != layer}
        self._layers = layers
        self._number += 1
        if not self._pages:
            raise StageFailed("no_client")
        message = self._message("patch", changed)
        for page in list(self._pages):
            self._write(page, message)
        return self._number

    async def confirmed(self, number: int) -> int:
        """Return how many pages confirmed painting a patch; raise TimeoutError when none did."""
        deadline = asyncio.get_running_loop().time() + CONFIRM_TIMEOUT_S
        while True:
            confirmed = sum(page.painted >= number for page in self._pages)
            left = deadline - asyncio.get_running_loop().time()
            if (confirmed and confirmed == len(self._pages)) or left <= 0:
                break
            if self._painted is None or self._painted.done():
                self._painted = asyncio.get_running_loop().create_future()
            await asyncio.wait([self._painted], timeout=left)
        if not confirmed:
            raise TimeoutError
        return confirmed

    def _dressed(self, name: str, layer: dict[str, Any] | None) -> dict[str, Any] | None:
        """Turn a product card's file and link into addresses that the page can show."""
        if layer is None or name != "card":
            return layer
        link = layer.get("link")
        return {
            **layer,
            "image": self._pictures.address(layer.get("image")),
            "qr": qr_code(link) if link else None,
        }

    def _message(self, kind: str, layers: dict[str, Any]) -> str:
        return msgspec.json.encode(
            {"type": kind, "number": self._number, "now_us": self._now_us(), "layers": layers}
        ).decode()

    def _write(self, page: _Page, message: str) -> None:
        """Write a frame now. ``send_str`` writes first and only then waits for a page that reads slowly."""
        sending = page.socket.send_str(message)
        try:
            sending.send(None)
        except StopIteration:
            pass
        except (ConnectionError, RuntimeError):  # closed hard between two frames
            self._pages.discard(page)
        else:
            sending.close()  # Nobody waits for a slow page; one that stops reading misses its heartbeat.

    async def _page(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(self._folder / "overlay.html")

    async def _nothing(self, request: web.Request) -> web.StreamResponse:
        return web.Response(status=204)

    async def _image(self, request: web.Request) -> web.StreamResponse:
        found = self._pictures.find(request.match_info["name"])
        if found is None:
            raise web.HTTPNotFound
        return web.FileResponse(found[0], headers={"Content-Type": found[1]})

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if len(self._pages) >= _MAX_CLIENTS:
            raise web.HTTPServiceUnavailable
        # Uncompressed: a page on the same machine has nothing to gain, and a compressed frame takes a lock.
        socket = web.WebSocketResponse(heartbeat=10, max_msg_size=_MAX_MESSAGE_BYTES, compress=False)
        await socket.prepare(request)
        page = _Page(socket)
        await socket.send_str(self._message("state", self._layers))
        self._pages.add(page)
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._on_painted(page, message.data)
        finally:
            self._pages.discard(page)
            self._wake()
        return socket

    def _on_painted(self, page: _Page, text: str) -> None:
        number = int(text) if text.isdecimal() and len(text) <= 18 else 0
        if page.painted < number <= self._number:
            page.painted = number
            self._wake()

    def _wake(self) -> None:
        if self._painted is not None and not self._painted.done():
            self._painted.set_result(None)
