"""Segments: fifths that ties share, rules read from the top, and a list of whom to call."""

from __future__ import annotations

from collections import Counter
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.analysis.shows.segments import Purchase, Segments, fifths, recall_list, segments

DAY = 86_400_000_000
NOW = 1_000 * DAY


def bought(who: str, days_ago: float, net: int = 100, show: str | None = None) -> Purchase:
    return Purchase(("twitch", who), show or f"{who}-{days_ago}", NOW - round(days_ago * DAY), net)


def segment_of(found: Segments, who: str) -> str:
    return next(buyer.segment for buyer in found.buyers if buyer.person == ("twitch", who))


CROWD = [bought(f"crowd{n}", 20, 50 + n) for n in range(40)]


def test_the_rules_read_from_the_top():
    loyal = [bought("loyal", days, 9_000) for days in (3, 40, 80, 200)]
    away = [bought("away", days, 9_000) for days in (45, 60)]
    gone = [bought("gone", days, 9_000) for days in (120, 150)]
    steady = [bought("steady", days, 1) for days in (5, 25)]
    found = segments([*CROWD, *loyal, *away, *gone, *steady, bought("fresh", 2, 1)], NOW)
    assert found.state == "ok"
    expected = {
        "loyal": "high_value",
        "away": "dormant",
        "gone": "lost",
        "steady": "active",
        "fresh": "new",
        "crowd0": "active",
    }
    assert {who: segment_of(found, who) for who in expected} == expected
    assert sum(found.counts().values()) == len(found.buyers) == 45


def test_shows_count_once_and_refunds_are_off():
    twice = [bought("ann", 5, 300, "s1"), bought("ann", 5, -100, "s1"), bought("ann", 2, 50, "s2")]
    ann = next(b for b in segments([*CROWD, *twice], NOW).buyers if b.person[1] == "ann")
    assert (ann.shows, ann.net, ann.days, ann.first_days) == (2, 250, 2.0, 5.0)


def test_what_comes_later_is_not_known_yet():
    assert segments([bought("ann", -1)], NOW) == Segments("cannot_tell")
    assert segments([*CROWD, bought("crowd0", -1, 10**9)], NOW) == segments(CROWD, NOW)


def test_people_without_an_id_are_left_out_and_platforms_kept_apart():
    unknown = Purchase(("twitch", ""), "s", NOW, 1)
    assert segments([unknown], NOW) == Segments("cannot_tell")
    assert segments([], NOW) == Segments("cannot_tell")
    both = [Purchase((platform, "1"), "s", NOW, 1) for platform in ("twitch", "bilibili")]
    assert len(segments(both, NOW).buyers) == 2
    assert segments(both, NOW).state == "too_few_events"


@given(st.lists(st.integers(-5, 5), min_size=1, max_size=60))
def test_fifths_keep_order_and_ties_together(values):
    found = fifths(np.array(values, dtype=float))
    assert all(1 <= fifth <= 5 for fifth in found)
    ordered = sorted(zip(values, found, strict=True))
    assert [fifth for _, fifth in ordered] == sorted(found)
    assert all(len({f for v, f in ordered if v == value}) == 1 for value in values)


@pytest.mark.parametrize("n", [5, 50, 1000])
def test_different_values_fill_all_fifths_alike(n):
    assert set(Counter(fifths(np.arange(float(n)))).values()) == {n // 5}


def test_the_recall_list_calls_the_best_first():
    away = [bought(f"away{n}", 40 + n, 1_000 * n) for n in range(5)]
    found = segments([*CROWD, *away], NOW)
    called = recall_list(found)
    assert [buyer.person[1] for buyer in called] == ["away4", "away3", "away2", "away1"]  # away0 paid nothing
    assert len(recall_list(found, most=2)) == 2
    assert recall_list(found, "lost") == ()
    assert recall_list(Segments("cannot_tell")) == ()


def test_recent_buyers_of_cdnow_bought_more_later():
    """Fader and Hardie's sample: purchases after 1997-09-30 by the fifth of recency before it."""
    spec = find_spec("lifetimes")
    if spec is None or spec.origin is None:
        pytest.skip("the package lifetimes, which carries the data, is not here")
    lines = (Path(spec.origin).parent / "datasets" / "CDNOW_sample.txt").read_text().splitlines()
    rows = [
        (who, date.fromisoformat(f"{day[:4]}-{day[4:6]}-{day[6:]}").toordinal(), round(float(paid) * 100))
        for _, who, day, _, paid in map(str.split, lines)
    ]
    until = date(1997, 9, 30).toordinal()
    found = segments(
        [Purchase(("cdnow", who), str(day), day * DAY, paid) for who, day, paid in rows], until * DAY
    )
    later = Counter(who for who, day, _ in rows if day > until)
    means = [np.mean([later[b.person[1]] for b in found.buyers if b.r == fifth]) for fifth in range(1, 6)]
    assert [round(float(mean), 3) for mean in means] == [0.204, 0.288, 0.315, 0.775, 2.569]
