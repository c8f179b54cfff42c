"""The ledger against a naive one, under anything that a desk and its shops may do in any order."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from livestream_console.core.claims.rules import HOLD_S
from livestream_console.core.commands import ChangeStock, MarkClaimPaid, Rejected, ReleaseClaim
from livestream_console.core.envelope import Observed
from livestream_console.core.events import ClaimDecided, OrderChanged, StockReported
from livestream_console.core.goods.stock import GRANTING, free, oversold
from livestream_console.core.orders.book import CLOCK_TRUST_US
from livestream_console.core.values import Line, Variant
from tests.core.desk import SECOND, draft, on_air

SIZES = (Variant("m", "m", stock=4), Variant("l", "l"), Variant("s", "s"))
ACCOUNTS = {"m": "m", "l": "", "s": ""}
"""Which stock number limits each size."""
SHOPS = ("shop:one", "shop:two")
BOUGHT = st.tuples(st.sampled_from(list(SIZES)).map(lambda size: size.variant), st.integers(1, 3))


class Ledger(RuleBasedStateMachine):
    """Two shops whose facts wait to be told: late, in any order, some twice."""

    @initialize()
    def open(self) -> None:
        self.desk = on_air(draft("A1", stock=6, variants=SIZES), explain="A1")
        self.own = {"m": (4, self.desk.now_us), "": (6, self.desk.now_us)}
        self.untold: list[Observed] = []
        self.heard: list[Observed] = []
        self.orders = 0

    # --- the shops ---

    @rule(shop=st.sampled_from(SHOPS), lines=st.lists(BOUGHT, min_size=1, max_size=2))
    def pay(self, shop: str, lines: list[tuple[str, int]]) -> None:
        self.orders += 1
        bought = tuple(Line("A1", size, qty) for size, qty in lines)
        self._happens(shop, OrderChanged(f"o{self.orders}", "paid", lines=bought))

    @rule(chance=st.randoms(use_true_random=False))
    def cancel(self, chance: random.Random) -> None:
        paid = [item for item in self.untold + self.heard if isinstance(item.event, OrderChanged)]
        if paid:
            item = chance.choice(paid)
            assert isinstance(item.event, OrderChanged)
            self._happens(str(item.platform), OrderChanged(item.event.order, "cancelled"))

    @rule(shop=st.sampled_from(SHOPS), account=st.sampled_from([None, "m"]), available=st.integers(0, 9))
    def count_stock(self, shop: str, account: str | None, available: int) -> None:
        self._happens(shop, StockReported("A1", account, available))

    def _happens(self, shop: str, event: Any) -> None:
        self.desk.now_us += SECOND
        self.untold.append(Observed(event, platform=shop, at_us=self.desk.now_us))

    @rule(seed=st.integers(0, 999), part=st.sampled_from([1, 2]))
    def tell(self, seed: int, part: int) -> None:
        random.Random(seed).shuffle(self.untold)
        for _ in range((len(self.untold) + part - 1) // part):
            item = self.untold.pop()
            stale = self.desk.now_us - (item.at_us or 0) > CLOCK_TRUST_US
            if not (stale and isinstance(item.event, StockReported)):
                self.heard.append(item)
            self.desk.record([item])

    @rule(seed=st.integers(0, 999))
    def tell_again(self, seed: int) -> None:
        if self.heard:
            self.desk.record([random.Random(seed).choice(self.heard)])

    # --- the desk, which never grants what is not there ---

    @rule(text=st.sampled_from(["A1 m+1", "A1 l+2", "A1 s+1, A1 l+1", "A1 m+5"]), viewer=st.integers(1, 5))
    def claim(self, text: str, viewer: int) -> None:
        with self._no_grant_beyond():
            self.desk.comment(text, str(viewer))

    @rule(chance=st.randoms(use_true_random=False), kind=st.sampled_from([MarkClaimPaid, ReleaseClaim]))
    def settle(self, chance: random.Random, kind: type[MarkClaimPaid | ReleaseClaim]) -> None:
        claims = list(self.desk.state.claims.claims)
        if claims:
            self.desk.ask(kind(command_id=self.desk.next_id(), claim=chance.choice(claims)))

    @rule(seconds=st.sampled_from([1, 60, HOLD_S]))
    def wait(self, seconds: int) -> None:
        with self._no_grant_beyond():
            self.desk.wait(seconds)

    @rule(account=st.sampled_from([None, "m"]), units=st.integers(0, 9))
    def recount(self, account: str | None, units: int) -> None:
        self.desk.now_us += SECOND
        outcome = self.desk.ask(
            ChangeStock(command_id=self.desk.next_id(), product="A1", variant=account, stock=units)
        )
        if not isinstance(outcome, Rejected):
            self.own[account or ""] = (units, self.desk.now_us)
            self.heard = [
                item
                for item in self.heard
                if not (isinstance(item.event, StockReported) and item.event.variant == account)
            ]

    def _no_grant_beyond(self) -> NoGrantBeyond:
        return NoGrantBeyond(self)

    def free(self) -> dict[str, int | None]:
        return {account: free(self.desk.state.stock, "A1", account) for account in ("m", "")}

    @invariant()
    def agrees_with_a_naive_ledger(self) -> None:
        assert not self.desk.state.misfits
        held: Counter[str] = Counter()
        paid: Counter[str] = Counter()
        for claim in self.desk.state.claims.claims.values():
            units = held if claim.result in GRANTING else paid if claim.result == "paid" else Counter()
            units[ACCOUNTS[claim.variant or ""]] += claim.qty
        for account, left in self.free().items():
            stock, sold = self._naive(account)
            assert left == stock - sold - held[account] - paid[account]
            assert oversold(self.desk.state.stock, "A1", account) == max(0, -left)

    def _naive(self, account: str) -> tuple[int, int]:
        """Return the stock and what shops sold of it, worked out anew from all that was heard."""
        paid: dict[tuple[str | None, str], tuple[int, int]] = {}
        cancelled: dict[tuple[str | None, str], int] = {}
        for item in self.heard:
            event, at_us = item.event, item.at_us or 0
            if isinstance(event, OrderChanged):
                key = (item.platform, event.order)
                if event.status == "paid":
                    qty = sum(line.qty for line in event.lines if ACCOUNTS[line.variant or ""] == account)
                    paid[key] = (at_us, qty)
                else:
                    cancelled[key] = max(at_us, cancelled.get(key, 0))
        sales = [(key[0], at_us, cancelled.get(key), qty) for key, (at_us, qty) in paid.items()]
        own, own_us = self.own[account]
        reports: dict[str | None, tuple[int, int]] = {}
        for item in self.heard:
            event, at_us = item.event, item.at_us or 0
            if isinstance(event, StockReported) and (event.variant or "") == account and at_us >= own_us:
                known = reports.get(item.platform, (0, 0))
                reports[item.platform] = max(known, (at_us, event.available or 0))
        stocks = [
            available
            + sum(q for s, t, u, q in sales if s == shop and t <= at_us and (u is None or u > at_us))
            for shop, (at_us, available) in reports.items()
        ]
        return min(stocks, default=own), sum(qty for _, _, until, qty in sales if until is None)


class NoGrantBeyond:
    """What is oversold already may stay so, but no grant adds to it."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    def __enter__(self) -> None:
        self.before = self.ledger.free()

    def __exit__(self, *_: object) -> None:
        for account, left in self.ledger.free().items():
            before = self.before[account]
            assert left is not None
            assert before is not None
            assert left >= min(0, before)


Ledger.TestCase.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
TestLedger = Ledger.TestCase


@pytest.mark.parametrize("seed", range(3))
def test_a_race_of_a_thousand_claimants_with_a_shop_selling_in_between(seed: int) -> None:
    """Who is granted got it while it was there; what the shop sold beyond is oversold, and nothing else."""
    chance = random.Random(seed)
    stock, claimants, shop_orders = 200, 1_000, 120
    desk = on_air(draft("A1", stock=stock), explain="A1")
    order = OrderChanged("", "paid", lines=(Line("A1"),))
    crowd: list[str | OrderChanged] = [str(n) for n in range(claimants)]
    for n in range(shop_orders):
        placed = OrderChanged(f"o{n}", order.status, lines=order.lines)
        crowd += [placed, placed]
    chance.shuffle(crowd)
    decided: Counter[str] = Counter()
    for step in crowd:
        before = free(desk.state.stock, "A1")
        if isinstance(step, OrderChanged):
            desk.record([Observed(step, platform="shop:demo")])
            continue
        (claim,) = [e for e in desk.comment("A1+1", step) if isinstance(e, ClaimDecided)]
        decided[claim.result] += 1
        assert (claim.result == "held") == (before is not None and before > 0)
    assert decided["held"] + decided["waitlisted"] == claimants
    assert decided["held"] == stock - (shop_orders - oversold(desk.state.stock, "A1"))
    assert len(desk.state.claims.claims) == claimants
