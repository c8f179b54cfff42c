"""What is known while a show runs: the desk's sums carry a fit to the worker, and it is the review's own."""

from __future__ import annotations

import pickle

import pytest

from livestream_console.analysis.from_journal import ShowJournal, buying_row, read, rows_of
from livestream_console.analysis.pushes.standing import Told, copied, fit, judged, outcome_of, pace_before
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.core.tally import PushMarker
from livestream_console.engine.effects import PushEffects
from livestream_console.engine.scope import TaskScope
from tests.engine.watched_show import SECOND_US, Inline, WatchedShow
from tests.ui.fakes import NOON_US


def shown(sells: str = "carts") -> WatchedShow:
    show = WatchedShow(sells)
    show.play(700)
    show.push("p1")
    show.play(200)
    show.push("p2", "flash_sale")
    show.play(200)
    return show


def marker(second: int) -> PushMarker:
    return PushMarker(NOON_US + second * SECOND_US, "card", "mask", "p1")


@pytest.mark.parametrize("sells", ["carts", "orders", "comments"])
async def test_the_live_fit_is_the_reviews(sells: str) -> None:
    show = shown(sells)
    told = await PushEffects(show, Inline(), TaskScope())._told()
    carried: Told = pickle.loads(pickle.dumps(told))
    journal = ShowJournal()
    for line in show.earlier:
        read(journal, line)
    buying = buying_row(show.earlier, journal.metrics.bin_start_us, journal.metrics.last + 1)
    assert fit(carried) == uplift(rows_of(journal, buying=buying))


def test_what_happens_later_does_not_reach_a_copy() -> None:
    show = shown()
    copy = copied(show.state.metrics)
    before = (list(copy.carts), len(copy.push_markers), copy.last)
    show.push("p3")
    show.play(60)
    assert (list(copy.carts), len(copy.push_markers), copy.last) == before


def test_carts_are_counted_before_orders() -> None:
    assert outcome_of(shown().state.metrics) == ("carts", "carts")
    assert outcome_of(shown("orders").state.metrics) == ("orders", "orders_placed")
    assert outcome_of(shown("comments").state.metrics) is None


def test_the_pace_is_that_of_the_minutes_before() -> None:
    show = shown()
    metrics = show.state.metrics
    pace = pace_before(metrics, "carts", NOON_US + 700 * SECOND_US)
    assert pace.a / pace.b * 100 == pytest.approx(0.2 * 60, rel=0.25)


def test_without_viewer_counts_time_is_the_exposure() -> None:
    show = shown()
    metrics = show.state.metrics
    for room in metrics.rooms.values():  # which tell other things than how many watch
        del room.seconds[:]
    pace = pace_before(metrics, "carts", NOON_US + 700 * SECOND_US)
    assert pace.a / pace.b == pytest.approx(0.2 * 60, rel=0.25)
    found = judged(metrics, marker(700), ("carts", "carts"), pace, NOON_US + 760 * SECOND_US)
    assert found.so_far is not None
    assert found.so_far.unusual


def test_seconds_in_which_nobody_told_the_viewers_are_left_out() -> None:
    show = shown()
    metrics = show.state.metrics
    whole = pace_before(metrics, "carts", NOON_US + 700 * SECOND_US)
    for second in range(300, 700):
        metrics.sampled[second] = 0
    part = pace_before(metrics, "carts", NOON_US + 700 * SECOND_US)
    assert part.b < whole.b


def test_the_count_stops_growing_when_the_push_has_settled() -> None:
    show = shown()
    metrics, pace = show.state.metrics, pace_before(show.state.metrics, "carts", NOON_US + 700 * SECOND_US)
    outcome = ("carts", "carts")
    settled = judged(metrics, marker(700), outcome, pace, NOON_US + 880 * SECOND_US)
    later = judged(metrics, marker(700), outcome, pace, NOON_US + 1_090 * SECOND_US)
    assert settled == later
