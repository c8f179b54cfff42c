"""The funnel: people against people, orders against orders, and a reason where there is nothing."""

from __future__ import annotations

from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    OrderChanged,
    RefundChanged,
)
from livestream_console.core.funnel import Step, funnel
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.show import new_state
from livestream_console.core.values import Line
from tests.ui.selling_show import SellingSource, open_shelf

PRICE = Money(1_990, "CNY")


def steps(show: SellingSource) -> dict[str, Step]:
    return {step.key: step for step in funnel(show.state, show.now)}


def test_a_show_that_nobody_told_of_has_reasons_and_no_number() -> None:
    found = funnel(new_state("s"), 0)
    assert [step.count for step in found] == [None] * len(found)
    assert all(step.reason for step in found)


def test_each_step_is_a_share_of_those_it_is_of() -> None:
    show = open_shelf()
    show.now += 1_000_000
    for n in range(20):
        show.happen(CommentPosted("好看" if n else "多少钱?"), viewer=str(n))
    show.happen(AudienceSampled(ccu=30, uv=200))
    for n in range(8):
        show.happen(CartChanged("mask"), viewer=str(n))
    for n in range(4):
        status = "paid" if n else "placed"
        lines = (Line("mask", amount=PRICE),)
        show.happen(OrderChanged(f"o{n}", status, PRICE, lines), viewer=str(n), platform=BUILTIN_SHOP)
    show.happen(RefundChanged("r", "o1", PRICE, state="done"), platform=BUILTIN_SHOP)
    show.now += 1_000_000
    found = steps(show)
    assert (found["watched"].count, found["watched"].counted) == (200, "reported")
    assert (found["commented"].count, found["commented"].of_first) == (20, 0.1)
    assert (found["carted"].count, found["carted"].of_first, found["carted"].of_before) == (8, 0.04, 0.4)
    assert (found["bought"].count, found["bought"].of_before) == (3, 3 / 8)
    assert (found["placed"].count, found["placed"].of_first) == (4, None)
    assert (found["paid"].count, found["paid"].of_before) == (3, 0.75)
    assert (found["refunded"].count, found["refunded"].of_before) == (1, 1 / 3)
    assert found["exposed"].reason == "exposures_not_told"
    assert found["claimed"].reason == "no_claims"


def test_claims_are_counted_by_person() -> None:
    show = open_shelf()
    for viewer in ("1", "1", "2"):
        show.happen(CommentPosted("A1+1"), viewer=viewer)
    found = steps(show)
    assert (found["claimed"].count, found["claimed"].of_before) == (2, 1.0)


def test_carts_and_orders_without_names_say_so() -> None:
    show = open_shelf()
    show.happen(CartChanged("mask"), platform=BUILTIN_SHOP)
    show.happen(OrderChanged("o", "paid", PRICE, (Line("mask", amount=PRICE),)), platform=BUILTIN_SHOP)
    show.now += 1_000_000
    found = steps(show)
    assert found["carted"].reason == "carts_nameless"
    assert found["bought"].reason == "buyers_not_told"
    assert found["paid"].count == 1


def test_more_buyers_than_viewers_is_a_contradiction_and_no_share() -> None:
    show = open_shelf()
    show.happen(AudienceSampled(ccu=1, uv=1))
    for n in range(3):
        line = (Line("mask", amount=PRICE),)
        show.happen(OrderChanged(f"o{n}", "paid", PRICE, line), viewer=str(n), platform=BUILTIN_SHOP)
    bought = steps(show)["bought"]
    assert (bought.count, bought.of_first, bought.reason) == (3, None, "inconsistent_feed")
