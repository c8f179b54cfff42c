"""All rooms of a rehearsal in one show: every platform's own wire, through the shipped feeds, at once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from livestream_console.app.seats import feed_of_seat
from livestream_console.core.events import CommentPosted
from livestream_console.engine.console import Console
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.theatre import Rehearsal
from livestream_console.stage.overlay import OverlayServer
from livestream_console.store.journal import SqliteJournal
from tests.conftest import ROOT
from tests.e2e.desk import headless_desk, until

RESUMED = {"youtube", "facebook"}
"""What they say carries a place to go on from, so a short break costs nothing and need not open a gap."""
LOSSY = {plan.platform for plan in ROOMS} - RESUMED
FAULTS = {
    "none": Faults(),
    "soiled": Faults(duplicate=0.05, reorder=0.05, garbage=0.05),
    "broken": Faults(drop_every_s=6.0, gap_s=0.3),
}


def _gaps(console: Console) -> set[str]:
    return {room.platform for room in console.rooms if room.gap_seconds}


@pytest.mark.parametrize("faults", FAULTS)
async def test_every_room_is_heard_whole(faults: str, tmp_path: Path) -> None:
    rehearsal = Rehearsal(seed=11, rate_per_s=160, faults=FAULTS[faults], plans=ROOMS)
    overlay = OverlayServer(ROOT / "resources" / "web", "token")
    async with headless_desk(tmp_path / "show.sqlite", overlay) as console:
        show = await console.start_show("八个直播间")
        for seat in await rehearsal.start():
            console.add_feed(feed_of_seat(seat))
        await until(
            lambda: all(room.state == "live" and room.per_minute for room in console.rooms), "every room live"
        )
        if faults == "broken":
            counts = rehearsal.fault_counts
            # What was dropped before a room was heard leaves no gap in it.
            before = {room: count.drops for room, count in counts.items()}
            await until(
                lambda: all(count.drops > before[room] for room, count in counts.items()),
                "a drop in every room",
                30,
            )
            # The server knows of a drop before its feed does.
            await until(lambda: _gaps(console) >= LOSSY, "a gap in every room that loses", 30)
            await until(lambda: all(room.state == "live" for room in console.rooms), "all back", 30)
        await until(lambda: all(sent >= 20 for sent in rehearsal.sent.values()), "comments everywhere", 30)
        await rehearsal.hush()
        sent = rehearsal.sent
        total = sum(sent.values())
        await until(lambda: console.state.metrics.total("comments") >= total, "every comment", 30)
        gaps = _gaps(console)
        await console.stop()
        await rehearsal.stop()
    journal = SqliteJournal(tmp_path / "show.sqlite")
    journal.open()
    stored = Counter(recorded.platform for recorded in journal.read(show, kinds=[CommentPosted]))
    journal.close()
    assert stored == sent
    assert gaps - RESUMED == (LOSSY if faults == "broken" else set())
