"""What goes wrong with a shop's server, on demand, before or after it did what it was asked.

Rule: nothing goes wrong by itself; what was asked for befalls the next request it fits, once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from aiohttp import web

from livestream_console.net.web import Handler

Mishap = Literal["limited", "down", "garbage", "lost_answer"]
"""limited: too many requests, come again in RETRY_AFTER_S. down: nothing is done. garbage: no JSON is told.
lost_answer: a change is made, and nobody is told.
"""
RETRY_AFTER_S = 7


class Mishaps:
    """A gate for ``Site``. ``changes`` says whether a request is one that changes something."""

    def __init__(self, changes: Callable[[web.Request], Awaitable[bool]]) -> None:
        self._changes = changes
        self._next: list[Mishap] = []

    def fail_next(self, mishap: Mishap) -> None:
        self._next.append(mishap)

    @web.middleware
    async def gate(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if not self._next:
            return await handler(request)
        if self._next[0] == "lost_answer" and not await self._changes(request):
            return await handler(request)
        match self._next.pop(0):
            case "limited":
                return web.Response(status=429, headers={"Retry-After": str(RETRY_AFTER_S)})
            case "down":
                return web.Response(status=503)
            case "garbage":
                return web.Response(body=b"<html>be right back", content_type="text/html")
            case "lost_answer":
                await handler(request)
                if request.transport is not None:
                    request.transport.close()
                return web.Response(status=500)
