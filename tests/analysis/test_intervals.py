"""Intervals: published values, and nothing where there is nothing to divide by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.analysis.intervals import rate, share


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        # Newcombe 1998, Statistics in Medicine 17, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_as_published(part, whole, low, high):
    found = share(part, whole, 0.95)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@pytest.mark.parametrize(
    ("events", "low", "high"), [(0, 0.0, 3.689), (1, 0.0253, 5.572), (10, 4.795, 18.390)]
)
def test_rates_of_few_events_as_published(events, low, high):
    # Garwood 1936, 95 %.
    found = rate(events, 1.0, 0.95)
    assert found is not None
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-4)


@given(st.integers(0, 500), st.integers(1, 500))
def test_a_share_lies_in_its_interval(part, whole):
    found = share(min(part, whole), whole)
    assert found is not None
    assert 0 <= found.low <= found.value <= found.high <= 1


@given(st.integers(0, 10_000), st.floats(0.1, 1e6), st.floats(0, 2))
def test_shows_that_vary_make_a_rate_less_sure(events, exposure, vary):
    chance, with_shows = rate(events, exposure), rate(events, exposure, vary=vary)
    assert chance is not None
    assert with_shows is not None
    assert with_shows.low <= chance.low * (1 + 1e-9)
    assert with_shows.high >= chance.high * (1 - 1e-9)
    assert with_shows.low <= with_shows.value <= with_shows.high


@pytest.mark.parametrize(("part", "whole"), [(0, 0), (2, 1), (-1, 5)])
def test_a_share_of_nothing_is_none(part, whole):
    assert share(part, whole) is None


@pytest.mark.parametrize(("events", "exposure"), [(1, 0.0), (-1, 1.0), (1, float("inf")), (1, float("nan"))])
def test_a_rate_over_nothing_is_none(events, exposure):
    assert rate(events, exposure) is None
