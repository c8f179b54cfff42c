"""One figure and how it came about: the value that every key of the dictionary is given as.

Rule: a reading never divides by nothing and never shows 0 for unknown: without a denominator the value is
None, and ``state`` and ``reason`` say why. Amounts are minor units of the show's currency; only ratios are
fractions.
"""

from __future__ import annotations

from math import sqrt

import msgspec

_Z90 = 1.6448536269514722


class Reading(msgspec.Struct, frozen=True):
    """One figure. All words are codes that the UI translates.

    ``state``: ok; no_data (nothing to divide by, or never heard of); stale (the last value, but no recent
    sample); estimated; inconsistent (something happened to nobody); immature (refunds are still to come);
    partial (of ``coverage`` = (n, m) only n are known). ``reason`` says more where it is not ok.

    ``counted`` says which people or samples, ``source`` which events the numerator is of and ``under`` those
    of the denominator. ``heard_us`` is the newest of them, ``as_of_us`` up to when they are counted.
    ``trend`` is the last ten minutes over the ten before; ``low`` and ``high`` bound what lies behind a share
    (90 %).
    """

    key: str
    value: float | None
    unit: str
    numerator: float | None
    denominator: float | None
    counted: str
    source: str
    as_of_us: int
    state: str = "ok"
    trend: float | None = None
    reason: str | None = None
    under: str | None = None
    heard_us: int | None = None
    low: float | None = None
    high: float | None = None
    coverage: tuple[int, int] | None = None

    @property
    def basis(self) -> str:
        """Return known, reported (a platform's own count) or estimated."""
        if self.state == "estimated" or self.counted == "inferred":
            return "estimated"
        return "reported" if self.counted in ("reported", "sum_of_reports") else "known"

    @property
    def de_duplicated(self) -> bool:
        """Say whether nobody can be in it twice, being on two platforms."""
        return not self.counted.startswith("sum_of_")


def divide(numerator: float, denominator: float, scale: float = 1) -> tuple[float | None, str]:
    """Return scale × numerator ÷ denominator and the state."""
    if denominator > 0:
        return scale * numerator / denominator, "ok"
    return None, "inconsistent" if numerator > 0 else "no_data"


def reason_of(state: str, otherwise: str = "nothing_heard") -> str | None:
    """Return the reason that goes with a state that ``divide`` gave."""
    return {"ok": None, "inconsistent": "inconsistent_feed"}.get(state, otherwise)


def unheard(key: str, unit: str, counted: str, source: str, as_of_us: int, reason: str) -> Reading:
    """Return the reading of what nobody told."""
    return Reading(key, None, unit, None, None, counted, source, as_of_us, "no_data", reason=reason)


def wilson(k: float, n: float) -> tuple[float, float]:
    """Return the 90 % interval of the share behind k of n."""
    middle, z2 = k / n, _Z90 * _Z90
    centre = (middle + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z90 / (1 + z2 / n) * sqrt(middle * (1 - middle) / n + z2 / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)
