"""Which of two cards sells better: they take turns by a coin sealed before the show (analysis.md §3.5).

Rule: only the coin decides who comes first in a pair of blocks, and the test asks nothing but what the coin
could have done otherwise. So it holds whatever else drifts during the show. Who stands when is said by
core/switchback/plan.py, whose names are passed on here.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import frexp

import msgspec
import numpy as np
from scipy.stats import t as student

from livestream_console.analysis.arrays import Floats
from livestream_console.core.switchback.plan import LEAST_PAIRS, Design, Switch, cue, schedule, seal

__all__ = [
    "LEAST_PAIRS",
    "LEVEL",
    "Design",
    "Switch",
    "Verdict",
    "compare",
    "cue",
    "judge",
    "schedule",
    "seal",
    "sign_flip_p",
]

LEVEL = 0.90
LEAST_EVENTS = 20
_KNOWN_SHARE = 0.5
"""A block counts if its viewers are known at least so much of its time."""
_BITS = 12
"""Differences are rounded to so many bits of the largest, so that the sums of all flips can be counted."""


class Verdict(msgspec.Struct, frozen=True):
    """How many times as many events b brings as a, per viewer-minute, with a 90 % interval of the pairs.

    ``p`` is the exact sign-flip probability, two-sided. ``state``: ok, too_few_events (or pairs), cannot_tell
    (the input makes no sense). ``pairs`` are those in which both cards had viewers.
    """

    state: str
    ratio: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    pairs: int = 0
    events_a: int = 0
    events_b: int = 0


def judge(switches: Sequence[Switch], events: Sequence[int], viewers: Sequence[float] | None) -> Verdict:
    """Compare the cards. ``events`` and ``viewers`` are (seconds,) since the experiment began.

    A second whose viewers are unknown (NaN) does not count, neither its events nor its time. Where nobody
    tells them at all (None) every second counts alike.
    """
    happened = np.asarray(events, dtype=float)
    watching = np.ones(happened.shape) if viewers is None else np.asarray(viewers, dtype=float)
    if happened.ndim != 1 or happened.shape != watching.shape or not np.isfinite(happened).all():
        return Verdict("cannot_tell")
    known = np.isfinite(watching)
    if (happened < 0).any() or (watching[known] < 0).any() or not _paired(switches):
        return Verdict("cannot_tell")
    happened, watching = np.where(known, happened, 0.0), np.where(known, watching, 0.0)
    sides: dict[str, list[tuple[float, float]]] = {"a": [], "b": []}
    for switch in switches:
        window = slice(switch.counts_s, switch.end_s)
        enough = known[window].sum() >= _KNOWN_SHARE * (switch.end_s - switch.counts_s)
        sides[switch.card].append((happened[window].sum(), enough * watching[window].sum() / 60))
    by_a, by_b = np.array(sides["a"]), np.array(sides["b"])
    whole = (by_a[:, 1] > 0) & (by_b[:, 1] > 0)
    return compare(by_a[whole], by_b[whole])


def compare(by_a: Floats, by_b: Floats) -> Verdict:
    """Compare paired blocks; both are (pairs, 2): events and viewer-minutes. Pairs of several shows may be
    stacked."""
    pairs = len(by_a)
    total_a, total_b = (int(side[:, 0].sum()) if pairs else 0 for side in (by_a, by_b))
    if pairs < LEAST_PAIRS or total_a + total_b < LEAST_EVENTS:
        return Verdict("too_few_events", pairs=pairs, events_a=total_a, events_b=total_b)
    logs = [np.log((side[:, 0] + 0.5) / side[:, 1]) for side in (by_a, by_b)]
    differences = logs[1] - logs[0]
    mean = float(differences.mean())
    reach = float(student.ppf(0.5 + LEVEL / 2, pairs - 1) * differences.std(ddof=1) / np.sqrt(pairs))
    low, ratio, high = (float(x) for x in np.exp([mean - reach, mean, mean + reach]))
    return Verdict("ok", ratio, low, high, sign_flip_p(differences), pairs, total_a, total_b)


def sign_flip_p(differences: Floats) -> float:
    """Return which share of all 2^n ways to flip the signs has a sum as far from 0 as this one.

    Every way is counted: the spread of the sums grows pair by pair, on a lattice as fine as the largest asks.
    """
    largest = float(np.abs(differences).max(initial=0.0))
    if largest == 0:
        return 1.0
    rounded = np.rint(np.ldexp(differences, _BITS - frexp(largest)[1])).astype(int)
    steps, observed = np.abs(rounded), abs(int(rounded.sum()))
    reach = int(steps.sum())
    chances = np.zeros(2 * reach + 1)
    chances[reach] = 1.0
    for step in steps[steps > 0]:
        moved = np.zeros_like(chances)
        moved[step:] += chances[:-step] / 2
        moved[:-step] += chances[step:] / 2
        chances = moved
    sums = np.arange(-reach, reach + 1)
    return float(min(1.0, chances[np.abs(sums) >= observed].sum()))


def _paired(switches: Sequence[Switch]) -> bool:
    cards = "".join(switch.card for switch in switches)
    sane = all(0 <= switch.at_s <= switch.counts_s < switch.end_s for switch in switches)
    return (
        sane
        and bool(cards)
        and len(cards) % 2 == 0
        and all(cards[n : n + 2] in ("ab", "ba") for n in range(0, len(cards), 2))
    )
