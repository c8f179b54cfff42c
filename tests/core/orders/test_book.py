"""The order book: the same facts in any order and however often, the same numbers."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from livestream_console.core.commands import ArmOffer, FireOffer, PushCard
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CartChanged,
    Event,
    OrderChanged,
    RefundChanged,
    StockReported,
)
from livestream_console.core.goods.stock import free, oversold
from livestream_console.core.money import Money
from livestream_console.core.orders.book import EARLY_US, Order
from livestream_console.core.show import ShowState
from livestream_console.core.tally import SERIES
from livestream_console.core.values import FlashSaleTerms, Line
from tests.core.desk import SECOND, START_US, Desk, draft, on_air, yuan

SHOP = "shop:demo"
HEARD_US = START_US + 1_000 * SECOND


def selling() -> Desk:
    """Return a desk with a card, then a flash sale of its product, both over before the shop is heard."""
    desk = on_air(draft("A1", stock=9), draft("B2", stock=None), explain="A1")
    desk.wait(100)
    terms = FlashSaleTerms(yuan(39), 3, None, 0, 120)
    desk.do(ArmOffer, offer="f1", product="A1", terms=terms)
    desk.do(FireOffer, offer="f1")
    desk.wait(100)
    desk.do(PushCard, product="B2")
    desk.wait(800)
    return desk


def tell(desk: Desk, event: Event, at_us: int | None = None, **fields: Any) -> None:
    desk.record([Observed(event, platform=SHOP, at_us=at_us, **fields)])


_OF_SHOPS = (
    "carts",
    "cart_units",
    "paid_units",
    "gmv_paid",
    "orders",
    "priced_lines",
    "priced_units",
    "gift_units",
    "back_units",
)
"""What shop facts change of a product's sums."""


def numbers(state: ShowState) -> dict[str, Any]:
    """Return everything that shop facts change, and nothing of how they came, such as who appeared first."""
    metrics, ledger = state.metrics, state.stock
    totals = {
        name: getattr(metrics, name)
        for name in (
            "buyers",
            "carters",
            "orders_cancelled",
            "orders_unpriced",
            "refunds_unpriced",
            "gmv_created",
            "gmv_cancelled",
            "gmv_refunded",
            "gmv_net",
            "foreign",
        )
    }
    rows = {
        name: {second: n for second, n in enumerate(getattr(metrics, name)) if n}
        for name in SERIES
        if name not in ("viewers", "sampled")
    }
    products = {
        name: [getattr(sold, field) for field in _OF_SHOPS] for name, sold in metrics.products.items()
    }
    attribution = state.attribution
    sums = {
        name: {push: found for push, found in getattr(attribution, name).items() if found.orders}
        for name in ("confirmed", "inferred")
    }
    return {
        "totals": totals,
        "rows": rows,
        "products": {name: counts for name, counts in products.items() if any(counts)},
        "orders": {key: replace(order, buyer=-1) for key, order in metrics.orders.orders.items()},
        "why": dict(attribution.orders),
        "sums": sums,
        "neither": attribution.neither,
        "sold": metrics.sold,
        "free": (free(ledger, "A1"), oversold(ledger, "A1")),
        "sale": state.offers.offers["f1"].in_shops,
    }


AMOUNTS = st.sampled_from([None, yuan(10), yuan(25), yuan(80), Money(700, "USD")])
TIMES = st.integers(-200, 1_100).map(lambda s: START_US + s * SECOND)
LINES = st.lists(
    st.builds(Line, st.sampled_from(["A1", "B2", "C3"]), st.none(), st.integers(1, 3), AMOUNTS), max_size=2
).map(tuple)
HINTS = st.sampled_from(
    [None, {"code": "f1"}, {"push": "f1"}, {"room": "829"}, {"utm": "utm_source=live&utm_content=f1"}]
)
ORDERS = st.builds(
    OrderChanged,
    st.sampled_from(["o1", "o2", "o3"]),
    st.sampled_from(["placed", "paid", "cancelled", "closed"]),
    AMOUNTS,
    LINES,
    hints=HINTS,
    placed_us=st.none() | TIMES,
    paid_us=st.none() | TIMES,
)
REFUNDS = st.sampled_from(["r1", "r2", "r3"]).flatmap(
    lambda refund: st.builds(
        RefundChanged,
        st.just(refund),
        st.just({"r1": "o1", "r2": "o1", "r3": None}[refund]),
        AMOUNTS,
        LINES,
        st.sampled_from([None, "requested", "rejected", "done"]),
    )
)
CARTS = st.builds(
    CartChanged,
    st.sampled_from(["A1", "B2"]),
    st.none(),
    st.integers(-1, 2),
    st.sampled_from([None, "o1", "c2"]),
)
STOCK = st.builds(StockReported, st.just("A1"), st.none(), st.integers(0, 12))


@st.composite
def batches(draw: st.DrawFn) -> list[Observed]:
    events = draw(st.lists(st.one_of(ORDERS, ORDERS, REFUNDS, CARTS, STOCK), max_size=12))
    batch = []
    for n, event in enumerate(events):
        buyer = Viewer("buyer of " + event.order) if isinstance(event, OrderChanged) else None
        batch.append(
            Observed(
                event, HEARD_US, draw(TIMES), SHOP, id=f"{n}", viewer=draw(st.sampled_from([None, buyer]))
            )
        )
    return batch


@settings(max_examples=100, deadline=None)
@given(batch=batches(), chance=st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_changes_a_number(batch: list[Observed], chance: random.Random) -> None:
    told = selling()
    told.record(batch)
    shuffled = [*batch, *chance.choices(batch, k=len(batch))] if batch else []
    chance.shuffle(shuffled)
    again = selling()
    again.record(shuffled)
    assert not told.state.misfits
    assert numbers(again.state) == numbers(told.state)


def test_a_sale_stands_in_the_second_in_which_it_was_paid_whenever_it_is_heard_of() -> None:
    desk = selling()
    placed_us, paid_us = START_US + 10 * SECOND, START_US + 42 * SECOND
    order = OrderChanged("o1", "cancelled", yuan(10), placed_us=placed_us, paid_us=paid_us)
    tell(desk, order, START_US + 700 * SECOND)
    metrics = desk.state.metrics
    assert (metrics.orders_placed[10], metrics.orders_paid[42], metrics.gmv_paid[42]) == (1, 1, 1_000)
    assert (metrics.orders_cancelled, metrics.gmv_cancelled, metrics.gmv_net) == (1, 1_000, 0)
    assert metrics.clock_suspect == 0


def test_the_newest_word_on_an_order_counts() -> None:
    desk = selling()
    early, late = START_US + 10 * SECOND, START_US + 20 * SECOND
    tell(desk, OrderChanged("o1", "paid", yuan(30), (Line("A1", None, 3, yuan(30)),)), late)
    tell(desk, OrderChanged("o1", "placed", yuan(10), (Line("A1", None, 1, yuan(10)),)), early)
    metrics = desk.state.metrics
    assert (metrics.total("gmv_paid"), metrics.gmv_created) == (3_000, 3_000)
    assert metrics.products["A1"].paid_units == 3
    assert metrics.orders_placed[10] == 1
    tell(desk, OrderChanged("o1", "paid", yuan(20), (Line("B2", None, 1, yuan(20)),)), late + 1)
    assert metrics.total("gmv_paid") == 2_000
    assert (metrics.products["A1"].paid_units, metrics.products["B2"].paid_units) == (0, 1)


def test_what_is_not_said_again_stays_known() -> None:
    desk = selling()
    tell(desk, OrderChanged("o1", "paid", yuan(30), (Line("A1"),), hints={"code": "X"}), START_US)
    tell(desk, OrderChanged("o1", "cancelled"), START_US + SECOND)
    order = desk.state.metrics.orders.orders[SHOP, "o1"]
    assert (order.amount, order.lines, order.hints) == (yuan(30), (Line("A1"),), {"code": "X"})
    assert (order.status, order.cancelled, order.sold_us) == ("cancelled", True, START_US)


def test_an_order_may_come_back_after_it_was_cancelled() -> None:
    desk = selling()
    for second, status in enumerate(["paid", "cancelled", "paid"]):
        tell(desk, OrderChanged("o1", status, yuan(30), (Line("A1"),)), START_US + second * SECOND)
    metrics = desk.state.metrics
    assert (metrics.total("orders_paid"), metrics.orders_cancelled, metrics.gmv_net) == (1, 0, 3_000)
    assert free(desk.state.stock, "A1") == 8


def test_the_four_amounts_are_kept_apart() -> None:
    desk = selling()
    for order, status in {"o1": "placed", "o2": "paid", "o3": "paid", "o4": "cancelled"}.items():
        tell(desk, OrderChanged(order, status, yuan(100)), START_US)
    tell(desk, OrderChanged("o3", "cancelled"), START_US + SECOND)
    for order in ("o2", "o3"):
        tell(desk, RefundChanged("r" + order, order, yuan(30), state="done"), START_US + SECOND)
    metrics = desk.state.metrics
    assert (metrics.gmv_created, metrics.total("gmv_paid")) == (40_000, 20_000)
    assert (metrics.gmv_refunded, metrics.gmv_cancelled, metrics.gmv_net) == (6_000, 10_000, 7_000)


def test_a_refund_counts_once_by_its_last_state_and_may_come_before_its_order() -> None:
    desk = selling()
    metrics = desk.state.metrics
    steps = [("requested", 0), ("done", 500), ("done", 500)]
    for second, (state, back) in enumerate(steps):
        tell(desk, RefundChanged("r1", "o1", yuan(5), state=state), START_US + second * SECOND)
        assert metrics.gmv_refunded == back
    tell(desk, OrderChanged("o1", "paid", yuan(30)), START_US)
    assert (metrics.gmv_refunded, metrics.gmv_net) == (500, 2_500)
    tell(desk, RefundChanged("r1", "o1", state="rejected"), START_US + 9 * SECOND)
    assert (metrics.gmv_refunded, metrics.gmv_net) == (0, 3_000)


def test_what_was_sold_before_the_show_is_not_of_it() -> None:
    desk = selling()
    before_us = START_US - EARLY_US - 1
    order = OrderChanged("o1", "paid", yuan(30), (Line("A1"),), placed_us=before_us, paid_us=before_us)
    tell(desk, order, START_US + SECOND)
    tell(desk, RefundChanged("r1", "o1", yuan(30)), START_US + SECOND)
    metrics = desk.state.metrics
    assert (metrics.total("orders_placed"), metrics.total("gmv_paid"), metrics.gmv_net) == (0, 0, 0)
    for order, known_us, buyers in (
        ("o2", None, 1),
        ("o3", None, 1),
        ("o2", before_us, 1),
        ("o3", before_us, 0),
    ):
        event = OrderChanged(order, "paid", yuan(30), paid_us=known_us)
        tell(desk, event, START_US + SECOND, viewer=Viewer("b"))
        assert metrics.buyers == buyers
    assert free(desk.state.stock, "A1") == 9
    assert desk.state.attribution.neither.orders == 0


def test_a_clock_far_ahead_is_not_believed() -> None:
    desk = selling()
    ahead_us = desk.now_us + 3_600 * SECOND
    tell(desk, OrderChanged("o1", "paid", yuan(30), paid_us=ahead_us), ahead_us)
    heard = (desk.now_us - START_US) // SECOND
    assert desk.state.metrics.gmv_paid[heard] == 3_000


def test_units_come_back_with_the_lines_or_with_all_the_money() -> None:
    desk = selling()
    tell(desk, OrderChanged("o1", "paid", yuan(30), (Line("A1", None, 3),)), START_US)

    def order() -> Order:
        return desk.state.metrics.orders.orders[SHOP, "o1"]

    tell(desk, RefundChanged("r1", "o1", yuan(10)), START_US)
    assert order().units_back("A1") == 0
    tell(desk, RefundChanged("r1", "o1", yuan(10), (Line("A1"),)), START_US + 1)
    assert order().units_back("A1") == 1
    tell(desk, RefundChanged("r2", "o1", yuan(20)), START_US)
    assert (order().units_back("A1"), order().units_back("B2")) == (3, 0)


def test_a_buyer_counts_whichever_step_names_them() -> None:
    for named in (0, 1):
        desk = selling()
        for n, status in enumerate(["placed", "paid"]):
            viewer = Viewer("b") if n == named else None
            tell(desk, OrderChanged("o1", status, yuan(30)), START_US + n * SECOND, viewer=viewer)
        assert desk.state.metrics.buyers == 1


def test_a_cart_change_with_an_id_counts_once() -> None:
    desk = selling()
    for id in ("k1", "k1", "k2", None, None):
        tell(desk, CartChanged("A1", cart="c1"), START_US, id=id)
    assert desk.state.metrics.total("carts") == 4
