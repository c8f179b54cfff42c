"""Measure what uplift promises and print one table: ``python -m tests.statistics [SCENARIO …]``.

Partial tables come as rounds are done. A figure off its goal is marked ``!``, and the exit status is 1 then;
few shows miss goals by chance. The other estimates are measured by ``python -m tests.statistics.trials``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.statistics.coverage import ShowLine, figures
from tests.statistics.goals import GOALS, POOLED, missed
from tests.statistics.running import run
from tests.statistics.simulator import SCENARIOS, SPOILED

_COVERAGE = ("shows", "push", "overlap", "extra", "kind", "show", "told_x1", "told_x1.5", "told_x3")
_ACCURACY = ("width", "rmse", "rmse_ratio", "naive_push", "bias", "show_bias", "cpu_s")
_FLAGS = ("late", "noisy", "traffic")
_CHECKS = ("lead", "after_dip", "placebo", "control", "fit")
_COLUMNS = (*_COVERAGE, *_ACCURACY, *_FLAGS, *_CHECKS)


def table(lines: Sequence[ShowLine]) -> Iterator[str]:
    """Yield the table's lines: the goals, each scenario, and those together that goals are pooled over."""
    yield _cells("scenario", dict(zip(_COLUMNS, _COLUMNS, strict=True)))
    yield _cells("goal", GOALS)
    for name, found in measured(lines):
        off = missed(name, found)
        told = {column: f"{found[column]:.3f}{'!' * (column in off)}" for column in _COLUMNS}
        yield _cells(name, told | {"shows": f"{found['shows']:.0f}"})


def measured(lines: Sequence[ShowLine]) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield the figures of each scenario that was played, and of the unspoiled ones together."""
    for name in SCENARIOS:
        if mine := [line for line in lines if line.scenario == name]:
            yield name, figures(mine)
    if clean := [line for line in lines if line.scenario not in SPOILED]:
        yield POOLED, figures(clean)


def _cells(name: str, told: dict[str, str]) -> str:
    return " ".join(
        [name.ljust(12), *(told.get(column, "").rjust(max(7, len(column))) for column in _COLUMNS)]
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.statistics", description=__doc__)
    parser.add_argument(
        "names", nargs="*", choices=[[], *SCENARIOS], metavar="SCENARIO", help=", ".join(SCENARIOS)
    )
    parser.add_argument("--shows", type=int, default=1000, help="by scenario")
    parser.add_argument(
        "--first", type=int, default=0, help="the first seed; the settings were chosen on seeds 0 to 199"
    )
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--kept", type=Path, help="a file of lines, one a show, that is added to")
    options = parser.parse_args()
    names = options.names or [*SCENARIOS]
    lines = run(
        names,
        options.shows,
        options.processes,
        options.kept,
        lambda partial: print("\n".join(table(partial)), flush=True),
        first=options.first,
    )
    print("\n".join(table(lines)))
    off = [f"{name}.{figure}" for name, found in measured(lines) for figure in missed(name, found)]
    print(f"{len(off)} off their goal", *off)
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())
