"""What a show's switchback found: by the sealed plan, from whole pairs, and nothing of what nobody heard."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest

from livestream_console.analysis.review.switchback import Found, SwitchbackRow, SwitchbackTable
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.analysis.reviewing.switchbacks import switchbacks
from livestream_console.analysis.switchbacks.found import (
    Rate,
    asked_of,
    chances,
    find,
    rate_now,
    whole_pairs,
)
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    Event,
    GapClosed,
    GapOpened,
    OrderChanged,
    PushEnded,
    PushRequested,
    ShowStarted,
    SwitchbackChanged,
)
from livestream_console.core.show import ShowState
from livestream_console.core.switchback.plan import Design, Switch, schedule, seal
from tests.core.desk import SECOND, START_US, Desk

SECRET = bytes(range(32))
DESIGN = Design(12, 60, 15)
BEGINS_S = 30


class Show:
    """Plays a switchback second by second; who stands and who sells is for the test to say."""

    def __init__(self, design: Design = DESIGN) -> None:
        self.desk = Desk()
        self.design = design
        self.switches = schedule(SECRET, design)
        self.tell(0, ShowStarted("x"))
        plan: dict[str, Any] = msgspec.to_builtins(design)
        self.tell(
            1,
            SwitchbackChanged(
                "s1",
                "sealed",
                "A1",
                "A2",
                **plan,
                seal=seal(SECRET, design),
                secret=SECRET.hex(),
                by="owner",
            ),
        )
        self.tell(BEGINS_S, SwitchbackChanged("s1", "started", by="owner"))

    @property
    def state(self) -> ShowState:
        return self.desk.state

    def tell(self, second: int, event: Event, platform: str = "desk") -> None:
        self.desk.now_us = START_US + second * SECOND
        self.desk.record([Observed(event, self.desk.now_us, platform=platform, room="829")])

    def sell(self, ratio: float, until_s: int | None = None, viewers: bool = True, seed: int = 1) -> None:
        """Sell ``ratio`` times as much in b's turns; the turn's echo sells nothing."""
        rng = random.Random(seed)
        last = until_s or self.design.total_s
        for second in range(last):
            if viewers and second % 10 == 0:
                self.tell(BEGINS_S + second, AudienceSampled(ccu=500), platform="douyin")
            turn = self.turn(second)
            chance = 0.4 * (ratio if turn.card == "b" else 1.0)
            for _ in range(sum(rng.random() < chance / 5 for _ in range(5))):
                self.tell(BEGINS_S + second, CartChanged("A1"), platform="shop")

    def turn(self, second: int) -> Switch:
        return self.switches[second // self.design.block_s]

    def end(self, second: int | None = None, action: str = "ended", reason: str | None = None) -> None:
        at_s = BEGINS_S + (self.design.total_s if second is None else second)
        self.tell(at_s, SwitchbackChanged("s1", action, by="owner", reason=reason))

    def found(self) -> Found:
        asked = asked_of(self.state.metrics, self.state.switchbacks.switchbacks["s1"])
        assert asked is not None
        return find(asked)

    def row(self) -> SwitchbackRow:
        fold = ShowFold("show", 1 << 62)
        for line in self.desk.journal:
            fold.take(line)
        fold.finish()
        (row,) = switchbacks(fold).rows
        return row


def test_the_better_card_is_found_by_its_turns_alone() -> None:
    show = Show()
    show.sell(2.0)
    show.end()
    found = show.found()
    assert (found.state, found.outcome, found.pairs) == ("ok", "carts", 12)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 2.0 < found.high
    assert found.p is not None
    assert found.p < 0.01
    counted = sum(
        1
        for line in show.desk.journal
        if isinstance(line.event, CartChanged)
        and (second := (line.received_us - START_US) // SECOND - BEGINS_S) >= show.turn(second).counts_s
    )
    assert found.events_a + found.events_b == counted


def test_the_desk_and_the_review_say_the_same() -> None:
    show = Show()
    show.sell(1.5)
    show.end()
    assert show.row().found == show.found()


def test_what_really_stood_changes_nothing_but_is_told() -> None:
    kept, broken = Show(), Show()
    for show in (kept, broken):
        show.sell(1.5)
    pushed = [
        (n, switch)
        for n, switch in enumerate(kept.switches)
        if not n or switch.card != kept.switches[n - 1].card
    ]
    for place, (n, switch) in enumerate(pushed):
        at_us = START_US + (BEGINS_S + switch.at_s + 30) * SECOND
        facts = [PushRequested(f"p{n}", "card", "A1" if switch.card == "a" else "A2", target="overlay")]
        before = [PushEnded(f"p{pushed[place - 1][0]}", "card")] if place else []
        kept.desk.record([Observed(fact, at_us) for fact in (*before, *facts)])
    for show in (kept, broken):
        show.end()
    assert kept.row().found == broken.row().found
    assert broken.row().right_share == 0
    # Each switch came 30 s into a block of which the last 45 s count.
    assert kept.row().late == len(pushed)
    assert kept.row().right_share == pytest.approx(1 - 15 * len(pushed) / (45 * 24))


def test_one_that_was_stopped_counts_whole_pairs_only() -> None:
    show = Show()
    show.sell(2.0, until_s=60 * 13 + 20)
    show.end(60 * 13 + 20, "stopped", "sold out")
    assert [switch.end_s for switch in whole_pairs(show.state.switchbacks.switchbacks["s1"])][-1] == 60 * 12
    assert show.found().pairs == 6
    assert (show.row().status, show.row().reason, show.row().by) == ("stopped", "sold out", "owner")


def test_one_stopped_at_once_has_too_few() -> None:
    show = Show()
    show.sell(2.0, until_s=30)
    show.end(30, "stopped", "mistake")
    assert show.found() == Found("too_few_events", "carts")


def test_while_it_runs_nothing_is_counted() -> None:
    show = Show()
    show.sell(2.0)
    assert whole_pairs(show.state.switchbacks.switchbacks["s1"]) == ()


def test_where_nobody_tells_sales_nothing_is_compared() -> None:
    show = Show()
    show.end()
    assert show.found() == Found("no_events", "carts")


def test_orders_are_counted_where_no_carts_are() -> None:
    show = Show()
    for second in range(0, show.design.total_s, 6):
        show.tell(BEGINS_S + second, OrderChanged(f"o{second}", "paid"), platform="shop")
    show.end()
    found = show.found()
    assert (found.state, found.outcome) == ("ok", "orders")
    assert found.ratio == pytest.approx(1, abs=0.1)


def test_a_pair_in_which_nobody_listened_does_not_count() -> None:
    show = Show()
    show.sell(1.5)
    show.tell(BEGINS_S + 120, GapOpened("g", "f", from_us=START_US + BEGINS_S * SECOND), platform="shop")
    show.tell(
        BEGINS_S + 120, GapClosed("g", "f", to_us=START_US + (BEGINS_S + 120) * SECOND), platform="shop"
    )
    show.end()
    assert show.found().pairs == 11


def test_without_any_viewer_counts_every_second_counts_alike() -> None:
    show = Show()
    show.sell(2.0, viewers=False)
    show.end()
    assert show.found().state == "ok"


def test_a_plan_that_never_began_is_no_row() -> None:
    fold = ShowFold("show", 1 << 62)
    for line in Show().desk.journal[:-1]:
        fold.take(line)
    fold.finish()
    assert switchbacks(fold) == SwitchbackTable()
    assert asked_of(fold.state.metrics, fold.state.switchbacks.switchbacks["s1"]) is None


def test_the_present_rate_is_that_of_the_last_ten_minutes() -> None:
    show = Show()
    for second in range(0, 300):
        show.tell(second, CartChanged("A1"), platform="shop")
    now_us = show.desk.now_us
    assert rate_now(show.state.metrics, now_us) == Rate("carts", 60.0)
    for second in range(300, 1200, 10):
        show.tell(second, CartChanged("A1"), platform="shop")
    assert rate_now(show.state.metrics, show.desk.now_us) == Rate("carts", 6.0)
    assert rate_now(Show().state.metrics, now_us) is None


def test_chances_are_those_of_the_planner() -> None:
    told = dict(chances(Design(), 8.0).by_ratio)
    assert told[1.25] == pytest.approx(0.66, abs=0.07)
    assert list(told.values()) == sorted(told.values())
    assert chances(Design(), 0.0).by_ratio == ()
