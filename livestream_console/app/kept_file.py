"""One value of the desk's own in one file of the data folder: lists and rules that outlive a show.

Rule: a file is replaced whole or not at all, and one that cannot be read is put aside, never overwritten.
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from livestream_console.core.ports import Notice, Notifier

T = TypeVar("T")


class KeptFile(Generic[T]):
    """``default`` stands while there is no file, and where the file is damaged."""

    def __init__(self, path: Path, kind: type[T], default: T) -> None:
        self._path = path
        self._decoder = msgspec.json.Decoder(kind)
        self._default = default

    def read(self) -> T:
        """Return what was written last; a damaged file is renamed to ``<name>.damaged`` beside it."""
        try:
            return self._decoder.decode(self._path.read_bytes())
        except FileNotFoundError:
            return self._default
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
            return self._default

    def write(self, value: T) -> None:
        """Replace the file; raise OSError where the folder does not let it be written."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_name(self._path.name + ".new")
        with fresh.open("wb") as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(value)))
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(self._path)


async def keep(file: KeptFile[T], value: T, notifier: Notifier) -> None:
    """Write off the loop; that it cannot be written is told and does not stop the show."""
    try:
        await asyncio.to_thread(file.write, value)
    except OSError as error:
        notifier.notify(Notice("settings_not_kept", {"reason": error.strerror or ""}, "error"))
