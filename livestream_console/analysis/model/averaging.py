"""What is believed after the fits of a whole grid: every shape and every drift, each weighed by how well it
explains the show.

Rule: no single shape is chosen. Where a show knows a shape's time better than the grid, the grid grows finer
there: an interval must not be narrower than what lies between its points. Draws come from all grid points in
proportion to their weight, and from a fixed seed, so that the same show gives the same figures.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.lgm import (
    Counts,
    Drift,
    Fit,
    Start,
    draw,
    fit,
    prior_of,
    with_intercept,
)
from livestream_console.analysis.model.response import Shape, beside, octaves

DRIFT_SDS = (0.05, 0.15, 0.30, 0.55)
DRIFT_S = (180.0, 600.0)
TYPICAL_SD = 0.3
"""The prior of the drift's sd is exponential with this mean."""
EFFECT_SD = 2.0
"""Prior sd of an effect, as a mean log factor over the window."""
SIZES = (None, 16.0, 8.0, 4.0, 2.0, 1.0, 0.5)
DRAWS = 1000
_SPLITS = 4
_SETTLED = 0.5


class GridPoint(msgspec.Struct, eq=False):
    """One shape and drift with its fit, the log of how far it is believed, and its share of all belief."""

    shape: Shape
    drift: Drift
    fitted: Fit
    log_belief: float
    weight: float = 0.0


class Drawn(msgspec.Struct, eq=False):
    """Draws from one grid point: ``b`` (p, m), ``eta`` (n, m); ``design`` (n, p) has the intercept first."""

    design: Floats
    b: Floats
    eta: Floats


def average(
    counts: Counts,
    columns: Mapping[Shape, Floats],
    bin_s: int,
    drift_s: Sequence[float] = DRIFT_S,
    drift_sds: Sequence[float] = DRIFT_SDS,
) -> list[GridPoint]:
    """Fit every shape with every drift; ``columns`` has the (n, m) answer of each shape."""
    points: list[GridPoint] = []
    for shape, answer in columns.items():
        design, prior = with_intercept(answer), independent(answer.shape[1])
        for seconds in drift_s:
            near: Start | None = None
            for sd in drift_sds:
                drift = Drift(sd, seconds / bin_s)
                fitted = fit(counts, design, prior, drift, near)
                near = fitted.mode
                # The prior is exponential in sd, over a grid that is even in its logarithm.
                belief = fitted.log_evidence + math.log(sd) - sd / TYPICAL_SD
                points.append(GridPoint(shape, drift, fitted, belief))
    return weighed(points)


def weighed(points: list[GridPoint]) -> list[GridPoint]:
    """Return the points with their shares of the belief, where any time is as likely as twice as long."""
    stretch = octaves({point.shape for point in points})
    beliefs = np.array([point.log_belief + math.log(stretch[point.shape]) for point in points])
    weights = np.exp(beliefs - beliefs.max())
    for point, weight in zip(points, weights / weights.sum(), strict=True):
        point.weight = float(weight)
    return points


def independent(columns: int) -> Floats:
    """Return the prior of effects that have nothing in common."""
    return prior_of(EFFECT_SD**2 * np.eye(columns))


def average_bursty(
    counts: Counts, columns: Mapping[Shape, Floats], bin_s: int
) -> tuple[Counts, list[GridPoint]]:
    """As ``average``, with the burstiness that explains the counts best; return them with it, and the fits.

    It is judged beside the likeliest shape: beside a wrong one, a strong effect looks like a burst.
    """
    points = average(counts, columns, bin_s)
    design = best(points).fitted.design
    prior, drift = independent(design.shape[1] - 1), Drift(TYPICAL_SD, DRIFT_S[0] / bin_s)
    sized = max(
        (Counts(counts.y, counts.exposure, size) for size in SIZES),
        key=lambda one: fit(one, design, prior, drift).log_evidence,
    )
    return sized, points if sized.size is None else average(sized, columns, bin_s)


def refined(
    points: list[GridPoint],
    counts: Counts,
    columns: Callable[[Iterable[Shape]], Mapping[Shape, Floats]],
    bin_s: int,
) -> list[GridPoint]:
    """Return the points with more beside the likeliest shape, until it no longer has most of the belief."""
    for _ in range(_SPLITS):
        belief = by_shape(points)
        likeliest = max(belief, key=lambda shape: belief[shape])
        if belief[likeliest] <= _SETTLED or not (halfway := beside(likeliest, belief)):
            break
        points = weighed([*points, *average(counts, columns(halfway), bin_s)])
    return points


def by_shape(points: Iterable[GridPoint]) -> dict[Shape, float]:
    """Return how far each shape is believed, whatever the drift."""
    belief: dict[Shape, float] = {}
    for point in points:
        belief[point.shape] = belief.get(point.shape, 0.0) + point.weight
    return belief


def best(points: list[GridPoint]) -> GridPoint:
    return max(points, key=lambda point: point.weight)


def draws(points: list[GridPoint], count: int = DRAWS) -> Iterator[tuple[GridPoint, Drawn]]:
    """Draw ``count`` times in all, evenly spread over the weights; yield each point that was drawn from."""
    rng = np.random.default_rng(0)
    edges = np.concatenate([[0.0], np.cumsum([point.weight for point in points])])
    picked = np.diff(np.floor(edges / edges[-1] * count + 0.5).astype(int))
    for point, m in zip(points, picked, strict=True):
        if m:
            b, eta = draw(point.fitted, int(m), rng)
            yield point, Drawn(point.fitted.design, b, eta)
