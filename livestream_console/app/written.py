"""Files that the desk writes, and what it says of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from livestream_console.app.words import reason_of
from livestream_console.core.ports import Notice, Notifier


async def write_file(file: Path, write: Callable[[], object], notifier: Notifier, done: str) -> None:
    """Let ``write`` make the file beside the loop, and say ``done`` or why it could not be."""
    try:
        await asyncio.to_thread(write)
    except OSError as error:
        notifier.notify(not_written(file, error))
    else:
        notifier.notify(Notice(done, {"file": str(file)}))


def not_written(file: Path, error: OSError) -> Notice:
    return Notice("file_not_written", {"file": str(file), "reason": reason_of(error)}, "error")
