"""The lines that the seller chose for the charts: kept in the settings."""

from __future__ import annotations

from livestream_console.app.settings import Settings
from livestream_console.app.view_actions import keep_setting
from livestream_console.core.ports import Notifier
from livestream_console.ui.charts.view import ChartsKept


def charts_kept(settings: Settings, notifier: Notifier) -> ChartsKept:
    """Return where the charts load and save them."""
    return ChartsKept(
        lambda: str(settings.get("charts")), lambda pairs: keep_setting(notifier, settings, "charts", pairs)
    )
