"""The user's settings: one table, one JSON file.

Rule: a setting that is not in the table does not exist; asking for it is a bug that a test finds. A damaged
file is set aside, never overwritten, and the defaults apply.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import msgspec

SETTINGS: dict[str, Any] = {
    "language": "",  # zh_CN, zh_TW or en; empty: the system's
    "theme": "dark",  # dark or light
    "overlay_port": 17900,  # OBS keeps the address, so it stays the same from start to start
    "overlay_language": "zh_CN",
    "layout": "",  # the main window's dock layout, base64
    "currency": "CNY",
}
"""Every setting and its default; a value must have its default's type."""

_FILE = "settings.json"


class Settings:
    """Reads once, writes at every change; a crash leaves the old file or the new one, never half."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        self._values: dict[str, Any] = {}
        self.damaged: Path | None = None
        """Where a file that could not be read is kept."""
        self._load()

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
        fresh = self._file.with_suffix(".new")
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(self._values)))
        os.replace(fresh, self._file)

    def _load(self) -> None:
        try:
            values = msgspec.json.decode(self._file.read_bytes(), type=dict[str, Any])
        except FileNotFoundError:
            return
        except (msgspec.DecodeError, OSError):
            self._set_aside()
            return
        # Settings of a newer version stay in the file, unread; wrong types fall back to the default.
        self._values = {
            name: value
            for name, value in values.items()
            if name not in SETTINGS or type(value) is type(SETTINGS[name])
        }

    def _set_aside(self) -> None:
        self.damaged = self._file.with_suffix(".damaged")
        try:
            os.replace(self._file, self.damaged)
        except OSError:  # nothing can be moved in this folder, so the file stays where it is
            self.damaged = self._file
