"""The HTTP half of a platform: its routes, served on this computer alone.

Rule: nothing is bound before ``start`` or left behind after ``stop``, and a site may be started again.
"""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import web
from aiohttp.typedefs import Middleware

from livestream_console.net.web import LOOPBACK

_GOODBYE_S = 0.5


class Site:
    """Serves ``routes``; ``gate`` sees every request first."""

    def __init__(self, routes: Sequence[web.AbstractRouteDef], gate: Middleware | None = None) -> None:
        self._routes = routes
        self._gates = [gate] if gate is not None else []
        self._runner: web.AppRunner | None = None

    async def start(self) -> str:
        """Listen and return the address."""
        app = web.Application(middlewares=self._gates)
        app.add_routes(self._routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_GOODBYE_S)
        await self._runner.setup()
        await web.TCPSite(self._runner, LOOPBACK, 0).start()
        return f"http://{LOOPBACK}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
