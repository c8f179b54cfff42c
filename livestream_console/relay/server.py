"""The relay as one server: hooks for platforms, a pull for desks, a health page for whoever watches it."""

from __future__ import annotations

import ssl
from pathlib import Path

from aiohttp import web

from livestream_console.relay.cursors import Cursors
from livestream_console.relay.hooks import MAX_BODY, Hooks
from livestream_console.relay.pulls import Pulls
from livestream_console.relay.settings import RelaySettings
from livestream_console.relay.spool import Spool

LOOPBACK = "127.0.0.1"


class RelayServer:
    """Listens between ``start`` and ``stop``; what it keeps lies in ``folder``."""

    def __init__(self, settings: RelaySettings, folder: Path) -> None:
        self.spool = Spool(folder / "log", settings.limit_bytes, settings.keep_s)
        self._hooks = Hooks(self.spool, settings)
        self._cursors = Cursors(folder / "cursors.json")
        self._pulls = Pulls(self.spool, self._cursors, settings.pull_token)
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = LOOPBACK, port: int = 0, tls: ssl.SSLContext | None = None) -> int:
        """Open the log, listen and return the port; raise OSError or SpoolHeld."""
        await self.spool.start()
        self._cursors.drop_beyond(self.spool.newest)
        app = web.Application(client_max_size=MAX_BODY)
        app.add_routes(
            [
                web.get("/hook/{source}/{name}", self._hooks.take, allow_head=False),
                web.post("/hook/{source}/{name}", self._hooks.take),
                web.get("/pull", self._pulls.pull, allow_head=False),
                web.get("/health", self._hooks.health),
            ]
        )
        # Signatures are over the bytes as they were sent, so nothing may unpack them.
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0, auto_decompress=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port, ssl_context=tls, reuse_address=True)
        try:
            await site.start()
        except OSError:
            await self.stop()
            raise
        return int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        if self._runner is not None:
            await self._pulls.close()
            await self._runner.cleanup()
            self._runner = None
        await self.spool.stop()
