"""How a crowd may answer a push over time: the shapes that the fit averages over, as columns of a design.

Rule: a shape is 0 before the push and 1 on average over the window, so that b is the mean log factor there
and one prior of b is fair to every shape. Were the peak 1, pushes that do nothing would vote for short ones.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from livestream_console.analysis.arrays import Floats

WINDOW_S = 120.0
"""A push is judged by this long after it."""
DECAYS_S = (20.0, 45.0, 90.0, 180.0)
HUMPS_S = (20.0, 40.0, 80.0)
MIDDLING = "decay_45"
MEANS = {
    "box": 1.0,
    **{f"decay_{s:.0f}": s / WINDOW_S * (1 - math.exp(-WINDOW_S / s)) for s in DECAYS_S},
    **{
        f"hump_{s:.0f}": s / WINDOW_S * (math.e - (1 + WINDOW_S / s) * math.exp(1 - WINDOW_S / s))
        for s in HUMPS_S
    },
}
"""Each shape's mean over the window when its peak is 1."""


def columns(times_s: Sequence[float], bins: int, bin_s: int) -> dict[str, Floats]:
    """Return for each shape the answer to each push at each bin, shape (bins, pushes), means over the bin."""
    ages = _ages(times_s, bins, bin_s)
    after = ages >= 0
    since = np.where(after, ages, 0.0)
    by_second: dict[str, Floats] = {
        f"decay_{s:.0f}": np.where(after, np.exp(-since / s), 0.0) for s in DECAYS_S
    }
    by_second["box"] = (after & (ages < WINDOW_S)).astype(np.float64)
    by_second |= {f"hump_{s:.0f}": after * (since / s) * np.exp(1 - since / s) for s in HUMPS_S}
    return {name: _mean(values / MEANS[name], bins, bin_s) for name, values in by_second.items()}


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
