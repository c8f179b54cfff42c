"""Intervals of shares and rates that hold for few events too, where a mean ± two errors does not.

Rule: nothing to divide by gives None, never 0 or infinity.
"""

from __future__ import annotations

from math import sqrt

import msgspec

LEVEL = 0.90


class Estimate(msgspec.Struct, frozen=True):
    """A figure between the limits of what it may be."""

    value: float
    low: float
    high: float


def share(part: int, whole: int, level: float = LEVEL) -> Estimate | None:
    """Return a share with Wilson's interval."""
    if not 0 <= part <= whole or whole == 0:
        return None
    from scipy.special import ndtri  # a screen that shows an estimate does not make one

    z = float(ndtri(0.5 + level / 2))
    value = part / whole
    center = (value + z * z / (2 * whole)) / (1 + z * z / whole)
    reach = z / (1 + z * z / whole) * sqrt(value * (1 - value) / whole + z * z / (4 * whole * whole))
    low = 0.0 if part == 0 else center - reach
    high = 1.0 if part == whole else center + reach
    return Estimate(value, low, high)


def rate(events: int, exposure: float, level: float = LEVEL, vary: float = 0.0) -> Estimate | None:
    """Return events per exposure with its exact Poisson (gamma) interval.

    ``vary`` is the relative sd by which the rate differs from show to show: it widens the interval as if
    there were fewer events.
    """
    if events < 0 or not 0 < exposure < float("inf") or vary < 0:
        return None
    from scipy.special import gammaincinv

    shrunk = 1 / (1 + events * vary * vary)
    tail = (1 - level) / 2
    low = float(gammaincinv(events * shrunk, tail)) if events else 0.0
    high = float(gammaincinv(events * shrunk + 1, 1 - tail))
    return Estimate(events / exposure, low / shrunk / exposure, high / shrunk / exposure)
