"""How a crowd may answer a push over time: the shapes that the fit averages over, as columns of a design.

Rule: a shape is 0 before the push and 1 on average over the window, so that b is the mean log factor there
and one prior of b is fair to every shape. Were the peak 1, pushes that do nothing would vote for short ones.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats

WINDOW_S = 120.0
"""A push is judged by this long after it."""


class Shape(msgspec.Struct, frozen=True):
    """``seconds`` is how long a box lasts, how long a decay takes to fall to 1/e, or when a hump peaks."""

    family: str
    seconds: float

    @property
    def name(self) -> str:
        return f"{self.family}_{self.seconds:.0f}"

    @property
    def mean(self) -> float:
        """What it comes to over the window when its peak is 1."""
        share, lengths = self.seconds / WINDOW_S, WINDOW_S / self.seconds
        match self.family:
            case "decay":
                return share * (1 - math.exp(-lengths))
            case "hump":
                return share * (math.e - (1 + lengths) * math.exp(1 - lengths))
        return min(1.0, share)

    def after(self, since: Floats) -> Floats:
        """Return the answer, of peak 1, so many seconds after the push."""
        lengths: Floats = since / self.seconds
        match self.family:
            case "decay":
                return np.exp(-lengths)
            case "hump":
                return lengths * np.exp(1 - lengths)
        return (lengths < 1).astype(np.float64)


MIDDLING = Shape("decay", 45.0)
SHAPES = (
    Shape("box", WINDOW_S),
    *(Shape("decay", seconds) for seconds in (20.0, 45.0, 90.0, 180.0)),
    *(Shape("hump", seconds) for seconds in (20.0, 40.0, 80.0)),
)
"""So coarse that a show with few events is cheap; where there are many, more shapes are put ``beside``."""


def columns(
    times_s: Sequence[float], bins: int, bin_s: int, shapes: Iterable[Shape] = SHAPES
) -> dict[Shape, Floats]:
    """Return for each shape the answer to each push at each bin, shape (bins, pushes), means over the bin."""
    ages = _ages(times_s, bins, bin_s)
    after = ages >= 0
    since = np.where(after, ages, 0.0)
    return {shape: _mean(after * shape.after(since) / shape.mean, bins, bin_s) for shape in shapes}


def beside(shape: Shape, known: Collection[Shape]) -> list[Shape]:
    """Return the shapes half-way, by ratio, to the known neighbours; at an end as far outwards as inwards."""
    times = sorted(one.seconds for one in known if one.family == shape.family)
    if len(times) < 2:
        return []
    at = times.index(shape.seconds)
    steps = [later / earlier for earlier, later in pairwise(times)]
    down, up = steps[max(at - 1, 0)], steps[min(at, len(steps) - 1)]
    return [Shape(shape.family, shape.seconds * factor) for factor in (down**-0.5, up**0.5)]


def octaves(shapes: Collection[Shape]) -> dict[Shape, float]:
    """Return the stretch of time that each shape stands for among these, as a power of two."""
    found: dict[Shape, float] = {}
    for family in {shape.family for shape in shapes}:
        mine = sorted({shape for shape in shapes if shape.family == family}, key=lambda one: one.seconds)
        logs = np.log2([shape.seconds for shape in mine])
        widths = np.gradient(logs) if len(mine) > 1 else np.ones(1)
        found |= dict(zip(mine, widths.tolist(), strict=True))
    return found


def between(times_s: Sequence[float], from_s: float, until_s: float, bins: int, bin_s: int) -> Floats:
    """Return which share of each bin lies in [from, until) seconds after each push, (bins, pushes)."""
    ages = _ages(times_s, bins, bin_s)
    return _mean(((ages >= from_s) & (ages < until_s)).astype(np.float64), bins, bin_s)


def _ages(times_s: Sequence[float], bins: int, bin_s: int) -> Floats:
    seconds = np.arange(bins * bin_s) + 0.5
    return seconds[:, None] - np.asarray(times_s, dtype=np.float64)[None, :]


def _mean(values: Floats, bins: int, bin_s: int) -> Floats:
    means: Floats = values.reshape(bins, bin_s, -1).mean(axis=1)
    return means
