"""Two rooms: what both share cancels out, what is each one's own makes the answer less sure."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.analysis.pushes.rooms import Change, RoomEffect, Window, effect


def change(*events: int, exposure: float = 100.0) -> Change:
    return Change(*(Window(n, exposure) for n in events))


STILL = [change(100, 100, 100, 100)] * 10


def test_what_moves_both_rooms_is_no_effect():
    found = effect(change(100, 300, 100, 300), STILL)
    assert found.ratio == pytest.approx(1)
    assert found.low < 1 < found.high


def test_a_gain_on_the_other_room_is_one():
    found = effect(change(1000, 4000, 1000, 2000), [change(*[100_000] * 4)] * 10)
    assert found.state == "ok"
    assert found.ratio == pytest.approx(2, rel=0.01)
    assert found.low > 1.8
    # Known by hand: the counts' own variance and nothing else, as the quiet rooms stood still.
    assert found.drift_sd == 0
    assert np.log(found.high / found.ratio) == pytest.approx(
        1.645 * np.sqrt(2 / 1000 + 1 / 4000 + 1 / 2000), rel=0.05
    )


def test_exposure_is_taken_out():
    twice = Change(Window(100, 100), Window(200, 200), Window(100, 100), Window(100, 100))
    assert effect(twice, STILL).ratio == pytest.approx(1, abs=0.01)


def test_quiet_windows_of_few_events_tell_little():
    assert effect(change(1000, 4000, 1000, 2000), STILL).low < 1.5


def test_rooms_that_drift_apart_make_it_less_sure():
    rng = np.random.default_rng(5)
    quiet = [change(1000, round(1000 * np.exp(rng.normal(0, 0.4))), 1000, 1000) for _ in range(40)]
    push = change(1000, 1500, 1000, 1000)
    still, apart = effect(push, STILL), effect(push, quiet)
    assert apart.drift_sd == pytest.approx(0.4, rel=0.25)
    assert apart.low < 1 < still.low
    few = effect(push, quiet[:6])
    assert few.high / few.low > 1.1 * np.exp(2 * 1.645 * few.drift_sd)


@given(st.lists(st.integers(5, 5000), min_size=4, max_size=4), st.integers(0, 2**32))
def test_swapping_the_rooms_gives_the_inverse(events, seed):
    rng = np.random.default_rng(seed)
    quiet = [change(*rng.poisson(50, 4).tolist()) for _ in range(8)]
    mirrored = [Change(*c.windows[2:], *c.windows[:2]) for c in quiet]
    one = effect(change(*events), quiet)
    other = effect(change(*events[2:], *events[:2]), mirrored)
    assert one.ratio == pytest.approx(1 / other.ratio)
    assert one.low == pytest.approx(1 / other.high)


def test_few_events_are_too_few():
    assert effect(change(1, 2, 100, 100), STILL).state == "too_few_events"
    assert effect(change(100, 100, 2, 2), STILL).state == "too_few_events"


def test_without_quiet_time_nobody_can_tell():
    assert effect(change(100, 200, 100, 100), STILL[:5]) == RoomEffect("cannot_tell", quiet=5)


@pytest.mark.parametrize(
    "bad", [Window(-1, 1.0), Window(1, 0.0), Window(1, float("nan")), Window(1, float("inf"))]
)
def test_what_makes_no_sense_cannot_be_told(bad):
    good = Window(100, 100)
    assert effect(Change(bad, good, good, good), STILL) == RoomEffect("cannot_tell")
    assert effect(STILL[0], [*STILL, Change(good, good, good, bad)]) == RoomEffect("cannot_tell")
