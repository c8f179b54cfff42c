"""Measure what the other estimates promise: ``python -m tests.statistics.trials [NAME …] [--shows N]``.

Each is measured beside what one would do without it. The exit status is 1 when a goal is missed; few shows
miss goals by chance.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator

from tests.statistics import rooms, sellout, switchback

TRIALS: dict[str, tuple[Callable[[float], dict[str, float]], int]] = {
    "sellout": (sellout.run, 400),
    "switchback": (switchback.run, 1000),
    "rooms": (rooms.run, 1000),
}
"""What runs, and how many shows a scenario are enough."""

GOALS: dict[str, dict[str, tuple[float, float]]] = {
    "sellout": {
        "covered_pooled": (0.75, 0.86),
        "covered_rate6": (0.75, 0.86),
        "covered_rate20": (0.75, 0.86),
        **{f"covered_{name}": (0.70, 0.92) for name in ("calm6", "wild6", "pushed6", "blind6")},
    },
    "switchback": {
        **{f"size_{rate:g}": (0.08, 0.12) for rate in switchback.RATES},
        "planner_off_worst": (0.0, 0.05),
    },
    "rooms": {
        f"covered_{rate:g}_own{own:g}": (0.85, 0.97) for rate in rooms.RATES for own in rooms.OWN_DRIFT
    },
}
"""GOALS.md and analysis.md §10; ranges without one there are what keeps a scenario from being absurd."""


def missed(name: str, figures: dict[str, float]) -> list[str]:
    """Return the figures that are off their goal."""
    return [figure for figure, (low, high) in GOALS[name].items() if not low <= figures[figure] <= high]


def rows(name: str, figures: dict[str, float]) -> Iterator[str]:
    off = missed(name, figures)
    for figure, value in figures.items():
        low, high = GOALS[name].get(figure, (None, None))
        goal = "" if low is None else f"{low:g}–{high:g}"
        yield f"{name + '.' + figure:36}{value:8.3f}  {goal:12}{'OFF' if figure in off else ''}".rstrip()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.statistics.trials", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *TRIALS], metavar="NAME", help=", ".join(TRIALS))
    parser.add_argument("--shows", type=int, help="by scenario, seeds 0, 1, …")
    options = parser.parse_args()
    off = 0
    for name in options.names or TRIALS:
        run, enough = TRIALS[name]
        figures = run(options.shows or enough)
        print("\n".join(rows(name, figures)), flush=True)
        off += len(missed(name, figures))
    print(f"{off} off their goal")
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())
