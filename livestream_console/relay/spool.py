"""The log of everything that platforms sent: one append-only file a day, gone when all of it is 72 hours old.

The rule: ``keep`` returns only after the bytes are on the disk, and nobody reads what is not. Requests that
come while the disk is busy are written together by its next turn. A file's name is its first seq and its day,
so the numbering goes on after everything before has expired.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from livestream_console.net.relay_wire import Delivery
from livestream_console.relay import segments

if sys.platform != "win32":
    import fcntl

LIMIT_BYTES = 1 << 30
KEEP_S = 72 * 3600
SWEEP_S = 600.0
READ_BYTES = 256 * 1024
"""What a desk is sent in one message, roughly."""

_DAY_S = 86_400


class SpoolFull(Exception):
    """There is no room for more, by the limit or by the disk."""


class SpoolHeld(Exception):
    """Another relay keeps its log here."""


class Segment:
    """One day's file. ``size`` counts only what is safely on disk."""

    def __init__(self, path: Path) -> None:
        first, day = path.stem.split("-")
        self.path = path
        self.first = int(first)
        self.day = int(day)
        self.size = path.stat().st_size


class Place(msgspec.Struct):
    """Where a reader stands: behind ``seq``, which ends at ``offset`` of a segment (None: yet to find)."""

    seq: int
    segment: Segment | None = None
    offset: int = 0


class Spool:
    """Use between ``start`` and ``stop``, on one loop; the disk is waited for on a thread."""

    def __init__(
        self,
        folder: Path,
        limit_bytes: int = LIMIT_BYTES,
        keep_s: float = KEEP_S,
        now_us: Callable[[], int] = lambda: time.time_ns() // 1000,
    ) -> None:
        self.newest = 0
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._keep_s = keep_s
        self._now_us = now_us
        self._segments: list[Segment] = []
        self._waiting: list[tuple[Delivery, asyncio.Future[int]]] = []
        self._wake = asyncio.Event()
        self._grown = asyncio.Condition()
        self._writer: asyncio.Task[None] | None = None
        self._file = -1
        self._refusing = False
        self._closing = False

    @property
    def oldest(self) -> int:
        """The first seq that can still be read; one more than ``newest`` when there is none."""
        return self._segments[0].first

    @property
    def size(self) -> int:
        return sum(segment.size for segment in self._segments)

    @property
    def full(self) -> bool:
        """Nothing can be kept at present."""
        return self._refusing or self.size >= self._limit_bytes

    async def start(self) -> None:
        """Open the log and cut off what a crash left unfinished."""
        await asyncio.to_thread(self._open)
        self._writer = asyncio.create_task(self._write_on(), name="spool writer")

    async def stop(self) -> None:
        """Write what waits and close."""
        if self._writer is None:
            return
        self._closing = True
        self._wake.set()
        await self._writer
        self._writer = None
        os.close(self._file)

    async def keep(self, delivery: Delivery) -> int:
        """Return the seq it got, once it is on disk; raise SpoolFull when there is no room."""
        if self.size >= self._limit_bytes:
            raise SpoolFull
        kept: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append((delivery, kept))
        self._wake.set()
        return await kept

    async def read(self, place: Place) -> list[Delivery]:
        """Return what follows, once there is something, and move the place behind it."""
        while True:
            newest = self.newest
            found = await asyncio.to_thread(self._read, place, self._segments)
            if found:
                place.seq = found[-1].seq
                return found
            async with self._grown:
                while self.newest == newest:
                    await self._grown.wait()

    def _read(self, place: Place, files: list[Segment]) -> list[Delivery]:
        if place.segment not in files:  # the first look, or it has expired
            place.segment, place.offset = _holding(files, place.seq + 1), 0
        segment = place.segment
        assert segment is not None
        while True:
            size = segment.size
            with suppress(FileNotFoundError):  # it expired just now
                found, place.offset = segments.read(segment.path, place.offset, size, READ_BYTES)
                if found and found[-1].seq <= place.seq:
                    continue  # on the way from the file's beginning to the place
                if found:
                    return [delivery for delivery in found if delivery.seq > place.seq]
            behind = files[files.index(segment) + 1 :]
            if not behind:
                # What is not whole in a safe part is damaged, and nothing behind it can be found again.
                place.offset = size
                return []
            segment = place.segment = behind[0]
            place.offset = 0

    # --- writing ---------------------------------------------------------------------------------

    async def _write_on(self) -> None:
        while not self._closing:
            with suppress(TimeoutError):
                async with asyncio.timeout(SWEEP_S):
                    await self._wake.wait()
            self._wake.clear()
            await self._write_waiting()
        await self._write_waiting()  # what came during the last turn

    async def _write_waiting(self) -> None:
        group, self._waiting = self._waiting, []
        first = self.newest + 1
        numbered = [
            msgspec.structs.replace(item, seq=seq) for seq, (item, _) in enumerate(group, start=first)
        ]
        try:
            await asyncio.to_thread(self._append, b"".join(map(segments.pack, numbered)))
        except OSError:
            self._refusing = True
            for _, kept in group:
                if not kept.done():
                    kept.set_exception(SpoolFull())
            return
        self._refusing = False
        self.newest += len(group)
        for seq, (_, kept) in enumerate(group, start=first):
            if not kept.done():  # whoever sent it may have gone
                kept.set_result(seq)
        async with self._grown:
            self._grown.notify_all()

    def _append(self, data: bytes) -> None:
        self._sweep()
        if not data:
            return
        segment = self._segments[-1]
        os.ftruncate(self._file, segment.size)  # what a failed write left behind goes first
        view = memoryview(data)
        while view:
            view = view[os.write(self._file, view) :]
        os.fsync(self._file)
        segment.size += len(data)

    def _open(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        found = map(Segment, self._folder.glob("[0-9]*-[0-9]*.log"))
        self._segments = sorted(found, key=lambda segment: (segment.first, segment.day))
        if not self._segments:
            self._begin()
            return
        last = self._segments[-1]
        self._file = _opened(last.path)
        last.size, seq = segments.cut_torn_tail(last.path)
        self.newest = last.first - 1 if seq is None else seq
        self._sweep()

    def _sweep(self) -> None:
        """Begin today's file and remove those that are too old."""
        if self._segments[-1].day != self._today():
            self._begin()
        oldest_s = self._now_us() // 1_000_000 - self._keep_s
        old = [one for one in self._segments[:-1] if not one.size or (one.day + 1) * _DAY_S <= oldest_s]
        if old:
            self._segments = [one for one in self._segments if one not in old]
            for one in old:
                one.path.unlink(missing_ok=True)

    def _begin(self) -> None:
        path = self._folder / f"{self.newest + 1:016d}-{self._today()}.log"
        file = _opened(path)
        try:
            _sync_names(self._folder)
            segment = Segment(path)
        except OSError:
            os.close(file)  # the day before goes on being written to
            raise
        if self._segments:
            os.close(self._file)
        self._file = file
        self._segments = [*self._segments, segment]

    def _today(self) -> int:
        return self._now_us() // 1_000_000 // _DAY_S


def _opened(path: Path) -> int:
    """Open for appending, alone: a second relay on the same folder would tear the file apart."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
    if sys.platform != "win32":
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(file)
            raise SpoolHeld from None
    return file


def _sync_names(folder: Path) -> None:
    """Make a new file's name survive a crash as well."""
    if os.name == "posix":
        names = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(names)
        finally:
            os.close(names)


def _holding(all_segments: list[Segment], seq: int) -> Segment:
    """Return the segment that would hold this seq, or the oldest one."""
    before = [segment for segment in all_segments if segment.first <= seq]
    return before[-1] if before else all_segments[0]
