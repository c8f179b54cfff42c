"""Curves hold what was seen then, and medians of them only what can be compared."""

from __future__ import annotations

from livestream_console.core.events import CommentPosted, ShowEnded
from livestream_console.core.numbers.curves import Curve, Usual, curve_of, usual
from livestream_console.core.readings import DICTIONARY
from livestream_console.core.show import new_state
from tests.core.test_metrics import T0, S, Show

MINUTE_US = 60 * S


def curve(*gmv: float | None, currency: str = "CNY", key: str = "gmv_paid") -> Curve:
    return Curve("s", currency, T0, 1, {key: gmv})


def test_a_minute_has_what_was_recorded_by_its_end_and_nothing_told_later() -> None:
    show = Show()
    show.paid("o1", 1_000, 59)
    show.paid("o2", 2_000, 60)
    show.add(CommentPosted("a"), 130, at_us=T0 + 10 * S)
    show.paid("o3", 500, 190)
    show.add(ShowEnded(), 200, platform="desk")
    show.paid("o4", 500, 500)
    made = curve_of(new_state("s"), show.journal)
    assert made.values["gmv_paid"] == (1_000, 3_000, 3_000)
    assert made.values["comments"] == (0, 0, 1)
    assert (made.started_us, made.seq) == (T0, len(show.journal))
    assert set(made.values) < set(DICTIONARY), "what was never known takes no room"


def test_an_empty_show_has_no_curve() -> None:
    assert curve_of(new_state("s"), []).values == {}


def test_between_two_minutes_lies_what_is_between_them() -> None:
    row = curve(100, 200, None, 400)
    at_s = (59, 60, 90, 120, 121, 180, 240, 241)
    assert [row.at("gmv_paid", s * S) for s in at_s] == [None, 100, 150, 200, None, None, 400, None]
    assert row.at("likes", 60 * S) is None


def test_the_median_is_of_shows_that_lasted_as_long_and_sold_in_the_same_money() -> None:
    curves = [curve(100), curve(300, 600), curve(800, 900), curve(7, 7, currency="USD")]
    assert usual(curves, "gmv_paid", "money", "CNY", MINUTE_US) == Usual(300, 3)
    assert usual(curves, "gmv_paid", "money", "CNY", 2 * MINUTE_US) == Usual(750, 2)
    assert usual(curves, "gmv_paid", "money", "CNY", 3 * MINUTE_US) is None
    people = [curve(5, key="uv"), curve(7, key="uv", currency="USD")]
    assert usual(people, "uv", "persons", "CNY", MINUTE_US) == Usual(6, 2)
