"""A shop's exported orders in a show: its own products and time, and nothing twice."""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import EndShow
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.goods.imported import OrderRow, OrderSheet
from livestream_console.core.orders.intake import Intake, facts, intake
from livestream_console.core.values import Line, Listing
from tests.core.desk import SECOND, START_US, Desk, draft, on_air, yuan

SHOP = "shop:taobao"


def row(order: str, item: str = "998", *, after_s: int = 60, title: str = "", code: str = "") -> OrderRow:
    at_us = START_US + after_s * SECOND
    told = OrderChanged(order, "paid", yuan(59), (Line(item),), placed_us=at_us, paid_us=at_us)
    return OrderRow(told, at_us, (2,), (title,), (code,))


def desk() -> Desk:
    return on_air(draft("A1", listings=(Listing(SHOP, "998"),)), draft("B2"))


def look(desk: Desk, *rows: OrderRow) -> Intake:
    return intake(desk.state, OrderSheet("taobao", rows))


def test_an_order_is_of_the_product_that_its_listing_code_or_title_names() -> None:
    rows = (row("1"), row("2", "7", code="B2"), row("3", "7", title="TITLE b2"), row("4", "7", title="?"))
    found = look(desk(), *rows).rows
    assert [r.order.lines[0].product for r in found] == ["A1", "B2", "B2", "7"]
    assert [r.matched for r in found] == [True, True, True, False]


def test_only_orders_of_the_shows_time_are_its_own() -> None:
    show = desk()
    show.wait(600)
    show.do(EndShow)
    states = [r.state for r in look(show, row("1"), row("2", after_s=-3600), row("3", after_s=900)).rows]
    assert states == ["new", "outside", "outside"]


def test_taken_in_twice_counts_once() -> None:
    show = desk()
    refund = RefundChanged("r1", "1", yuan(10), state="done")
    sheet = (msgspec.structs.replace(row("1"), refund=refund), row("2"))
    first = look(show, *sheet)
    show.record(facts(first))
    totals = sum(show.state.metrics.gmv_paid), show.state.stock.accounts["A1"][""].paid
    assert totals == (2 * 5900, 2)
    again = look(show, *sheet)
    assert ([r.state for r in again.rows], facts(again)) == (["known", "known"], [])
    show.record(facts(first))
    assert (sum(show.state.metrics.gmv_paid), show.state.stock.accounts["A1"][""].paid) == totals


def test_what_changed_since_is_news_under_another_id() -> None:
    show = desk()
    before = look(show, row("1"))
    show.record(facts(before))
    closed = msgspec.structs.replace(
        row("1"), order=msgspec.structs.replace(row("1").order, status="closed"), at_us=START_US + 61 * SECOND
    )
    (fact,) = facts(look(show, closed))
    assert fact.id != facts(before)[0].id
    assert (fact.platform, fact.backfilled) == (SHOP, True)
    show.record([fact])
    assert show.state.metrics.orders.orders[SHOP, "1"].status == "closed"
