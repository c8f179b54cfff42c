"""One desk killed at a random instant, and what its store then shows.

Rule: nothing is asked of the dead desk but what it told; all that counts is what a fresh desk finds on disk
and makes of it.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

import msgspec

from livestream_console.app.vault import MemoryVault
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import GiveawayChanged, OfferChanged, OrderChanged
from livestream_console.core.goods import stock
from livestream_console.core.offers import offer
from livestream_console.core.onstage import on_stage
from livestream_console.core.show import ShowState
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.console import Console
from livestream_console.store.journal import SqliteJournal
from tests.conftest import ROOT
from tests.e2e.desk import Heard
from tests.faults.told import Acknowledged, Asked, Promised, Ready, Received, Scripted, Told, read
from tests.faults.victim import PRICE, SALE_PRICE, Room

READY_S = 30.0
LONGEST_LIFE_S = 1.5
FRAMES = 40
FRAME_S = 0.05
LONG_AFTER_S = 60.0


class Verdict(msgspec.Struct):
    """``loss_ms``: how long before the kill the oldest comment came in that is gone; 0 when none is."""

    loss_ms: float
    comments: int
    acknowledged: int
    faults: list[str]


def kill_one(seed: int) -> Verdict:
    """Start a desk, kill it, look at what is left."""
    with tempfile.TemporaryDirectory() as folder:
        store, told_file = Path(folder) / "fault.sqlite", Path(folder) / "told"
        killed_us = live_and_die(store, told_file, Random(seed), seed)
        return asyncio.run(Inquest(store, read(told_file), killed_us).hold())


def live_and_die(store: Path, told_file: Path, chance: Random, seed: int) -> int:
    """Return the instant of the kill."""
    with told_file.open("wb") as out:
        command = [sys.executable, "-m", "tests.faults.victim", str(store), str(seed)]
        victim = subprocess.Popen(command, stdout=out, cwd=ROOT)
    try:
        deadline = time.monotonic() + READY_S
        while not told_file.stat().st_size:
            if victim.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the desk never came up")
            time.sleep(0.005)
        time.sleep(chance.uniform(0, LONGEST_LIFE_S))
        if victim.poll() is not None:
            raise RuntimeError("the desk ended by itself")
        return time.time_ns() // 1_000
    finally:
        victim.kill()
        victim.wait()


class Inquest:
    """Gathers every fault it can name."""

    def __init__(self, store: Path, told: list[Told], killed_us: int) -> None:
        self._store = store
        self._killed_us = killed_us
        self._show = next(line.show for line in told if isinstance(line, Ready))
        self._received = [line for line in told if isinstance(line, Received)]
        self._asked: list[Scripted] = [line.command for line in told if isinstance(line, Asked)]
        self._acknowledged = [line for line in told if isinstance(line, Acknowledged)]
        self._promised = {line.offer for line in told if isinstance(line, Promised)}
        self._faults: list[str] = []

    async def hold(self) -> Verdict:
        journal = SqliteJournal(self._store)
        journal.open()
        try:
            left = list(journal.read(self._show))
            loss_ms = self._lost(left)
            self._look_for_acknowledged(left)
            await self._resume(journal)
            self._look_for_doubles(list(journal.read(self._show)))
        finally:
            journal.close()
        return Verdict(loss_ms, len(self._received), len(self._acknowledged), self._faults)

    def _check(self, holds: bool, fault: str) -> None:
        if not holds:
            self._faults.append(fault)

    def _lost(self, left: list[Recorded]) -> float:
        kept = {recorded.id for recorded in left if recorded.platform == Room.platform}
        gone = [line.id not in kept for line in self._received]
        first = gone.index(True) if any(gone) else len(gone)
        self._check(all(gone[first:]), "a comment is gone that came before one that was kept")
        return (self._killed_us - self._received[first].at_us) / 1_000 if first < len(gone) else 0.0

    def _look_for_acknowledged(self, left: list[Recorded]) -> None:
        """What anybody was told or shown is on disk."""
        last_seq = left[-1].seq
        ids = {recorded.id for recorded in left}
        for line in self._acknowledged:
            self._check(line.seq <= last_seq, f"acknowledged beyond what was kept: {line.command_id}")
            self._check(f"{line.command_id}/0" in ids, f"acknowledged and gone: {line.command_id}")
        events = [recorded.event for recorded in left]
        live = {event.offer for event in events if isinstance(event, OfferChanged) and event.action == "live"}
        self._check(self._promised <= live, "the audience saw a sale that is not on disk")

    async def _resume(self, journal: SqliteJournal) -> None:
        """Go on with the show, press every key again, and let all deadlines pass."""
        clock = ManualClock(self._killed_us + 100_000)
        stage = Silent()
        console = Console(journal, [stage], clock, Heard(), MemoryVault())
        await console.resume(self._show)
        await settle(console, clock, journal)
        self._look_at_prices(console.state)
        self._check(stage.shown == on_stage(console.state), "the stage does not show the state")
        known = {line.command_id for line in self._acknowledged}
        for command in self._asked:
            outcome = await console.dispatch(command)
            code = outcome.rejected.code if outcome.rejected else None
            repeated = command.command_id in known and code != "already_done"
            self._check(not repeated, f"carried out twice: {type(command).__name__}")
        clock.advance(LONG_AFTER_S)
        await settle(console, clock, journal)
        state = console.state
        self._look_at_prices(state)
        # One that is armed waits for its key, however long.
        phases = {state.offers.offers[name].phase for name in state.offers.running}
        self._check(phases <= {"armed"}, "a sale outlived its time")
        outcomes = {outcome for push in state.pushes.pushes.values() for outcome in push.targets.values()}
        self._check("requested" not in outcomes, "a push never got its outcome")
        await console.stop()

    def _look_at_prices(self, state: ShowState) -> None:
        for name, product in state.shelf.products.items():
            right = SALE_PRICE if offer.live_sale(state.offers, name, None) else PRICE
            self._check(product.price == right, f"{name} costs {product.price}, not {right}")
            free = stock.free(state.stock, name, None)
            self._check(free is None or free >= 0, f"{name} was sold beyond its stock")

    def _look_for_doubles(self, journal: list[Recorded]) -> None:
        ids = Counter((r.platform, r.id) for r in journal if r.id is not None)
        self._faults += [f"recorded twice: {key}" for key, times in ids.items() if times > 1]
        events = [recorded.event for recorded in journal]
        paid = Counter(e.order for e in events if isinstance(e, OrderChanged) and e.status == "paid")
        drawn = Counter(e.giveaway for e in events if isinstance(e, GiveawayChanged) and e.action == "drawn")
        self._faults += [f"happened twice: {key}" for key, times in (paid + drawn).items() if times > 1]


class Silent:
    """A screen that confirms everything."""

    name = "overlay"
    clients = 1

    def __init__(self) -> None:
        self.shown: dict[str, object] = {}

    def send(self, state: dict[str, object]) -> int:
        self.shown = state
        return 0

    async def confirmed(self, number: int) -> int:
        return 1


async def settle(console: Console, clock: ManualClock, journal: SqliteJournal) -> None:
    """Let frames pass, and what they began; what waits for the disk gets it between two frames."""
    for _ in range(FRAMES):
        clock.advance(FRAME_S)
        console.frame()
        await journal.wait_committed(console.state.show, console.state.seq)
        await asyncio.sleep(0.001)
