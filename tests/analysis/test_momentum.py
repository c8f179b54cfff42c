"""Growth of a product's pace: its interval covers what it says, and little is called little."""

from __future__ import annotations

import numpy as np
import pytest

from livestream_console.analysis.momentum import Recent, dark_horse, growth, hot


@pytest.mark.parametrize("ratio", [0.5, 1.0, 2.0, 4.0])
def test_nine_in_ten_intervals_hold_the_true_ratio(ratio: float) -> None:
    rng = np.random.default_rng(5)
    held = shown = 0
    for _ in range(3_000):
        now, before = int(rng.poisson(12 * ratio)), int(rng.poisson(36))
        found = growth(Recent("a", now, before))
        if found.low is not None:
            shown += 1
            held += found.low <= ratio and (found.high is None or ratio <= found.high)
    assert shown > 2_900
    assert 0.87 <= held / shown <= 0.93


def test_no_change_is_seldom_called_one() -> None:
    rng = np.random.default_rng(6)
    found = [growth(Recent("a", int(rng.poisson(20)), int(rng.poisson(60)))) for _ in range(2_000)]
    assert sum(one.state == "ok" for one in found) / len(found) <= 0.12


def test_few_are_too_few_and_wide_ones_cannot_tell() -> None:
    assert growth(Recent("a", 4, 3)).state == "too_few"
    assert growth(Recent("a", 8, 2)).state == "cannot_tell"
    assert growth(Recent("a", 40, 30)).state == "ok"
    new = growth(Recent("a", 30, 0))
    assert (new.state, new.ratio, new.high) == ("ok", None, None)
    assert (new.low or 0) > 1
    assert growth(Recent("a", 30, 0), now_s=600, before_s=0).state == "too_few"


def test_the_dark_horse_is_what_surely_grew_most() -> None:
    steady, lucky, grown = Recent("steady", 40, 120), Recent("lucky", 7, 2), Recent("grown", 60, 60)
    horse = dark_horse([steady, lucky, grown])
    assert horse is not None
    assert (horse.product, horse.state, horse.ratio) == ("grown", "ok", 3.0)
    unsure = dark_horse([steady, lucky])
    assert unsure is not None
    assert (unsure.product, unsure.state) == ("lucky", "cannot_tell")
    assert dark_horse([Recent("a", 1, 1)]) is None


def test_hot_is_what_sold_and_was_carted_most() -> None:
    assert hot({"a": 9, "b": 3}, {"b": 8, "c": 1}) == ["b", "a", "c"]
    assert hot({}, {"a": 0}) == []
