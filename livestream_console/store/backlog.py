"""What is left to be tidied of every show: loose payloads to pack, events to cut into columns and to
index.

Rule: it only reads and prepares; a piece counts as done when the writer says that its rows are on disk. There
is one piece at a time, so that none is prepared from what another replaces.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection

from livestream_console.store import blocks, columns, raw
from livestream_console.store.connection import Statement
from livestream_console.store.group import Tally

LOOSE_SIZE = (
    "SELECT coalesce(sum(n), 0), coalesce(sum(length(body)), 0) FROM raw_blocks"
    " WHERE show_id = ? AND packed = 0"
)
AFTER = "SELECT count(*) FROM events WHERE show_id = ? AND seq > ?"


MOST_WAITING = 400_000
"""More untidied events than this would make the end of the show long."""
LAST_INDEXED = 20_000
"""At the end so many events are still indexed; more, as after an upgrade, wait for the next start."""


class Piece(msgspec.Struct, frozen=True):
    """Rows to be written in one transaction of some milliseconds, and what they take off the backlog."""

    show_id: int
    statements: tuple[Statement, ...]
    events: int = 0
    raws: int = 0
    raw_bytes: int = 0
    indexed: int = 0


class _Left(msgspec.Struct):
    events: int = 0
    raws: int = 0
    raw_bytes: int = 0
    unindexed: int = 0


class Backlog:
    """Used by one thread at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._shows: dict[int, _Left] = {}
        for (show_id,) in connection.exec_driver_sql("SELECT id FROM shows").fetchall():
            loose = connection.exec_driver_sql(LOOSE_SIZE, (show_id,)).one()
            cut, indexed = columns.last_cut(connection, show_id), blocks.last_indexed(connection, show_id)
            uncut, unindexed = (self._count_after(show_id, seq) for seq in (cut, indexed))
            self._shows[show_id] = _Left(uncut, loose[0], loose[1], unindexed)

    def _count_after(self, show_id: int, seq: int) -> int:
        return int(self._connection.exec_driver_sql(AFTER, (show_id, seq)).scalar_one())

    def add(self, tallies: Mapping[int, Tally]) -> None:
        """Note what a commit added."""
        for show_id, tally in tallies.items():
            left = self._shows.setdefault(show_id, _Left())
            left.events += tally.events
            left.unindexed += tally.events
            left.raws += tally.raws
            left.raw_bytes += tally.raw_bytes

    def take_off(self, piece: Piece) -> None:
        """Note that a piece is on disk."""
        left = self._shows[piece.show_id]
        left.events -= piece.events
        left.unindexed -= piece.indexed
        left.raws -= piece.raws
        left.raw_bytes -= piece.raw_bytes

    def next_piece(self, *, ending: bool = False, flooded: bool = False) -> Piece | None:
        """Prepare what is worth it now, when ``ending`` also a block that is not full; None is nothing.

        While ``flooded`` what only makes things quicker waits, up to ``MOST_WAITING`` events; payloads do
        not, since a file never gets smaller again.
        """
        for show_id, left in self._shows.items():
            is_full = left.raws >= raw.ROWS_A_BLOCK or left.raw_bytes >= raw.BYTES_A_BLOCK
            if is_full or (ending and left.raws):
                packing = raw.pack(self._connection, show_id)
                return Piece(show_id, packing.statements, raws=packing.raws, raw_bytes=packing.raw_bytes)
            if flooded and left.unindexed < MOST_WAITING:
                continue
            if left.events >= columns.EVENTS_A_CHUNK:
                chunk = columns.cut(self._connection, show_id)
                return Piece(show_id, (chunk,), events=columns.EVENTS_A_CHUNK)
            if left.unindexed >= blocks.EVENTS_A_BLOCK and not (ending and left.unindexed > LAST_INDEXED):
                # Not before there is something to do: numpy takes a fifth of a second of a start.
                from livestream_console.store import index

                block = index.next_block(self._connection, show_id)
                return Piece(show_id, block.statements, indexed=block.events)
        return None
