"""The one thread that writes. It commits what is queued as soon as it is free: a batch waits for one commit.

Rule: what was queued is written in order or kept; an error of the disk is a state (``failure``) and the same
group is tried again with growing pauses until it is on disk or the program ends. Acknowledged means: after
the commit.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue

import msgspec
from sqlalchemy.exc import DBAPIError

from livestream_console.core.envelope import Recorded
from livestream_console.store.backlog import Piece
from livestream_console.store.connection import BUSY_MS, open_writer, transaction
from livestream_console.store.failures import code_of
from livestream_console.store.group import Group
from livestream_console.store.names import Names
from livestream_console.store.snapshots import Checkpoint, MinuteHash, Snapshot
from livestream_console.store.upkeep import Upkeep

log = logging.getLogger(__name__)

ROWS_A_COMMIT = 1024
"""A commit takes no more batches beyond this, to stay short when much has piled up."""
WAL_LIMIT = 64 << 20
"""Beyond this the WAL is emptied here, although batches wait: upkeep could not keep pace."""
FIRST_RETRY_S = 0.05
LAST_RETRY_S = 2.0

_PROGRESS = "SELECT name, (SELECT max(seq) FROM events WHERE show_id = shows.id), durable_seq FROM shows"


class Durable(msgspec.Struct, frozen=True):
    """Asks that the show be forced through the drive's cache up to seq."""

    show: str
    seq: int


class Close:
    """The last thing in the queue."""


Item = Sequence[Recorded] | Snapshot | Durable | Piece | Close


class _Work(msgspec.Struct):
    """What was taken from the queue for one commit."""

    batches: list[Sequence[Recorded]] = []
    snapshots: list[Snapshot] = []
    durables: list[Durable] = []
    pieces: list[Piece] = []
    last: bool = False

    def take(self, item: Item) -> int:
        """Add an item; return how many rows it brings."""
        match item:
            case Checkpoint() | MinuteHash():
                self.snapshots.append(item)
            case Durable():
                self.durables.append(item)
            case Piece():
                self.pieces.append(item)
            case Close():
                self.last = True
            case _:
                self.batches.append(item)
                return len(item)
        return 0


class Writer:
    """``committed``, ``durable`` and ``failure`` are written by the thread and may be read by any other.

    ``on_change`` is called on the thread after each commit, when ``failure`` changes, and at the end.
    """

    def __init__(self, path: Path, on_change: Callable[[], None]) -> None:
        self._path = path
        self._wal = Path(f"{path}-wal")
        self._on_change = on_change
        self._queue: SimpleQueue[Item] = SimpleQueue()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self.committed: dict[str, int] = {}
        self.durable: dict[str, int] = {}
        self.failure: str | None = None
        self.ended = False
        self._level = "NORMAL"
        self._wanted: list[Durable] = []
        """Demands for events that were not there yet."""

    def start(self) -> None:
        """Open the connection, read what is there and start the thread. Raises DBAPIError."""
        self._connection = open_writer(self._path)
        try:
            for name, seq, durable in self._connection.exec_driver_sql(_PROGRESS).fetchall():
                self.committed[name] = seq or 0
                self.durable[name] = durable
            self._names = Names(self._connection)
            self._upkeep = Upkeep(self._path, self.put)
        except DBAPIError:
            self._connection.close()
            raise
        self._thread.start()
        self._upkeep.start()

    def put(self, item: Item) -> None:
        """Queue something; returns at once, from any thread."""
        self._queue.put(item)

    def close(self) -> None:
        """Write what is queued, tidy up, end the thread; if the disk fails, try once more and give up."""
        self._closing.set()
        self._queue.put(Close())
        self._thread.join()

    def _run(self) -> None:
        try:
            work = _Work()
            while not work.last:
                work = self._gather()
                if (work.batches or work.snapshots or work.durables) and not self._commit(work):
                    return
                for piece in work.pieces:
                    self._tidy(piece)
            self._upkeep.stop()
            self._finish()
        finally:
            if not self._closing.is_set():
                self.failure = "internal"
            self.ended = True
            self._upkeep.stop()
            self._upkeep.close()
            self._connection.close()
            self._on_change()

    def _gather(self) -> _Work:
        """Wait for something to write and take all that is there."""
        work = _Work()
        rows = work.take(self._queue.get())
        try:
            while rows < ROWS_A_COMMIT and not work.last:
                rows += work.take(self._queue.get_nowait())
        except Empty:
            pass
        return work

    def _commit(self, work: _Work) -> bool:
        """Write the work, however long it takes; return False when the program ended before it could."""
        group: Group | None = None
        pause_s = FIRST_RETRY_S
        while True:
            last_try = self._closing.is_set()
            try:
                if group is None:
                    group = Group(self._names, work.batches, work.snapshots)
                self._write(group, work.durables)
                break
            except DBAPIError as error:
                self._note(error)
                if last_try:
                    return False
            self._closing.wait(pause_s)
            pause_s = min(pause_s * 2, LAST_RETRY_S)
        self.failure = None
        self._on_change()
        self._upkeep.committed(group.tallies)
        if self._wal.stat().st_size >= WAL_LIMIT:
            self._empty_wal()
        return True

    def _write(self, group: Group, durables: Sequence[Durable]) -> None:
        seqs = {tally.show: tally.seq for tally in group.tallies.values()}
        reached = self.committed | seqs
        wanted = [*self._wanted, *durables]
        forced = {d.show: reached[d.show] for d in wanted if reached.get(d.show, 0) >= d.seq}
        level = "FULL" if forced else "NORMAL"
        if level != self._level:
            self._connection.exec_driver_sql(f"PRAGMA synchronous={level}")
            self._level = level
        with transaction(self._connection):
            group.write(self._connection, forced)
        self._names.written()
        self.committed.update(seqs)
        self.durable.update(forced)
        self._wanted = [d for d in wanted if self.durable.get(d.show, 0) < d.seq]

    def _tidy(self, piece: Piece) -> None:
        try:
            self._write_piece(piece)
            self._upkeep.written(piece)
        except DBAPIError as error:
            log.info("upkeep of %s put off: %s", self._path.name, error.orig)
            self._upkeep.put_off()

    def _write_piece(self, piece: Piece) -> None:
        with transaction(self._connection):
            for sql, parameters in piece.statements:
                self._connection.exec_driver_sql(sql, parameters)

    def _empty_wal(self) -> None:
        run = self._connection.exec_driver_sql
        # Do not wait for readers: they are gone in two seconds, and what they need is only left for the next
        # time.
        run("PRAGMA busy_timeout=0")
        run("PRAGMA wal_checkpoint(TRUNCATE)")
        run(f"PRAGMA busy_timeout={BUSY_MS}")

    def _finish(self) -> None:
        """Leave the file as small as it can be: nothing loose, no WAL."""
        try:
            self._upkeep.finish(self._write_piece)
            self._empty_wal()
        except DBAPIError as error:
            log.info("%s is left untidy: %s", self._path.name, error.orig)

    def _note(self, error: DBAPIError) -> None:
        code = code_of(error)
        if self.failure != code:
            log.warning("cannot write to %s: %s", self._path.name, error.orig)
            self.failure = code
            self._on_change()
