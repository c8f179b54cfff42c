"""The overlay's server as OBS knows it: under one address from show to show.

Rule: where its port is taken the show goes on at another one, and that is told.
"""

from __future__ import annotations

import secrets
from functools import partial

from livestream_console.app.paths import resources
from livestream_console.app.vault import chosen_once
from livestream_console.core.ports import Notice, Notifier, Vault
from livestream_console.net.web import PortInUse
from livestream_console.stage.overlay import OverlayServer


def overlay_of(vault: Vault) -> OverlayServer:
    """Return the server, which listens nowhere yet; its token stays the same."""
    token = chosen_once(vault, "overlay/token", partial(secrets.token_urlsafe, 18))
    return OverlayServer(resources() / "web", token)


async def start_overlay(overlay: OverlayServer, port: int, notifier: Notifier) -> None:
    try:
        await overlay.start(port)
    except PortInUse:
        free = await overlay.start(0)
        notifier.notify(Notice("overlay_port_taken", {"port": port, "now": free}, "warning"))
