"""From journal to rows: what is counted, what is unknown, what is masked, and where windows end."""

from __future__ import annotations

import numpy as np
import pytest

from livestream_console.analysis.from_journal import buying_row, rows_of
from livestream_console.analysis.model.exposure import PushAt, Talk, exposure_of
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    GapClosed,
    GapOpened,
    LikesCounted,
    OrderChanged,
    PriceChanged,
    ProductChanged,
    PushEnded,
    PushShown,
    StockReported,
)
from livestream_console.core.money import Money
from tests.analysis.written import T0, S, Written


@pytest.fixture
def show() -> Written:
    return Written()


def test_carts_come_before_orders_and_orders_before_comments(show: Written) -> None:
    show.add(CommentPosted("怎么买 我要下单"), 3, "a")
    show.add(CommentPosted("主播好"), 4, "b")
    buying = buying_row(show.lines, T0, 5)
    assert list(buying) == [0, 0, 0, 1, 0]
    assert rows_of(show.journal, buying=buying).outcome == "buying_comments"
    show.add(OrderChanged("o1", "placed", Money(990, "CNY")), 8, platform="shop:demo")
    assert rows_of(show.journal).outcome == "orders"
    show.add(CartChanged("sku1"), 9, platform="shop:demo")
    rows = rows_of(show.journal)
    assert (rows.outcome, np.flatnonzero(rows.counts).tolist()) == ("carts", [9])


def test_one_products_carts_have_the_others_as_their_control(show: Written) -> None:
    show.add(CartChanged("sku1"), 2, id="c1")
    show.add(CartChanged("sku1"), 2, id="c1")
    show.add(CartChanged("sku1", qty=-1), 3)
    show.add(CartChanged("sku2"), 4)
    rows = rows_of(show.journal, product="sku1")
    assert list(np.flatnonzero(rows.counts)) == [2]
    assert rows.counts.sum() == 1
    assert rows.control is not None
    assert list(np.flatnonzero(rows.control)) == [4]
    assert rows.control_of == "other_products"


def test_viewers_are_unknown_where_no_sample_holds(show: Written) -> None:
    show.add(AudienceSampled(ccu=100), 10)
    show.add(LikesCounted(count=3), 70)
    rows = rows_of(show.journal)
    assert np.isnan(rows.viewers[:10]).all()
    assert (rows.viewers[10:40] == 100).all()
    assert np.isnan(rows.viewers[40:]).all()
    exposure = exposure_of(rows)
    assert exposure.known == pytest.approx(30 / 71)
    assert list(exposure.viewers) == [100.0] * 7
    assert rows.control is not None
    assert rows.control[70] == 3


def test_a_room_that_falls_silent_does_not_halve_the_audience(show: Written) -> None:
    for second in range(0, 120, 10):
        show.add(AudienceSampled(ccu=100), second)
        if not 30 <= second < 90:
            show.add(AudienceSampled(ccu=50), second, platform="twitch")
    rows = rows_of(show.journal)
    assert rows.viewers[20] == 150
    assert np.isnan(rows.viewers[60:90]).all()
    assert rows.viewers[100] == 150


def test_a_gap_is_masked_only_where_it_hides_what_is_counted(show: Written) -> None:
    show.add(CartChanged("sku1"), 5, platform="shop:demo")
    show.add(GapOpened("g1", "feed"), 10)
    show.add(GapClosed("g1", "feed"), 20)
    show.add(CartChanged("sku1"), 40, platform="shop:demo")
    assert rows_of(show.journal).heard.all()
    show.add(GapOpened("g2", "shop", from_us=T0 + 25 * S), 30, platform="shop:demo")
    rows = rows_of(show.journal)
    assert list(np.flatnonzero(~rows.heard)) == list(range(25, 41))


def test_a_window_ends_where_something_else_begins(show: Written) -> None:
    show.add(PushShown("p1", "card", "sku1"), 10)
    show.add(PushShown("p2", "flash_sale", "sku2"), 20)
    show.add(PriceChanged("sku2", price=Money(500, "CNY")), 21)
    show.add(StockReported("sku1", available=0), 50)
    show.add(PushEnded("p2", "flash_sale", "sku2"), 80)
    show.add(PushShown("p3", "card", "sku3"), 90)
    assert rows_of(show.journal).pushes == (
        PushAt("p1", "card", "sku1", 10.0, 50.0, "stock_out"),
        PushAt("p2", "flash_sale", "sku2", 20.0, 80.0, "offer_ended"),
        PushAt("p3", "card", "sku3", 90.0),
    )


def test_stretches_of_talk_are_kept(show: Written) -> None:
    show.add(ProductChanged("sku1", "state", state="explaining"), 10)
    show.add(ProductChanged("sku2", "state", state="explaining"), 30)
    show.add(ProductChanged("sku2", "state", state="open"), 45)
    assert rows_of(show.journal).talks == (Talk("sku1", 10.0, 30.0), Talk("sku2", 30.0, 45.0))


def test_paid_orders_make_the_basket(show: Written) -> None:
    for number, minor in enumerate((1000, 3000)):
        show.add(CartChanged("sku1"), 5 + number)
        show.add(OrderChanged(f"o{number}", "paid", Money(minor, "CNY")), 10 + number, platform="shop:demo")
    basket = rows_of(show.journal).basket
    assert basket is not None
    assert (basket.orders, basket.mean_minor, basket.events) == (2, 2000.0, 2)


def test_an_empty_journal_gives_empty_rows() -> None:
    rows = rows_of(Written().journal)
    assert (len(rows.counts), rows.pushes, rows.basket, rows.enters) == (1, (), None, None)
