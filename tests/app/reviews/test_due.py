"""Reviews that fell due while the desk was closed are made when it opens, each once."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, TypeVarTuple

import pytest

from livestream_console.app.reviews.due import OLDEST_US, Due, due_reviews, make_due
from livestream_console.app.reviews.files import ReviewFiles
from livestream_console.app.reviews.job import prepare_review
from livestream_console.core.ports import WorkerDied
from livestream_console.store.failures import StoreRefused
from tests.app.recorded_shows import DAY_US, START_US, rehearsed, write

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
END_US = START_US + 12 * 60_000_000


class Here:
    """Works in this process."""

    def __init__(self) -> None:
        self.done: list[str] = []

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        self.done.append(function.__name__)
        return function(*args)


class Dead:
    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        raise WorkerDied


@pytest.fixture
def store(tmp_path: Path) -> Path:
    file = tmp_path / "console.sqlite"
    write(file, "s", rehearsed(1, minutes=12))
    return file


def test_what_is_due_is_as_of_its_own_day(store: Path) -> None:
    assert due_reviews(str(store), END_US) == []
    found = due_reviews(str(store), END_US + 8 * DAY_US)
    assert found == [Due("s", 1, END_US + DAY_US), Due("s", 7, END_US + 7 * DAY_US)]
    assert due_reviews(str(store), END_US + OLDEST_US + 1) == []


async def test_each_version_is_made_once_and_kept(store: Path) -> None:
    worker = Here()
    await make_due(store, worker, END_US + 8 * DAY_US)
    made = ["prepare_review", "make_review"]
    assert worker.done == ["due_reviews", *made, *made]
    kept = ReviewFiles(store).reviews("s")
    assert [review.refunds.rows[-1].day for review in kept] == [1, 7]
    assert len(kept[-1].refunds.rows) == 2
    await make_due(store, worker, END_US + 8 * DAY_US)
    assert worker.done[5:] == ["due_reviews"]


async def test_what_takes_long_is_asked_for_in_parts(store: Path) -> None:
    write(store, "t", rehearsed(2, start_us=START_US + DAY_US, minutes=12))
    write(store, "u", rehearsed(3, start_us=START_US + 2 * DAY_US, minutes=12))
    worker = Here()
    while await worker.run(prepare_review, str(store), "u"):
        pass
    assert worker.done == ["prepare_review"] * 3
    assert {file.parent.name for file in ReviewFiles(store).root.glob("*/digest.msgpack")} == {"s", "t"}


async def test_a_desk_that_closes_meanwhile_is_no_failure(store: Path) -> None:
    await make_due(store, Dead(), END_US + 8 * DAY_US)
    assert ReviewFiles(store).reviews("s") == []


def test_a_refusal_comes_back_from_the_worker_whole(tmp_path: Path) -> None:
    refused = StoreRefused("damaged", "page 3", {"s": 4})
    refused.path = tmp_path
    back = pickle.loads(pickle.dumps(refused))
    assert (back.code, back.detail, back.kept, back.path) == ("damaged", "page 3", {"s": 4}, tmp_path)


def test_naming_the_job_costs_the_desk_no_scipy() -> None:
    program = "import sys, livestream_console.app.reviews.due; sys.exit('scipy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
