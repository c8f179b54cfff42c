"""Battle reports as files: each under its own name in a folder of the data folder."""

from __future__ import annotations

import asyncio
from pathlib import Path

from livestream_console.app.words import reason_of
from livestream_console.core.ports import Notice, Notifier

FOLDER = "battle-reports"


class KeptReports:
    def __init__(self, folder: Path, notifier: Notifier) -> None:
        self._folder = folder / FOLDER
        self._notifier = notifier

    async def keep(self, name: str, content: bytes) -> None:
        """Write a picture; one of the same minute is replaced."""
        file = self._folder / name
        try:
            await asyncio.to_thread(_write, file, content)
        except OSError as error:
            params: dict[str, str | int] = {"file": str(file), "reason": reason_of(error)}
            self._notifier.notify(Notice("file_not_written", params, "error"))
        else:
            self._notifier.notify(Notice("report_kept", {"file": str(file)}))


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
