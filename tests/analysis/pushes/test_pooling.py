"""Several shows: pooled effects hold the truth as often as they say, also where shows differ."""

from __future__ import annotations

import numpy as np
import pytest

from livestream_console.analysis.pushes.pooling import pooled
from livestream_console.analysis.pushes.values import Effect, Interval, KindEffect, Uplift


def show(log_mean: float, log_sd: float, kind: str = "card", expected: float = 50.0) -> Uplift:
    factor = Interval(0.0, float(np.exp(log_mean)), 9.0)
    effect = Effect(factor, factor, None, expected, 0.5, 0.5, "cannot_tell", log_mean, log_sd)
    return Uplift("ok", "carts", kinds=(KindEffect(kind, 5, (), effect, ()),))


@pytest.mark.parametrize(("shows", "between"), [(4, 0.0), (8, 0.2)])
def test_intervals_cover(shows: int, between: float) -> None:
    rng = np.random.default_rng(shows)
    covered = 0
    for _ in range(400):
        sds = rng.uniform(0.1, 0.3, shows)
        means = 0.3 + between * rng.standard_normal(shows) + sds * rng.standard_normal(shows)
        (found,) = pooled(show(mean, sd) for mean, sd in zip(means, sds, strict=True))
        covered += found.factor.holds(float(np.exp(0.3)))
    assert 0.85 <= covered / 400 <= 0.98


def test_one_show_stays_what_it_was_and_more_shows_say_more() -> None:
    (one,) = pooled([show(0.3, 0.2)])
    assert one.factor.low == pytest.approx(np.exp(0.3 - 1.645 * 0.2), rel=1e-3)
    assert (one.verdict, one.next_show) == ("cannot_tell", None)
    (many,) = pooled(show(0.3 + 0.01 * i, 0.2) for i in range(12))
    assert many.verdict == "more"
    assert many.next_show is not None
    assert many.next_show.low < many.factor.low


def test_kinds_stay_apart_and_empty_shows_are_left_out() -> None:
    shows = [show(0.3, 0.2), show(0.0, 0.1, "giveaway"), Uplift("no_pushes", "carts"), show(0.0, 0.0)]
    assert [(one.kind, one.shows) for one in pooled(shows)] == [("card", 1), ("giveaway", 1)]
    assert pooled([]) == []


def test_too_few_events_stay_too_few() -> None:
    (found,) = pooled([show(1.0, 0.1, expected=2.0), show(1.0, 0.1, expected=2.0)])
    assert found.verdict == "too_few_events"
