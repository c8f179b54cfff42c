"""Targets: set by a person, and what they ask of the rest of the show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.commands import SetTarget
from livestream_console.core.events import OrderChanged
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.show import new_state
from livestream_console.core.target import mean_shares, pace, share_at, traffic, traffic_target
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import SellingSource, open_shelf

MINUTE = 60_000_000


def show_with(sales: int = 100_000, minutes: int | None = 100, paid: int = 25_000) -> SellingSource:
    show = open_shelf()
    done = show.do(SetTarget(command_id="t", sales=Money(sales, "CNY"), minutes=minutes))
    assert done.rejected is None
    show.now += 49 * MINUTE
    if paid:
        show.happen(OrderChanged("o", "paid", Money(paid, "CNY")), viewer="1", platform=BUILTIN_SHOP)
    show.now += MINUTE
    return show


def test_the_rest_of_the_target_is_spread_over_the_rest_of_the_time() -> None:
    show = show_with()
    found = pace(show.state, show.now)
    assert found is not None
    assert (found.share, found.planned, found.of_plan, found.lately) == (0.25, 0.5, 0.5, 25_000)
    assert found.needed == pytest.approx(15_000)


def test_earlier_shows_say_how_much_should_have_come_by_now() -> None:
    show = show_with()
    found = pace(show.state, show.now, [0.0, 0.1, 0.2, 0.9, 1.0])
    assert found is not None
    assert (found.curve, found.planned) == ("earlier", pytest.approx(0.2))
    assert share_at([0.0, 0.5, 1.0], 0.25) == 0.25
    assert share_at([1.0], 0.3) == 0.3


def test_the_plan_is_the_mean_share_of_shows_of_any_length() -> None:
    plan = mean_shares([[25.0, 50.0, 75.0, 100.0], [0.0, 20.0], [None, None], []])
    assert plan is not None
    assert plan[0] == 0.0
    assert plan[50] == pytest.approx((0.5 + 0.0) / 2)
    assert plan[100] == 1.0
    assert mean_shares([]) is None


def test_without_a_length_a_time_or_anything_left_nothing_is_needed() -> None:
    show = show_with(minutes=None)
    found = pace(show.state, show.now)
    assert found is not None
    assert (found.planned, found.needed, found.reason) == (None, None, "no_length")
    show = show_with(paid=100_000)
    assert pace(show.state, show.now).reason == "reached"  # type: ignore[union-attr]
    show = show_with(minutes=20)
    assert pace(show.state, show.now).reason == "time_over"  # type: ignore[union-attr]
    assert pace(new_state("s"), 0) is None


def test_a_target_can_be_taken_back_and_a_wrong_one_is_refused() -> None:
    show = show_with()
    show.do(SetTarget(command_id="none"))
    assert pace(show.state, show.now) is None
    for wrong in (
        SetTarget(command_id="a", sales=Money(0, "CNY")),
        SetTarget(command_id="b", sales=Money(5, "USD")),
        SetTarget(command_id="c", minutes=0),
    ):
        assert show.do(wrong).rejected is not None
    refused = show.do(SetTarget(command_id="d", sales=Money(5, "CNY"), by="assistant")).rejected
    assert refused is not None
    assert refused.code == "not_allowed"


@given(st.integers(1, 10**9), st.floats(1e-4, 1), st.floats(1, 1e6))
def test_traffic_times_conversion_times_basket_is_the_target(target: int, cvr: float, basket: float) -> None:
    found = traffic_target(target, cvr, basket)
    assert found.viewers is not None
    assert found.viewers * cvr * basket == pytest.approx(target)


@pytest.mark.parametrize(
    ("cvr", "basket", "reason"), [(None, 9.0, "no_cvr"), (0, 9, "no_cvr"), (0.1, None, "no_basket")]
)
def test_without_conversion_or_basket_there_is_no_traffic_target(cvr, basket, reason) -> None:
    assert traffic_target(100, cvr, basket).reason == reason
    show = open_shelf()
    assert traffic(show.state, NOON_US) is None
