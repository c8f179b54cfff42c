"""The user's settings: one table, one JSON file.

Rule: a setting that is not in the table does not exist; asking for it is a bug that a test finds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from livestream_console.app.own.kept_file import KeptFile
from livestream_console.core.giveaways.beacon import SERVERS

SETTINGS: dict[str, Any] = {
    "language": "",  # zh_CN, zh_TW or en; empty: the system's
    "theme": "dark",  # dark or light
    "overlay_port": 17900,  # OBS keeps the address, so it stays the same from start to start
    "overlay_language": "zh_CN",
    "drand_servers": " ".join(SERVERS),  # asked in turn for the outside randomness of draws
    "role": "owner",  # owner, producer, assistant or host: who works at this desk
    "kpis": "",  # the key figures of the strip, with commas between; empty: the usual ones
    "charts": "",  # the lines of each chart, with blanks between; empty: the usual ones
    "layout": "",  # the main window's dock layout, base64
}
"""Every setting and its default; a value must have its default's type."""


class Settings:
    """Reads once, writes at every change."""

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder / "settings.json", dict[str, Any], {})
        # Settings of a newer version stay in the file, unread; wrong types fall back to the default.
        self._values = {
            name: value
            for name, value in self._file.read().items()
            if name not in SETTINGS or type(value) is type(SETTINGS[name])
        }

    @property
    def damaged(self) -> Path | None:
        """Where a file that could not be read is kept."""
        return self._file.damaged

    def get(self, name: str) -> Any:
        return self._values.get(name, SETTINGS[name])

    def set(self, name: str, value: Any) -> None:
        """Keep a value for this run and on disk.

        Raise KeyError, TypeError or, when the file cannot be written, OSError.
        """
        if type(value) is not type(SETTINGS[name]):
            raise TypeError(f"{name} takes {type(SETTINGS[name]).__name__}, not {type(value).__name__}")
        if self.get(name) == value:
            return
        self._values[name] = value
        self._file.write(self._values)
