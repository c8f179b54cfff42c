"""The ledger: never a grant beyond the stock, every unit booked once, outside facts shown as oversold."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core.claims.claim import ClaimState
from livestream_console.core.claims.rules import HOLD_S
from livestream_console.core.commands import (
    AddClaim,
    AddProducts,
    ChangeStock,
    MarkClaimPaid,
    Rejected,
    ReleaseClaim,
)
from livestream_console.core.envelope import Observed
from livestream_console.core.events import OrderChanged, RefundChanged, StockReported
from livestream_console.core.evolve import evolve
from livestream_console.core.goods.stock import (
    GRANTING,
    beyond,
    free,
    free_in_all,
    oversold,
    oversold_in,
    stock_in_all,
    stock_of,
)
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.core.values import Line, Variant
from tests.core.desk import SECOND, Desk, draft, on_air

SIZES = (Variant("m", "m", stock=2), Variant("l", "l"), Variant("s", "s"))


def shop_order(desk: Desk, order: str, status: str, qty: int) -> None:
    lines = (Line("A1", None, qty),)
    desk.record([Observed(OrderChanged(order, status, lines=lines), platform="shop:demo")])


def test_an_order_is_booked_once_and_taken_back_when_cancelled() -> None:
    desk = on_air(draft("A1", stock=5))
    shop_order(desk, "o1", "placed", 2)
    assert free(desk.state.stock, "A1") == 5
    shop_order(desk, "o1", "paid", 2)
    shop_order(desk, "o1", "paid", 2)
    assert free(desk.state.stock, "A1") == 3
    shop_order(desk, "o1", "cancelled", 2)
    assert free(desk.state.stock, "A1") == 5


def test_what_a_shop_sold_beyond_the_stock_is_oversold() -> None:
    desk = on_air(draft("A1", stock=2), explain="A1")
    desk.comment("A1+2")
    shop_order(desk, "o1", "paid", 1)
    assert oversold(desk.state.stock, "A1") == 1
    assert free_in_all(desk.state.stock, "A1") == 0


def test_a_shop_reports_what_it_can_still_sell() -> None:
    desk = on_air(draft("A1", stock=5))
    shop_order(desk, "o1", "paid", 2)
    desk.record([Observed(StockReported("A1", None, 7), platform="shop:demo")])
    assert (free(desk.state.stock, "A1"), stock_in_all(desk.state.stock, "A1")) == (7, 9)


@pytest.mark.parametrize("told", list(permutations(range(4))))
def test_it_does_not_matter_in_which_order_a_shop_tells(told: tuple[int, ...]) -> None:
    """Of nine, one was sold and one taken back before the shop counted; two were sold after."""
    desk = on_air(draft("A1", stock=None, variants=SIZES))
    now_us = desk.now_us

    def order(name: str, status: str, size: str, qty: int, second: int) -> Observed:
        event = OrderChanged(name, status, lines=(Line("A1", size, qty),), paid_us=now_us + 1)
        return Observed(event, platform="shop:demo", at_us=now_us + second * SECOND)

    facts = [
        order("o1", "paid", "l", 1, 1),
        order("o2", "cancelled", "s", 1, 2),
        Observed(StockReported("A1", None, 8), platform="shop:demo", at_us=now_us + 3 * SECOND),
        Observed(
            OrderChanged("o3", "paid", lines=(Line("A1", "s", 2),)),
            platform="shop:demo",
            at_us=now_us + 4 * SECOND,
        ),
    ]
    desk.now_us += 10 * SECOND
    desk.record([facts[n] for n in told])
    desk.record([facts[n] for n in told])
    ledger = desk.state.stock
    assert (stock_of(ledger, "A1"), free(ledger, "A1"), free(ledger, "A1", "l")) == (9, 6, 6)


def test_what_one_shop_sold_is_gone_from_the_other() -> None:
    desk = on_air(draft("A1", stock=10), explain="A1")
    desk.comment("A1+2")
    desk.do(MarkClaimPaid, claim=next(iter(desk.state.claims.claims)))
    shop_order(desk, "o1", "paid", 3)
    desk.record([Observed(StockReported("A1", None, 7), platform="shop:demo")])
    desk.record([Observed(StockReported("A1", None, 10), platform="shop:other")])
    assert free(desk.state.stock, "A1") == 5


def test_a_refund_gives_no_unit_back_until_the_shop_says_so() -> None:
    desk = on_air(draft("A1", stock=5))
    shop_order(desk, "o1", "paid", 2)
    desk.record([Observed(RefundChanged("r1", "o1", state="done"), platform="shop:demo")])
    assert free(desk.state.stock, "A1") == 3
    desk.record([Observed(StockReported("A1", None, 5), platform="shop:demo")])
    assert free(desk.state.stock, "A1") == 5


def test_what_the_seller_says_counts_until_a_shop_knows_better() -> None:
    desk = on_air(draft("A1", stock=5))
    early_us = desk.now_us
    desk.wait(1)
    desk.do(ChangeStock, product="A1", stock=8)
    for at_us, expected in {early_us: 8, desk.now_us: 2, early_us + 1: 2}.items():
        desk.record([Observed(StockReported("A1", None, 2), platform="shop:demo", at_us=at_us)])
        assert free(desk.state.stock, "A1") == expected
    desk.do(ChangeStock, product="A1", stock=6)
    assert free(desk.state.stock, "A1") == 6


def test_the_orders_beyond_the_stock_are_the_newest_of_the_variant() -> None:
    desk = on_air(draft("A1", stock=1, variants=SIZES))
    for n, size in enumerate(["m", "l", "m", "s", "m", "l"]):
        event = OrderChanged(f"o{n}", "paid", lines=(Line("A1", size),))
        desk.record([Observed(event, platform="shop:demo", at_us=desk.now_us + n)])
    state = desk.state
    assert oversold_in(state.stock, "A1") == {"": 2, "m": 1}
    assert beyond(state.stock, state.metrics.orders, "A1", "m") == [("shop:demo", "o4")]
    assert beyond(state.stock, state.metrics.orders, "A1", "") == [("shop:demo", "o5"), ("shop:demo", "o3")]


def test_without_a_number_stock_is_unlimited() -> None:
    desk = on_air(draft("A1", stock=None))
    assert free(desk.state.stock, "A1") is None
    assert oversold(desk.state.stock, "A1") == 0


def test_variants_without_own_stock_share_the_products() -> None:
    desk = on_air(draft("A1", stock=3, variants=SIZES), explain="A1")
    desk.comment("A1 l+2")
    ledger = desk.state.stock
    assert [free(ledger, "A1", v) for v in ("m", "l", "s")] == [2, 1, 1]
    assert (free_in_all(ledger, "A1"), stock_in_all(ledger, "A1")) == (3, 5)


def test_stock_cannot_fall_below_what_is_promised() -> None:
    desk = on_air(draft("A1", stock=3), explain="A1")
    desk.comment("A1+2")
    assert desk.refused(ChangeStock, product="A1", stock=1) == "stock_below_committed"
    assert desk.refused(AddProducts, products=(draft("A1", stock=1),)) == "stock_below_committed"
    assert desk.refused(ChangeStock, product="A1", stock=-1) == "bad_stock"
    desk.do(ChangeStock, product="A1", stock=2)
    assert free(desk.state.stock, "A1") == 0


def test_changing_one_variants_stock_leaves_the_others() -> None:
    desk = on_air(draft("A1", stock=3, variants=SIZES))
    desk.do(ChangeStock, product="A1", variant="l", stock=9)
    assert [free(desk.state.stock, "A1", v) for v in ("m", "l", "s")] == [2, 9, 3]
    assert desk.refused(ChangeStock, product="A1", variant="x", stock=9) == "unknown_variant"


def _pick(claims: ClaimState, n: int) -> str:
    names = list(claims.claims) or ["none"]
    return names[n % len(names)]


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("say"),
            st.sampled_from(["A1 m+1", "A1 l+2", "A1 s+1, A1 l+1", "A1 m+25", "A1 s+3"]),
            st.integers(1, 6),
        ),
        st.tuples(st.sampled_from(["pay", "release"]), st.integers(0, 30), st.just(0)),
        st.tuples(st.just("add"), st.sampled_from(["m", "l", "s"]), st.integers(1, 3)),
        st.tuples(st.just("wait"), st.sampled_from([0, 60, HOLD_S]), st.just(0)),
        st.tuples(st.just("stock"), st.sampled_from([None, "m", "l"]), st.integers(0, 8)),
    ),
    max_size=40,
)


def _step(desk: Desk, step: tuple[str, Any, int]) -> None:
    match step:
        case ("say", text, viewer):
            desk.comment(text, str(viewer))
        case ("pay", n, _):
            desk.ask(MarkClaimPaid(command_id=desk.next_id(), claim=_pick(desk.state.claims, n)))
        case ("release", n, _):
            desk.ask(ReleaseClaim(command_id=desk.next_id(), claim=_pick(desk.state.claims, n)))
        case ("add", variant, qty):
            claim = AddClaim(
                command_id=desk.next_id(),
                claim=f"m{desk.state.seq}",
                product="A1",
                variant=variant,
                qty=qty,
                platform="douyin",
                viewer="9",
            )
            desk.ask(claim)
        case ("wait", seconds, _):
            desk.wait(seconds)
        case ("stock", variant, units):
            outcome = desk.ask(
                ChangeStock(command_id=desk.next_id(), product="A1", variant=variant, stock=units)
            )
            assert not isinstance(outcome, Rejected) or outcome.code == "stock_below_committed"


@settings(max_examples=60, deadline=None)
@given(steps=STEPS)
def test_no_interleaving_grants_beyond_the_stock(steps: list[tuple[str, Any, int]]) -> None:
    desk = on_air(draft("A1", stock=3, variants=SIZES), explain="A1")
    for step in steps:
        _step(desk, step)
        ledger = desk.state.stock
        assert all(oversold(ledger, "A1", variant) == 0 for variant in ("", "m", "l", "s"))
        claims = desk.state.claims
        held = sum(c.qty for c in claims.claims.values() if c.result in GRANTING)
        paid = sum(c.qty for c in claims.claims.values() if c.result == "paid")
        accounts = ledger.accounts["A1"].values()
        assert (sum(a.held for a in accounts), sum(a.paid for a in accounts)) == (held, paid)
        waiting = [c.claim for c in claims.claims.values() if c.result in ("waitlisted", "passed")]
        assert sorted(waiting) == sorted(name for line in claims.waiting.values() for name in line)


@settings(max_examples=40, deadline=None)
@given(steps=STEPS, cut=st.integers(0, 100))
def test_a_fold_may_be_cut_by_a_checkpoint_anywhere(steps: list[tuple[str, Any, int]], cut: int) -> None:
    desk = on_air(draft("A1", stock=3, variants=SIZES), explain="A1")
    for step in steps:
        _step(desk, step)
    cut %= len(desk.journal) + 1
    first = Desk().state
    for recorded in desk.journal[:cut]:
        evolve(first, recorded)
    second = decode_state(encode_state(first), desk.state.metrics.people)
    for recorded in desk.journal[cut:]:
        evolve(second, recorded)
    assert state_hash(second) == state_hash(desk.state)
