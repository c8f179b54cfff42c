"""What a switchback can find out, before the host agrees to one: chances by rate and ratio (§3.5).

Rule: the table promises no more than a simulation of the same show finds. It knows three things that blur a
pair of blocks: few events, a pace that drifts between the two, and few pairs to tell the blur by.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from scipy.stats import nct, poisson
from scipy.stats import t as student

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.switchbacks.switchback import LEAST_PAIRS, LEVEL, Design

USUAL_RATES = (2.0, 8.0, 30.0)
USUAL_RATIOS = (1.1, 1.25, 1.5, 2.0)
DRIFT_SD, DRIFT_MIN = 0.25, 8.0
"""How shows wander where nothing better is known: log-rate sd, and in how many minutes it forgets."""
_GRAIN_S = 10


class Chance(msgspec.Struct, frozen=True):
    """The chance of p ≤ 0.1 if one card brings ``rate`` events a minute, the other ``ratio`` times that."""

    rate: float
    ratio: float
    power: float


def power_table(
    design: Design,
    rates: Sequence[float] = USUAL_RATES,
    ratios: Sequence[float] = USUAL_RATIOS,
    drift_sd: float = DRIFT_SD,
    drift_min: float = DRIFT_MIN,
) -> tuple[Chance, ...]:
    """Return the chances, rate by rate; none for a design that makes no sense."""
    if not design.is_sound or drift_sd < 0 or drift_min <= 0 or min([*rates, *ratios], default=0) <= 0:
        return ()
    return tuple(
        Chance(rate, ratio, power(design, rate, ratio, drift_sd, drift_min))
        for rate in rates
        for ratio in ratios
    )


def power(design: Design, rate: float, ratio: float, drift_sd: float, drift_min: float) -> float:
    """Return the chance by the noncentral t of as many pairs, which the sign-flip test comes close to."""
    if design.pairs < LEAST_PAIRS:
        return 0.0
    expected = rate * (design.block_s - design.washout_s) / 60
    mean_a, var_a = _log_count(expected)
    mean_b, var_b = _log_count(expected * ratio)
    sd = np.sqrt(var_a + var_b + _drift_between(design, drift_sd, drift_min))
    df = design.pairs - 1
    bound = student.ppf(0.5 + LEVEL / 2, df)
    away = (mean_b - mean_a) / sd * np.sqrt(design.pairs)
    return float(nct.sf(bound, df, away) + nct.cdf(-bound, df, away))


def _log_count(expected: float) -> tuple[float, float]:
    """Return mean and variance of log(y + ½) for a Poisson y."""
    reach = 10 * np.sqrt(expected) + 10
    counts = np.arange(max(0, int(expected - reach)), int(expected + reach) + 1)
    chances = poisson.pmf(counts, expected)
    logs = np.log(counts + 0.5)
    mean = float(chances @ logs)
    return mean, float(chances @ np.square(logs - mean))


def _drift_between(design: Design, sd: float, memory_min: float) -> float:
    """Return the variance that a drifting log-rate puts between the counted parts of neighbouring blocks."""
    starts = np.arange(0, design.block_s - design.washout_s, _GRAIN_S, dtype=float)
    times = np.concatenate([starts, starts + design.block_s]) / 60
    signs: Floats = np.repeat([1.0, -1.0], len(starts)) / len(starts)
    alike = sd * sd * np.exp(-np.abs(times[:, None] - times[None, :]) / memory_min)
    return float(signs @ alike @ signs)
