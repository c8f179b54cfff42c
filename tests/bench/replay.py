"""A long recorded show looked at again: opening, seeking, folding, and how long the loop was held.

Rule: the show is written as a live one writes it, through the journal with a checkpoint every few thousand
events; the panels' share is measured elsewhere (charts, comment_stream).
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import TypeVar

from livestream_console.core import metrics
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import (
    CartChanged,
    CommentPosted,
    Event,
    LikesCounted,
    OrderChanged,
    ShowStarted,
    ViewersEntered,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.money import Money
from livestream_console.core.show import new_state
from livestream_console.engine.checkpoints import Checkpoints
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.collector import Collector
from livestream_console.engine.replayer import Replayer
from livestream_console.store.journal import SqliteJournal
from tests.bench.figures import percentile
from tests.bench.search import wait_until_tidy
from tests.bench.twitch_feeder import TEXTS

State = TypeVar("State")

SHOW = "bench"
START_US = 1_795_348_800_000_000
SHOW_S = 4 * 3600
BATCH = 1_000
SEEKS = 200
EVENTS_A_SEEK = 500
"""A short show is sought through less often."""
FOLDED = 200_000
FOLDS = 5
"""What else the machine does slows a fold down, so the fastest of several counts."""
FASTEST_S = 2.0


def run(events: float = 1_000_000) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(measure(Path(folder) / "bench.sqlite", int(events)))


async def measure(path: Path, events: int) -> dict[str, float]:
    journal = SqliteJournal(path)
    journal.open()
    try:
        await write(journal, events)
        # What is looked at again was tidied long ago: a real show does not come in half a minute.
        await asyncio.to_thread(wait_until_tidy, path, events)
        begun = time.perf_counter()
        for _ in journal.read(SHOW, raw=False):
            pass
        rows_s = time.perf_counter() - begun
        # As in the program, no automatic collection falls into what is measured.
        collector = Collector(SystemClock())
        collector.start()
        figures = await look(journal, min(SEEKS, events // EVENTS_A_SEEK))
        figures["open_to_rows"] = figures["open_s"] / rows_s
        figures |= {"rows_s": rows_s} | fold_costs(journal, min(events, FOLDED))
        collector.stop()
        return figures
    finally:
        journal.close()


async def write(journal: SqliteJournal, events: int) -> None:
    """Record a show of four hours."""
    state = new_state(SHOW)
    checkpoints = Checkpoints(journal, 0)
    batch: list[Recorded] = []
    for recorded in show(events):
        evolve(state, recorded)
        batch.append(recorded)
        if len(batch) == BATCH:
            journal.append(batch)
            batch = []
            checkpoints.keep(state)
            await asyncio.sleep(0)
    journal.append(batch)
    await journal.wait_committed(SHOW, state.seq)


def show(events: int) -> Iterator[Recorded]:
    """Yield a seeded show: mostly comments, then likes and enters, some carts and orders."""
    chance = Random(1)
    yield Recorded(1, SHOW, ShowStarted("bench"), START_US, START_US, "desk", origin="operator")
    for seq in range(2, events + 1):
        person = chance.randrange(max(1, events // 5))
        at_us = START_US + seq * SHOW_S * 1_000_000 // events
        kind = chance.random()
        event: Event
        if kind < 0.75:
            event = CommentPosted(TEXTS[seq % len(TEXTS)])
        elif kind < 0.85:
            event = LikesCounted(count=3)
        elif kind < 0.95:
            event = ViewersEntered()
        elif kind < 0.98:
            event = CartChanged(f"A{person % 20}", cart=f"c{seq}")
        else:
            event = OrderChanged(f"o{seq}", "paid", Money(5_900, "CNY"))
        viewer = Viewer(str(10**10 + person), f"观众{person}")
        yield Recorded(seq, SHOW, event, at_us, at_us, "bench", "room", id=f"m-{seq}", viewer=viewer)


async def look(journal: SqliteJournal, times: int) -> dict[str, float]:
    """Open the show at its end, seek about, play it at top speed; note how long the loop is held."""
    replayer = Replayer(journal, SHOW)
    held: list[float] = []
    watching = asyncio.get_running_loop().create_task(watch_loop(held), name="watch loop")
    begun = time.perf_counter()
    await replayer.open()
    await replayer.seek(replayer.end_us)
    open_s = time.perf_counter() - begun
    chance = Random(2)
    seeks: list[float] = []
    for _ in range(times):
        target_us = chance.randrange(replayer.start_us, replayer.end_us)
        begun = time.perf_counter()
        await replayer.seek(target_us)
        seeks.append((time.perf_counter() - begun) * 1_000)
    await replayer.seek((replayer.start_us + replayer.end_us) // 2)
    replayer.set_speed(64)
    replayer.play()
    ends = time.monotonic() + FASTEST_S
    while time.monotonic() < ends:
        replayer.frame()
        await asyncio.sleep(0.033)
    watching.cancel()
    await replayer.close()
    return {
        "open_s": open_s,
        "seek_p50_ms": percentile(seeks, 0.5),
        "seek_p95_ms": percentile(seeks, 0.95),
        "seek_p99_ms": percentile(seeks, 0.99),
        "held_p99_ms": percentile(held, 0.99),
        "held_worst_ms": max(held),
    }


async def watch_loop(held: list[float]) -> None:
    """Note by how many milliseconds each millisecond's sleep was too long."""
    while True:
        begun = time.perf_counter()
        await asyncio.sleep(0.001)
        held.append((time.perf_counter() - begun) * 1_000 - 1.0)


def fold_costs(journal: SqliteJournal, events: int) -> dict[str, float]:
    """Return CPU microseconds an event: every rule book, and the metrics alone."""
    read = list(journal.read(SHOW, until_seq=events, raw=False))
    wholes = [cost_us(evolve, new_state(SHOW), read) for _ in range(FOLDS)]
    alones = [cost_us(metrics.evolve, new_state(SHOW).metrics, read) for _ in range(FOLDS)]
    return {"fold_us": min(wholes), "metrics_us": min(alones)}


def cost_us(fold: Callable[[State, Recorded], None], state: State, events: list[Recorded]) -> float:
    begun = time.process_time()
    for recorded in events:
        fold(state, recorded)
    return (time.process_time() - begun) / len(events) * 1e6
