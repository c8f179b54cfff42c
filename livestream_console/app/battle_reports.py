"""Battle reports as files: each under its own name in a folder of the data folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from livestream_console.app.written import write_file
from livestream_console.core.ports import Notifier

FOLDER = "battle-reports"


class KeptReports:
    def __init__(self, folder: Path, notifier: Notifier) -> None:
        self._folder = folder / FOLDER
        self._notifier = notifier

    async def keep(self, name: str, content: bytes) -> None:
        """Write a picture; one of the same minute is replaced."""
        file = self._folder / name
        await write_file(file, partial(_write, file, content), self._notifier, "report_kept")


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
