"""What each product did: figures by hand, and none where nobody told."""

from __future__ import annotations

import pytest

from livestream_console.core.commands import EndCard, PushCard, SetProductState
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    OrderChanged,
    RefundChanged,
)
from livestream_console.core.goods.performance import Performance, performances, sold_between
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.values import Line
from tests.ui.selling_show import SECOND, SellingSource, command_id, open_shelf


def found(show: SellingSource) -> dict[str, Performance]:
    return {one.product: one for one in performances(show.state, show.now)}


def buy(show: SellingSource, order: str, product: str, qty: int, price: int, status: str = "paid") -> None:
    line = Line(product, qty=qty, amount=Money(qty * price, "CNY"))
    show.happen(OrderChanged(order, status, line.amount, (line,)), viewer=order, platform=BUILTIN_SHOP)


def test_a_product_is_explained_carted_sold_and_given_back() -> None:
    show = open_shelf()
    show.now += SECOND
    show.do(PushCard(command_id=command_id(show), product="mask"))
    for _ in range(120):
        show.now += SECOND
        show.happen(AudienceSampled(ccu=600))
        show.happen(CommentPosted("好看"), viewer="7")
    show.happen(CartChanged("mask"), viewer="1")
    buy(show, "o1", "mask", 3, 1_990)
    buy(show, "o2", "mask", 1, 1_990)
    back = Money(1_990, "CNY")
    show.happen(RefundChanged("r", "o2", back, state="done"), platform=BUILTIN_SHOP)
    show.do(EndCard(command_id=command_id(show), product="mask"))
    show.now += SECOND
    mask = found(show)["mask"]
    assert (mask.explains, mask.explain_min) == (1, 2.0)
    assert mask.viewers == pytest.approx(600)
    assert mask.talk == pytest.approx(1_000 * 120 / (600 * 119 / 60), rel=0.02)
    assert (mask.carts, mask.orders, mask.paid, mask.gmv) == (1, 2, 4, 7_960)
    assert mask.gmv_per_min == pytest.approx(3_980)
    assert mask.back == 0.25
    assert mask.sell_through == pytest.approx(4 / 300)
    assert mask.left == 296
    assert mask.pace == pytest.approx(4 / (122 / 60))
    assert mask.cover_min == pytest.approx(296 / (4 / (122 / 60)))
    assert (mask.role, mask.kpi) == ("traffic", "viewers")


def test_an_explanation_that_goes_on_counts_so_far() -> None:
    show = open_shelf()
    show.do(PushCard(command_id=command_id(show), product="mask"))
    show.now += 90 * SECOND
    assert found(show)["mask"].explain_min == pytest.approx(1.5)


def test_without_carts_orders_cost_or_stock_there_is_no_number() -> None:
    show = open_shelf()
    show.now += 300 * SECOND
    one = found(show)["toner"]
    none = (one.carts, one.orders, one.paid, one.gmv, one.margin, one.gmv_per_min, one.pace, one.cover_min)
    assert none == (None,) * 8
    assert (one.viewers, one.talk, one.back) == (None, None, None)
    assert (one.left, one.sell_through) == (340, 0.0)


def test_a_show_without_products_has_no_rows() -> None:
    assert list(performances(SellingSource().state, 0)) == []


def test_what_is_sold_out_lasts_no_minute_and_what_does_not_sell_is_not_told() -> None:
    show = open_shelf()
    show.now += 300 * SECOND
    buy(show, "o", "cream", 40, 2_900)
    show.now += SECOND
    show.do(SetProductState(command_id=command_id(show), product="cream", state="sold_out"))
    rows = found(show)
    assert (rows["cream"].left, rows["cream"].cover_min, rows["cream"].kpi) == (0, 0.0, "sell_through")
    assert (rows["toner"].pace, rows["toner"].cover_min) == (0.0, None)


def test_units_sold_lately_leave_out_what_was_cancelled() -> None:
    show = open_shelf()
    show.now += 60 * SECOND
    buy(show, "o1", "mask", 2, 1_990)
    show.now += SECOND
    buy(show, "o2", "mask", 5, 1_990)
    show.now += SECOND
    buy(show, "o2", "mask", 5, 1_990, "cancelled")
    show.now += SECOND
    book = show.state.metrics.orders
    assert sold_between(book, show.now - 60 * SECOND, show.now) == {"mask": 2}
    assert sold_between(book, show.now - SECOND, show.now) == {}
