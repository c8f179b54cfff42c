"""Baskets: pairs as counted by hand and by force, and no great lift of tiny counts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.analysis.shows.basket import Bought, Pair, baskets, goes_with, pairs

PRODUCTS = st.frozensets(st.sampled_from("abcdef"))


def test_a_basket_is_what_one_buyer_took_in_one_show():
    lines = [
        Bought("s1", "ann", "tea"),
        Bought("s1", "ann", "cup"),
        Bought("s1", "ann", "tea"),
        Bought("s2", "ann", "pot"),
        Bought("s1", "bob", "tea"),
        Bought("s1", "bob", "spoon", gift=True),
        Bought("s1", "", "tea"),
        Bought("s1", "eve", ""),
    ]
    assert baskets(lines) == [frozenset({"tea", "cup"}), frozenset({"pot"}), frozenset({"tea"})]


def test_a_pair_by_hand():
    taken = [frozenset("ab")] * 30 + [frozenset("a")] * 10 + [frozenset("b")] * 20 + [frozenset("c")] * 40
    found = {(pair.first, pair.then): pair for pair in pairs(taken)}
    assert set(found) == {("a", "b"), ("b", "a")}
    pair = found["a", "b"]
    assert (pair.together, pair.with_first, pair.with_then, pair.baskets) == (30, 40, 50, 100)
    assert (pair.confidence, pair.lift) == (0.75, 1.5)
    # log(30.5 / 10.5) - 1.645 * sqrt(1 / 30.5 + 1 / 10.5) = 0.478; its share 0.6173; over 0.5
    assert pair.lift_low == pytest.approx(1.2346, abs=2e-4)
    assert pair.goes_together
    assert found["b", "a"].lift == pytest.approx(pair.lift)


@given(st.lists(PRODUCTS, max_size=30))
def test_every_pair_is_counted_as_by_force(taken):
    found = {(pair.first, pair.then): pair for pair in pairs(taken)}
    for a in "abcdef":
        for b in "abcdef":
            together = sum(a in basket and b in basket for basket in taken)
            if a == b or not together:
                assert (a, b) not in found
                continue
            pair = found[a, b]
            assert pair.together == together
            assert pair.with_first == sum(a in basket for basket in taken)
            assert pair.lift == pytest.approx(found[b, a].lift)
            assert 0 < pair.lift_low < max(pair.lift, 1 / (pair.with_then / pair.baskets))


def test_little_seen_is_too_few_and_never_comes_first():
    taken = [frozenset("xy")] * 3 + [frozenset("ab")] * 60 + [frozenset("a")] * 20 + [frozenset("c")] * 200
    found = pairs(taken)
    assert found[0].first in "ab"
    rare = next(pair for pair in found if pair.first == "x")
    assert rare.lift > 50
    assert rare.state == "too_few_events"
    assert goes_with(found, "x") == []
    assert [pair.then for pair in goes_with(found, "a")] == ["b"]


def test_the_lower_limit_holds():
    rng = np.random.default_rng(11)
    held = []
    for _ in range(1500):
        a = rng.random(400) < 0.3
        b = rng.random(400) < np.where(a, 0.36, 0.2)
        taken = [
            frozenset(name for name, has in (("a", x), ("b", y)) if has) for x, y in zip(a, b, strict=True)
        ]
        pair = next(pair for pair in pairs(taken) if pair.first == "a")
        held.append(pair.lift_low <= 0.36 / (0.3 * 0.36 + 0.7 * 0.2))
    assert 0.93 <= np.mean(held) <= 0.99


def test_independent_products_rarely_go_together():
    rng = np.random.default_rng(12)
    told: list[Pair] = []
    for _ in range(300):
        bought = rng.random((300, 2)) < (0.4, 0.3)
        taken = [frozenset(n for n, has in zip("ab", row, strict=True) if has) for row in bought]
        told += [pair for pair in pairs(taken) if pair.first == "a" and pair.goes_together]
    assert len(told) <= 0.08 * 300


def test_nothing_bought_has_no_pairs():
    assert pairs([]) == pairs([frozenset("a")]) == pairs([frozenset()]) == []
    assert goes_with([], "a") == []
