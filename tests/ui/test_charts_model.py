"""The chart model against sums worked out anew from all bins."""

from __future__ import annotations

import random

import pytest

from livestream_console.core.tally import Metrics
from livestream_console.ui.charts.model import ChartModel
from livestream_console.ui.charts.series import CONVERSION, RATES, VIEWERS

NAMES = ("viewers", "sampled", "comments", "enters", "carts", "orders_paid")


def grow(metrics: Metrics, seconds: int, rng: random.Random) -> None:
    """Let some random seconds pass; the rows reach beyond the newest second, as live ones do."""
    metrics.last += seconds
    held = len(metrics.comments)
    metrics.reach(metrics.last + 30)
    for second in range(held, len(metrics.comments)):
        for name in NAMES:
            getattr(metrics, name)[second] = rng.randrange(0, 3) * (100 if name == "viewers" else 1)


def minute(values: list[int], second: int) -> int:
    return sum(values[max(0, second - 59) : second + 1])


def assert_equals_a_recount(model: ChartModel, metrics: Metrics) -> None:
    assert model.seconds == metrics.last + 1
    rows = {name: list(getattr(metrics, name)) for name in NAMES}
    for second in range(metrics.last + 1):
        assert model.at(VIEWERS, second) == (rows["viewers"][second] if rows["sampled"][second] else None)
        for key, name in RATES.items():
            assert model.at(key, second) == minute(rows[name], second)
        watched = minute(rows["viewers"], second)
        expected = 1_000 * minute(rows["orders_paid"], second) / (watched / 60) if watched else None
        assert model.at(CONVERSION, second) == pytest.approx(expected)
    assert model.at(VIEWERS, metrics.last + 1) is None


def test_growth_and_late_events_give_the_same_as_a_recount() -> None:
    rng, metrics, model = random.Random(7), Metrics(), ChartModel()
    for _ in range(25):
        grow(metrics, rng.randrange(1, 90), rng)
        getattr(metrics, rng.choice(NAMES))[rng.randrange(metrics.last)] += 40
        assert model.update(metrics)
        while model.update(metrics):
            pass
    assert_equals_a_recount(model, metrics)


def test_an_event_late_by_hours_is_found_by_the_rolling_check() -> None:
    rng, metrics, model = random.Random(1), Metrics(), ChartModel()
    grow(metrics, 40_000, rng)
    model.update(metrics)
    metrics.carts[20_000] += 1_000
    grow(metrics, 1, rng)
    updates = 0
    while (model.at("carts_per_min", 20_030) or 0) < 1_000:
        model.update(metrics)
        updates += 1
        assert updates <= 4


def test_nothing_new_changes_nothing() -> None:
    metrics, model = Metrics(), ChartModel()
    assert not model.update(metrics)
    grow(metrics, 100, random.Random(3))
    assert model.update(metrics)
    assert not model.update(metrics)


def test_the_bins_can_still_grow_after_an_update() -> None:
    metrics, model = Metrics(), ChartModel()
    grow(metrics, 10, random.Random(3))
    model.update(metrics)
    grow(metrics, 10, random.Random(4))
    assert model.update(metrics)


def test_a_shorter_show_starts_over() -> None:
    model, long, short = ChartModel(), Metrics(), Metrics()
    grow(long, 500, random.Random(5))
    grow(short, 120, random.Random(6))
    model.update(long)
    model.update(short)
    assert_equals_a_recount(model, short)
