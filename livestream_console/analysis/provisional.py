"""The number that stands while a push is still working, until the fit replaces it (analysis.md §3.3).

Rule: O(1) a bin; what was to be expected is a discounted gamma-Poisson forecast made before the push, so that
the push itself never moves it.
"""

from __future__ import annotations

import msgspec
from scipy.special import betaincinv

HALF_LIFE_S = 360.0
_QUANTILES = (0.05, 0.5, 0.95)


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
    """Judge what happened since a push by the pace before it; None while there was none."""
    if before.b <= 0 or viewer_minutes <= 0:
        return None
    share = before.b / (before.b + viewer_minutes)
    low, middle, high = (_negative_binomial(before.a, share, q) for q in _QUANTILES)
    return Provisional(events, (low, middle, high))


def _negative_binomial(size: float, share: float, q: float) -> float:
    """Return the quantile of what is to come: the gamma's own spread with a count's on top."""
    # P(Y ≤ k) = I_share(size, k + 1); as a real number, the quantile moves smoothly from bin to bin.
    low, high = 0.0, 1.0
    while betaincinv(size, high + 1, q) > share:
        high *= 2
    for _ in range(40):
        middle = (low + high) / 2
        if betaincinv(size, middle + 1, q) > share:
            low = middle
        else:
            high = middle
    return high
