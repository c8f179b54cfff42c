"""The rehearsal's crowd knows what a push does to it; the analysis finds it out from the journal alone."""

from __future__ import annotations

import math

import numpy as np
import pytest

from livestream_console.analysis.from_journal import ShowJournal, read, rows_of
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.analysis.pushes.values import Uplift
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import PushShown, ShowStarted
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.effects import DECAY_S, KNOWN_EFFECTS
from livestream_console.rehearsal.rooms import ROOMS, USUAL_ROOMS
from livestream_console.rehearsal.theatre import demo_products
from tests.conftest import ROOT

START_US = 1_790_000_000_000_000
MINUTES = 60
EVERY_S = 200
KINDS = ("card", "flash_sale", "giveaway")


@pytest.fixture(scope="module")
def reviewed() -> Uplift:
    """An hour with a push every 200 s, read back from its journal."""
    crowd = Crowd(5, 1.0, START_US, ROOMS[:USUAL_ROOMS], demo_products(ROOT / "resources"))
    journal = ShowJournal()
    played = [Observed(ShowStarted("x"), platform="desk")]
    for second in range(MINUTES * 60):
        now_us = START_US + second * 1_000_000
        played += crowd.step(now_us, 1.0)
        if second % EVERY_S == EVERY_S - 1:
            kind = KINDS[second // EVERY_S % len(KINDS)]
            played.append(Observed(PushShown(f"p{second}", kind, target="overlay"), platform="desk"))
        lines = [_line(seen, now_us) for seen in played]
        crowd.on_recorded(lines)
        for line in lines:
            read(journal, line)
        played = []
    return uplift(rows_of(journal))


def _line(seen: Observed, now_us: int) -> Recorded:
    return Recorded(1, "s", seen.event, now_us, seen.at_us, seen.platform, seen.room, id=seen.id)


def true_factor(kind: str) -> float:
    """Return the mean factor over two minutes, by what the rehearsal says of itself."""
    ages = np.arange(120) + 0.5
    return float(np.exp(math.log(KNOWN_EFFECTS[kind]) * np.exp(-ages / DECAY_S)).mean())


def test_every_kinds_interval_holds_the_truth(reviewed: Uplift) -> None:
    assert (reviewed.state, reviewed.outcome) == ("ok", "carts")
    told = {one.kind: one.effect for one in reviewed.kinds}
    for kind in KINDS:
        low, high = told[kind].factor.low, told[kind].factor.high
        # One seed of a test that must always pass: a little beyond the interval is no fault.
        assert low / 1.1 < true_factor(kind) < high * 1.1, kind
    assert told["flash_sale"].verdict == "more"
    assert told["giveaway"].verdict == "cannot_tell"


def test_paid_orders_price_the_pushes(reviewed: Uplift) -> None:
    assert reviewed.money_state == "ok"
    assert reviewed.show is not None
    assert reviewed.show.extra_minor is not None
    assert reviewed.show.extra_minor.low > 0


def test_the_crowds_viewers_are_neither_late_nor_noisy(reviewed: Uplift) -> None:
    assert "viewers_late" not in reviewed.flags
