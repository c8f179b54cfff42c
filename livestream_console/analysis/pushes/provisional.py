"""The number that stands while a push is still working, until the fit replaces it (analysis.md §3.3).

Rule: O(1) a bin; what was to be expected is a discounted gamma-Poisson forecast made before the push, so that
the push itself never moves it. Plain Python, as the desk's own process works it out.
"""

from __future__ import annotations

from math import exp, lgamma, log, log1p, sqrt

import msgspec

HALF_LIFE_S = 360.0
_QUANTILES = (0.05, 0.5, 0.95)
_FAR = 12.0
"""So many standard deviations below its mean nothing happens."""
_LEAST_SHARE = 0.2
"""A past that is four times shorter than what is forecast from it tells nothing."""


class Pace(msgspec.Struct, frozen=True):
    """Events ``a`` in ``b`` viewer-minutes, both fading with a half-life of six minutes."""

    a: float = 0.5
    b: float = 0.0


class Provisional(msgspec.Struct, frozen=True):
    """``events`` so far beside those ``expected`` without the push: 5 %, 50 % and 95 % of the forecast."""

    events: int
    expected: tuple[float, float, float]

    @property
    def unusual(self) -> bool:
        return not self.expected[0] <= self.events <= self.expected[2]


def paced(pace: Pace, events: float, viewer_minutes: float, seconds: float) -> Pace:
    """Take in a bin of so many seconds."""
    keep = 0.5 ** (seconds / HALF_LIFE_S)
    return Pace(keep * pace.a + events, keep * pace.b + viewer_minutes)


def provisional(before: Pace, events: int, viewer_minutes: float) -> Provisional | None:
    """Judge what happened since a push by the pace before it; None while there was next to none."""
    if before.b <= 0 or viewer_minutes <= 0:
        return None
    share = before.b / (before.b + viewer_minutes)
    if share < _LEAST_SHARE:
        return None
    return Provisional(events, _quantiles(before.a, share))


def _quantiles(size: float, share: float) -> tuple[float, float, float]:
    """Return those of what is to come: the gamma's own spread with a count's on top.

    Between whole numbers they are interpolated, so that they move smoothly from bin to bin.
    """
    mean = size * (1 - share) / share
    k = max(0, int(mean - _FAR * sqrt(mean / share)))
    log_p = lgamma(k + size) - lgamma(size) - lgamma(k + 1) + size * log(share) + k * log1p(-share)
    p, below = exp(log_p), 0.0
    found: list[float] = []
    for q in _QUANTILES:
        while below + p < q:
            below += p
            p *= (k + size) / (k + 1) * (1 - share)
            k += 1
        found.append(max(0.0, k - 1 + (q - below) / p))
    return found[0], found[1], found[2]
