"""Short forms of the trials: they run, and no figure is absurd. Goals need more shows than there is time for.

Rule: the ranges stand four standard errors of so few shows beyond the goals.
"""

from __future__ import annotations

import math

import pytest

from tests.statistics.trials import GOALS, TRIALS, missed

FEW = {"sellout": 8, "switchback": 60, "rooms": 60}


@pytest.mark.parametrize("name", TRIALS)
def test_the_short_form_runs_and_its_figures_are_sane(name: str) -> None:
    run, _ = TRIALS[name]
    figures = run(FEW[name])
    assert not [figure for figure, value in figures.items() if math.isnan(value)]
    for figure, (low, high) in GOALS[name].items():
        loose = 4 * math.sqrt(0.25 * 0.75 / FEW[name])
        assert low - loose <= figures[figure] <= high + loose, figure


def test_what_is_off_its_goal_is_named() -> None:
    figures = {figure: low for figure, (low, _) in GOALS["switchback"].items()}
    assert missed("switchback", figures) == []
    assert missed("switchback", {**figures, "size_2": 0.2}) == ["size_2"]
