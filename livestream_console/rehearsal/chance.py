"""Draws that the standard library lacks.

Rule: only the given generator decides, so a seed gives the same show again.
"""

from __future__ import annotations

import math
from random import Random

_NORMAL_ABOVE = 30.0


def poisson(rng: Random, mean: float) -> int:
    """Return how many events fall into a stretch in which ``mean`` are expected."""
    if mean <= 0:
        return 0
    if mean > _NORMAL_ABOVE:
        return max(0, round(rng.gauss(mean, math.sqrt(mean))))
    limit = math.exp(-mean)
    count, product = 0, rng.random()
    while product > limit:
        count += 1
        product *= rng.random()
    return count
