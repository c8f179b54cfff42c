"""A long show in every room at once, with a disconnect a minute in each.

Rule: what the desk stored is compared with the servers' own account, room by room: nothing sent may be
missing or twice, and every break shows as a gap except where the platform lets the desk go on from where it
was.
"""

from __future__ import annotations

import asyncio
import resource
import time
from collections import Counter
from pathlib import Path

import msgspec

from livestream_console.app.seats import feed_of_seat
from livestream_console.app.vault import MemoryVault
from livestream_console.core.events import CommentPosted
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.theatre import Rehearsal
from livestream_console.store.journal import SqliteJournal
from tests.e2e.desk import Heard

FRAME_S = 0.033
DRAIN_S = 90.0
BETWEEN_DROPS_S = 60.0
RESUMED = frozenset({"youtube", "facebook"})
"""Platforms that say from where to go on; a break there need not cost anything."""


class Verdict(msgspec.Struct):
    """``faults`` is empty when the show was whole; ``growth_mb`` is from a tenth of the show to its end."""

    sent: dict[str, int]
    lost_on_the_wire: dict[str, int]
    drops: dict[str, int]
    gap_seconds: dict[str, float]
    growth_mb: float
    faults: list[str]


async def soak(folder: Path, seconds: float, rate_per_s: float, drop_every_s: float) -> Verdict:
    """Run one show and judge it."""
    faults = Faults(duplicate=0.01, reorder=0.01, drop_every_s=drop_every_s, gap_s=0.5)
    rehearsal = Rehearsal(seed=21, rate_per_s=rate_per_s, faults=faults, plans=ROOMS)
    journal, heard = SqliteJournal(folder / "soak.sqlite"), Heard()
    journal.open()
    console = Console(journal, [], SystemClock(), heard, MemoryVault())
    show = await console.start_show("soak")
    for seat in await rehearsal.start():
        console.add_feed(feed_of_seat(seat))
    await _pass(console, seconds / 10)
    early_mb = _rss_mb()
    await _pass(console, seconds * 9 / 10)
    await rehearsal.hush()
    sent = rehearsal.sent
    deadline = time.monotonic() + DRAIN_S
    while console.state.metrics.total("comments") < sum(sent.values()) and time.monotonic() < deadline:
        await _pass(console, FRAME_S)
    growth_mb = _rss_mb() - early_mb
    gaps = {room.platform: room.gap_seconds for room in console.rooms}
    counts = rehearsal.fault_counts
    await console.stop()
    await rehearsal.stop()
    comments = list(journal.read(show, kinds=[CommentPosted], raw=False))
    journal.close()
    verdict = Verdict(
        sent,
        {platform: count.lost for platform, count in counts.items()},
        {platform: count.drops for platform, count in counts.items()},
        gaps,
        growth_mb,
        [f"notice: {notice.code}" for notice in heard.notices if notice.level == "error"],
    )
    stored = Counter(recorded.platform for recorded in comments)
    twice = Counter((one.platform, one.room, one.id) for one in comments)
    for platform, number in sent.items():
        if stored[platform] != number:
            verdict.faults.append(f"{platform}: {number} sent, {stored[platform]} stored")
        if verdict.drops[platform] and not gaps[platform] and platform not in RESUMED:
            verdict.faults.append(f"{platform}: broken {verdict.drops[platform]} times and no gap told")
    verdict.faults += [f"stored twice: {key}" for key, number in twice.items() if number > 1][:10]
    return verdict


async def _pass(console: Console, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        console.frame()
        await asyncio.sleep(FRAME_S)


def _rss_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6
