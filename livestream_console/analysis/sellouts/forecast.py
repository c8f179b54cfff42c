"""When a product will be sold out: the drifting pace run forward from now (analysis.md §5).

Rule: what varies from here on is drawn, never averaged: the pace, who watches, who buys. A plain rate carried
on is far too sure of itself. The same seed gives the same forecast.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.model.averaging import GridPoint, average
from livestream_console.analysis.model.lgm import Counts, draw
from livestream_console.analysis.model.response import MIDDLING
from livestream_console.analysis.sellouts.values import Boost, Forecast, Plan

__all__ = ["BIN_S", "Boost", "Forecast", "Plan", "forecast"]

BIN_S = 30
LEAST_EVENTS = 5
PATHS = 600
DRIFT_S, DRIFT_SDS = (240.0, 900.0), (0.05, 0.15, 0.30, 0.55, 0.90)
"""Beyond what two minutes after a push need: what drifts for longer decides when stock is gone."""
_BIN_MIN = BIN_S / 60
_BINS_A_MINUTE = 60 // BIN_S
_WATCHED_MIN, _USUAL_MIN = 60, 10
"""How viewers vary is taken from the last hour."""


def forecast(
    units: Sequence[float],
    viewers: Sequence[float] | None,
    stock: int,
    plan: Plan | None = None,
    units_per_order: float = 1.0,
    seed: int = 0,
) -> Forecast:
    """Forecast from what was sold in each 30 s until now.

    ``units`` and ``viewers`` are (bins,), oldest first; viewers is None without a count of them, and NaN in a
    bin without a sample. ``units_per_order`` is E[q²] / E[q] of the orders' quantities: units that come in
    lots vary more.
    """
    plan = plan or Plan()
    sold = np.asarray(units, dtype=float)
    watching = _held(np.ones(len(sold)) if viewers is None else np.asarray(viewers, dtype=float))
    if not _sensible(sold, watching, units_per_order, plan):
        return Forecast("cannot_tell")
    if stock <= 0:
        return Forecast("ok", 0.0, 0.0, 0.0)
    if sold.sum() / units_per_order < LEAST_EVENTS:
        return Forecast("too_few_events")
    rng = np.random.default_rng(seed)
    bins = len(sold)
    known = np.array([boost.log_effect for boost in plan.boosts]) @ _shares(plan.boosts, np.arange(-bins, 0))
    exposure = watching * _BIN_MIN * np.exp(known)
    counts = Counts(np.where(exposure > 0, sold / units_per_order, 0.0), exposure)
    # Without a push its shape is all the same.
    points = average(counts, {MIDDLING: np.empty((bins, 0))}, BIN_S, DRIFT_S, DRIFT_SDS)
    ahead = _demand(points, watching, plan, rng) * units_per_order
    return _read(ahead, stock, plan)


def _sensible(sold: Floats, watching: Floats, units_per_order: float, plan: Plan) -> bool:
    return bool(
        sold.ndim == 1
        and len(sold) > 1
        and watching.shape == sold.shape
        and np.isfinite(sold).all()
        and (sold >= 0).all()
        and (watching >= 0).all()
        and watching.sum() > 0
        and units_per_order >= 1
        and plan.horizon_min >= 1
        and all(boost.is_sound for boost in plan.boosts)
    )


def _held(viewers: Floats) -> Floats:
    """Hold the last sample where there is none; what was before the first counts as nobody."""
    known = np.isfinite(viewers)
    last = np.maximum.accumulate(np.where(known, np.arange(len(viewers)), -1))
    held: Floats = np.where(last >= 0, viewers[last], 0.0)
    return held


def _shares(boosts: Sequence[Boost], bins: np.ndarray) -> Floats:
    """Return which share of its log-effect each boost has in each bin from now, (boosts, bins)."""
    shares = np.zeros((len(boosts), len(bins)))
    for row, boost in zip(shares, boosts, strict=True):
        decay_bins = boost.decay_s / BIN_S
        since = np.maximum(bins - boost.at_min * _BINS_A_MINUTE, 0.0)
        until = np.maximum(bins + 1 - boost.at_min * _BINS_A_MINUTE, 0.0)
        row[:] = decay_bins * (np.exp(-since / decay_bins) - np.exp(-until / decay_bins))
    return shares


def _demand(points: list[GridPoint], watching: Floats, plan: Plan, rng: np.random.Generator) -> Floats:
    """Draw orders in each bin ahead, (paths, bins)."""
    ahead = plan.horizon_min * _BINS_A_MINUTE
    paces = [
        _pace(point, ahead, int(paths), rng)
        for point, paths in zip(points, rng.multinomial(PATHS, [p.weight for p in points]), strict=True)
    ]
    log_rate = np.concatenate(paces, axis=1) + _audience(watching, ahead, rng)
    effects, sds = ([getattr(boost, name) for boost in plan.boosts] for name in ("log_effect", "sd"))
    drawn = rng.normal(effects, sds, (PATHS, len(plan.boosts)))
    log_rate += (drawn @ _shares(plan.boosts, np.arange(ahead))).T
    expected = np.exp(np.minimum(log_rate, 20.0)) * _BIN_MIN
    return rng.poisson(expected).T.astype(float)


def _pace(point: GridPoint, ahead: int, paths: int, rng: np.random.Generator) -> Floats:
    """Draw the log of orders per viewer-minute, (ahead, paths), going on from where it may be."""
    b, eta = draw(point.fitted, paths, rng)
    keep = np.exp(-1 / point.drift.bins)
    level: Floats = b[0]
    return level + _wander(eta[-1] - level, keep, point.drift.sd * np.sqrt(1 - keep * keep), ahead, rng)


def _wander(off: Floats, keep: float, shock_sd: float, ahead: int, rng: np.random.Generator) -> Floats:
    """Draw a walk that is drawn back to zero, (ahead, paths), from ``off`` (paths,) now."""
    walk = np.empty((ahead, len(off)))
    shocks = rng.standard_normal(walk.shape) * shock_sd
    for t in range(ahead):
        walk[t] = off = keep * off + shocks[t]
    return walk


def _audience(watching: Floats, ahead: int, rng: np.random.Generator) -> Floats:
    """Draw log viewers, (ahead, paths): the usual walks as its ten-minute means did, the rest wobbles."""
    logs = np.log(np.maximum(watching, 0.5))[-_WATCHED_MIN * _BINS_A_MINUTE :]
    usual = float(logs[-_USUAL_MIN * _BINS_A_MINUTE :].mean())
    blocks = (
        logs[len(logs) % (_USUAL_MIN * _BINS_A_MINUTE) :]
        .reshape(-1, _USUAL_MIN * _BINS_A_MINUTE)
        .mean(axis=1)
    )
    moved = np.sqrt(np.square(np.diff(blocks)).mean()) if len(blocks) > 1 else 0.0
    steps = np.diff(logs[::-_BINS_A_MINUTE])
    step = steps.std() if len(steps) > 1 else 0.0
    keep = float(np.exp(-_BIN_MIN / _USUAL_MIN))
    wobble = _wander(np.full(PATHS, logs[-1] - usual), keep, step / np.sqrt(_BINS_A_MINUTE), ahead, rng)
    trend = _wander(np.zeros(PATHS), 1.0, moved / np.sqrt(_USUAL_MIN * _BINS_A_MINUTE), ahead, rng)
    return usual + wobble + trend


def _read(ahead: Floats, stock: int, plan: Plan) -> Forecast:
    """Read times and chances off the paths, (paths, bins)."""
    total = ahead.cumsum(axis=1)
    out = total[:, -1] >= stock
    crossed = np.argmax(total >= stock, axis=1)
    paths = np.arange(len(ahead))
    bought = ahead[paths, crossed]
    within = (stock - (total[paths, crossed] - bought)) / np.where(out, bought, 1.0)
    times = np.where(out, (crossed + within) * _BIN_MIN, np.inf)
    low, median, high = (_finite(float(x)) for x in np.quantile(times, (0.1, 0.5, 0.9), method="higher"))
    left_at_end = _at(total, plan.show_min)
    needed = _at(total, plan.lead_min)
    return Forecast(
        "ok",
        median,
        low,
        high,
        sold_out_in_slot=None if plan.slot_min is None else float((times <= plan.slot_min).mean()),
        much_left=None
        if left_at_end is None or not plan.opening
        else float((stock - left_at_end > 0.3 * plan.opening).mean()),
        needed=None if needed is None else int(np.quantile(needed, 0.95, method="higher")),
    )


def _at(total: Floats, minutes: float | None) -> Floats | None:
    """Return how many units are asked for until then, (paths,)."""
    if minutes is None:
        return None
    bins = min(round(minutes * _BINS_A_MINUTE), total.shape[1])
    asked: Floats = total[:, bins - 1] if bins > 0 else np.zeros(len(total))
    return asked


def _finite(minutes: float) -> float | None:
    return minutes if np.isfinite(minutes) else None
