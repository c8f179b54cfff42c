"""Play shows of a scenario, estimate them, and count how often the intervals hold the truth.

Rule: one show gives one line of plain numbers, so that runs can be stopped, resumed and added up; figures are
made of the lines alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import msgspec
import numpy as np

from livestream_console.analysis.model.exposure import ShowRows
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.analysis.pushes.values import Effect
from tests.statistics.simulator import FACTORS, SCENARIOS, WINDOW_S, Truth, simulate

_Z90 = 1.6449


class Hit(msgspec.Struct, array_like=True):
    """One estimate beside its truth: both as ln of the factor; ``alarm`` says that 1 was left out.

    ``null`` says that the truth is 1.
    """

    error: float
    width: float
    covered: bool
    extra_covered: bool
    alarm: bool
    null: bool


class ShowLine(msgspec.Struct):
    """What one show gave. ``naive`` is before/after of the same pushes; ``alone`` has no overlap."""

    scenario: str
    seed: int
    cpu_s: float
    flags: list[str]
    flagged: list[str]
    pushes: list[Hit]
    alone: list[bool]
    naive: list[Hit]
    kinds: dict[str, Hit]
    show: Hit


def play(scenario: str, seed: int) -> ShowLine:
    """Simulate and estimate one show."""
    rows, truth = simulate(SCENARIOS[scenario], seed)
    began = time.process_time()
    found = uplift(rows)
    cpu_s = time.process_time() - began
    assert found.show is not None
    place = {push.push: i for i, push in enumerate(rows.pushes)}
    pushes, alone, naive = [], [], []
    for one in found.pushes:
        if len(one.pushes) > 1:
            continue
        at = place[one.pushes[0]]
        pushes.append(_hit(one.effect, float(truth.push_logs[at]), float(truth.push_extra[at])))
        alone.append(not one.overlaps)
        naive.append(_before_after(rows, truth, at))
    kinds = {
        one.kind: _hit(one.effect, truth.kind_logs[one.kind], truth.kind_extra[one.kind])
        for one in found.kinds
        if one.kind in FACTORS
    }
    return ShowLine(
        scenario,
        seed,
        cpu_s,
        [*found.flags],
        [check.key for check in found.checks if check.state == "flagged"],
        pushes,
        alone,
        naive,
        kinds,
        _hit(found.show, truth.show_log, found.show.extra.median),
    )


def _hit(effect: Effect, log: float, extra: float) -> Hit:
    factor = effect.factor
    return Hit(
        float(np.log(factor.median) - log),
        float(np.log(factor.high / factor.low)),
        factor.holds(float(np.exp(log))),
        effect.extra.holds(extra),
        not factor.holds(1.0),
        log == 0.0,
    )


def _before_after(rows: ShowRows, truth: Truth, at: int) -> Hit:
    """Compare two minutes after with two before, by viewer-minutes, as anybody would with a spreadsheet."""
    second = int(rows.pushes[at].at_s)
    after, before = slice(second, second + WINDOW_S), slice(max(0, second - WINDOW_S), second)
    a, b = rows.counts[after].sum() + 0.5, rows.counts[before].sum() + 0.5
    log = float(np.log(a / rows.viewers[after].sum()) - np.log(b / rows.viewers[before].sum()))
    half = _Z90 * float(np.sqrt(1 / a + 1 / b))
    error = log - float(truth.push_logs[at])
    null = bool(truth.push_logs[at] == 0.0)
    return Hit(error, 2 * half, abs(error) <= half, False, abs(log) > half, null)


# --- figures ------------------------------------------------------------------------------------------------


def figures(lines: Sequence[ShowLine]) -> dict[str, float]:
    """Return the figures of some shows, of one scenario or of several."""
    pushes = [hit for line in lines for hit in line.pushes]
    naive = [hit for line in lines for hit in line.naive]
    kinds = [hit for line in lines for hit in line.kinds.values()]
    found = {
        "shows": float(len(lines)),
        "push": _share(pushes, lambda hit: hit.covered),
        "extra": _share(pushes, lambda hit: hit.extra_covered),
        "overlap": _share(
            [hit for line in lines for hit, alone in zip(line.pushes, line.alone, strict=True) if not alone],
            lambda hit: hit.covered,
        ),
        "kind": _share(kinds, lambda hit: hit.covered),
    }
    for kind, factor in FACTORS.items():
        mine = [line.kinds[kind] for line in lines if kind in line.kinds]
        found[f"told_x{factor:g}"] = _share(
            [hit for hit in mine if hit.null == (factor == 1)], lambda hit: hit.alarm
        )
    found |= {
        "show": _share([line.show for line in lines], lambda hit: hit.covered),
        "width": float(np.median([hit.width for hit in pushes])),
        "rmse": _rmse(pushes),
        "show_bias": float(np.mean([line.show.error for line in lines])),
        "naive_push": _share(naive, lambda hit: hit.covered),
        "naive_rmse": _rmse(naive),
        "rmse_ratio": _rmse(pushes) / _rmse(naive),
        "bias": float(np.mean([hit.error for hit in pushes])),
        "cpu_s": float(np.median([line.cpu_s for line in lines])),
    }
    for flag in ("viewers_late", "viewers_noisy", "traffic_raised"):
        name = flag.removeprefix("viewers_").removesuffix("_raised")
        found[name] = float(np.mean([flag in line.flags for line in lines]))
    for check in ("lead", "after_dip", "placebo", "control", "fit"):
        found[check] = float(np.mean([check in line.flagged for line in lines]))
    return found


def _share(hits: Sequence[Hit], is_one: Callable[[Hit], bool]) -> float:
    told = [is_one(hit) for hit in hits]
    return float(np.mean(told)) if told else 0.0


def _rmse(hits: Sequence[Hit]) -> float:
    return float(np.sqrt(np.mean([hit.error**2 for hit in hits])))
