"""What can go wrong with the file, as stable codes; the ui turns them into sentences.

Rule: whoever catches a database error asks ``code_of`` and nobody compares messages.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CONSTRAINT: "conflict",
}
_PRIMARY = 0xFF
"""SQLite's extended codes carry the primary code in their lowest byte."""


class StoreRefused(Exception):
    """The file cannot be used as it is; it is left untouched.

    ``code``: newer_file, foreign_file, upgrade_failed, damaged, in_use, locked, read_only, disk_full or
    io_error.
    ``kept`` says for a damaged file how many events of each show can still be read.
    """

    def __init__(self, code: str, detail: str = "", kept: Mapping[str, int] | None = None) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        self.kept = dict(kept or {})
        self.path: Path | None = None
        """The file, once whoever opens it has put its name here."""

    def __reduce__(self) -> tuple[object, ...]:
        # It also comes back from the worker, and an exception is otherwise made anew of its sentence alone.
        return type(self), (self.code, self.detail, self.kept), {"path": self.path}


def code_of(error: BaseException) -> str:
    """Return the code of an error of sqlite3, or of SQLAlchemy around one; ``io_error`` for the rest."""
    inner = getattr(error, "orig", None) or error
    number = getattr(inner, "sqlite_errorcode", None)
    if number is None:
        # sqlite3 itself raises without a number, e.g. for "file is not a database" on some builds.
        return "damaged" if type(inner) is sqlite3.DatabaseError else "io_error"
    return _CODES.get(number & _PRIMARY, "io_error")
