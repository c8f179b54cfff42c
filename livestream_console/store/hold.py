"""One program writes a store. The operating system keeps the hold and drops it when the program dies.

Rule: only who writes takes the hold; who reads asks nobody. The lock file stays: removing it would let two
programs hold two files of one name.
"""

from __future__ import annotations

import errno
import logging
import sys
from pathlib import Path
from typing import IO

from livestream_console.store.failures import StoreRefused

if sys.platform == "win32":
    import msvcrt

    _HELD = {errno.EACCES, errno.EDEADLK}

    def _lock(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _HELD = {errno.EACCES, errno.EAGAIN}

    def _lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


_log = logging.getLogger(__name__)


class Hold:
    """The right to write one store."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}.lock")
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Take the right; raise StoreRefused (in_use) while another program has it."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = self._path.open("ab")
        except OSError as error:
            code = "disk_full" if error.errno == errno.ENOSPC else "read_only"
            raise StoreRefused(code, str(error)) from error
        try:
            _lock(file.fileno())
        except OSError as error:
            if error.errno in _HELD:
                file.close()
                raise StoreRefused("in_use") from error
            # Some network drives know no locks; SQLite's own still keep the file whole.
            _log.warning("%s cannot be locked: %s", self._path.name, error)
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
