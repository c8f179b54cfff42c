"""What is left of a damaged file.

Rule: a damaged file is only ever read here; it is moved aside when a person says so, and never deleted.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from livestream_console.store.failures import StoreRefused, code_of

_BODIES = "SELECT body FROM events WHERE show_id = ? ORDER BY seq"
_SIDE_FILES = ("", "-wal", "-shm")


def refused(path: Path, error: Exception) -> StoreRefused:
    """Turn an error of opening the file into a refusal; of a damaged file it says what can be kept."""
    code = code_of(error)
    refusal = StoreRefused(code, str(error), readable_events(path) if code == "damaged" else None)
    refusal.path = path
    return refusal


def readable_events(path: Path) -> dict[str, int]:
    """Return for each show how many events can be read from its beginning on; empty when nothing can."""
    kept: dict[str, int] = {}
    with closing(sqlite3.connect(path)) as connection:
        # SQLite otherwise refuses a file that was cut short as a whole, however much of it is there.
        connection.execute("PRAGMA writable_schema = ON")
        try:
            shows = connection.execute("SELECT id, name FROM shows").fetchall()
        except sqlite3.DatabaseError:
            return kept
        for show_id, name in shows:
            kept[name] = 0
            try:
                for _row in connection.execute(_BODIES, (show_id,)):
                    kept[name] += 1
            except sqlite3.DatabaseError:
                continue
    return kept


def move_aside(path: Path) -> Path:
    """Rename the file and what belongs to it, so that a new one can be made; return its new name."""
    number = 1
    while (target := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for suffix in _SIDE_FILES:
        side = Path(f"{path}{suffix}")
        if side.exists():
            side.rename(f"{target}{suffix}")
    return target
