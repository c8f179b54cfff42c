"""What the writer thread does between commits: pack payloads, cut column chunks, empty the WAL.

Rule: one small step at a time and only when no batch waits, so that a commit is never late by more than one
step; the WAL's 64 MB are the one exception.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from livestream_console.store import columns, raw
from livestream_console.store.connection import BUSY_MS, transaction
from livestream_console.store.group import Tally

WAL_LIMIT = 64 << 20
"""Beyond this the WAL is emptied although batches wait."""
WAL_QUIET = 4 << 20
"""From here on the WAL is emptied when no batch waits; some milliseconds of work."""
PAUSE_S = 1.0

LOOSE_SIZE = (
    "SELECT coalesce(sum(n), 0), coalesce(sum(length(body)), 0) FROM raw_blocks"
    " WHERE show_id = ? AND packed = 0"
)
UNCUT = "SELECT count(*) FROM events WHERE show_id = ? AND seq > ?"


class _Backlog(msgspec.Struct):
    raws: int = 0
    raw_bytes: int = 0
    events: int = 0


class Upkeep:
    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._wal = Path(f"{path}-wal")
        self._not_before = 0.0
        self._backlogs: dict[int, _Backlog] = {}
        for (show_id,) in connection.exec_driver_sql("SELECT id FROM shows").fetchall():
            loose = connection.exec_driver_sql(LOOSE_SIZE, (show_id,)).one()
            cut = columns.last_cut(connection, show_id)
            events = connection.exec_driver_sql(UNCUT, (show_id, cut)).scalar()
            self._backlogs[show_id] = _Backlog(loose[0], loose[1], events or 0)

    def add(self, tallies: Mapping[int, Tally]) -> None:
        """Note what a commit added."""
        for show_id, tally in tallies.items():
            backlog = self._backlogs.setdefault(show_id, _Backlog())
            backlog.raws += tally.raws
            backlog.raw_bytes += tally.raw_bytes
            backlog.events += tally.events

    def step(self) -> bool:
        """Do the most useful small step, in its own transaction; return whether there was one."""
        if time.monotonic() < self._not_before:
            return False
        for show_id, backlog in self._backlogs.items():
            if backlog.raws >= raw.ROWS_A_BLOCK or backlog.raw_bytes >= raw.BYTES_A_BLOCK:
                self._pack(show_id, backlog)
                return True
            if backlog.events >= columns.EVENTS_A_CHUNK:
                with transaction(self._connection):
                    backlog.events -= columns.cut(self._connection, show_id)
                return True
        if self.wal_bytes() >= WAL_QUIET:
            return self.empty_wal()
        return False

    def finish(self) -> bool:
        """Leave the file as small as it can be: nothing loose, no WAL."""
        self._not_before = 0.0
        while self.step():
            pass
        for show_id, backlog in self._backlogs.items():
            if backlog.raws:
                self._pack(show_id, backlog)
        return self.empty_wal()

    def wal_bytes(self) -> int:
        """Return the size of the WAL, which is 0 after each complete checkpoint."""
        try:
            return self._wal.stat().st_size
        except FileNotFoundError:
            return 0

    def empty_wal(self) -> bool:
        """Move the WAL into the file; return whether it is empty now (a reader may still need it)."""
        run = self._connection.exec_driver_sql
        # Do not wait for readers: they are gone in two seconds, and what they need is only left for the next
        # time.
        run("PRAGMA busy_timeout=0")
        busy = run("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
        run(f"PRAGMA busy_timeout={BUSY_MS}")
        if busy:
            self.pause()
        return not busy

    def pause(self) -> None:
        """Leave everything as it is for a while: somebody is in the way, or the disk is full."""
        self._not_before = time.monotonic() + PAUSE_S

    def _pack(self, show_id: int, backlog: _Backlog) -> None:
        with transaction(self._connection):
            raws, raw_bytes = raw.pack(self._connection, show_id)
        backlog.raws -= raws
        backlog.raw_bytes -= raw_bytes
