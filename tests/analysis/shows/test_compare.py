"""Comparisons: splits that add up exactly, equal elapsed time, and nothing striking made of little."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.analysis.shows.compare import (
    Funnel,
    Split,
    Standing,
    planned_share,
    rate_standing,
    split,
    standing,
)


@st.composite
def funnels(draw: st.DrawFn) -> Funnel:
    buyers = draw(st.integers(1, 10**6))
    return Funnel(
        uv=buyers + draw(st.integers(0, 10**8)),
        buyers=buyers,
        orders=buyers + draw(st.integers(0, 10**6)),
        gmv=draw(st.integers(1, 10**12)),
    )


@given(funnels(), funnels())
def test_the_parts_add_up_in_logs_and_in_money(before, after):
    found = split(before, after)
    assert found.state == "ok"
    assert math.fsum(part.log_ratio for part in found.parts) == pytest.approx(math.log(found.ratio), abs=1e-9)
    # To a hundredth of a fen, or what a float of that size can hold.
    assert math.fsum(part.money for part in found.parts) == pytest.approx(found.money, rel=1e-6, abs=0.01)


@given(funnels(), funnels())
def test_the_way_back_is_the_same_with_the_other_sign(before, after):
    there, back = split(before, after), split(after, before)
    for one, other in zip(there.parts, back.parts, strict=True):
        assert one.log_ratio == pytest.approx(-other.log_ratio, abs=1e-9)
        assert one.money == pytest.approx(-other.money, rel=1e-6, abs=0.01)


def test_a_split_by_hand():
    found = split(Funnel(1000, 50, 50, 500_000), Funnel(2000, 50, 100, 1_000_000))
    assert [part.ratio for part in found.parts] == pytest.approx([2, 0.5, 2, 1])
    assert [part.factor for part in found.parts] == ["uv", "cvr", "orders_per_buyer", "aov"]
    assert [part.money for part in found.parts] == pytest.approx([500_000, -500_000, 500_000, 0], abs=1e-6)


def test_nearly_equal_shows_split_without_blowing_up():
    same = Funnel(10**8, 10**6, 10**6, 10**12)
    assert [part.money for part in split(same, same).parts] == [0, 0, 0, 0]
    close = split(same, Funnel(10**8, 10**6, 10**6, 10**12 + 1))
    assert sum(part.money for part in close.parts) == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize(
    ("other", "state"),
    [
        (Funnel(100, 0, 0, 0), "too_few_events"),
        (Funnel(0, 0, 0, 0), "too_few_events"),
        (Funnel(1, 2, 2, 100), "cannot_tell"),
        (Funnel(10, 2, 1, 100), "cannot_tell"),
        (Funnel(10, -2, 1, 100), "cannot_tell"),
    ],
)
def test_shows_that_cannot_be_split(other, state):
    good = Funnel(100, 10, 10, 1000)
    assert split(good, other) == split(other, good) == Split(state)


def test_shows_stand_beside_one_another_at_the_same_time():
    earlier = [[1.0] * 100, [2.0] * 100, [3.0] * 100, [9.0] * 10]
    found = standing([4.0] * 50, earlier, 50)
    # The show that ended after ten seconds is no zero.
    assert found == Standing("ok", 200.0, 100.0, 2.0, 3)
    assert standing([4.0] * 50, [[9.0] * 100] * 9 + [[1.0] * 100] * 8, 50).median == 50.0


@pytest.mark.parametrize(
    ("now", "earlier", "elapsed", "state"),
    [
        ([], [], 0, "cannot_tell"),
        ([1.0], [[1.0]] * 3, 2, "cannot_tell"),
        ([1.0], [[1.0]] * 3, -1, "cannot_tell"),
        ([math.nan], [[1.0]] * 3, 1, "cannot_tell"),
        ([1.0], [[math.inf]] * 3, 1, "cannot_tell"),
        ([1.0], [[1.0]] * 2, 1, "too_few_shows"),
        ([1.0], [[0.0]] * 3, 1, "too_few_events"),
    ],
)
def test_what_cannot_be_compared(now, earlier, elapsed, state):
    assert standing(now, earlier, elapsed).state == state


def test_only_much_that_differs_much_is_striking():
    alike = [(1000, 1000.0), (1010, 1000.0), (990, 1000.0), (1000, 1000.0)]
    assert rate_standing(1100, 1000, alike).striking
    assert not rate_standing(1010, 1000, alike).striking
    assert not rate_standing(30, 10, alike).striking  # ×3, but thirty events
    apart = [(600, 1000.0), (1400, 1000.0), (800, 1000.0), (1200, 1000.0)]
    unsure = rate_standing(1100, 1000, apart)
    assert not unsure.striking
    assert unsure.show_sd == pytest.approx(0.36, abs=0.03)
    assert unsure.interval.high > rate_standing(1100, 1000, alike).interval.high


def test_how_often_equal_shows_are_called_striking():
    rng = np.random.default_rng(7)
    called = []
    for _ in range(400):
        counts = rng.poisson(500 * rng.lognormal(0, 0.2, 9))
        called.append(rate_standing(int(counts[0]), 60.0, [(int(n), 60.0) for n in counts[1:]]).striking)
    # Two standard deviations, known by eight shows: about one in fourteen.
    assert np.mean(called) < 0.12


@pytest.mark.parametrize(
    ("events", "exposure", "earlier", "state"),
    [
        (-1, 1.0, [(1, 1.0)] * 3, "cannot_tell"),
        (1, 0.0, [(1, 1.0)] * 3, "cannot_tell"),
        (1, math.nan, [(1, 1.0)] * 3, "cannot_tell"),
        (1, 1.0, [], "too_few_shows"),
        (1, 1.0, [(0, 1.0)] * 8, "too_few_events"),
        (1, 1.0, [(1, 0.0), (-1, 1.0), (1, math.nan), (1, 1.0)], "too_few_shows"),
    ],
)
def test_rates_that_cannot_be_compared(events, exposure, earlier, state):
    assert rate_standing(events, exposure, earlier).state == state


def test_the_plan_follows_earlier_shows():
    late = [[0.0] * 50 + [1.0] * 50]
    assert planned_share(late, 0.5) == 0
    assert planned_share(late, 0.75) == pytest.approx(0.5)
    assert planned_share([*late, [1.0] * 10], 0.5) == pytest.approx(0.25)
    assert planned_share([[], [0.0], [math.nan]], 0.3) == 0.3
    assert (planned_share(late, -1), planned_share(late, 2)) == (0, 1)
