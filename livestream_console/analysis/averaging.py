"""What is believed after the fits of a whole grid: every shape and every drift, each weighed by how well it
explains the show.

Rule: no single shape is chosen. Draws come from all grid points in proportion to their weight, and from a
fixed seed, so that the same show gives the same figures.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.lgm import Counts, Drift, Fit, draw, fit, prior_of, with_intercept

DRIFT_SDS = (0.05, 0.15, 0.30, 0.55)
DRIFT_S = (180.0, 600.0)
TYPICAL_SD = 0.3
"""The prior of the drift's sd is exponential with this mean."""
EFFECT_SD = 1.0
"""Prior sd of a kind's mean log factor over the window."""
SPREADS = {0.02: 0.85, 0.2: 0.15}
"""Sds of a push's own log factor around its kind's, and how likely each is before the show speaks: pushes of
a kind work alike unless it says otherwise."""
_HOPELESS = 12.0
SIZES = (None, 16.0, 8.0, 4.0, 2.0, 1.0, 0.5)
DRAWS = 1000


class GridPoint(msgspec.Struct, eq=False):
    """One shape, drift and spread within kinds, with its fit and its share of the belief."""

    shape: str
    drift: Drift
    spread: float
    fitted: Fit
    weight: float


class Drawn(msgspec.Struct, eq=False):
    """Draws from one grid point: ``b`` (p, m), ``eta`` (n, m); ``design`` (n, p) has the intercept first."""

    design: Floats
    b: Floats
    eta: Floats


def average(
    counts: Counts, columns: Mapping[str, Floats], bin_s: int, alike: Floats | None = None
) -> list[GridPoint]:
    """Fit every shape with every drift; ``columns`` has the (n, m) answer of each shape.

    ``alike`` (m, m) is 1 where two columns are of one kind; without it each column stands for itself.
    """
    points: list[GridPoint] = []
    logs: list[float] = []
    worth = dict.fromkeys(columns, math.inf)
    for spread, likely, prior in _priors(next(iter(columns.values())).shape[1], alike):
        # A shape that the show speaks against by e¹² is not saved by another spread.
        hopeful = [shape for shape in columns if worth[shape] >= max(worth.values()) - _HOPELESS]
        for shape in hopeful:
            design = with_intercept(columns[shape])
            worth[shape] = -math.inf
            for seconds in DRIFT_S:
                near: Fit | None = None
                for sd in DRIFT_SDS:
                    drift = Drift(sd, seconds / bin_s)
                    near = fit(counts, design, prior, drift, near)
                    points.append(GridPoint(shape, drift, spread, near, 0.0))
                    # Exponential in sd, over a grid that is even in its logarithm.
                    logs.append(near.log_evidence + math.log(sd * likely) - sd / TYPICAL_SD)
                    worth[shape] = max(worth[shape], logs[-1])
    weights = np.exp(np.array(logs) - max(logs))
    weights /= weights.sum()
    for point, weight in zip(points, weights, strict=True):
        point.weight = float(weight)
    return points


def _priors(columns: int, alike: Floats | None) -> Iterator[tuple[float, float, Floats]]:
    if alike is None:
        yield 0.0, 1.0, independent(columns)
        return
    for spread, likely in SPREADS.items():
        yield spread, likely, prior_of(EFFECT_SD**2 * alike + spread**2 * np.eye(columns))


def independent(columns: int) -> Floats:
    """Return the prior of effects that have nothing in common."""
    return prior_of(EFFECT_SD**2 * np.eye(columns))


def with_size(counts: Counts, columns: Floats, bin_s: int) -> Counts:
    """Return the counts with the burstiness that explains them best, beside a middling drift."""
    design = with_intercept(columns)
    drift = Drift(TYPICAL_SD, DRIFT_S[0] / bin_s)
    sized = [Counts(counts.y, counts.exposure, size) for size in SIZES]
    prior = independent(columns.shape[1])
    return max(sized, key=lambda one: fit(one, design, prior, drift).log_evidence)


def best(points: list[GridPoint]) -> GridPoint:
    return max(points, key=lambda point: point.weight)


def draws(points: list[GridPoint], count: int = DRAWS) -> Iterator[Drawn]:
    """Draw ``count`` times in all, evenly spread over the weights."""
    rng = np.random.default_rng(0)
    edges = np.concatenate([[0.0], np.cumsum([point.weight for point in points])])
    picked = np.diff(np.floor(edges / edges[-1] * count + 0.5).astype(int))
    for point, m in zip(points, picked, strict=True):
        if m:
            b, eta = draw(point.fitted, int(m), rng)
            yield Drawn(point.fitted.design, b, eta)
