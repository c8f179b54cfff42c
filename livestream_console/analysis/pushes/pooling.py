"""One show proves only big effects; several together prove more: a kind's effect over shows (analysis.md §8).

Rule: shows differ (random effects, DerSimonian–Laird), so the interval is of the usual show; with few shows
it is as wide as few shows deserve (Hartung–Knapp).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from scipy.special import ndtri, stdtrit

from livestream_console.analysis.pushes.effects import verdict_of
from livestream_console.analysis.pushes.values import Interval, Pooled, Uplift

_TAIL = 0.95


def comparable(shows: Sequence[Uplift]) -> list[Uplift]:
    """Return the shows whose pushes were judged by the same as in the newest one that was judged.

    What a push does to carts is not what it does to orders.
    """
    judged = [show for show in shows if show.state == "ok"]
    return [show for show in judged if show.outcome == judged[-1].outcome]


def pooled(shows: Iterable[Uplift]) -> list[Pooled]:
    """Pool every kind that some show had, leaving out shows in which nothing could be counted."""
    by_kind: dict[str, list[tuple[float, float, float]]] = {}
    for show in shows:
        for one in show.kinds:
            effect = one.effect
            if effect.log_sd > 0:
                by_kind.setdefault(one.kind, []).append((effect.log_mean, effect.log_sd, effect.expected))
    return [_pool(kind, told) for kind, told in by_kind.items()]


def _pool(kind: str, told: Sequence[tuple[float, float, float]]) -> Pooled:
    means, sds, expected = (np.array(column) for column in zip(*told, strict=True))
    shows = len(means)
    between = _between(means, sds)
    weights = 1 / (sds**2 + between)
    mean = float(weights @ means / weights.sum())
    error = float(weights.sum() ** -0.5)
    reach = float(ndtri(_TAIL))
    if shows > 1:
        spread = float(weights @ (means - mean) ** 2 / (shows - 1))
        error *= max(1.0, spread) ** 0.5
    if shows > 2:
        reach = float(stdtrit(shows - 1, _TAIL))
    factor = _factor(mean, reach * error)
    next_show = None
    if shows > 2:
        next_show = _factor(mean, float(stdtrit(shows - 2, _TAIL)) * (error**2 + between) ** 0.5)
    verdict = verdict_of(factor, float(expected.sum()))
    return Pooled(kind, shows, factor, between**0.5, next_show, verdict)


def _between(means: np.ndarray, sds: np.ndarray) -> float:
    """Return the variance between shows by the method of moments."""
    weights = sds**-2.0
    mean = weights @ means / weights.sum()
    surplus = weights @ (means - mean) ** 2 - (len(means) - 1)
    scale = weights.sum() - (weights**2).sum() / weights.sum()
    return max(0.0, float(surplus / scale)) if scale > 0 else 0.0


def _factor(mean: float, half: float) -> Interval:
    low, median, high = np.exp([mean - half, mean, mean + half])
    return Interval(float(low), float(median), float(high))
