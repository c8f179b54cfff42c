"""A store that is only looked at: replays and exports, also while a desk writes into the same file.

Rule: it takes no hold and writes nothing. Only a file of an older version is upgraded first, and that needs
the hold like any writing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from livestream_console.core.envelope import Recorded
from livestream_console.core.ports import JournalFailed, StateHash
from livestream_console.store import damage, schema
from livestream_console.store.connection import reader_engine
from livestream_console.store.failures import StoreRefused
from livestream_console.store.hold import Hold
from livestream_console.store.reader import Reader
from livestream_console.store.snapshots import Snapshots
from livestream_console.store.upgrade import prepare, read_version


class Archive(Reader):
    """A ports.Journal that takes nothing: nobody records into the past."""

    failure: str | None = None

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    def open(self) -> None:
        """Open the file for reading. Raises StoreRefused."""
        try:
            self._bring_up_to_date()
            self._engine = reader_engine(self._path)
            with self._engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM shows")
        except StoreRefused as refused:
            refused.path = self._path
            raise
        except (sqlite3.Error, DBAPIError) as error:
            raise damage.refused(self._path, error) from error
        self._snapshots = Snapshots()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="store-reader")

    def close(self) -> None:
        self._threads.shutdown()
        self._engine.dispose()

    def append(self, batch: Sequence[Recorded]) -> None:
        raise JournalFailed("read_only")

    def save_checkpoint(
        self, show: str, seq: int, reducer: int, blob: bytes, shared: Mapping[bytes, bytes] | None = None
    ) -> None:
        """Keep nothing: a checkpoint only makes the next seek quicker."""

    def save_hash(self, show: str, reducer: int, told: StateHash) -> None:
        """Keep nothing: who only looks compares."""

    def committed_seq(self, show: str) -> int:
        """Return 0: nothing was ever handed in here."""
        return 0

    async def wait_committed(self, show: str, seq: int, durable: bool = False) -> None:
        """Return where there is nothing to wait for, as before any show."""
        if seq > self.committed_seq(show):
            raise JournalFailed("read_only")

    def on_committed(self, fn: Callable[[], None]) -> Callable[[], None]:
        """Nothing is ever committed here."""
        return lambda: None

    def _bring_up_to_date(self) -> None:
        if read_version(self._path) == schema.VERSIONS[-1]:
            return
        hold = Hold(self._path)
        hold.take()
        try:
            prepare(self._path)
        finally:
            hold.release()
