"""How the seller's own earlier shows went, for comparing a show with them at the same elapsed time.

Rule: a curve is made once, in the worker process, and kept in a folder beside the store; it is read on a
thread. Whoever asks gets what is known already and never waits. What is missing, damaged or of another
version is made anew: the journal is the truth.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from livestream_console.core.numbers.curves import EARLIER_SHOWS, VERSION, Curve, curve_of
from livestream_console.core.ports import JournalFailed, ShowInfo, Worker, WorkerDied
from livestream_console.core.show import REDUCER_VERSION, ShowState, new_state
from livestream_console.engine.scope import TaskScope
from livestream_console.store.archive import Archive
from livestream_console.store.failures import StoreRefused
from livestream_console.store.journal import SqliteJournal

FOLDER = "curves"
_FAILURES = (JournalFailed, StoreRefused, WorkerDied, OSError)
_log = logging.getLogger(__name__)


class EarlierShows:
    """A ui/kpis/view.py Earlier. ``store`` is where the journal lies."""

    def __init__(
        self, journal: SqliteJournal | Archive, store: Path, worker: Worker, tasks: TaskScope
    ) -> None:
        self._journal = journal
        self._store = store
        self._worker = worker
        self._tasks = tasks
        self._found: dict[str, tuple[Curve, ...] | None] = {}
        self._kept: set[str] = set()

    def before(self, state: ShowState) -> tuple[Curve, ...] | None:
        """Return how the shows before this one went, None as long as that is being looked up."""
        show = state.show
        if show not in self._found and state.started_us is not None:
            self._found[show] = None
            self._tasks.start(self._look_up(show, state.started_us), "look up earlier shows")
        if state.ended_us is not None and show not in self._kept:
            self._kept.add(show)
            self._tasks.start(self._keep(show), "keep how the show went")
        return self._found.get(show)

    async def _look_up(self, show: str, started_us: int) -> None:
        try:
            shows = await self._journal.in_reader(self._journal.shows)
            wanted = earlier_of(shows, show, started_us)
            kept = await asyncio.to_thread(_read_all, self._store, wanted)
            missing = [info.show for info, curve in zip(wanted, kept, strict=True) if curve is None]
            made = {one: await self._worker.run(make_curve, str(self._store), one) for one in missing}
        except _FAILURES as error:
            _log.warning("earlier shows are not compared with: %s", error)
            self._found[show] = ()
            return
        curves = (curve or made[info.show] for info, curve in zip(wanted, kept, strict=True))
        self._found[show] = tuple(curve for curve in curves if curve is not None)

    async def _keep(self, show: str) -> None:
        """Make the curve of a show that ended, so that the next one finds it; else it is made then."""
        try:
            shows = await self._journal.in_reader(self._journal.shows)
            info = next((info for info in shows if info.show == show), None)
            if info is not None and (await asyncio.to_thread(_read_all, self._store, [info])) == [None]:
                await self._worker.run(make_curve, str(self._store), show)
        except _FAILURES as error:
            _log.warning("how the show went is not kept yet: %s", error)


def earlier_of(shows: Sequence[ShowInfo], show: str, started_us: int) -> list[ShowInfo]:
    """Return the last shows that ended before this one began, the newest first."""
    ended = [
        info
        for info in shows
        if info.show != show
        and info.ended_us is not None
        and info.started_us is not None
        and info.started_us < started_us
    ]
    return sorted(ended, key=lambda info: -(info.started_us or 0))[:EARLIER_SHOWS]


def make_curve(store: str, show: str) -> Curve | None:
    """Fold a recorded show and keep how it went; None where the store has no such show, or it goes on."""
    archive = Archive(Path(store))
    archive.open()
    try:
        state = new_state(show)
        curve = curve_of(state, archive.read(show, raw=False, people=state.metrics.people))
    finally:
        archive.close()
    if state.ended_us is None:
        return None
    try:
        _write(_file(Path(store), show), curve)
    except OSError as error:
        _log.warning("the curve of %s was not kept: %s", show, error)
    return curve


def _read_all(store: Path, shows: Sequence[ShowInfo]) -> list[Curve | None]:
    return [_read(_file(store, info.show), info.events) for info in shows]


def _read(path: Path, seq: int) -> Curve | None:
    """Return a kept curve unless the show has grown since or this program would count otherwise."""
    try:
        curve = msgspec.msgpack.decode(path.read_bytes(), type=Curve)
    except (OSError, msgspec.DecodeError):
        return None
    fits = (curve.version, curve.reducer, curve.seq) == (VERSION, REDUCER_VERSION, seq)
    return curve if fits else None


def _write(path: Path, curve: Curve) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    fresh.write_bytes(msgspec.msgpack.encode(curve))
    fresh.replace(path)


def _file(store: Path, show: str) -> Path:
    return store.parent / FOLDER / f"{show}.msgpack"
