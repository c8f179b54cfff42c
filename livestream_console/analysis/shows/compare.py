"""Shows beside one another at the same elapsed time, and where a difference in money comes from
(analysis.md §8).

Rule: a show is measured by the host's own earlier ones, and a split is exact: its parts add up to the whole,
to the last unit. AOV is per order; CVR counts buyers, so how often a buyer orders is a factor of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite, log, sqrt

import msgspec
import numpy as np

from livestream_console.analysis.intervals import Estimate, rate

PAST_SHOWS, LEAST_PAST = 8, 3
_STRIKING_Z, _STRIKING_EVENTS = 2.0, 50


class Funnel(msgspec.Struct, frozen=True):
    """What a show came to: unique viewers, buyers, paid orders, paid money in minor units."""

    uv: int
    buyers: int
    orders: int
    gmv: int

    @property
    def is_sound(self) -> bool:
        return 0 < self.buyers <= self.orders and self.buyers <= self.uv and self.gmv > 0


class Part(msgspec.Struct, frozen=True):
    """One factor: its ratio of one show to the other, that in logs, and the money of it (minor units)."""

    factor: str
    ratio: float
    log_ratio: float
    money: float


class Split(msgspec.Struct, frozen=True):
    """Why one show made more than the other. ``parts`` are uv, cvr, orders_per_buyer and aov; their logs add
    up to the log of ``ratio``, their money to ``money``. ``state``: ok, too_few_events (a show without
    sales), or cannot_tell (more buyers than viewers or orders)."""

    state: str
    ratio: float | None = None
    money: int | None = None
    parts: tuple[Part, ...] = ()


def split(before: Funnel, after: Funnel) -> Split:
    """Split the money of ``after`` against that of ``before`` into factors."""
    if not (before.is_sound and after.is_sound):
        sold_nothing = min(before.buyers, before.gmv, after.buyers, after.gmv) == 0
        return Split("too_few_events" if sold_nothing else "cannot_tell")
    gap = log(after.gmv) - log(before.gmv)
    # The logarithmic mean turns a share of the log into money such that nothing is left over.
    worth = (after.gmv - before.gmv) / gap if gap else float(after.gmv)
    parts = []
    for factor, top, bottom in (
        ("uv", "uv", None),
        ("cvr", "buyers", "uv"),
        ("orders_per_buyer", "orders", "buyers"),
        ("aov", "gmv", "orders"),
    ):
        ratio = getattr(after, top) / getattr(before, top)
        if bottom is not None:
            ratio /= getattr(after, bottom) / getattr(before, bottom)
        parts.append(Part(factor, ratio, log(ratio), worth * log(ratio)))
    return Split("ok", after.gmv / before.gmv, after.gmv - before.gmv, tuple(parts))


class Standing(msgspec.Struct, frozen=True):
    """A sum so far beside earlier shows at the same time. ``index`` is 1 where it is their median.

    ``state``: ok, too_few_shows (under three that ran this long), too_few_events (their median is nothing),
    cannot_tell (the input makes no sense).
    """

    state: str
    value: float | None = None
    median: float | None = None
    index: float | None = None
    shows: int = 0


def standing(now: Sequence[float], earlier: Sequence[Sequence[float]], elapsed_s: int) -> Standing:
    """Compare sums of the first ``elapsed_s`` seconds; each row is (seconds,) of one show, the newest last.

    A show that ended earlier is not compared with: what it lacks is not 0.
    """
    if elapsed_s < 1 or elapsed_s > len(now) or not all(isfinite(x) for x in now[:elapsed_s]):
        return Standing("cannot_tell")
    value = float(sum(now[:elapsed_s]))
    past = [float(sum(row[:elapsed_s])) for row in earlier if len(row) >= elapsed_s][-PAST_SHOWS:]
    if not all(isfinite(x) for x in past):
        return Standing("cannot_tell", value)
    median = float(np.median(past)) if past else 0.0
    if len(past) < LEAST_PAST or median <= 0:
        few = "too_few_shows" if len(past) < LEAST_PAST else "too_few_events"
        return Standing(few, value, shows=len(past))
    return Standing("ok", value, median, value / median, len(past))


class RateStanding(msgspec.Struct, frozen=True):
    """A rate beside earlier shows' own. ``interval`` is what a show like this may come to (90 %), ``z`` how
    far it lies from the usual, in standard deviations of chance and of shows; ``striking`` only beyond two,
    and with fifty events."""

    state: str
    interval: Estimate | None = None
    usual: float | None = None
    show_sd: float | None = None
    z: float | None = None
    striking: bool = False


def rate_standing(events: int, exposure: float, earlier: Sequence[tuple[int, float]]) -> RateStanding:
    """Compare events per exposure with earlier shows' (events, exposure), the newest last."""
    past = [(n, e) for n, e in earlier if n >= 0 and 0 < e < float("inf")][-PAST_SHOWS:]
    if events < 0 or not 0 < exposure < float("inf"):
        return RateStanding("cannot_tell")
    total, watched = sum(n for n, _ in past), sum(e for _, e in past)
    if len(past) < LEAST_PAST or not total:
        few = "too_few_shows" if len(past) < LEAST_PAST else "too_few_events"
        return RateStanding(few, rate(events, exposure))
    usual = total / watched
    show_sd = _between(past, usual)
    expected = usual * exposure
    # Shows vary by a factor, so the variance of a count is its mean and the square of what the factor moves.
    z = (events - expected) / sqrt(expected + (show_sd * expected) ** 2)
    striking = abs(z) > _STRIKING_Z and max(events, expected) >= _STRIKING_EVENTS
    return RateStanding("ok", rate(events, exposure, vary=show_sd), usual, show_sd, z, striking)


def _between(past: Sequence[tuple[int, float]], usual: float) -> float:
    """Return the relative sd by which shows differ beyond chance (method of moments)."""
    beyond = sum((n - usual * e) ** 2 - usual * e for n, e in past)
    scale = sum((usual * e) ** 2 for _, e in past) * (1 - 1 / len(past))
    return sqrt(max(0.0, beyond / scale))


def planned_share(earlier: Sequence[Sequence[float]], elapsed_share: float) -> float:
    """Return which share of a show's total is usually reached after this share of its time (target pace).

    The mean of earlier shows' own curves; without any, as if sales came evenly.
    """
    elapsed = min(max(elapsed_share, 0.0), 1.0)
    shares = []
    for row in earlier:
        curve = np.concatenate([[0.0], np.cumsum(np.asarray(row, dtype=float))])
        if len(curve) > 1 and np.isfinite(curve).all() and curve[-1] > 0:
            shares.append(
                float(np.interp(elapsed * (len(curve) - 1), np.arange(len(curve)), curve)) / curve[-1]
            )
    return float(np.mean(shares)) if shares else elapsed
