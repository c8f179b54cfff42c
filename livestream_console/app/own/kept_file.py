"""One value of the desk's own in one file of the data folder: settings, lists and rules that outlive a show.

Rule: a file is replaced whole or not at all, and one that cannot be read is put aside, never overwritten.
The settings are read before the first window, so nothing here knows a loop or a notifier.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

T = TypeVar("T")


class KeptFile(Generic[T]):
    """``default`` stands while there is no file, and where the file is damaged."""

    def __init__(self, path: Path, kind: type[T], default: T) -> None:
        self._path = path
        self._decoder = msgspec.json.Decoder(kind)
        self._default = default
        self.damaged: Path | None = None
        """Where a file that could not be read lies: ``<name>.damaged`` beside it."""

    def read(self) -> T:
        """Return what was written last."""
        try:
            return self._decoder.decode(self._path.read_bytes())
        except FileNotFoundError:
            pass
        except (msgspec.DecodeError, UnicodeDecodeError, OSError):
            self.damaged = self._put_aside()
        return self._default

    def write(self, value: T) -> None:
        """Replace the file; raise OSError where the folder does not let it be written."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._beside("new")
        with fresh.open("wb") as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(value)))
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(self._path)

    def _put_aside(self) -> Path:
        aside = self._beside("damaged")
        try:
            return self._path.replace(aside)
        except OSError:  # nothing can be moved in this folder, so the file stays where it is
            return self._path

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(f"{self._path.name}.{ending}")
