"""How often the two-room interval holds the truth when rooms drift together, and each for itself."""

from __future__ import annotations

import numpy as np

from livestream_console.analysis.pushes.rooms import Change, Window, effect

RATES = (2.0, 8.0, 30.0)
OWN_DRIFT = (0.0, 0.15, 0.3)
SHARED_DRIFT, RATIO = 0.3, 1.5
WINDOW_MIN, QUIET = 5.0, 10


def run(shows: float = 1000) -> dict[str, float]:
    figures = {}
    for rate in RATES:
        for own in OWN_DRIFT:
            held, plain, told = [], [], 0
            for seed in range(int(shows)):
                rng = np.random.default_rng([seed, int(rate), int(100 * own)])
                push = _change(rng, rate, own, RATIO)
                found = effect(push, [_change(rng, rate, own) for _ in range(QUIET)])
                if found.low is not None and found.high is not None:
                    told += 1
                    held.append(found.low <= RATIO <= found.high)
                    plain.append(_before_after_holds(push))
            figures[f"covered_{rate:g}_own{own:g}"] = float(np.mean(held))
            figures[f"before_after_{rate:g}_own{own:g}"] = float(np.mean(plain))
            figures[f"told_{rate:g}_own{own:g}"] = told / shows
    return figures


def _change(rng: np.random.Generator, rate: float, own: float, ratio: float = 1.0) -> Change:
    """Draw two windows in both rooms; a log-rate moves by its drift from one to the next."""
    together = rng.normal(0, SHARED_DRIFT, 2)
    windows = [
        Window(
            int(rng.poisson(rate * WINDOW_MIN * factor * np.exp(together[n] + rng.normal(0, own)))),
            WINDOW_MIN,
        )
        for factors in ((1.0, ratio), (1.0, 1.0))
        for n, factor in enumerate(factors)
    ]
    return Change(*windows)


def _before_after_holds(push: Change) -> bool:
    before, after = push.pushed_before.events + 0.5, push.pushed_after.events + 0.5
    return bool(abs(np.log(after / before / RATIO)) <= 1.645 * np.sqrt(1 / before + 1 / after))
