"""Sums of rows and ratios of such sums: most of the dictionary is a table of these.

Rule: numerator and denominator are summed over the same stretch and divided once, when somebody asks.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from livestream_console.core.numbers.moment import SOME_TELL, Moment, Window
from livestream_console.core.numbers.reading import Reading, divide, reason_of

Maker = Callable[[Moment, str], Reading]
"""Makes the reading of a key at a moment."""

_ROOMS_OWN = "audience"


class Ratio(msgspec.Struct, frozen=True):
    """``scale`` × numerator ÷ denominator over the show, or over ``last_s`` where that is its nature."""

    unit: str
    source: str
    numerator: Callable[[Window], float]
    denominator: Callable[[Window], float]
    scale: int = 1
    last_s: int | None = None
    counted: str = "events"
    under: str | None = None

    def __call__(self, moment: Moment, key: str) -> Reading:
        asked = moment.asked
        window = moment.last(self.last_s) if moment.last_s is None and self.last_s else asked
        top, bottom = self.numerator(window), self.denominator(window)
        value, state = divide(top, bottom, self.scale)
        if state == "inconsistent" and self.under == _ROOMS_OWN and moment.heard_us(_ROOMS_OWN) is None:
            state = "no_data"  # no room said that there was nobody
        reason = reason_of(state, "no_viewer_counts" if self.under == _ROOMS_OWN else "nothing_heard")
        if state == "ok":
            value, state, reason = _checked(moment, window, self.source, self.unit, top, value)
        return Reading(
            key,
            value,
            self.unit,
            top,
            bottom,
            self.counted,
            self.source,
            moment.now_us,
            state,
            trend=moment.trend(lambda part: (self.numerator(part), self.denominator(part))),
            reason=reason,
            under=self.under,
            heard_us=moment.heard_us(self.source),
        )


class Total(msgspec.Struct, frozen=True):
    """The sum of one row."""

    row: str
    unit: str
    source: str

    def __call__(self, moment: Moment, key: str) -> Reading:
        window = moment.asked
        top = window.sum(self.row)
        value, state, reason = _checked(moment, window, self.source, self.unit, top, top)
        return Reading(
            key,
            value,
            self.unit,
            top,
            None,
            "events",
            self.source,
            moment.now_us,
            state,
            trend=moment.trend(lambda part: (part.sum(self.row), 1)),
            reason=reason,
            heard_us=moment.heard_us(self.source),
        )


def row(name: str) -> Callable[[Window], float]:
    return lambda window: window.sum(name)


def seconds(window: Window) -> float:
    return window.seconds


def viewer_minutes(window: Window) -> float:
    return window.viewer_minutes()


def per_viewer_minute(source: str, name: str) -> Ratio:
    return Ratio("per_viewer_min", source, row(name), viewer_minutes, counted="samples", under=_ROOMS_OWN)


def per_minute(source: str, name: str) -> Ratio:
    return Ratio("per_min", source, row(name), seconds, scale=60, last_s=60)


def _checked(
    moment: Moment, window: Window, source: str, unit: str, top: float, value: float | None
) -> tuple[float | None, str, str | None]:
    """Return the value, state and reason of what could be worked out."""
    if not top and source in SOME_TELL and moment.heard_us(source) is None:
        return None, "no_data", "never_told"
    if unit.startswith("money") and moment.metrics.orders_unpriced:
        return value, "estimated", "unpriced"
    if window.has_gap():
        return value, "estimated", "gap"
    return value, "ok", None
