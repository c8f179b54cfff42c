"""The thread that keeps the file small and quick: it packs payloads, cuts column chunks, makes the search
index, empties the WAL.

Rule: it never stands in front of a commit. What it reads, compresses and checkpoints (PASSIVE, which keeps
no writer waiting) happens on a connection of its own that cannot write a row; finished rows go to the writer,
one small piece at a time.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue

from sqlalchemy.exc import DBAPIError

from livestream_console.store.backlog import Backlog, Piece
from livestream_console.store.connection import open_upkeep
from livestream_console.store.group import Tally

log = logging.getLogger(__name__)

CHECKPOINT_S = 1.0
"""So often the WAL of a busy show is moved into the file; after so long without a commit it is emptied."""
BREATH_S = 0.005
"""After each piece, so that what a crash or an upgrade left to do comes in small doses."""
FLOOD_A_S = 4_000
"""While more events than this are committed in a second, tidying would only make everybody wait."""
FLOW_S = 1.0
"""Over so long the flow is counted."""
PAUSE_S = 1.0
"""What could not be written is left alone for so long: somebody is in the way, or the disk is full."""


class Upkeep:
    """``write`` hands a piece to the writer, which answers with ``written`` or ``put_off``."""

    def __init__(self, path: Path, write: Callable[[Piece], None]) -> None:
        self._name = path.name
        self._write = write
        self._connection = open_upkeep(path)
        self._backlog = Backlog(self._connection)
        self._told: SimpleQueue[Callable[[], None]] = SimpleQueue()
        """What other threads tell is carried out on this one."""
        self._closing = False
        self._is_writing = False
        self._not_before = 0.0
        self._checkpointed = time.monotonic()
        self._counting_since = time.monotonic()
        self._counted = 0
        self._is_flooded = False
        self._is_dirty = True
        """At first too: a WAL and work may be left from the last time, and both can wait for the start."""
        self._thread = threading.Thread(target=self._run, name="store-upkeep", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def committed(self, tallies: Mapping[int, Tally]) -> None:
        """Note what a commit added; from any thread."""
        self._told.put(lambda: self._add(tallies))

    def written(self, piece: Piece) -> None:
        """Note that a piece is on disk; from any thread."""
        self._told.put(lambda: self._take_off(piece))

    def put_off(self) -> None:
        """Leave things as they are for a while; from any thread."""
        self._told.put(self._pause)

    def stop(self) -> None:
        """End the thread; what it began may be left undone."""
        self._closing = True
        self._told.put(lambda: None)
        self._thread.join()

    def finish(self, write: Callable[[Piece], None]) -> None:
        """Leave nothing loose: with the thread gone, whoever calls writes the rest. Raises DBAPIError."""
        self._hear(0.0)
        while piece := self._backlog.next_piece(ending=True):
            write(piece)
            self._backlog.take_off(piece)

    def close(self) -> None:
        self._connection.close()

    def _run(self) -> None:
        while not self._closing:
            # Whoever waits for a flood to pass has to look by himself: the last commit may have been said.
            waits = self._is_dirty or self._is_flooded
            is_idle = not self._hear(CHECKPOINT_S if waits else None)
            now = time.monotonic()
            if self._closing or now < self._not_before:
                continue
            try:
                self._look_at_flow(now)
                if not self._is_writing and (piece := self._backlog.next_piece(flooded=self._is_flooded)):
                    self._is_writing = True
                    self._write(piece)
                    time.sleep(BREATH_S)
                if is_idle or (self._is_dirty and now - self._checkpointed >= CHECKPOINT_S):
                    self._checkpoint(is_idle)
            except DBAPIError as error:
                log.info("upkeep of %s put off: %s", self._name, error.orig)
                self._pause()

    def _hear(self, patience_s: float | None) -> bool:
        """Carry out what was told, waiting for the first of it; return whether there was any."""
        try:
            self._told.get(timeout=patience_s)()
        except Empty:
            return False
        while not self._told.empty():
            self._told.get()()
        return True

    def _checkpoint(self, is_idle: bool) -> None:
        run = self._connection.exec_driver_sql
        # The second moves what was committed during the first: the writer begins the WAL anew only when all
        # of it was moved.
        run("PRAGMA wal_checkpoint(PASSIVE)").one()
        _busy, pages, moved = run("PRAGMA wal_checkpoint(PASSIVE)").one()
        self._checkpointed = time.monotonic()
        self._is_dirty = pages != moved
        if is_idle and not self._is_dirty:
            self._is_dirty = bool(run("PRAGMA wal_checkpoint(TRUNCATE)").one()[0])

    def _look_at_flow(self, now: float) -> None:
        passed_s = now - self._counting_since
        if passed_s >= FLOW_S:
            self._is_flooded = self._counted > FLOOD_A_S * passed_s
            self._counting_since, self._counted = now, 0

    def _add(self, tallies: Mapping[int, Tally]) -> None:
        self._backlog.add(tallies)
        self._counted += sum(tally.events for tally in tallies.values())
        self._is_dirty = True

    def _take_off(self, piece: Piece) -> None:
        self._backlog.take_off(piece)
        self._is_dirty = True
        self._is_writing = False

    def _pause(self) -> None:
        self._not_before = time.monotonic() + PAUSE_S
        self._is_writing = False
        # So that it looks again by itself: after the last commit of a show nobody else would wake it.
        self._is_dirty = True
