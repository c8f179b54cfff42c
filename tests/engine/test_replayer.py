from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from livestream_console.core.commands import PlaceMark
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.core.evolve import evolve
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import state_hash
from livestream_console.engine import checkpoints as checkpoints_module
from livestream_console.engine import replayer as replayer_module
from livestream_console.engine import restore as restore_module
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.hub import Hub
from livestream_console.engine.pipeline import Pipeline
from livestream_console.engine.replayer import Replayer
from livestream_console.engine.source import ShowSource
from tests.engine.conftest import Room
from tests.engine.fakes import MemoryJournal, comment, turns
from tests.engine.test_resume import flash_sale

SECOND = 1_000_000


def recorded_show(count: int, journal: MemoryJournal) -> str:
    """Record a comment every 100 ms and return the state's hash."""
    clock = ManualClock()
    pipeline = Pipeline(new_state("s"), journal, Hub(), clock)
    sink = pipeline.sink()
    for n in range(count):
        sink.offer([comment(f"text {n}", n, viewer=f"u{n % 97}")])
        pipeline.drain()
        clock.advance(0.1)
    return state_hash(pipeline.state)


async def opened(journal: MemoryJournal, show: str = "s") -> tuple[Replayer, ManualClock, list[Recorded]]:
    clock = ManualClock(0)
    heard: list[Recorded] = []
    replayer = Replayer(journal, show, clock)

    def listen(batch: Sequence[Recorded]) -> None:
        heard.extend(batch)

    replayer.hub.subscribe(listen)
    await replayer.open()
    await turns()
    return replayer, clock, heard


async def test_a_replay_ends_in_the_live_state(room: Room) -> None:
    written = await flash_sale(room, "time")
    replayer, clock, heard = await opened(room.journal, written[0].show)
    replayer.play()
    for _ in range(40):
        clock.advance(1)
        replayer.frame()
        await turns()
    assert heard == written
    assert state_hash(replayer.state) == state_hash(room.console.state)
    assert (replayer.playing, replayer.position_us) == (False, replayer.end_us)
    await replayer.close()


async def test_panels_need_not_know_which_of_the_two_they_show(room: Room) -> None:
    sources: list[ShowSource] = [room.console, Replayer(room.journal, "s")]
    assert [source.live for source in sources] == [True, False]


async def test_nothing_is_passed_before_its_time_and_speed_scales() -> None:
    journal = MemoryJournal()
    recorded_show(200, journal)
    replayer, clock, heard = await opened(journal)
    clock.advance(5)
    replayer.frame()
    assert heard == [], "not playing yet"
    replayer.play()
    clock.advance(1)
    replayer.frame()
    assert len(heard) == 11
    replayer.set_speed(4)
    clock.advance(1)
    replayer.frame()
    assert len(heard) == 51
    replayer.pause()
    clock.advance(10)
    replayer.frame()
    assert len(heard) == 51
    replayer.set_speed(1_000)
    assert replayer.speed == 64
    await replayer.close()


async def test_a_replay_waits_for_what_it_has_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replayer_module, "_AHEAD", 16)
    monkeypatch.setattr(restore_module, "_CHUNK", 16)
    journal = MemoryJournal()
    live = recorded_show(1_000, journal)
    replayer, clock, heard = await opened(journal)
    replayer.set_speed(8)
    replayer.play()
    while replayer.playing:
        clock.advance(1)
        replayer.frame()
        assert all(r.received_us <= replayer.position_us for r in heard), "never ahead of its numbers"
        await turns(5)
    assert [r.seq for r in heard] == list(range(1, 1_001))
    assert state_hash(replayer.state) == live
    await replayer.close()


async def test_a_seek_gives_the_state_of_that_moment_and_resets_the_panels(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checkpoints_module, "CHECKPOINT_EVERY", 100)
    journal = MemoryJournal()
    recorded_show(1_000, journal)
    replayer, clock, heard = await opened(journal)
    await turns(200)
    assert len(journal.checkpoints["s"]) >= 7, "missing checkpoints are made meanwhile"
    resets: list[int] = []
    replayer.hub.subscribe(lambda batch: None, lambda: resets.append(replayer.state.seq))
    for second in (50, 20, 99, 0):
        await replayer.seek(replayer.start_us + second * SECOND)
        straight = new_state("s")
        for recorded in journal.events["s"][: second * 10 + 1]:
            evolve(straight, recorded)
        assert state_hash(replayer.state) == state_hash(straight)
        assert replayer.position_us == replayer.start_us + second * SECOND
    assert resets == [501, 201, 991, 1]
    replayer.play()
    await turns()
    clock.advance(1)
    replayer.frame()
    assert [r.seq for r in heard] == list(range(2, 12)), "and plays on from there"
    await replayer.close()


async def test_a_newer_seek_cancels_the_older() -> None:
    journal = MemoryJournal()
    recorded_show(3_000, journal)
    replayer, _, _ = await opened(journal)
    resets: list[int] = []
    replayer.hub.subscribe(lambda batch: None, lambda: resets.append(replayer.state.seq))
    await asyncio.gather(*(replayer.seek(replayer.start_us + s * SECOND) for s in (200, 100, 250, 10)))
    assert resets == [101]
    await replayer.close()


async def test_the_past_is_not_changed_and_older_comments_can_be_read() -> None:
    journal = MemoryJournal()
    recorded_show(50, journal)
    replayer, _, _ = await opened(journal)
    outcome = await replayer.dispatch(PlaceMark(command_id="c", text="x"))
    assert outcome.rejected is not None
    assert outcome.rejected.code == "replay"
    page = await replayer.history_before(21, (CommentPosted,), 5)
    assert [r.seq for r in page] == [16, 17, 18, 19, 20]
    assert all(isinstance(r.event, CommentPosted) for r in page)
    await replayer.close()


async def test_closing_leaves_no_task() -> None:
    journal = MemoryJournal()
    recorded_show(3_000, journal)
    before = len(asyncio.all_tasks())
    replayer, _, _ = await opened(journal)
    seeking = asyncio.ensure_future(replayer.seek(replayer.start_us + 200 * SECOND))
    await asyncio.sleep(0)
    await replayer.close()
    await asyncio.wait([seeking])
    assert len(asyncio.all_tasks()) == before
