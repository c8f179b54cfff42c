"""Measure and print one table: ``python -m tests.bench [NAME …] [--short]``.

Each measure runs in a fresh process, so that none inherits another's memory or Qt application. The exit
status is 1 when a goal is missed; short forms have no time to warm up, so their misses mean little.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor

from tests.bench.goals import GOALS, MEASURES, measure

_ROW = "{:42}{:>14}{:>12}  {}"


def rows(name: str, figures: dict[str, float]) -> list[str]:
    """Return the table's lines for one measure, those with a goal first."""
    goals = GOALS.get(name, {})
    ordered = [figure for figure in goals if figure in figures]
    ordered += [figure for figure in figures if figure not in goals]
    return [
        _ROW.format(
            f"{name}.{figure}",
            f"{figures[figure]:,.3f}",
            str(goals.get(figure, "")),
            verdict(name, figure, figures[figure]),
        ).rstrip()
        for figure in ordered
    ]


def verdict(name: str, figure: str, value: float) -> str:
    goal = GOALS.get(name, {}).get(figure)
    return "" if goal is None else "ok" if goal.is_met(value) else "OVER"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *MEASURES], metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--short", action="store_true", help="seconds instead of minutes, smaller shows")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the measuring processes inherit it
    missed = 0
    print(_ROW.format("measure", "figure", "goal", ""))
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        for name in options.names or MEASURES:
            figures = pool.submit(measure, name, short=options.short).result()
            print("\n".join(rows(name, figures)), flush=True)
            missed += sum(verdict(name, figure, value) == "OVER" for figure, value in figures.items())
    print(f"{missed} over their goal")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
