"""A platform that calls, and a relay to call, for tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path

import aiohttp

from livestream_console.net.relay import RelayAddress
from livestream_console.net.relay_wire import Delivery
from livestream_console.relay.server import RelayServer
from livestream_console.relay.settings import RelaySettings

TOKEN = "0123456789abcdef-pull"
VERIFY = "a word that Meta was told"
HOOKS = ("kick/a", "douyin/a", "kuaishou/a", "instagram/a")
SETTINGS = RelaySettings(pull_token=TOKEN, hooks=HOOKS, verify_tokens={"instagram": VERIFY})


class Calls:
    """Sends requests to a relay, as any platform does."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self.url = url
        self._http = http

    async def post(self, hook: str, body: bytes, headers: dict[str, str] | None = None) -> int:
        async with self._http.post(f"{self.url}/hook/{hook}", data=BytesIO(body), headers=headers) as answer:
            return answer.status

    async def get(self, path: str, params: dict[str, str] | None = None) -> tuple[int, str]:
        async with self._http.get(f"{self.url}{path}", params=params) as answer:
            return answer.status, await answer.text()

    async def health(self) -> dict[str, object]:
        async with self._http.get(f"{self.url}/health") as answer:
            return dict(await answer.json())


@asynccontextmanager
async def relaying(
    folder: Path, settings: RelaySettings = SETTINGS, port: int = 0
) -> AsyncIterator[tuple[RelayServer, Calls]]:
    server = RelayServer(settings, folder)
    url = f"http://127.0.0.1:{await server.start(port=port)}"
    try:
        async with aiohttp.ClientSession() as http:
            yield server, Calls(http, url)
    finally:
        await server.stop()


def address(url: str, token: str = TOKEN, desk: str = "desk-1", since_us: int = 0) -> RelayAddress:
    return RelayAddress(url, token, desk, since_us)


def delivery(text: str = "x", source: str = "kick", received_us: int = 1) -> Delivery:
    return Delivery(0, received_us, source, "a", "POST", "", {"h": "v"}, text.encode())
