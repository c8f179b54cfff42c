"""A rehearsal in which one card sells a known number of times as well, from its plan to its review."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

from livestream_console.analysis.review.switchback import SwitchbackRow
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.reviewing.switchbacks import switchbacks
from livestream_console.app.reviews.job import ReviewWish, make_review
from livestream_console.core.commands import (
    AddProducts,
    CueSwitchback,
    EndShow,
    PlanSwitchback,
    SetProductState,
    StartShow,
    StartSwitchback,
)
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import CartChanged, PushRequested, PushShown
from livestream_console.core.switchback import turns
from livestream_console.core.switchback.plan import Design
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.rooms import ROOMS, USUAL_ROOMS
from livestream_console.rehearsal.theatre import demo_products
from livestream_console.store.journal import SqliteJournal
from tests.conftest import ROOT
from tests.core.desk import START_US, Desk

DESIGN = Design(12, 120, 30)
RATIO = 1.8
SEEDS = 5


def rehearsed(seed: int, ratio: float = RATIO) -> list[Recorded]:
    """Play a show in which a person cues every switch some seconds late; of card A's carts some stay away."""
    desk, drafts, rng = Desk(), demo_products(ROOT / "resources"), Random(seed)
    crowd = Crowd(seed, 1.5, START_US, ROOMS[:USUAL_ROOMS], drafts)
    desk.do(StartShow, title="x")
    desk.do(AddProducts, products=tuple(drafts))
    a, b = (draft.product for draft in drafts[:2])
    for product in (a, b):
        desk.do(SetProductState, product=product, state="open")
    secret = rng.randbytes(32).hex()
    desk.do(PlanSwitchback, switchback="s", a=a, b=b, design=DESIGN, secret=secret, by="owner")
    desk.do(StartSwitchback, switchback="s", by="owner")
    one, press_s = desk.state.switchbacks.switchbacks["s"], 0
    while one.over_us is None:
        desk.wait(1)
        turn = one.now(desk.now_us)
        card = turns.standing_card(desk.state.pushes)
        stands = None if card is None else card.product
        if turn is not None and one.product(turn) != stands:
            press_s += 1
            if press_s > rng.randrange(2, 9):
                desk.do(CueSwitchback, switchback="s", by="assistant")
                press_s = 0
        batch = crowd.step(desk.now_us, 1.0)
        recorded = desk.record([*_kept(batch, stands == b, ratio, rng), *_shown(desk)])
        crowd.on_recorded(recorded)
    desk.wait(60)
    desk.do(EndShow)
    return desk.journal


def _kept(batch: Iterable[Observed], is_b: bool, ratio: float, rng: Random) -> list[Observed]:
    keep = 1.0 if is_b == (ratio > 1) else min(ratio, 1 / ratio)
    return [one for one in batch if not isinstance(one.event, CartChanged) or rng.random() < keep]


def _shown(desk: Desk) -> list[Observed]:
    """Let the overlay say that it showed whatever was asked of it."""
    return [
        Observed(PushShown(push.push, push.what, push.product, target=target), platform="desk")
        for push in desk.state.pushes.pushes.values()
        for target, outcome in push.targets.items()
        if outcome == "requested"
    ]


def row_of(journal: list[Recorded]) -> SwitchbackRow:
    fold = ShowFold("show", 1 << 62)
    for line in journal:
        fold.take(line)
    fold.finish()
    (row,) = switchbacks(fold).rows
    return row


def test_the_review_of_a_stored_show_finds_the_better_card(tmp_path: Path) -> None:
    lines = rehearsed(1)
    journal = SqliteJournal(tmp_path / "journal.sqlite")
    journal.open()
    journal.append(lines)
    journal.close()
    review = make_review(str(tmp_path / "journal.sqlite"), "show", ReviewWish(1 << 62))
    (row,) = review.switchbacks.rows
    assert row == row_of(lines)
    assert (row.status, row.found.state, row.found.outcome, row.found.pairs) == ("ended", "ok", "carts", 12)
    assert row.found.p is not None
    assert row.found.p <= 0.05
    assert row.right_share is not None
    assert row.right_share > 0.99  # who is a few seconds late still stands when the block begins to count
    assert any(isinstance(line.event, PushRequested) for line in lines)


def test_the_interval_holds_the_known_ratio() -> None:
    rows = [row_of(rehearsed(seed)) for seed in range(2, 2 + SEEDS)]
    held = sum(
        row.found.low <= RATIO <= row.found.high
        for row in rows
        if row.found.low is not None and row.found.high is not None
    )
    assert held >= 3  # of 5 nominal 90 % intervals
    assert sum(row.found.p is not None and row.found.p <= 0.1 for row in rows) >= 4
