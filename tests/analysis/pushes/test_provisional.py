"""The number of the moment: what was to be expected comes from before the push and fades evenly."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import nbinom

from livestream_console.analysis.pushes.provisional import HALF_LIFE_S, Pace, paced, provisional


def test_the_forecast_is_the_gamma_poisson_one() -> None:
    found = provisional(Pace(40.0, 400.0), 12, 100.0)
    assert found is not None
    peer = nbinom(40.0, 400.0 / 500.0)
    for mine, q in zip(found.expected, (0.05, 0.5, 0.95), strict=True):
        assert peer.cdf(np.floor(mine)) <= q + peer.pmf(np.floor(mine))
        assert peer.cdf(np.ceil(mine)) >= q - 1e-9
    assert not found.unusual


def test_many_more_than_expected_are_unusual() -> None:
    found = provisional(Pace(40.0, 400.0), 40, 100.0)
    assert found is not None
    assert found.unusual


def test_the_past_fades_by_half_in_six_minutes() -> None:
    pace = paced(Pace(8.0, 80.0), 0, 0, HALF_LIFE_S)
    assert (pace.a, pace.b) == pytest.approx((4.0, 40.0))


def test_without_a_past_nothing_is_said() -> None:
    assert provisional(Pace(), 3, 10.0) is None
    assert provisional(Pace(5.0, 50.0), 3, 0.0) is None
