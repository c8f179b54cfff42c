"""Costs: entered, corrected and taken back by facts, during the show and after it."""

from __future__ import annotations

import pytest

from livestream_console.core.commands import EndShow, EnterCost
from livestream_console.core.costs import LONGEST, MOST
from livestream_console.core.events import CostEntered
from livestream_console.core.money import Money
from tests.ui.selling_show import SellingSource, open_shelf


@pytest.fixture
def show() -> SellingSource:
    return open_shelf()


def enter(show: SellingSource, what: str, minor: int | None = None, **fields: object) -> str | None:
    """Return why it was refused."""
    amount = None if minor is None else Money(minor, "CNY")
    command = EnterCost(command_id=f"cost {show.seq}", what=what, amount=amount, **fields)  # type: ignore[arg-type]
    rejected = show.do(command).rejected
    return None if rejected is None else rejected.code


def entered(show: SellingSource) -> list[CostEntered]:
    return [line.event for line in show.history if isinstance(line.event, CostEntered)]


def test_a_newer_sum_stands_in_place_of_the_older_or_on_top_of_it(show) -> None:
    assert enter(show, " ads ", 70_000) is None
    assert enter(show, "ads", 30_000, more=True) is None
    assert show.state.metrics.costs == {"ads": 100_000}
    assert enter(show, "ads", 50_000) is None
    assert show.state.metrics.costs == {"ads": 50_000}
    assert [fact.by for fact in entered(show)] == ["producer"] * 3


def test_a_count_is_of_the_amount_each(show) -> None:
    enter(show, "coupon", 500, count=100)
    enter(show, "coupon", 500, count=2, more=True)
    assert [(fact.amount, fact.count) for fact in entered(show)] == [
        (Money(50_000, "CNY"), 100),
        (Money(51_000, "CNY"), None),
    ]


def test_taking_back_is_a_fact_of_its_own(show) -> None:
    enter(show, "ads", 70_000)
    assert enter(show, "ads") is None
    assert show.state.metrics.costs == {}
    assert [fact.amount for fact in entered(show)] == [Money(70_000, "CNY"), None]
    assert enter(show, "ads") == "already_done"


def test_what_makes_no_sense_is_refused(show) -> None:
    assert enter(show, "ads", 0) == "bad_cost"
    assert enter(show, "ads", -5) == "bad_cost"
    assert enter(show, "ads", 5, count=0) == "bad_cost"
    assert enter(show, "ads", MOST, count=2) == "bad_cost"
    assert enter(show, "  ", 5) == "bad_cost_kind"
    assert enter(show, "x" * (LONGEST + 1), 5) == "bad_cost_kind"
    assert enter(show, "ads", 5, by="assistant") == "not_allowed"
    dollars = EnterCost(command_id="usd", what="ads", amount=Money(5, "USD"))
    assert show.do(dollars).rejected.code == "bad_cost"
    assert entered(show) == []


def test_what_stands_already_is_not_entered_again(show) -> None:
    enter(show, "ads", 5)
    assert enter(show, "ads", 5) == "already_done"
    assert enter(show, "ads", 5, more=True) is None


def test_costs_come_in_after_the_show_too(show) -> None:
    show.do(EndShow(command_id="end"))
    assert enter(show, "ads", 70_000) is None
    assert show.state.metrics.costs == {"ads": 70_000}
