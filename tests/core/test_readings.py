"""Readings: right where there is something to read, and honest where there is not."""

from __future__ import annotations

import pytest

from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    GapClosed,
    GapOpened,
    OrderChanged,
    RefundChanged,
    ViewersEntered,
)
from livestream_console.core.metrics import Metrics
from livestream_console.core.money import Money
from livestream_console.core.readings import KEYS, Reading, reading
from livestream_console.core.values import ApproxCount
from tests.core.test_metrics import T0, S, Show


@pytest.fixture
def show() -> Show:
    return Show()


def read(show: Show, key: str, at_s: float) -> Reading:
    return reading(show.metrics, key, T0 + int(at_s * S))


SUMS = {
    "comments",
    "late_events",
    "orders_paid",
    "orders_placed",
    "gmv_created",
    "gmv_paid",
    "gmv_after_refunds",
    "gmv_net",
    "gmv_refunded",
    "gmv_cancelled",
}


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_never_zero_percent_nor_infinite(key):
    before = reading(Metrics(), key, T0)
    assert (before.value, before.state, before.trend) == (None, "no_data", None)
    started = Metrics(start_us=T0)
    got = reading(started, key, T0)
    assert (got.value, got.state) == ((0, "ok") if key in SUMS else (None, "no_data"))
    assert got.trend is None


def test_an_unknown_key_is_an_error(show):
    with pytest.raises(KeyError):
        read(show, "mood", 1)


def test_something_by_nobody_is_inconsistent(show):
    show.add(AudienceSampled(ccu=0, uv=0), 0)
    show.paid("o1", 5000, 1, "1")
    got = read(show, "gmv_per_viewer_minute", 60)
    assert (got.value, got.state, got.numerator, got.denominator) == (None, "inconsistent", 5000, 0)
    assert read(show, "cvr", 60).state == "inconsistent"


def test_what_was_bought_where_nobody_counts_viewers_contradicts_nothing(show):
    show.paid("o1", 5000, 1, "1")
    minutes, rate = read(show, "gmv_per_viewer_minute", 60), read(show, "cvr", 60)
    assert (minutes.value, minutes.state, minutes.reason) == (None, "no_data", "no_viewer_counts")
    assert (rate.value, rate.state, rate.reason) == (None, "no_data", "nothing_heard")


@pytest.mark.parametrize("key", ["enters_per_min", "comments_per_min", "carts_per_min"])
def test_rates_are_of_the_last_whole_minute(show, key):
    event = {"enters_per_min": ViewersEntered(), "comments_per_min": CommentPosted("a")}.get(
        key, CartChanged("A1")
    )
    for at_s in (0, 10, 39.9, 40, 99.9, 100):
        show.add(event, at_s)
    got = read(show, key, 100)
    assert (got.value, got.numerator, got.denominator, got.state) == (2, 2, 60, "ok")
    assert read(show, key, 20).value == 6


def test_viewers_now_go_stale_and_never_to_zero(show):
    show.add(AudienceSampled(ccu=120), 10)
    show.add(AudienceSampled(ccu=30), 20, room="2")
    assert (read(show, "viewers_now", 21).value, read(show, "viewers_now", 21).state) == (150, "ok")
    assert (read(show, "viewers_now", 45).value, read(show, "viewers_now", 45).state) == (30, "stale")
    assert (read(show, "viewers_now", 80).value, read(show, "viewers_now", 80).state) == (150, "stale")
    assert read(show, "viewers_now", 5).state == "no_data"


def test_a_rough_count_is_an_estimate(show):
    show.add(AudienceSampled(ccu=ApproxCount(12000, "1.2万")), 1)
    assert (read(show, "viewers_now", 2).value, read(show, "viewers_now", 2).state) == (12000, "estimated")


def test_averages_leave_unknown_time_out(show):
    show.add(AudienceSampled(ccu=100), 0)
    show.add(AudienceSampled(ccu=300), 100)
    show.add(CommentPosted("a"), 200)
    acu, pcu, minutes = (read(show, key, 200) for key in ("acu", "pcu", "viewer_minutes"))
    assert (acu.value, acu.denominator) == (200, 60)
    assert pcu.value == 300
    assert minutes.value == 200
    assert read(show, "acu", 110).value == (30 * 100 + 11 * 300) / 41


def test_sales_by_exposure_and_by_person(show):
    show.add(AudienceSampled(ccu=120), 0)
    for viewer in ("1", "2", "3", "4"):
        show.add(CommentPosted("a"), 1, viewer)
    for order in ("o1", "o2", "o3"):
        show.paid(order, 3000, 10, "buyer")
    show.add(CartChanged("A1"), 11)
    show.add(RefundChanged("r", "o1", Money(1000, "CNY")), 12)
    values = {key: read(show, key, 30).value for key in KEYS}
    assert values["gmv_per_viewer_minute"] == 9000 / 60
    assert values["atc_rate"] == 1 / 60
    assert (values["aov"], values["abv"], values["uv_value"]) == (3000, 9000, 2250)
    assert (values["uv"], values["cvr"]) == (4, 0.25)
    assert (values["gmv_paid"], values["gmv_net"], values["orders_paid"]) == (9000, 8000, 3)


def test_people_of_two_platforms_are_a_sum_and_say_so(show):
    show.add(CommentPosted("a"), 1, "1")
    assert read(show, "uv", 2).counted == "unique"
    show.add(CommentPosted("a"), 1, "1", platform="tiktok")
    assert (read(show, "uv", 2).value, read(show, "uv", 2).counted) == (2, "sum_of_platforms")


def test_what_rooms_report_is_preferred(show):
    show.add(CommentPosted("a"), 1, "1")
    show.add(AudienceSampled(uv=500), 2)
    assert (read(show, "uv", 3).value, read(show, "uv", 3).counted) == (500, "reported")


def test_more_buyers_than_viewers_is_inconsistent(show):
    show.add(CommentPosted("a"), 1, "1")
    for viewer in "123":
        show.paid("o" + viewer, 100, 1, viewer)
    assert read(show, "cvr", 2).state == "inconsistent"


def test_a_gap_makes_the_minute_an_estimate(show):
    show.add(CommentPosted("a"), 10)
    show.add(GapOpened("g", "f", from_us=T0 + 20 * S), 25)
    assert read(show, "comments_per_min", 30).state == "estimated"
    show.add(GapClosed("g", "f", to_us=T0 + 40 * S), 40)
    assert read(show, "comments_per_min", 90).state == "estimated"
    assert read(show, "comments_per_min", 101).state == "ok"


def test_trend_compares_ten_minutes_with_the_ten_before(show):
    for at_s in range(0, 600, 10):
        show.add(CommentPosted("a"), at_s)
    for at_s in range(600, 1200, 5):
        show.add(CommentPosted("a"), at_s)
    show.add(AudienceSampled(ccu=1), 1199)
    assert read(show, "comments_per_min", 1199).trend is None
    assert read(show, "comments_per_min", 1200).trend == 2
    assert read(show, "carts_per_min", 1200).trend is None


def test_the_four_amounts_and_what_is_not_known_of_them(show):
    show.add(OrderChanged("o0", "placed", Money(50, "CNY")), 1, platform="shop:demo")
    for order in ("o1", "o2"):
        show.paid(order, 1000, 1)
        show.add(RefundChanged("r" + order, order, Money(100, "CNY")), 2, platform="shop:demo")
    show.add(OrderChanged("o2", "cancelled"), 3, platform="shop:demo")
    keys = ("gmv_created", "gmv_paid", "gmv_after_refunds", "gmv_net")
    assert [read(show, key, 9).value for key in keys] == [2050, 2000, 1800, 900]
    assert read(show, "gmv_net", 9).state == "ok"
    show.add(RefundChanged("r9", "o1"), 4, platform="shop:demo")
    assert [read(show, key, 9).state for key in keys] == ["ok", "ok", "estimated", "estimated"]


@pytest.mark.parametrize("key", ["gmv_paid", "gmv_after_refunds", "gmv_net"])
def test_a_gap_makes_what_follows_from_paid_an_estimate_too(show, key):
    show.add(GapOpened("g", "douyin", from_us=T0), 1)
    assert read(show, key, 10).state == "estimated"
