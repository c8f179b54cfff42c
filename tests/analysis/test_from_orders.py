"""From a folded show to the estimates: the same orders that the fold counts, in the shapes that they want."""

from __future__ import annotations

import math

import pytest

from livestream_console.analysis.from_orders import (
    attendance_of,
    bought_in,
    funnel_of,
    purchases_in,
    sales_of,
    spells_of,
)
from livestream_console.analysis.sellouts.forecast import forecast
from livestream_console.analysis.shows.basket import Bought, baskets
from livestream_console.analysis.shows.compare import Funnel
from livestream_console.core.events import AudienceSampled, CommentPosted, OrderChanged, RefundChanged
from livestream_console.core.metrics import Metrics
from livestream_console.core.money import Money
from livestream_console.core.values import Line
from tests.core.test_metrics import T0, S, Show

TEA, CUP = Line("tea", qty=2, amount=Money(2000, "CNY")), Line("cup", amount=Money(0, "CNY"))


@pytest.fixture
def show() -> Show:
    show = Show()
    show.add(AudienceSampled(ccu=600), 0)
    show.add(CommentPosted("hi"), 5, "ann")
    show.paid("1", 2000, 35, "ann", lines=(TEA, CUP))
    show.paid("2", 2000, 40, None, lines=(TEA,))
    show.paid("3", 2000, 65, "bob", lines=(TEA,))
    show.add(OrderChanged("3", "cancelled"), 70, platform="shop:demo")
    return show


def test_sales_fall_into_bins_that_end_now(show):
    sales = sales_of(show.metrics, "tea", T0 + 95 * S)
    # Three whole bins until now: from second 5, 35 and 65 on; the cancelled order is none.
    assert sales.units.tolist() == [0, 4, 0]
    assert sales.units_per_order == 2
    assert sales.viewers is not None
    assert sales.viewers[0] == 600
    assert math.isnan(sales.viewers[2])  # a sample holds for thirty seconds
    assert sales_of(show.metrics, "cup", T0 + 95 * S).units.tolist() == [0, 1, 0]
    assert len(sales_of(show.metrics, "tea", T0 + 95 * S, since_us=T0 + 40 * S).units) == 1


def test_a_show_that_hardly_began_gives_words(show):
    for metrics, now_us in ((Metrics(), T0), (show.metrics, T0), (show.metrics, T0 - S)):
        sales = sales_of(metrics, "tea", now_us)
        assert forecast(sales.units, sales.viewers, 10, None, sales.units_per_order).state == "cannot_tell"
    assert len(sales_of(show.metrics, "tea", T0 + 10**6 * S).units) == 480
    sales = sales_of(show.metrics, "tea", T0 + 95 * S)
    made = forecast(sales.units, sales.viewers, 10, None, sales.units_per_order)
    assert made.state == "too_few_events"


def test_the_funnel_is_the_folds_own(show):
    metrics = show.metrics
    assert funnel_of(metrics) == Funnel(metrics.uv, metrics.buyers, 3, 6000)
    assert funnel_of(Metrics()) == Funnel(0, 0, 0, 0)


def test_baskets_know_gifts_and_leave_strangers_out(show):
    lines = bought_in(show.metrics, "s")
    assert lines == [Bought("s", "shop:demo:ann", "tea"), Bought("s", "shop:demo:ann", "cup", gift=True)]
    assert baskets(lines) == [frozenset({"tea"})]


def test_purchases_are_less_refunds(show):
    show.add(RefundChanged("r1", "1", Money(500, "CNY"), state="done"), 80, platform="shop:demo")
    (purchase,) = purchases_in(show.metrics, "s")
    assert (purchase.person, purchase.at_us, purchase.net) == (("shop:demo", "ann"), T0 + 35 * S, 1500)


def test_who_came_and_who_bought(show):
    came = attendance_of(show.metrics, "s").people
    assert ("douyin", "ann") in came
    assert ("shop:demo", "ann") in came
    bought = attendance_of(show.metrics, "s", buyers_only=True).people
    assert ("shop:demo", "ann") in bought
    assert ("douyin", "ann") not in bought


def test_half_hours_are_local_ones(show):
    # T0 is 2026-11-22 12:00 UTC, a Sunday.
    (spell,) = spells_of(show.metrics, "s", 8 * 3600, T0 + 900 * S)
    assert (spell.weekday, spell.half_hour, spell.gmv) == (6, 40, 6000)
    assert spell.viewer_minutes == pytest.approx(600 * 30 / 60)
    (next_day,) = spells_of(show.metrics, "s", 12 * 3600, T0 + 900 * S)
    assert (next_day.weekday, next_day.half_hour) == (0, 0)
    (half,) = spells_of(show.metrics, "s", 0, T0 + 15 * S)
    assert half.viewer_minutes == pytest.approx(600 * 15 / 60)
    assert spells_of(Metrics(), "s", 0, T0) == []
