"""A feed that acknowledges hears of it only when the journal has what it brought."""

from __future__ import annotations

import asyncio

from livestream_console.core.envelope import Observed
from livestream_console.core.events import LikesCounted
from livestream_console.core.show import new_state
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.hub import Hub
from livestream_console.engine.intake import HIGH_WATER
from livestream_console.engine.pipeline import Pipeline
from tests.engine.fakes import MemoryJournal, comment, turns
from tests.engine.test_pipeline import SteppingClock


def opened(journal: MemoryJournal, clock: ManualClock | None = None) -> Pipeline:
    return Pipeline(new_state("s"), journal, Hub(), clock or ManualClock())


async def test_saved_waits_for_the_frame_and_then_for_the_disk() -> None:
    journal = MemoryJournal()
    journal.holding = True
    pipeline = opened(journal)
    sink = pipeline.sink()
    sink.offer([comment("a", 1)])
    saved = asyncio.ensure_future(sink.saved())
    await turns()
    assert not saved.done()
    pipeline.drain()
    await turns()
    assert not saved.done()
    journal.commit()
    await asyncio.wait_for(saved, 5)


async def test_saved_waits_for_what_a_short_frame_left_over() -> None:
    journal = MemoryJournal()
    pipeline = opened(journal, SteppingClock())
    sink = pipeline.sink()
    sink.offer([comment(str(n), n) for n in range(200)])
    saved = asyncio.ensure_future(sink.saved())
    pipeline.drain(0.001)
    await turns()
    assert 0 < journal.committed_seq("s") < 200
    assert not saved.done()
    while pipeline.drain(0.001):
        pass
    await asyncio.wait_for(saved, 5)
    assert journal.committed_seq("s") == 200


async def test_saved_counts_merged_likes_and_does_not_wait_for_others() -> None:
    journal = MemoryJournal()
    pipeline = opened(journal)
    sink = pipeline.sink()
    sink.offer([comment(str(n), n) for n in range(HIGH_WATER)])
    sink.offer([Observed(LikesCounted(3), platform="kick", room="r")])
    saved = asyncio.ensure_future(sink.saved())
    await turns()
    while pipeline.drain(1.0):
        pass
    await asyncio.wait_for(saved, 5)
    await asyncio.wait_for(sink.saved(), 5)


async def test_who_stops_waiting_disturbs_nobody() -> None:
    journal = MemoryJournal()
    pipeline = opened(journal)
    sink = pipeline.sink()
    sink.offer([comment("a", 1)])
    gone, stays = asyncio.ensure_future(sink.saved()), asyncio.ensure_future(sink.saved())
    await turns()
    gone.cancel()
    await turns()
    pipeline.drain()
    await asyncio.wait_for(stays, 5)
