"""Why a store or a show in it cannot be had, in the words of the command line."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

from livestream_console.app.shows import all_shows
from livestream_console.app.words import refuse, say
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
P = ParamSpec("P")


def needs_store(command: Callable[P, int]) -> Callable[P, int]:
    """Let a command end with words and status 1 where a store refuses, wherever in it that comes out."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> int:
        try:
            return command(*args, **kwargs)
        except StoreRefused as refused:
            return refuse(refusal(refused))

    return told


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
