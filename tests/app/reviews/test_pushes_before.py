"""What kinds of pushes did before comes from what reviews left; what is missing or damaged is left out."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from livestream_console.analysis.pushes.values import Uplift
from livestream_console.app.reviews.files import DIGEST, ReviewFiles
from livestream_console.app.reviews.pushes_before import PushesBefore, pooled_before
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ShowEnded, ShowStarted
from livestream_console.core.ports import WorkerDied
from livestream_console.store.journal import SqliteJournal
from tests.engine.watched_show import Inline
from tests.ui.standings import effect, kind

DAY_US = 86_400_000_000


@pytest.fixture
async def store(tmp_path: Path) -> Path:
    """Four shows on four days, of which the last is not reviewed."""
    path = tmp_path / "console.sqlite"
    journal = SqliteJournal(path)
    journal.open()
    for number in range(1, 5):
        at_us = number * DAY_US
        for seq, event in ((1, ShowStarted(f"show {number}")), (2, ShowEnded())):
            journal.append([Recorded(seq, f"s{number}", event, at_us + seq, platform="desk")])
        await journal.wait_committed(f"s{number}", 2)
    journal.close()
    for number in range(1, 4):
        kinds = [kind("card", 5, effect(1.1, 1.3, 1.6, 60))]
        if number == 1:
            kinds.append(kind("coupon", 5, effect(1.1, 1.3, 1.6, 60)))
        left = {"show": f"s{number}", "uplift": Uplift("ok", "carts", 100, kinds=tuple(kinds))}
        ReviewFiles.write(ReviewFiles(path).folder(f"s{number}") / DIGEST, msgspec.msgpack.encode(left))
    return path


def test_kinds_of_several_earlier_shows_are_pooled(store: Path) -> None:
    (card,) = pooled_before(str(store), "s4")
    assert (card.kind, card.shows) == ("card", 3)
    assert card.factor.median == pytest.approx(1.3)


def test_later_shows_and_the_show_itself_do_not_count(store: Path) -> None:
    (card,) = pooled_before(str(store), "s3")
    assert card.shows == 2
    assert pooled_before(str(store), "s1") == ()


def test_a_damaged_digest_is_left_out(store: Path) -> None:
    (ReviewFiles(store).folder("s2") / DIGEST).write_bytes(b"\x00")
    (card,) = pooled_before(str(store), "s4")
    assert card.shows == 2


async def test_what_cannot_be_read_is_nothing(tmp_path: Path) -> None:
    worker = Inline()
    assert await PushesBefore(tmp_path / "none.sqlite", worker)("s1") == ()
    worker.failure = WorkerDied()
    assert await PushesBefore(tmp_path / "none.sqlite", worker)("s1") == ()
