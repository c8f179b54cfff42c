"""The shapes of an answer, and the grid that grows finer where a show knows better."""

from __future__ import annotations

import math

import numpy as np
import pytest

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.exposure import BIN_S, PushAt, ShowRows
from livestream_console.analysis.model.response import (
    MIDDLING,
    SHAPES,
    WINDOW_S,
    Shape,
    beside,
    columns,
    octaves,
)
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.analysis.pushes.values import Uplift

EFFECT = 3.0
SECONDS = 7200
TIMES = [200.0 * i + 199.0 for i in range(34)]


def as_expected(shape: Shape, per_min: float) -> tuple[Uplift, float]:
    """Estimate a show without chance, where ten seconds bring what is expected to a whole number of events.

    Return it with the pushes' true factor.
    """
    ages = np.arange(SECONDS)[:, None] + 0.5 - np.array(TIMES)
    answers: Floats = np.where(ages >= 0, shape.after(np.maximum(ages, 0.0)), 0.0)
    rate = np.exp(math.log(EFFECT) * answers.sum(axis=1))
    total = np.concatenate([[0.0], np.cumsum(per_min / 60 * rate)])
    counts = np.zeros(SECONDS)
    counts[::BIN_S] = np.diff(np.round(total[::BIN_S]))
    pushes = tuple(PushAt(f"p{i}", "flash_sale", None, at_s) for i, at_s in enumerate(TIMES))
    heard = np.ones(SECONDS, dtype=np.bool_)
    found = uplift(ShowRows(0, "carts", counts, np.full(SECONDS, 1000.0), heard, pushes))
    return found, float(rate[((ages >= 0) & (ages < WINDOW_S)).any(axis=1)].mean())


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_comes_to_one_over_the_window_and_to_nothing_before_the_push(shape: Shape) -> None:
    (answer,) = columns([300.0], 90, BIN_S, [shape]).values()
    assert not answer[:30].any()
    assert answer[30:42].mean() == pytest.approx(1.0, abs=0.002)


@pytest.mark.parametrize(
    "shape", [Shape("decay", 30.0), Shape("decay", 64.0), Shape("hump", 28.0), Shape("hump", 57.0)]
)
def test_with_many_events_a_time_between_those_of_the_grid_is_found(shape: Shape) -> None:
    found, truth = as_expected(shape, 80.0)
    factor = found.kinds[0].effect.factor
    half = math.log(factor.high / factor.low) / 2
    # Counts without chance leave the grid alone to blame.
    assert abs(math.log(factor.median / truth)) < half / 2


def test_few_events_do_not_make_it_finer() -> None:
    few, many = (as_expected(Shape("decay", 64.0), per_min)[0] for per_min in (1.0, 80.0))
    assert [name for name, _ in few.shapes] == [shape.name for shape in SHAPES]
    assert len(many.shapes) > len(SHAPES)


def test_what_lies_beside_a_shape_is_half_way_by_ratio_and_beyond_the_ends() -> None:
    known = [Shape("decay", 20.0), Shape("decay", 80.0), Shape("decay", 180.0), Shape("hump", 60.0)]
    assert [one.seconds for one in beside(known[1], known)] == pytest.approx([40.0, 120.0])
    assert [one.seconds for one in beside(known[0], known)] == pytest.approx([10.0, 40.0])
    assert beside(known[2], known)[1].seconds == pytest.approx(270.0)
    assert beside(known[3], known) == []


def test_more_shapes_of_the_same_times_are_not_believed_more() -> None:
    coarse = [Shape("decay", seconds) for seconds in (20.0, 40.0, 80.0)]
    fine = [*coarse, *beside(coarse[1], coarse)]
    inner = {shape: width for shape, width in octaves(fine).items() if 20 < shape.seconds < 80}
    assert sum(inner.values()) == pytest.approx(1.5)
    assert octaves(coarse)[coarse[1]] == pytest.approx(1.0)
    assert octaves([MIDDLING]) == {MIDDLING: 1.0}
