"""Rooms whose servers break every connection as soon as it has said something.

Rule: nothing but the journal may know afterwards how often a desk reconnected. What a few reconnects left
behind is compared with what thousands did: tasks, timers, descriptors and the objects of a connection are as
many as before, every break is one gap that was closed, and no comment is gone.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from types import AsyncGeneratorType, CoroutineType

import aiohttp
import msgspec
import psutil  # type: ignore[import-untyped]
from websockets.asyncio.client import ClientConnection
from websockets.asyncio.server import ServerConnection

from livestream_console.app.seats import feed_of_seat
from livestream_console.app.vault import MemoryVault
from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import CommentPosted, GapClosed, GapOpened
from livestream_console.engine import dedupe
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.link import Link, RoomStatus
from livestream_console.engine.sinks import Sink
from livestream_console.net.liveness import Liveness
from livestream_console.net.websocket import Session
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.houses import house
from livestream_console.rehearsal.rooms import ROOMS, RoomPlan
from livestream_console.rehearsal.servers.outlet import Outlet
from livestream_console.rehearsal.servers.relay import WebhookServer
from livestream_console.rehearsal.theatre import Seat
from livestream_console.store.journal import SqliteJournal
from tests.e2e.desk import Heard

PLATFORMS = ("twitch", "bilibili", "douyin", "tiktok", "kick")
"""Three WebSockets (douyin's is the bridge), one behind a provider that is asked over HTTP, one relay."""
FRAME_S = 0.001
STALLED_S = 30.0
QUIET_S = 10.0
DROP_S = 1.0
GROWTH_MB = 30.0

# What a connection is made of.
_KINDS = (
    *(asyncio.Task, CoroutineType, AsyncGeneratorType, socket.socket, ClientConnection, ServerConnection),
    *(aiohttp.ClientSession, aiohttp.TCPConnector, Session, Link, Sink, dedupe.Connection, Liveness),
)


class Verdict(msgspec.Struct):
    """``left`` is what there is more of, by kind, than after a tenth of the breaks; the growth of memory is
    counted from there too. ``faults`` is empty when all was well.
    """

    breaks: dict[str, int]
    left: dict[str, int]
    growth_mb: float
    seconds: float
    faults: list[str]


class Breaker:
    """One room and its server. After ``wanted`` breaks it speaks once more and lets the desk listen."""

    def __init__(self, plan: RoomPlan) -> None:
        self.plan = plan
        self.server = house(plan, Faults(drop_every_s=DROP_S), Random(plan.platform))
        self.wanted = self.breaks = self.sent = 0
        self._has_spoken = False

    @property
    def seat(self) -> Seat:
        return Seat(self.plan.platform, self.plan.room, self.server.url, self.server.secrets)

    def step(self, status: RoomStatus, heard: int) -> bool:
        """Speak, break or do nothing yet; return whether all of it is over."""
        if self.breaks == self.wanted and self._has_spoken and heard == self.sent:
            return True
        outlet = self.server.outlet
        if isinstance(outlet, Outlet):
            if outlet.door.has_listener and not self._has_spoken:
                self._speak()
                if self.breaks < self.wanted:
                    outlet.door.drop()
                    self._broke()
        elif isinstance(self.server, WebhookServer) and not self.server.reachable:
            self.server.pass_time(DROP_S)
        elif status.state == "live" and not self._has_spoken:
            self._speak()
        elif heard == self.sent and self._has_spoken:
            self.server.pass_time(DROP_S)
            self._broke()
        return False

    def begin(self, breaks: int) -> None:
        self.wanted += breaks
        self._has_spoken = False

    def _speak(self) -> None:
        self.sent += 1
        at_us = time.time_ns() // 1_000_000_000 * 1_000_000
        platform, room, viewer = self.plan.platform, self.plan.room, Viewer("88", "阿珍")
        said = CommentPosted(f"comment {self.sent}")
        seen = Observed(said, 0, at_us, platform, room, "simulated", f"{platform}-{self.sent}", viewer)
        self.server.publish([seen])
        self._has_spoken = True

    def _broke(self) -> None:
        self.breaks += 1
        self._has_spoken = False


class _Desk:
    """The shipped desk without a window, and what it was told and heard."""

    def __init__(self, console: Console, breakers: list[Breaker]) -> None:
        self.heard: Counter[str] = Counter()
        self._console = console
        self._breakers = breakers
        console.hub.subscribe(self._on_batch)

    async def reconnect(self, breaks: int) -> None:
        """Sit down in every room, be thrown out of each so many times, and leave."""
        console, breakers = self._console, {breaker.plan.platform: breaker for breaker in self._breakers}
        for breaker in self._breakers:
            breaker.begin(breaks)
            console.add_feed(feed_of_seat(breaker.seat))
        progress, changed_at = -1, time.monotonic()
        while True:
            console.frame()
            rooms = console.rooms
            for room in rooms:
                if room.state == "backoff":
                    console.retry_feed(room.feed_id)
            over = [breakers[room.platform].step(room, self.heard[room.platform]) for room in rooms]
            if all(over):
                break
            if self.heard.total() != progress:
                progress, changed_at = self.heard.total(), time.monotonic()
            elif time.monotonic() - changed_at > STALLED_S:
                stuck = [room for room, is_over in zip(rooms, over, strict=True) if not is_over]
                raise RuntimeError(f"no comment for {STALLED_S:.0f} s: {stuck}")
            await asyncio.sleep(FRAME_S)
        for room in rooms:
            await console.remove_feed(room.feed_id)
        console.frame()

    def _on_batch(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if type(recorded.event) is CommentPosted:
                self.heard[str(recorded.platform)] += 1


async def reconnect(folder: Path, reconnects: int) -> Verdict:
    """Make about so many reconnects over all rooms and judge what is left of them."""
    plans = [plan for plan in ROOMS if plan.platform in PLATFORMS]
    each = reconnects // len(plans)
    few = each // 10
    breakers = [Breaker(plan) for plan in plans]
    journal, heard = SqliteJournal(folder / "reconnect.sqlite"), Heard()
    journal.open()
    console = Console(journal, [], SystemClock(), heard, MemoryVault())
    show = await console.start_show("reconnect")
    desk = _Desk(console, breakers)
    began = time.monotonic()
    async with _told_of_errors() as errors:
        for breaker in breakers:
            await breaker.server.start()
        await desk.reconnect(few)
        before, early_mb = await _until_quiet(), _rss_mb()
        await desk.reconnect(each - few)
        left, growth_mb = await _until_quiet(before) - before, _rss_mb() - early_mb
        for breaker in breakers:
            await breaker.server.stop()
        await console.stop()
    recorded = list(journal.read(show, raw=False))
    journal.close()
    faults = errors + [f"notice: {notice.code}" for notice in heard.notices if notice.level == "error"]
    for breaker in breakers:
        faults += _judged(breaker, [one for one in recorded if one.platform == breaker.plan.platform])
    breaks = {breaker.plan.platform: breaker.breaks for breaker in breakers}
    return Verdict(breaks, dict(left), growth_mb, time.monotonic() - began, faults)


def _judged(breaker: Breaker, recorded: list[Recorded]) -> list[str]:
    """Compare what was stored of a room with what was done to it."""
    platform = breaker.plan.platform
    faults: list[str] = []
    stored = Counter(one.id for one in recorded if isinstance(one.event, CommentPosted))
    if len(stored) != breaker.sent or stored.total() != breaker.sent:
        faults.append(f"{platform}: {breaker.sent} sent, {len(stored)} stored, {stored.total()} times")
    open_gap: str | None = None
    gaps = 0
    for one in recorded:
        match one.event:
            case GapOpened(gap=gap):
                gaps += 1
                if open_gap is not None:
                    faults.append(f"{platform}: a gap within a gap")
                open_gap = gap
            case GapClosed(gap=gap):
                if gap != open_gap:
                    faults.append(f"{platform}: a gap closed that was not open")
                open_gap = None
    if open_gap is not None or gaps != breaker.breaks:
        faults.append(f"{platform}: {breaker.breaks} breaks, {gaps} gaps, last open: {open_gap is not None}")
    return faults


def census() -> Counter[str]:
    """Count what connections are made of, and what they hold of the machine."""
    gc.collect()
    found = gc.get_objects()
    counts = Counter(type(one).__qualname__ for one in found if type(one) in _KINDS)
    counts["timers"] = sum(type(one) is asyncio.TimerHandle and not one.cancelled() for one in found)
    counts["tasks"] = len(asyncio.all_tasks())
    # The loop's own pool grows to its bound and stays there.
    counts["threads"] = sum(not thread.name.startswith("asyncio_") for thread in threading.enumerate())
    counts["descriptors"] = psutil.Process().num_fds()
    return counts


async def _until_quiet(before: Counter[str] | None = None) -> Counter[str]:
    """Let closing connections close. Return the census once nothing is left over, or nothing changes."""
    now, deadline = Counter[str](), time.monotonic() + QUIET_S
    while time.monotonic() < deadline:
        await asyncio.sleep(0.1)
        last, now = now, census()
        if now <= before if before is not None else now == last:
            break
    return now


@asynccontextmanager
async def _told_of_errors() -> AsyncIterator[list[str]]:
    """Gather what the desk or the loop logs as an error, and what nobody caught."""
    errors: list[str] = []

    class Gathering(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            errors.append(f"logged: {record.getMessage()}")

    handler = Gathering(logging.ERROR)
    loggers = [logging.getLogger(name) for name in ("livestream_console", "asyncio")]
    for logger in loggers:
        logger.addHandler(handler)
    try:
        yield errors
    finally:
        for logger in loggers:
            logger.removeHandler(handler)


def _rss_mb() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6
