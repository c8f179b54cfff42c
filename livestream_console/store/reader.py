"""Reading the journal back, from any thread.

Rule: no read holds a snapshot for long (an old snapshot keeps the WAL from being emptied): events come in
pages, each a short query of its own. That is safe because what is committed never changes.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import islice, takewhile
from typing import ParamSpec, TypeVar

import msgspec
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event, ShowEnded, ShowStarted, tag_of
from livestream_console.core.ids import DESK, ViewerKey
from livestream_console.core.people import People
from livestream_console.core.ports import Found, JournalFailed, ShowInfo, StateHash
from livestream_console.core.text import strict
from livestream_console.store.codes import CODE_OF
from livestream_console.store.columns import Columns, read_columns
from livestream_console.store.connection import snapshot
from livestream_console.store.failures import code_of
from livestream_console.store.pages import Page
from livestream_console.store.snapshots import Snapshots
from livestream_console.store.visits import Visit, read_visits

P = ParamSpec("P")
T = TypeVar("T")

ROWS_A_PAGE = 1000
RECENT = 20_000

_LAST = (1 << 63) - 1
PEOPLE = "SELECT platform, viewer, ordinal FROM people WHERE show_id = ? ORDER BY ordinal"
SEEK = """
    WITH RECURSIVE halves (low, high) AS (
        SELECT 0, coalesce((SELECT max(seq) FROM events WHERE show_id = :show), 0)
        UNION ALL
        SELECT iif(received_us <= :moment, seq, low),
            iif(received_us <= :moment, high, (low + high + 1) / 2 - 1)
        FROM halves CROSS JOIN events ON show_id = :show
            AND seq = (SELECT min(seq) FROM events WHERE show_id = :show AND seq >= (low + high + 1) / 2)
        WHERE low < high
    )
    SELECT max(low) FROM halves"""
RecentKey = tuple[str | None, str | None, str, str | None, str | None, str, int | None]
"""(platform, room, kind, source id, viewer id, text, at_us) of one event, for the pipeline's dedupe."""


class Reader:
    """``_engine``, ``_snapshots`` and ``_threads`` are set by whoever opens the file.

    A read that the disk refuses raises JournalFailed.
    """

    _engine: Engine
    _snapshots: Snapshots
    _threads: ThreadPoolExecutor

    async def in_reader(self, fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a blocking read on a reader thread."""
        call = asyncio.get_running_loop().run_in_executor
        return await call(self._threads, lambda: fn(*args, **kwargs))

    def read(
        self,
        show: str,
        after_seq: int = 0,
        until_seq: int | None = None,
        kinds: Iterable[type[Event]] | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        raw: bool = True,
        people: People | None = None,
    ) -> Iterator[Recorded]:
        """Yield events with after_seq < seq <= until_seq, ``limit`` at most, of all kinds or of some.

        Blocking: call it off the loop, or for a page at most. Without ``raw`` it takes half the time, and
        whom ``people`` has met already need not be looked up.
        """
        show_id = self._show_id(show)
        if show_id is None:
            return iter(())
        until_seq = _LAST if until_seq is None else until_seq
        codes = [None] if kinds is None else sorted({CODE_OF[kind] for kind in kinds})
        if people is None:
            people = People()
        # One walk along the index for each kind, merged: an IN would make SQLite sort everything first.
        walks = [
            self._walk(Page(show, show_id, code, newest_first, raw, people), after_seq, until_seq, limit)
            for code in codes
        ]
        if len(walks) == 1:
            return walks[0]
        return islice(heapq.merge(*walks, key=_seq_of, reverse=newest_first), limit)

    def shows(self) -> list[ShowInfo]:
        """Return all stored shows, the newest first."""
        with self._connection() as connection:
            names = connection.exec_driver_sql("SELECT name FROM shows ORDER BY id DESC").scalars().all()
        return [self._info(name) for name in names]

    def search(self, show: str, text: str, *, before_seq: int | None = None, limit: int = 100) -> Found:
        """Return the newest comments that have the text, in strict form, in them or in the viewer's name.

        Blocking. Where there is no index it looks at so many events at most: ``Found.more_before`` is where
        to go on.
        """
        # Not before somebody searches: numpy takes a fifth of a second of a start.
        from livestream_console.store import search

        needle = strict(text)
        if len(needle) < search.SHORTEST:
            return Found(reason="too_short")
        until = _LAST if before_seq is None else before_seq - 1
        newest = [r for batch in self.unwritten() for r in batch if r.show == show and r.seq <= until]
        found = tuple(r for r in reversed(newest) if search.holds(r, needle))[:limit]
        until = newest[0].seq - 1 if newest else until
        if len(found) == limit:
            return Found(found, more_before=found[-1].seq)
        show_id = self._show_id(show)
        if show_id is None:
            return Found(found)
        with self._connection() as connection, snapshot(connection):
            pick = partial(Page(show, show_id, None, True, False, People()).pick, connection)
            older = search.find(connection, show_id, needle, until, limit - len(found), pick)
        return msgspec.structs.replace(older, comments=found + older.comments)

    def unwritten(self) -> Iterable[Sequence[Recorded]]:
        """Return what may not be on disk yet, in order."""
        return ()

    def checkpoint(self, show: str, seq: int, reducer: int) -> tuple[int, bytes] | None:
        """Return the newest state that ``reducer`` folded up to ``seq`` or less, damaged: b""."""
        show_id = self._show_id(show)
        with self._connection() as connection:
            return self._snapshots.checkpoint(connection, show_id, seq, reducer)

    def leaves(self, show: str, digests: Collection[bytes]) -> dict[bytes, bytes]:
        """Return what checkpoints of the show share, as far as it is there."""
        show_id = self._show_id(show)
        with self._connection() as connection:
            return self._snapshots.leaves(connection, show_id, digests)

    def hashes(self, show: str, reducer: int) -> list[StateHash]:
        """Return the hash of a state for each minute, oldest first, as ``reducer`` folded it."""
        show_id = self._show_id(show)
        with self._connection() as connection:
            return self._snapshots.hashes(connection, show_id, reducer)

    def people(self, show: str) -> dict[ViewerKey, int]:
        """Return the ordinal of everybody who was seen in the show."""
        with self._connection() as connection:
            rows = connection.exec_driver_sql(PEOPLE, (self._show_id(show),)).fetchall()
        return {(platform, viewer): ordinal for platform, viewer, ordinal in rows}

    def columns(self, show: str) -> Columns:
        """Return time, kind and person of every event."""
        with self._connection() as connection:
            return read_columns(connection, self._show_id(show) or 0)

    def seek_seq(self, show: str, received_us: int) -> int:
        """Return the last seq received at or before a moment, 0 when there is none.

        A search by halves, in one statement: receive times rise with seq, but for the reordering within one
        frame. What a repair of the file could not save may be missing.
        """
        asked = {"show": self._show_id(show), "moment": received_us}
        with self._connection() as connection:
            return int(connection.exec_driver_sql(SEEK, asked).scalar_one())

    def recent_keys(self, show: str, since_us: int) -> Iterator[RecentKey]:
        """Yield what the dedupe knew of events received since, the newest first, 20 000 at most."""
        recent = takewhile(
            lambda recorded: recorded.received_us >= since_us,
            self.read(show, limit=RECENT, newest_first=True, raw=False),
        )
        for r in recent:
            if r.platform != DESK:
                viewer = r.viewer.id if r.viewer else None
                text = getattr(r.event, "text", "")
                yield r.platform, r.room, tag_of(r.event), r.id, viewer, text, r.at_us

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise JournalFailed(code_of(error)) from error

    def _show_id(self, show: str) -> int | None:
        with self._connection() as connection:
            return connection.exec_driver_sql("SELECT id FROM shows WHERE name = ?", (show,)).scalar()

    def _info(self, show: str) -> ShowInfo:
        started = next(self.read(show, kinds=[ShowStarted], limit=1), None)
        newest = next(self.read(show, kinds=[ShowStarted, ShowEnded], limit=1, newest_first=True), None)
        last = next(self.read(show, limit=1, newest_first=True, raw=False), None)
        event = started.event if started else None
        named = event if isinstance(event, ShowStarted) else ShowStarted()
        return ShowInfo(
            show=show,
            title=named.title,
            currency=named.currency,
            started_us=started.time_us if started else None,
            ended_us=newest.time_us if newest and isinstance(newest.event, ShowEnded) else None,
            events=last.seq if last else 0,
        )

    def _walk(self, page: Page, after: int, until: int, limit: int | None) -> Iterator[Recorded]:
        left = _LAST if limit is None else limit
        while left > 0:
            asked = min(left, ROWS_A_PAGE)
            # Payloads are moved from block to block behind our back; rows and blocks must be of one moment.
            with self._connection() as connection, snapshot(connection):
                found = page.load(connection, after, until, asked)
            yield from found
            if len(found) < asked:
                return
            left -= asked
            if page.newest_first:
                until = found[-1].seq - 1
            else:
                after = found[-1].seq

    def visits(self, platform: str, viewer: str, but_show: str) -> list[Visit]:
        """Return what a viewer did in the last shows but one, the newest first. Blocking."""
        with self._connection() as connection:
            return read_visits(connection, platform, viewer, but_show)


def _seq_of(recorded: Recorded) -> int:
    return recorded.seq
