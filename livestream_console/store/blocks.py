"""The blocks of the search index: which events of a show are in which.

Rule: a show's blocks lie side by side from its first event on, and what comes after the last is in none yet.
"""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection

EVENTS_A_BLOCK = 512
"""What is in no block yet is read at every search, so that should be little."""
JOINED = 8
"""So many blocks of one size become one."""
LARGEST = EVENTS_A_BLOCK * JOINED**2
"""Written within some milliseconds; a search for what is rare looks at sixty of these in a million events."""
PAGES_A_BLOCK = 128
"""A power of two. Many small pages are read quickly, few are written quickly."""

NEWEST = (
    "SELECT id, first_seq, last_seq FROM search_blocks WHERE show_id = ? ORDER BY first_seq DESC"
    f" LIMIT {JOINED}"
)


class Block(msgspec.Struct, frozen=True):
    id: int
    first_seq: int
    last_seq: int

    @property
    def size(self) -> int:
        return self.last_seq - self.first_seq + 1


def newest(connection: Connection, show_id: int) -> list[Block]:
    """Return a show's last blocks, as many as could be joined, the newest first."""
    return [Block(*row) for row in connection.exec_driver_sql(NEWEST, (show_id,)).fetchall()]


def last_indexed(connection: Connection, show_id: int) -> int:
    """Return the seq up to which the show is in blocks."""
    found = newest(connection, show_id)
    return found[0].last_seq if found else 0
