"""The journal as the engine sees it (core/ports): one SQLite file, one writer thread, readers beside it.

Rule: nothing here blocks the loop. ``append`` only queues; who must know that something is on disk awaits it,
and all who wait are woken by one call per commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import dropwhile
from pathlib import Path

import msgspec
from sqlalchemy.exc import DBAPIError

from livestream_console.core.envelope import Recorded
from livestream_console.core.ports import JournalFailed, StateHash
from livestream_console.store import damage
from livestream_console.store.connection import reader_engine
from livestream_console.store.failures import StoreRefused
from livestream_console.store.hold import Hold
from livestream_console.store.reader import Reader
from livestream_console.store.snapshots import Checkpoint, MinuteHash, Snapshots
from livestream_console.store.upgrade import prepare
from livestream_console.store.writer import Durable, Writer


class _Waiter(msgspec.Struct):
    show: str
    seq: int
    durable: bool
    future: asyncio.Future[None]


class SqliteJournal(Reader):
    """``open``, ``close`` and the reads of Reader block; the rest may be called from the loop."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiters: list[_Waiter] = []
        self._listeners: list[tuple[Callable[[], None]]] = []
        self._hold = Hold(path)
        self._writer = Writer(path, self._wake)
        self._appended: list[Sequence[Recorded]] = []

    def open(self) -> None:
        """Create or upgrade the file if need be and start the writer. Raises StoreRefused."""
        try:
            self._hold.take()
            prepare(self._path)
            self._writer.start()
        except StoreRefused as refused:
            self._hold.release()
            refused.path = self._path
            raise
        except DBAPIError as error:
            self._hold.release()
            raise damage.refused(self._path, error) from error
        self._engine = reader_engine(self._path)
        self._snapshots = Snapshots()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="store-reader")

    def close(self) -> None:
        """Write what is queued and end the threads; waiters that cannot be served get JournalFailed."""
        self._writer.close()
        self._threads.shutdown()
        self._engine.dispose()
        self._hold.release()

    @property
    def failure(self) -> str | None:
        """What keeps the writer from writing now (a code of store/failures.py), or None."""
        return self._writer.failure

    def append(self, batch: Sequence[Recorded]) -> None:
        """Queue events, in order of seq; the batch must not be changed afterwards."""
        if batch:
            # Replaced and not changed: a search on another thread may be going through it.
            self._appended = [*self.unwritten(), batch]
            self._writer.put(batch)

    def save_checkpoint(
        self, show: str, seq: int, reducer: int, blob: bytes, shared: Mapping[bytes, bytes] | None = None
    ) -> None:
        """Queue a folded state, to be found by ``checkpoint``, and what it shares, by ``leaves``."""
        self._writer.put(Checkpoint(show, seq, reducer, blob, shared or {}))

    def save_hash(self, show: str, reducer: int, told: StateHash) -> None:
        """Queue the hash of a state, to be found by ``hashes``."""
        self._writer.put(MinuteHash(show, reducer, told.seq, told.at_us, told.hash))

    def committed_seq(self, show: str) -> int:
        return self._writer.committed.get(show, 0)

    async def wait_committed(self, show: str, seq: int, durable: bool = False) -> None:
        """Return once everything up to seq is on disk, with ``durable`` proof against a power cut.

        Waits as long as the disk fails; raises JournalFailed only when the journal is closed before it could
        write.
        """
        # The loop is noted before the look: a commit that comes between the two then wakes us.
        self._loop = asyncio.get_running_loop()
        waiter = _Waiter(show, seq, durable, self._loop.create_future())
        if self._is_served(waiter):
            return
        if durable:
            self._writer.put(Durable(show, seq))
        self._waiters.append(waiter)
        if self._writer.ended:
            self._settle()
        await waiter.future

    def on_committed(self, fn: Callable[[], None]) -> Callable[[], None]:
        """Call fn on the running loop after each commit and when ``failure`` changes, before who waits wakes.

        Return what ends that; ending it twice does nothing.
        """
        self._loop = asyncio.get_running_loop()
        entry = (fn,)
        self._listeners = [*self._listeners, entry]

        def stop() -> None:
            self._listeners = [kept for kept in self._listeners if kept is not entry]

        return stop

    def unwritten(self) -> Iterable[Sequence[Recorded]]:
        """Return what may not be on disk yet, in order; from any thread."""
        return dropwhile(self._is_written, self._appended)

    def _is_written(self, batch: Sequence[Recorded]) -> bool:
        return batch[-1].seq <= self.committed_seq(batch[-1].show)

    def _wake(self) -> None:
        # On the writer thread. A loop that is closed has nobody waiting.
        if self._loop is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._settle)

    def _settle(self) -> None:
        waiting: list[_Waiter] = []
        for waiter in self._waiters:
            if waiter.future.done():
                continue
            if self._is_served(waiter):
                waiter.future.set_result(None)
            elif self._writer.ended:
                waiter.future.set_exception(JournalFailed(self.failure or "closed"))
            else:
                waiting.append(waiter)
        self._waiters = waiting
        for (listener,) in self._listeners:
            listener()

    def _is_served(self, waiter: _Waiter) -> bool:
        reached = self._writer.durable if waiter.durable else self._writer.committed
        return reached.get(waiter.show, 0) >= waiter.seq
