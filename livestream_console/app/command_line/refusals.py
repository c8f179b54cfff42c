"""Why a store or a show in it cannot be had, in the words of the command line."""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.shows import all_shows
from livestream_console.app.words import say
from livestream_console.store.failures import StoreRefused

_REFUSALS = (
    "damaged",
    "disk_full",
    "foreign_file",
    "in_use",
    "locked",
    "newer_file",
    "read_only",
    "upgrade_failed",
)
_DISK_REASONS = ("damaged", "disk_full", "locked", "read_only")


def no_such_show(wanted: str, folder: Path) -> str:
    shows = ", ".join(info.show for _, info in all_shows(folder)[:10]) or say("no_shows")
    return say("no_such_show", show=wanted, folder=folder, shows=shows)


def refusal(refused: StoreRefused) -> str:
    """Say why a store cannot be used, what was kept and what to do."""
    code = refused.code if refused.code in _REFUSALS else "unreadable"
    return say(f"store_refused.{code}", file=refused.path, detail=refused, events=sum(refused.kept.values()))


def disk_reason(code: str) -> str:
    """Say in a few words what keeps a store from being read or written."""
    return say(f"disk_reason.{code if code in _DISK_REASONS else 'io_error'}")
