"""Live and review say the same: what the pipeline folded and what the journal gives back, byte for byte."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec

from livestream_console.core.evolve import evolve
from livestream_console.core.people import People
from livestream_console.core.readings import DICTIONARY, figures
from livestream_console.core.show import ShowState, new_state
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.console import Console
from livestream_console.engine.restore import restore
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.theatre import demo_products
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from tests.conftest import ROOT
from tests.engine.fakes import MemoryStage, MemoryVault, Notices

_MINUTES = 4


def said(state: ShowState, now_us: int) -> bytes:
    """Return every figure of the dictionary in bytes."""
    return msgspec.msgpack.encode(figures(state, DICTIONARY, now_us))


async def test_what_was_shown_live_is_what_the_journal_gives_back(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "journal.sqlite")
    journal.open()
    clock = ManualClock()
    console = Console(journal, [MemoryStage()], clock, Notices(), MemoryVault(), rng=random.Random(1))
    show = await console.start_show("x")
    crowd = Crowd(3, 4.0, clock.now_us(), ROOMS[:2], demo_products(ROOT / "resources"))
    live: list[tuple[int, int, bytes]] = []
    for second in range(_MINUTES * 60):
        clock.advance(1.0)
        desk = console._desk
        assert desk is not None
        desk.pipeline.sink().offer(crowd.step(clock.now_us(), 1.0))
        console.frame()
        if second % 47 == 0:
            live.append((console.state.seq, clock.now_us(), said(console.state, clock.now_us())))
    live.append((console.state.seq, clock.now_us(), said(console.state, clock.now_us())))
    await console.stop()
    journal.close()
    archive = Archive(tmp_path / "journal.sqlite")
    archive.open()
    state = new_state(show)
    read_back = list(archive.read(show, raw=False, people=state.metrics.people))
    for recorded in read_back:
        evolve(state, recorded)
        if live and live[0][0] == recorded.seq:
            _, now_us, shown = live.pop(0)
            assert said(state, now_us) == shown
    assert not live
    assert len(read_back) > 1_000
    resumed = await restore(archive, show, state.seq, People())
    assert said(resumed, clock.now_us()) == said(state, clock.now_us())
    archive.close()
