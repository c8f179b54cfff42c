"""Short forms of the measures: they run, lose nothing, and no figure is absurd. Goals are not judged here.

Rule: limits stand about ten times beyond the goals, since other tests and builds may have the machine.
"""

from __future__ import annotations

import math

import pytest

from tests.bench.goals import GOALS, MEASURES, Goal, measure

pytestmark = pytest.mark.bench

SANE: dict[str, dict[str, Goal]] = {
    "start": {"window_to_bare": Goal(15), "panels_s": Goal(12)},
    "idle": {"cpu_share": Goal(0.3)},
    "codecs": {"irc_event_us": Goal(100), "bilibili_event_us": Goal(100)},
    "search": {"p50_ms": Goal(20), "index_us": Goal(100)},
    "webcast": {"event_us": Goal(150)},
    "understanding": {"p50_us": Goal(150)},
    "shelf": {"refresh_200_ms": Goal(15), "refresh_ms": Goal(50)},
    "restore": {"seconds": Goal(5), "wrong": Goal(0), "failed": Goal(0)},
    "review": {"review_s": Goal(20), "uplift_cpu_s": Goal(5), "question_worst_s": Goal(10)},
    "draw": {"close_to_winners_s": Goal(1), "verify_s": Goal(5)},
    "replay": {"open_s": Goal(3), "seek_p95_ms": Goal(500), "fold_us": Goal(25), "metrics_us": Goal(15)},
    "memory": {"growth_mb": Goal(130), "received": Goal(20_000, at_least=True)},
    "overlay_push": {"unseen": Goal(0), "p50_to_bare": Goal(50), "priced_p95_ms": Goal(500)},
    "ingest": {
        "lost_1000": Goal(0),
        "not_stored_1000": Goal(0),
        "lost_10000": Goal(0),
        "not_stored_10000": Goal(0),
        "sent_10000": Goal(20_000, at_least=True),
        "painted_p50_ms_1000": Goal(500),
    },
}


@pytest.mark.parametrize("name", SANE)
def test_the_short_form_runs_and_its_figures_are_sane(name: str) -> None:
    figures = measure(name, short=True)
    limits = SANE[name].items()
    insane = {figure: figures[figure] for figure, goal in limits if not goal.is_met(figures[figure])}
    assert insane == {}
    assert not [figure for figure, value in figures.items() if math.isnan(value)]


def test_every_goal_names_a_measure() -> None:
    assert set(GOALS) <= set(MEASURES)


def test_what_could_not_be_measured_meets_no_goal() -> None:
    assert not Goal(1.0).is_met(math.nan)
    assert not Goal(1.0, at_least=True).is_met(math.nan)
    assert Goal(1.0).is_met(1.0)
    assert not Goal(1.0).is_met(1.1)
