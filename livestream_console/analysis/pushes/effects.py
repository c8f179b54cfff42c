"""From draws of the model to what pushes did: the show as it went beside the show without them.

Rule: both are expectations over the same viewers in the same draw; nothing is compared across draws.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.averaging import Drawn
from livestream_console.analysis.pushes.values import Effect, Interval

FEWEST_EVENTS = 5.0
_CLEARLY = 1.2
_NOTHING = 1e-9
_QUANTILES = (5, 50, 95)


class Term(msgspec.Struct, eq=False):
    """What to think away: the design's ``columns``, over a ``window`` of shares of bins, shape (n,)."""

    columns: tuple[int, ...]
    window: Floats

    @property
    def answered(self) -> Floats:
        """Shares of bins whose answer falls into the window: all of it in the bin where a window opens."""
        before = np.concatenate([[0.0], self.window[:-1]])
        return np.where((self.window > 0) & (before == 0), 1.0, self.window)


class Sums(msgspec.Struct, eq=False):
    """Expected events in a window with and without something, one number a draw."""

    told: Floats
    without: Floats

    @property
    def factor(self) -> Floats:
        return self.told / self.without


def sums_of(drawn: Iterable[Drawn], exposure: Floats, terms: Collection[Term]) -> list[Sums]:
    """Return for each term the window's expected events as they were and without its columns."""
    told: list[list[Floats]] = [[] for _ in terms]
    without: list[list[Floats]] = [[] for _ in terms]
    inside = [np.flatnonzero(term.window) for term in terms]
    answered = [term.answered for term in terms]
    for one in drawn:
        rate = exposure[:, None] * np.exp(one.eta)
        for place, (term, bins) in enumerate(zip(terms, inside, strict=True)):
            lifted = one.design[bins][:, term.columns] @ one.b[list(term.columns)]
            quiet = rate[bins] * np.exp(-lifted)
            extra = answered[place][bins] @ (rate[bins] - quiet)
            # A window that a gap swallowed whole has nothing with and without: a factor of 1, of no events.
            without[place].append(term.window[bins] @ quiet + _NOTHING)
            told[place].append(np.maximum(without[place][-1] + extra, _NOTHING))
    return [Sums(np.concatenate(a), np.concatenate(b)) for a, b in zip(told, without, strict=True)]


def widened(sums: Sums, error_sd: float, rng: np.random.Generator) -> Sums:
    """Return the sums as they may be where the viewers are known only up to a factor, exp(N(0, sd))."""
    if not error_sd:
        return sums
    return Sums(sums.told * np.exp(error_sd * rng.standard_normal(len(sums.told))), sums.without)


def interval(values: Floats) -> Interval:
    low, median, high = np.percentile(values, _QUANTILES)
    return Interval(float(low), float(median), float(high))


def verdict_of(factor: Interval, expected: float) -> str:
    if expected < FEWEST_EVENTS:
        return "too_few_events"
    if factor.holds(1.0):
        return "cannot_tell"
    return "more" if factor.low > 1.0 else "less"


def effect_of(sums: Sums, worth: Floats | None) -> Effect:
    """Summarise; ``worth`` is what one event brings in minor units, one draw each, or None."""
    factor, logs = sums.factor, np.log(sums.factor)
    extra = sums.told - sums.without
    told = interval(factor)
    return Effect(
        factor=told,
        extra=interval(extra),
        extra_minor=None if worth is None else interval(extra * worth),
        expected=float(np.median(sums.told)),
        p_more=float((factor > 1).mean()),
        p_clearly=float((factor > _CLEARLY).mean()),
        verdict=verdict_of(told, float(np.median(sums.told))),
        log_mean=float(logs.mean()),
        log_sd=float(logs.std()),
    )
