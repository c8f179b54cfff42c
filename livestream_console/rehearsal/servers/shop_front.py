"""What the servers of shops have in common: a site over one floor, its mishaps, and the floor's clock.

Rule: who is not let in is told so before anything can go wrong, and every answer says what time it is on the
floor.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from email.utils import formatdate

import msgspec
from aiohttp import web

from livestream_console.net.web import Handler
from livestream_console.rehearsal.servers.site import Site
from livestream_console.rehearsal.shops.floor import Floor
from livestream_console.rehearsal.shops.mishaps import Mishap, Mishaps


class ShopFront:
    """Serves ``routes`` below ``path``; ``changes`` says whether a request is one that changes something."""

    def __init__(
        self,
        floor: Floor,
        routes: Sequence[web.AbstractRouteDef],
        changes: Callable[[web.Request], Awaitable[bool]],
        path: str = "",
    ) -> None:
        self.floor = floor
        self.url = ""
        self._path = path
        self._mishaps = Mishaps(changes)
        self.fail_next: Callable[[Mishap], None] = self._mishaps.fail_next
        self._site = Site(routes, self._gate)

    async def start(self) -> None:
        self.url = await self._site.start() + self._path

    async def stop(self) -> None:
        await self._site.stop()

    async def _turned_away(self, request: web.Request) -> web.Response | None:
        """Return what somebody is told who is not let in."""
        return None

    def _now_s(self) -> int:
        return self.floor.now_us() // 1_000_000

    @web.middleware
    async def _gate(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        refusal = await self._turned_away(request)
        answer = await self._mishaps.gate(request, handler) if refusal is None else refusal
        answer.headers["Date"] = formatdate(self._now_s(), usegmt=True)
        return answer


async def changes_nothing(request: web.Request) -> bool:
    """Say of each request to a server that can only be read that it changes nothing."""
    return False


async def is_no_get(request: web.Request) -> bool:
    return request.method != "GET"


def json_answer(content: object, status: int = 200) -> web.Response:
    return web.Response(body=msgspec.json.encode(content), status=status, content_type="application/json")
