"""The tests that stand beside an estimate: would it find something where nothing was (analysis.md §3.4)?

Rule: most cost one Newton step from the show's own fit, so that all are always made; what cannot be tested is
said to be impossible, never passed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from scipy.fft import irfft, rfft
from scipy.special import betainc, pdtr

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.averaging import Drawn, GridPoint, average_bursty, best
from livestream_console.analysis.model.exposure import BIN_S
from livestream_console.analysis.model.lgm import Counts, Fit, score
from livestream_console.analysis.model.response import WINDOW_S, between, columns
from livestream_console.analysis.pushes.values import Check
from livestream_console.analysis.pushes.windows import Group

LEVEL = 0.10
Z_LIMIT = 1.645
LEAD_S = 60.0
REDRAWS = 200
FIT_RANGE = (0.06, 0.14)
_FEWEST = 100
_SPARSE = 5
_CHOICE = 3


def around(by_kind: Fit, times_s: Sequence[float]) -> Iterator[Check]:
    """Yield whether the rate moved in the minute before pushes, and whether it sank below after them.

    ``by_kind`` is the likeliest fit with one column a kind.
    """
    bins = len(by_kind.design)
    before = between(times_s, -LEAD_S, 0, bins, BIN_S).sum(axis=1)
    after = between(times_s, WINDOW_S, 3 * WINDOW_S, bins, BIN_S).sum(axis=1)
    estimate, error = score(by_kind, np.minimum(np.column_stack([before, after]), 1.0))
    lead, dip = estimate / error
    yield _by_z("lead", None, float(lead), flagged=abs(lead) > Z_LIMIT)
    yield _by_z("after_dip", None, float(dip), flagged=dip < -Z_LIMIT)


def placebo(likeliest: GridPoint, groups: Sequence[Group], kinds: Mapping[str, list[int]]) -> Iterator[Check]:
    """Yield for each kind its effect's rank among those of as many pushes at times when there was none."""
    by_kind, shape = likeliest.fitted, likeliest.shape
    bins = len(by_kind.design)
    free = np.flatnonzero(
        between([one.at_s for one in groups], -WINDOW_S, WINDOW_S, bins, BIN_S).max(axis=1) == 0
    )
    answer = rfft(columns([0.0], bins, BIN_S, [shape])[shape][:, 0], 2 * bins)[:, None]
    rng = np.random.default_rng(1)
    for column, (kind, places) in enumerate(kinds.items(), start=1):
        if len(free) < _CHOICE * len(places):
            yield Check("placebo", "impossible", kind)
            continue
        starts = np.zeros((bins, REDRAWS))
        for redraw in range(REDRAWS):
            starts[rng.choice(free, len(places), replace=False), redraw] = 1.0
        answers = irfft(rfft(starts, 2 * bins, axis=0) * answer, 2 * bins, axis=0)[:bins]
        estimate, error = score(by_kind, answers)
        found = abs(_z(by_kind, column))
        p = (1 + int((np.abs(estimate / error) >= found).sum())) / (1 + REDRAWS)
        yield Check("placebo", "flagged" if p > LEVEL and found > Z_LIMIT else "passed", kind, p, LEVEL)


def moved_too(likeliest: GridPoint, counts: Counts | None, kinds: Mapping[str, list[int]]) -> Iterator[Check]:
    """Yield for each kind whether something that a push should not move, such as likes, moved with it."""
    if counts is None or counts.y.sum() < _FEWEST:
        yield from (Check("control", "impossible", kind) for kind in kinds)
        return
    _, points = average_bursty(counts, {likeliest.shape: likeliest.fitted.design[:, 1:]}, BIN_S)
    fitted = best(points).fitted
    for column, kind in enumerate(kinds, start=1):
        z = _z(fitted, column)
        yield _by_z("control", kind, z, flagged=abs(z) > Z_LIMIT)


def predictive(drawn: Sequence[Drawn], counts: Counts) -> Check:
    """Say whether as many bins as should be lie outside of what the model predicts for them."""
    seen = counts.exposure > 0
    y, exposure = counts.y[seen, None], counts.exposure[seen, None]
    below, upto = np.zeros(len(y)), np.zeros(len(y))
    total = 0
    for one in drawn:
        mean = exposure * np.exp(one.eta[seen, ::_SPARSE])
        total += mean.shape[1]
        upto += _up_to(y, mean, counts.size).sum(axis=1)
        below += np.where(y > 0, _up_to(np.maximum(y - 1, 0), mean, counts.size), 0.0).sum(axis=1)
    # Counts are whole numbers: a place between the two makes the share 10 % where the model is right.
    place = (below + np.random.default_rng(2).random(len(below)) * (upto - below)) / total
    outside = float(((place < LEVEL / 2) | (place > 1 - LEVEL / 2)).mean())
    passed = FIT_RANGE[0] <= outside <= FIT_RANGE[1]
    return Check("fit", "passed" if passed else "flagged", None, outside, FIT_RANGE[1])


def _up_to(y: Floats, mean: Floats, size: float | None) -> Floats:
    """Return P(Y ≤ y)."""
    below: Floats = pdtr(y, mean) if size is None else betainc(size, y + 1, size / (size + mean))
    return below


def _z(fitted: Fit, column: int) -> float:
    return float(fitted.b[column] / np.sqrt(fitted.cov[column, column]))


def _by_z(key: str, kind: str | None, z: float, *, flagged: bool) -> Check:
    return Check(key, "flagged" if flagged else "passed", kind, z, Z_LIMIT)
