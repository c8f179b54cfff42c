"""The key figures that the seller chose for the strip: kept in the settings."""

from __future__ import annotations

from livestream_console.app.settings import Settings
from livestream_console.app.view_actions import keep_setting
from livestream_console.core.ports import Notifier
from livestream_console.ui.kpis.choice import TilesKept


def tiles_kept(settings: Settings, notifier: Notifier) -> TilesKept:
    """Return where the strip loads and saves them."""
    return TilesKept(
        lambda: str(settings.get("kpis")).split(","),
        lambda keys: keep_setting(notifier, settings, "kpis", ",".join(keys)),
    )
