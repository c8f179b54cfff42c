"""Kept files while a show runs.

Rule: off the loop; a value that cannot be read or written is told and does not stop the show.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Protocol, TypeVar

from livestream_console.app.own.kept_file import KeptFile
from livestream_console.app.words import reason_of
from livestream_console.core.ports import Notice, Notifier

T = TypeVar("T")


class Damageable(Protocol):
    @property
    def damaged(self) -> Path | None:
        """Where a file that could not be read is kept."""


def tell_damaged(file: Damageable, notifier: Notifier) -> None:
    """Say where a file is kept that could not be read, if so."""
    if file.damaged is not None:
        notifier.notify(Notice("settings_damaged", {"file": file.damaged.name}, "warning"))


async def keep(file: KeptFile[T], value: T, notifier: Notifier) -> None:
    """Write a value; it holds for this run even where it cannot be written."""
    try:
        await asyncio.to_thread(file.write, value)
    except OSError as error:
        notifier.notify(Notice("settings_not_kept", {"reason": reason_of(error)}, "error"))
