"""How often the sell-out interval holds what came, beside a plain extrapolation of the rate.

Rule: the truth is a show simulated on until the last unit is sold, by another model of viewers than the
forecast's own: they rise and fall over the show, wobble, and are raided.
"""

from __future__ import annotations

import msgspec
import numpy as np
from scipy.stats import betaprime

from livestream_console.analysis.sellouts.forecast import BIN_S, Boost, Plan, forecast

_BIN_MIN = BIN_S / 60
_SHOW_MIN, _LONG_MIN = 120, 360
_HALF_LIFE_MIN = 6
_ENOUGH = 6.0
"""Sales a minute from which on the goal holds."""


class Scenario(msgspec.Struct, frozen=True):
    """``rate`` sales a minute at 1 000 viewers; ``wander`` is how far the log-rate does (memory 8 min).

    ``pushed``: every quarter of an hour a push, planned ahead, whose own effect is only roughly known.
    ``blind``: nobody tells how many watch.
    """

    rate: float
    wander: float = 0.25
    pushed: bool = False
    blind: bool = False


SCENARIOS = {
    "rate6": Scenario(6.0),
    "rate20": Scenario(20.0),
    "calm6": Scenario(6.0, wander=0.05),
    "wild6": Scenario(6.0, wander=0.5),
    "pushed6": Scenario(6.0, pushed=True),
    "blind6": Scenario(6.0, blind=True),
    "rate2": Scenario(2.0),
}
_EVERY_MIN, _FIRST_MIN, _DECAY_S, _EFFECT, _EFFECT_SD = 15, 7, 90.0, 1.1, 0.4


def run(shows: float = 400) -> dict[str, float]:
    figures, pooled = {}, []
    for place, (name, scenario) in enumerate(SCENARIOS.items()):
        ours, plain, errors = [], [], []
        for seed in range(int(shows)):
            rng = np.random.default_rng([seed, place])
            sold, viewers = simulate(rng, scenario)
            now = int(rng.integers(40, 91) / _BIN_MIN)
            stock = max(3, round(scenario.rate * rng.uniform(5, 40)))
            took = minutes_until(sold[now:], stock)
            told = None if scenario.blind else viewers[:now]
            plan = Plan(boosts=_planned(now) if scenario.pushed else ())
            made = forecast(sold[:now], told, stock, plan, seed=seed)
            assert made.state == "ok"
            assert made.low_min is not None
            ours.append(made.low_min <= took <= (made.high_min or np.inf))
            errors.append(abs(np.log((made.median_min or _LONG_MIN) / took)))
            low, high = extrapolate(sold[:now], viewers[:now], stock)
            plain.append(low <= took <= high)
        if scenario.rate >= _ENOUGH:
            pooled += ours
        figures |= {
            f"covered_{name}": float(np.mean(ours)),
            f"plain_{name}": float(np.mean(plain)),
            f"log_error_{name}": float(np.median(errors)),
        }
    figures["covered_pooled"] = float(np.mean(pooled))
    return figures


def _planned(now: int) -> tuple[Boost, ...]:
    """Return what the rundown and the uplift of earlier pushes tell, in minutes from now."""
    return tuple(
        Boost(at_min - now * _BIN_MIN, _EFFECT, _EFFECT_SD, _DECAY_S)
        for at_min in range(_FIRST_MIN, _LONG_MIN, _EVERY_MIN)
    )


def simulate(rng: np.random.Generator, scenario: Scenario) -> tuple[np.ndarray, np.ndarray]:
    """Return units sold and viewers in each 30 s of a show that goes on."""
    bins = int(_LONG_MIN / _BIN_MIN)
    minutes = np.arange(bins) * _BIN_MIN
    rise = 0.5 + 0.5 * np.sin(np.pi * np.clip(minutes / _SHOW_MIN, 0.0, 0.8))
    raids = np.zeros(bins)
    for at in np.flatnonzero(rng.random(bins) < _BIN_MIN / 60):
        raids += (
            rng.uniform(0.1, 0.4)
            * np.exp(-np.maximum(minutes - minutes[at], 0) / 6)
            * (minutes >= minutes[at])
        )
    viewers = 1000 * rise * (1 + raids) * np.exp(_ar1(rng, bins, 0.1, 4.0))
    log_rate = _ar1(rng, bins, scenario.wander, 8.0)
    if scenario.pushed:
        for at_min in range(_FIRST_MIN, _LONG_MIN, _EVERY_MIN):
            since_s = np.maximum(minutes + _BIN_MIN / 2 - at_min, 0) * 60
            log_rate += rng.normal(_EFFECT, _EFFECT_SD) * np.exp(-since_s / _DECAY_S) * (since_s > 0)
    return rng.poisson(scenario.rate * _BIN_MIN * viewers / 1000 * np.exp(log_rate)), viewers


def _ar1(rng: np.random.Generator, n: int, sd: float, memory_min: float) -> np.ndarray:
    keep = np.exp(-_BIN_MIN / memory_min)
    values = np.empty(n)
    values[0] = rng.normal(0, sd)
    for t in range(1, n):
        values[t] = keep * values[t - 1] + rng.normal(0, sd * np.sqrt(1 - keep * keep))
    return values


def minutes_until(sold: np.ndarray, stock: int) -> float:
    total = sold.cumsum()
    at = int(np.argmax(total >= stock))
    assert total[at] >= stock
    return float((at + (stock - total[at] + sold[at]) / sold[at]) * _BIN_MIN)


def extrapolate(sold: np.ndarray, viewers: np.ndarray, stock: int) -> tuple[float, float]:
    """Return the 80 % interval of the discounted rate carried on at the present audience."""
    weights = 0.5 ** (np.arange(len(sold))[::-1] * _BIN_MIN / _HALF_LIFE_MIN)
    seen, exposure = (weights * sold).sum() + 0.5, (weights * viewers * _BIN_MIN).sum()
    low, high = betaprime(stock, seen, scale=exposure).ppf((0.1, 0.9)) / viewers[-1]
    return float(low), float(high)
