"""A drand server on the loopback: its numbers are hashes, and it can be told to fail."""

from __future__ import annotations

import hashlib
from typing import Any

from aiohttp import web

CHAIN = "ab" * 32
PERIOD_S = 3


def number_of(round_: int, chain: str = CHAIN) -> dict[str, Any]:
    signature = hashlib.sha384(f"{chain}/{round_}".encode()).hexdigest()
    return {
        "round": round_,
        "randomness": hashlib.sha256(bytes.fromhex(signature)).hexdigest(),
        "signature": signature,
    }


class FakeDrand:
    """Use as ``async with``; ``answers`` overrides what ``info`` or ``number`` gives: a status or JSON."""

    def __init__(self, genesis_s: int) -> None:
        self.genesis_s = genesis_s
        self.answers: dict[str, Any] = {}
        self.asked: list[str] = []
        self.url = ""

    async def __aenter__(self) -> FakeDrand:
        app = web.Application()
        app.router.add_get("/{chain}/info", self._info)
        app.router.add_get("/{chain}/public/{round}", self._number)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self._runner.cleanup()

    async def _info(self, request: web.Request) -> web.Response:
        content = {"hash": CHAIN, "genesis_time": self.genesis_s, "period": PERIOD_S, "schemeID": "x"}
        return self._answer(request, "info", content)

    async def _number(self, request: web.Request) -> web.Response:
        round_ = int(request.match_info["round"])
        return self._answer(request, "number", number_of(round_, request.match_info["chain"]))

    def _answer(self, request: web.Request, what: str, content: dict[str, Any]) -> web.Response:
        self.asked.append(request.path)
        told = self.answers.get(what, content)
        return web.Response(status=told) if isinstance(told, int) else web.json_response(told)
