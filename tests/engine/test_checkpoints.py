"""Checkpoints are shortcuts: damaged, missing or of another version they cost time and never a number."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from livestream_console.core.checkpoints import join_state, refs_of, split_state
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted, OrderChanged
from livestream_console.core.evolve import evolve
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.ports import StateHash
from livestream_console.core.show import REDUCER_VERSION, ShowState, new_state
from livestream_console.core.state_bytes import state_hash
from livestream_console.engine import checkpoints as checkpoints_module
from livestream_console.engine.checkpoints import Checkpoints, nearest
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.replayer import Replayer
from livestream_console.engine.restore import restore
from livestream_console.engine.verify import verify
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from tests.engine.fakes import MemoryJournal, Notices, turns

START_US = 1_795_348_800_000_000
EVENTS = 1_500


def show() -> list[Recorded]:
    """Five events a second; every second one is an order, so that leaves fill up."""
    return [
        Recorded(
            seq,
            "s",
            OrderChanged(f"o{seq}", "paid", Money(100, "CNY")) if seq % 2 else CommentPosted(str(seq)),
            START_US + seq * 200_000,
            platform="x",
            room="r",
            viewer=Viewer(str(seq % 50), "阿珍"),
        )
        for seq in range(1, EVENTS + 1)
    ]


async def recorded(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Record the show with a checkpoint every 100 events; return the hash of its end."""
    monkeypatch.setattr(checkpoints_module, "CHECKPOINT_EVERY", 100)
    journal = SqliteJournal(path)
    journal.open()
    state, checkpoints = new_state("s"), Checkpoints(journal, 0)
    for one in show():
        evolve(state, one)
        journal.append([one])
        checkpoints.keep(state)
    await journal.wait_committed("s", EVENTS)
    journal.close()
    return state_hash(state)


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for sql in statements:
            connection.execute(sql)
        connection.commit()


def straight(until: int) -> ShowState:
    state = new_state("s")
    for one in show()[:until]:
        evolve(state, one)
    return state


def test_a_split_state_comes_together_again_and_shares_what_is_full() -> None:
    earlier, later = straight(1_200), straight(1_400)
    blob, shared = split_state(earlier)
    _, more = split_state(later)
    assert refs_of(blob) == list(shared)
    assert shared
    assert shared.keys() <= more.keys()
    again = join_state(blob, shared, earlier.metrics.people)
    assert state_hash(again) == state_hash(earlier)
    for one in show()[1_200:1_400]:
        evolve(again, one)
    assert state_hash(again) == state_hash(later)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE checkpoints SET body = substr(body, 1, 50) WHERE seq > 800",
        "UPDATE checkpoints SET body = x'28b52ffd' WHERE seq > 800",
        "UPDATE checkpoints SET body = zeroblob(400) WHERE seq > 800",
        "DELETE FROM checkpoint_leaves",
        "UPDATE checkpoint_leaves SET body = zeroblob(10)",
        "DELETE FROM checkpoints",
        "UPDATE checkpoints SET reducer = reducer - 1",
        "DELETE FROM column_chunks",
    ],
)
async def test_whatever_becomes_of_the_checkpoints_the_state_is_right(
    damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "s.sqlite"
    end = await recorded(path, monkeypatch)
    change(path, damage)
    archive = Archive(path)
    archive.open()
    state = await restore(archive, "s", EVENTS, People())
    assert state_hash(state) == end
    archive.close()


async def test_damaged_ones_are_told_and_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.sqlite"
    await recorded(path, monkeypatch)
    change(path, "UPDATE checkpoints SET body = zeroblob(400) WHERE seq > 1200")
    journal, told = SqliteJournal(path), Notices()
    journal.open()
    assert len(nearest(journal, "s", EVENTS, People()).damaged) == 3
    replayer = Replayer(journal, "s", ManualClock(0), told)
    await replayer.open()
    await replayer.seek(replayer.end_us)
    assert [(notice.code, notice.params["count"]) for notice in told.notices] == [("checkpoints_damaged", 3)]
    await replayer.close()
    journal.close()
    journal = SqliteJournal(path)
    journal.open()
    assert nearest(journal, "s", EVENTS, People()).damaged == []
    assert nearest(journal, "s", EVENTS, People()).state.seq == EVENTS
    journal.close()


async def test_a_show_of_another_version_is_said_to_take_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from livestream_console.engine import survey

    monkeypatch.setattr(survey, "SLOW_REBUILD", 1_000)
    told = Notices()
    replayer = Replayer(MemoryJournal(show()), "s", ManualClock(0), told)
    await replayer.open()
    await turns(50)
    assert [notice.code for notice in told.notices] == ["replay_rebuilding"]
    assert replayer.outline is not None
    await replayer.close()


# --- hashes -------------------------------------------------------------------------------------------------


async def test_each_minute_is_hashed_live_and_compared_when_it_is_played(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "s.sqlite"
    await recorded(path, monkeypatch)
    archive = Archive(path)
    archive.open()
    hashes = archive.hashes("s", REDUCER_VERSION)
    assert [one.seq for one in hashes] == [1, 300, 600, 900, 1_200, 1_500]
    verdict = verify(archive, "s")
    assert (verdict.events, verdict.minutes, verdict.differs_us, verdict.damaged) == (EVENTS, 6, None, 0)
    archive.close()
    change(path, "UPDATE state_hashes SET hash = zeroblob(32) WHERE seq >= 900")
    archive = Archive(path)
    archive.open()
    assert verify(archive, "s").differs_us == START_US + 900 * 200_000
    archive.close()


async def test_a_minute_that_comes_out_otherwise_is_told_once() -> None:
    journal, clock, told = MemoryJournal(show()), ManualClock(0), Notices()
    for seq in (600, 900, 1_200):
        wrong = bytes(32) if seq > 600 else bytes.fromhex(state_hash(straight(seq)))
        journal.save_hash("s", REDUCER_VERSION, StateHash(seq, START_US + seq * 200_000, wrong))
    replayer = Replayer(journal, "s", clock, told)
    heard: list[Sequence[Recorded]] = []
    replayer.hub.subscribe(heard.append)
    await replayer.open()
    await turns(20)
    replayer.play()
    while replayer.playing:
        clock.advance(20)
        replayer.frame()
        await turns(5)
    assert [(notice.code, notice.params["at_us"]) for notice in told.notices] == [
        ("replay_differs", START_US + 900 * 200_000)
    ]
    await replayer.close()
