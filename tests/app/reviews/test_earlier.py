"""Earlier shows: read where they are kept, made where they are not, and never waited for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, TypeVarTuple

import pytest

from livestream_console.app.reviews.earlier import FOLDER, EarlierShows, earlier_of
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted, Event, ShowEnded, ShowStarted
from livestream_console.core.evolve import evolve
from livestream_console.core.ports import ShowInfo, WorkerDied
from livestream_console.core.show import ShowState, new_state
from livestream_console.engine.scope import TaskScope
from livestream_console.store.journal import SqliteJournal

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
S = 1_000_000
DAY_US = 86_400 * S
NOW_US = 1_795_348_800 * S


class HereWorker:
    """Works in place, and remembers of which shows; ``dead`` it does nothing."""

    def __init__(self) -> None:
        self.made: list[object] = []
        self.dead = False

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        if self.dead:
            raise WorkerDied
        self.made += args[-1:]
        return function(*args)


async def held(
    journal: SqliteJournal, show: str, days_ago: int, comments: int, *, ended: bool = True
) -> None:
    """Record a show of three minutes."""
    start_us = NOW_US - days_ago * DAY_US
    events: list[tuple[Event, int]] = [(ShowStarted(show), 0)]
    events += [(CommentPosted("a"), 30)] * comments
    events += [(CommentPosted("z"), 200)]
    if ended:
        events.append((ShowEnded(show), 201))
    journal.append(
        [
            Recorded(seq, show, event, start_us + at_s * S, platform="desk")
            for seq, (event, at_s) in enumerate(events, 1)
        ]
    )
    await journal.wait_committed(show, len(events))


def now_showing(show: str = "now") -> ShowState:
    state = new_state(show)
    evolve(state, Recorded(1, show, ShowStarted("x"), NOW_US, platform="desk"))
    return state


async def settle(tasks: TaskScope) -> None:
    for task in list(tasks._tasks):
        await task


async def test_curves_are_made_once_and_read_afterwards(journal: SqliteJournal, tmp_path: Path) -> None:
    await held(journal, "a", 2, 10)
    await held(journal, "b", 1, 20)
    await held(journal, "open", 1, 9, ended=False)
    worker, tasks = HereWorker(), TaskScope()
    for made in (["b", "a"], ["b", "a"]):
        earlier = EarlierShows(journal, tmp_path / "journal.sqlite", worker, tasks)
        assert earlier.before(now_showing()) is None
        await settle(tasks)
        curves = earlier.before(now_showing())
        assert curves is not None
        assert [(one.show, one.values["comments"]) for one in curves] == [("b", (20,) * 3), ("a", (10,) * 3)]
        assert worker.made == made


async def test_a_show_that_ends_is_kept_for_the_next(journal: SqliteJournal, tmp_path: Path) -> None:
    await held(journal, "now", 0, 5)
    state = now_showing()
    state.ended_us = NOW_US + 201 * S
    worker, tasks = HereWorker(), TaskScope()
    earlier = EarlierShows(journal, tmp_path / "journal.sqlite", worker, tasks)
    earlier.before(state)
    earlier.before(state)
    await settle(tasks)
    assert worker.made == ["now"]
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["now.msgpack"]


@pytest.mark.parametrize("content", [b"", b"\xc1", b"\x80", b"\x93\x01\x02"])
async def test_a_damaged_curve_is_made_anew(journal: SqliteJournal, tmp_path: Path, content: bytes) -> None:
    await held(journal, "a", 2, 10)
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "a.msgpack").write_bytes(content)
    worker, tasks = HereWorker(), TaskScope()
    earlier = EarlierShows(journal, tmp_path / "journal.sqlite", worker, tasks)
    earlier.before(now_showing())
    await settle(tasks)
    assert worker.made == ["a"]
    assert earlier.before(now_showing())


async def test_without_a_worker_nothing_is_compared_with(journal: SqliteJournal, tmp_path: Path) -> None:
    await held(journal, "a", 2, 10)
    worker, tasks = HereWorker(), TaskScope()
    worker.dead = True
    earlier = EarlierShows(journal, tmp_path / "journal.sqlite", worker, tasks)
    earlier.before(now_showing())
    await settle(tasks)
    assert earlier.before(now_showing()) == ()


def test_only_the_last_seven_that_ended_before_count() -> None:
    shows = [ShowInfo(f"s{n}", "", "CNY", n, n + 1, 9) for n in range(1, 12)]
    shows.append(ShowInfo("later", "", "CNY", 99, 100, 9))
    shows.append(ShowInfo("unended", "", "CNY", 3, None, 9))
    assert [info.show for info in earlier_of(shows, "s11", 11)] == [f"s{n}" for n in range(10, 3, -1)]
