"""What a push did in one room, by another room where nothing was pushed: difference in differences
(analysis.md §3.6).

Rule: what moves both rooms cancels out; what moves each for itself does not, so it is measured between quiet
windows and added to the error. Without enough quiet time nobody can tell.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from scipy.stats import t as student

from livestream_console.analysis.arrays import Floats

LEVEL = 0.90
LEAST_EVENTS, LEAST_QUIET = 5, 6
_MOST_DF = 1000.0


class Window(msgspec.Struct, frozen=True):
    """``events`` in one room over ``exposure`` viewer-minutes (or minutes, where no viewers are known)."""

    events: int
    exposure: float

    @property
    def is_sound(self) -> bool:
        return self.events >= 0 and 0 < self.exposure < float("inf")


class Change(msgspec.Struct, frozen=True):
    """Two windows, one after the other, in both rooms at the same time. ``pushed`` is the room with the push,
    ``other`` the one without; in a quiet change neither had one."""

    pushed_before: Window
    pushed_after: Window
    other_before: Window
    other_after: Window

    @property
    def windows(self) -> tuple[Window, Window, Window, Window]:
        return self.pushed_before, self.pushed_after, self.other_before, self.other_after


class RoomEffect(msgspec.Struct, frozen=True):
    """By how much the pushed room gained on the other, with a 90 % interval.

    ``state``: ok, too_few_events, or cannot_tell (the input makes no sense, or too little quiet time to know
    how the rooms drift apart). ``drift_sd`` is how far they do from window to window by themselves, in logs;
    ``quiet`` the changes that this is known by.
    """

    state: str
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    drift_sd: float | None = None
    quiet: int = 0


def effect(push: Change, quiet: Sequence[Change]) -> RoomEffect:
    """Judge one push by the quiet changes of the same length of the same two rooms."""
    if not all(window.is_sound for change in (push, *quiet) for window in change.windows):
        return RoomEffect("cannot_tell")
    if min(sum(w.events for w in room) for room in (push.windows[:2], push.windows[2:])) < LEAST_EVENTS:
        return RoomEffect("too_few_events", quiet=len(quiet))
    if len(quiet) < LEAST_QUIET:
        return RoomEffect("cannot_tell", quiet=len(quiet))
    gains = np.array([_gain(change) for change in quiet])
    drift_var, drift_error = _drift(gains[:, 0], gains[:, 1])
    gained, chance = _gain(push)
    variance = chance + drift_var
    # Satterthwaite: only the drift's part of the variance is itself an estimate.
    df = float(np.clip(2 * variance**2 / max(drift_error, 1e-12), 1.0, _MOST_DF))
    reach = float(student.ppf(0.5 + LEVEL / 2, df) * np.sqrt(variance))
    low, ratio, high = (float(x) for x in np.exp([gained - reach, gained, gained + reach]))
    return RoomEffect("ok", ratio, low, high, float(np.sqrt(drift_var)), len(quiet))


def _gain(change: Change) -> tuple[float, float]:
    """Return the log of the ratio of ratios, and its variance by the counts alone."""
    before, after, other_before, other_after = (
        np.log((window.events + 0.5) / window.exposure) for window in change.windows
    )
    chance = sum(1 / (window.events + 0.5) for window in change.windows)
    return float(after - before - other_after + other_before), chance


def _drift(gains: Floats, chance: Floats) -> tuple[float, float]:
    """Return the variance by which quiet rooms drift apart beyond chance, and that figure's own variance.

    Quiet changes have mean zero by design, so the mean square is all; windows with many events weigh more.
    """
    weights = 1 / np.square(chance + float(np.median(chance)))
    weights /= weights.sum()
    drift_var = max(0.0, float(weights @ (np.square(gains) - chance)))
    error = float(np.square(weights) @ (2 * np.square(chance + drift_var)))
    return drift_var, error
