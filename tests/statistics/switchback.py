"""How often a switchback of equal cards cries wolf, finds a better one, and whether the planner knew.

Rule: simulated seconds go through the program's own schedule and its own reading of them.
"""

from __future__ import annotations

import numpy as np

from livestream_console.analysis.switchbacks.power import DRIFT_MIN, DRIFT_SD, power
from livestream_console.analysis.switchbacks.switchback import Design, judge, schedule

RATES = (2.0, 8.0, 30.0)
RATIOS = (1.0, 1.1, 1.25, 1.5)
_STEP_S = 10
_ALPHA = 0.1


def run(shows: float = 1000) -> dict[str, float]:
    design = Design()
    figures, off = {}, []
    for rate in RATES:
        for ratio in RATIOS:
            found, held = [], []
            for seed in range(int(shows)):
                verdict = simulate(
                    design, rate, ratio, np.random.default_rng([seed, int(rate), int(100 * ratio)])
                )
                assert verdict.p is not None
                assert verdict.low is not None
                assert verdict.high is not None
                found.append(verdict.p <= _ALPHA)
                held.append(verdict.low <= ratio <= verdict.high)
            what = "size" if ratio == 1 else f"power_x{ratio:g}"
            figures[f"{what}_{rate:g}"] = float(np.mean(found))
            figures[f"covered_x{ratio:g}_{rate:g}"] = float(np.mean(held))
            if ratio > 1:
                off.append(abs(power(design, rate, ratio, DRIFT_SD, DRIFT_MIN) - float(np.mean(found))))
    figures["planner_off_worst"] = max(off)
    return figures


def simulate(design: Design, rate: float, ratio: float, rng: np.random.Generator):
    """Run one experiment whose log-rate drifts; viewers, wobbling too, are known."""
    switches = schedule(rng.bytes(32), design)
    steps = switches[-1].end_s // _STEP_S
    wander, wobble = (_ar1(rng, steps, sd, m) for sd, m in ((DRIFT_SD, DRIFT_MIN), (0.1, 4.0)))
    effect = np.repeat(
        [ratio if switch.card == "b" else 1.0 for switch in switches], design.block_s // _STEP_S
    )
    counts = np.zeros((steps, _STEP_S), dtype=int)
    counts[:, 0] = rng.poisson(rate * _STEP_S / 60 * effect * np.exp(wander + wobble))
    return judge(switches, counts.ravel(), np.repeat(1000 * np.exp(wobble), _STEP_S))


def _ar1(rng: np.random.Generator, n: int, sd: float, memory_min: float) -> np.ndarray:
    keep = np.exp(-_STEP_S / 60 / memory_min)
    values = np.empty(n)
    value = rng.normal(0, sd)
    for t, shock in enumerate(rng.normal(0, sd * np.sqrt(1 - keep * keep), n)):
        values[t] = value = keep * value + shock
    return values
