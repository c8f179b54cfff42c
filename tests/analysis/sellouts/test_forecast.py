"""The sell-out forecast: right where the answer is known, wider where less is, and words for bad input."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.analysis.sellouts.forecast import Boost, Forecast, Plan, forecast

STEADY = [4.0] * 120
"""Eight a minute for an hour."""
SHORT = Plan(horizon_min=60)


def test_a_steady_pace_is_carried_on():
    made = forecast(STEADY, None, 80)
    assert made.state == "ok"
    assert made.median_min == pytest.approx(10, rel=0.1)
    assert made.low_min < made.median_min < made.high_min


def test_fewer_viewers_buy_less():
    before = forecast(STEADY, [1000.0] * 120, 80, SHORT).median_min
    halved = forecast(STEADY, [1000.0] * 100 + [500.0] * 20, 80, SHORT).median_min
    # Sales held although half of the viewers left: either way the pace per viewer is drawn back.
    assert halved > before * 1.2


def test_a_pace_that_has_risen_for_an_hour_may_stay():
    risen = [round(1.5 + 6.5 * place / 119) for place in range(120)]
    made = forecast(risen, None, 8 * 30, SHORT)
    assert made.low_min < 15 < made.median_min


def test_the_same_seed_is_the_same_forecast():
    assert forecast(STEADY, None, 80, SHORT, seed=3) == forecast(STEADY, None, 80, SHORT, seed=3)
    assert forecast(STEADY, None, 80, SHORT, seed=3) != forecast(STEADY, None, 80, SHORT, seed=4)


def test_a_planned_push_brings_it_forward_and_a_past_one_is_not_the_pace():
    usual = forecast(STEADY, None, 80, SHORT).median_min
    planned = forecast(STEADY, None, 80, Plan(horizon_min=60, boosts=(Boost(1.0, math.log(3), decay_s=120),)))
    assert planned.median_min < usual * 0.85
    surge = [4.0] * 112 + [12.0] * 8
    known = forecast(surge, None, 80, Plan(horizon_min=60, boosts=(Boost(-4.0, math.log(3), decay_s=1e6),)))
    unknown = forecast(surge, None, 80, SHORT)
    assert unknown.median_min < 10
    assert known.median_min < 10  # what does not fade goes on
    faded = forecast(surge, None, 80, Plan(horizon_min=60, boosts=(Boost(-4.0, math.log(3), decay_s=240),)))
    assert faded.median_min > unknown.median_min


def test_an_unsure_push_widens_the_interval():
    sure, unsure = (
        forecast(STEADY, None, 80, Plan(horizon_min=60, boosts=(Boost(1.0, 1.0, sd=sd, decay_s=300),)))
        for sd in (0.0, 1.0)
    )
    assert unsure.high_min / unsure.low_min > 1.2 * sure.high_min / sure.low_min


def test_units_in_lots_vary_more():
    single = forecast(STEADY, None, 80, SHORT)
    in_lots = forecast(STEADY, None, 80, SHORT, units_per_order=4.0)
    assert in_lots.median_min == pytest.approx(single.median_min, rel=0.2)
    assert in_lots.high_min / in_lots.low_min > 1.2 * single.high_min / single.low_min


def test_chances_follow_the_plan():
    plan = Plan(slot_min=20, show_min=30, lead_min=5, opening=200, horizon_min=60)
    soon, never = forecast(STEADY, None, 80, plan), forecast(STEADY, None, 2_000, plan)
    assert soon.sold_out_in_slot > 0.9
    assert soon.much_left == 0
    assert 40 <= soon.needed <= 80
    assert never.sold_out_in_slot == 0
    assert never.much_left == 1
    assert (never.median_min, never.high_min) == (None, None)
    unasked = forecast(STEADY, None, 80, SHORT)
    assert (unasked.sold_out_in_slot, unasked.much_left, unasked.needed) == (None, None, None)


def test_nothing_left_is_sold_out_now():
    assert forecast(STEADY, None, 0) == Forecast("ok", 0.0, 0.0, 0.0)


@pytest.mark.parametrize("units", [[0.0] * 120, [1.0, 1.0, 0.0], [4.0, 0.0]])
def test_few_sales_are_too_few(units):
    assert forecast(units, None, 10).state == "too_few_events"


@pytest.mark.parametrize(
    ("units", "viewers", "plan", "lots"),
    [
        ([], None, SHORT, 1.0),
        ([9.0], None, SHORT, 1.0),
        (STEADY, [1.0], SHORT, 1.0),
        (STEADY, [math.nan] * 120, SHORT, 1.0),
        (STEADY, [0.0] * 120, SHORT, 1.0),
        ([-1.0] * 120, None, SHORT, 1.0),
        ([math.nan] * 120, None, SHORT, 1.0),
        (STEADY, None, SHORT, 0.0),
        (STEADY, None, SHORT, math.nan),
        (STEADY, None, Plan(horizon_min=0), 1.0),
        (STEADY, None, Plan(boosts=(Boost(1.0, 1.0, decay_s=0),)), 1.0),
        (STEADY, None, Plan(boosts=(Boost(1.0, math.nan),)), 1.0),
        (STEADY, None, Plan(boosts=(Boost(math.inf, 1.0),)), 1.0),
        (STEADY, None, Plan(boosts=(Boost(-1.0, 800.0),)), 1.0),
        (STEADY, None, Plan(boosts=(Boost(1.0, 1.0, sd=-1.0),)), 1.0),
    ],
)
def test_what_makes_no_sense_cannot_be_told(units, viewers, plan, lots):
    assert forecast(units, viewers, 10, plan, lots) == Forecast("cannot_tell")


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, 40) | st.integers(0, 10**9), min_size=2, max_size=40),
    st.integers(-5, 10**9),
    st.data(),
)
def test_any_show_gives_an_answer_in_order(units, stock, data):
    viewers = data.draw(
        st.lists(st.floats(0, 1e7) | st.just(math.nan), min_size=len(units), max_size=len(units)) | st.none()
    )
    made = forecast(units, viewers, stock, Plan(horizon_min=5))
    assert made.state in ("ok", "too_few_events", "cannot_tell")
    known = [x for x in (made.low_min, made.median_min, made.high_min) if x is not None]
    assert known == sorted(known)
    assert all(0 <= x <= 5 for x in known)


def test_a_gap_in_the_samples_is_held():
    viewers = np.full(120, 1000.0)
    viewers[50:60] = math.nan
    assert forecast(STEADY, list(viewers), 80, SHORT).state == "ok"
