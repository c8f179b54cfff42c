"""The local web server that stage and team stand on: loopback only, with token, Host and Origin checks.

Rule: nothing that carries data answers without the token; a request that a foreign page or a rebound DNS name
could have caused is refused before any handler sees it.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Iterable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LOOPBACK = "127.0.0.1"
MAX_BODY_BYTES = 1 << 20

_SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class PortInUse(Exception):
    """The wished port is taken by another program."""

    def __init__(self, port: int) -> None:
        super().__init__(f"port {port} is in use")
        self.port = port


class LocalServer:
    """One aiohttp server on 127.0.0.1; below ``open_paths`` lie only files that need no token."""

    def __init__(
        self, token: str, routes: Iterable[web.AbstractRouteDef], open_paths: tuple[str, ...] = ()
    ) -> None:
        self._token = token.encode()
        self._open_paths = open_paths
        self._app = web.Application(middlewares=[self._guard], client_max_size=MAX_BODY_BYTES)
        self._app.add_routes(list(routes))
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def start(self, port: int = 0) -> int:
        """Listen and return the port; raise PortInUse when the wished one is taken."""
        self._runner = web.AppRunner(self._app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, LOOPBACK, port, reuse_address=True)
        try:
            await site.start()
        except (OSError, OverflowError):  # taken, or no port at all
            await self.stop()
            raise PortInUse(port) from None
        self.port = int(self._runner.addresses[0][1])
        return self.port

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        refusal = self._refusal(request)
        response = web.Response(status=refusal) if refusal else await handler(request)
        if not response.prepared:
            response.headers.update(_SECURITY_HEADERS)
        return response

    def _refusal(self, request: web.Request) -> int | None:
        """Return the HTTP status to refuse with, or None when the request may pass."""
        own = {f"{LOOPBACK}:{self.port}", f"localhost:{self.port}"}
        if request.headers.get("Host", "") not in own:
            return 421  # a DNS name rebound to loopback
        origin = request.headers.get("Origin")
        if origin is not None and urlsplit(origin).netloc not in own:
            return 403
        if request.path.startswith(self._open_paths):
            return None
        given = request.query.get("token", "").encode()
        return None if hmac.compare_digest(given, self._token) else 401
