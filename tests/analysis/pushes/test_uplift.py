"""One show in, pushes out: what is found, what is said of poor shows, and that it is the same every time."""

from __future__ import annotations

import pickle

import msgspec
import numpy as np
import pytest

from livestream_console.analysis.model.exposure import PushAt, ShowRows, Talk
from livestream_console.analysis.pushes.uplift import uplift
from livestream_console.analysis.pushes.values import Uplift
from tests.statistics.simulator import SCENARIOS, Truth, simulate


@pytest.fixture(scope="module")
def busy() -> tuple[ShowRows, Truth, Uplift]:
    rows, truth = simulate(SCENARIOS["base30"], 4)
    return rows, truth, uplift(rows)


def changed(rows: ShowRows, **fields: object) -> ShowRows:
    return msgspec.structs.replace(rows, **fields)


def test_a_busy_show_tells_what_works_from_what_does_not(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    _, truth, found = busy
    kinds = {one.kind: one.effect for one in found.kinds}
    assert kinds["flash_sale"].verdict == "more"
    assert kinds["giveaway"].verdict == "cannot_tell"
    assert kinds["flash_sale"].factor.holds(float(np.exp(truth.kind_logs["flash_sale"])))
    assert len(found.pushes) == 16
    assert sum(weight for _, weight in found.shapes) == pytest.approx(1.0)


def test_money_is_extra_events_times_what_they_bring(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows, _, found = busy
    assert found.show is not None
    assert found.show.extra_minor is not None
    assert rows.basket is not None
    each = rows.basket.mean_minor * rows.basket.orders / rows.basket.events
    assert found.show.extra_minor.median == pytest.approx(found.show.extra.median * each, rel=0.05)
    poor = uplift(changed(rows, basket=None))
    assert (poor.money_state, poor.pushes[0].effect.extra_minor) == ("too_few_purchases", None)


def test_the_same_show_gives_the_same_figures(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows, _, found = busy
    assert uplift(rows) == found


def test_pushes_of_one_moment_are_one_and_neighbours_are_named(
    busy: tuple[ShowRows, Truth, Uplift],
) -> None:
    rows = busy[0]
    pushes = (
        PushAt("a", "card", "sku1", 1000.0),
        PushAt("b", "coupon", "sku1", 1004.0),
        PushAt("c", "card", "sku2", 1060.0),
        PushAt("d", "card", "sku1", 3000.0, 3040.0, "stock_out"),
    )
    found = uplift(changed(rows, pushes=pushes, talks=(Talk("sku1", 3010.0, 3100.0),)))
    first, second, third = found.pushes
    assert (first.pushes, first.kind, first.notes) == (("a", "b"), "card+coupon", ("inseparable",))
    assert (first.overlaps, second.overlaps, third.overlaps) == (("c",), ("a", "b"), ())
    assert (third.window_s, third.cut, third.notes) == (40.0, "stock_out", ("with_talk",))


def test_kinds_that_always_come_together_are_named(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    assert {one.entangled for one in busy[2].kinds} == {()}
    rows = busy[0]
    pushes = [PushAt(f"a{i}", "card", "sku1", 600.0 + 600 * i) for i in range(10)]
    pushes += [PushAt(f"b{i}", "coupon", "sku1", 612.0 + 600 * i) for i in range(10)]
    found = uplift(changed(rows, pushes=tuple(pushes)))
    assert [one.entangled for one in found.kinds] == [("coupon",), ("card",)]


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"pushes": ()}, "no_pushes"),
        ({"counts": np.zeros(7200)}, "no_events"),
        ({"heard": np.zeros(7200, dtype=bool)}, "too_short"),
    ],
)
def test_poor_shows_get_a_word(
    busy: tuple[ShowRows, Truth, Uplift], fields: dict[str, object], state: str
) -> None:
    found = uplift(changed(busy[0], **fields))
    assert (found.state, found.pushes, found.show) == (state, (), None)


def test_a_show_with_hardly_any_events_says_too_few() -> None:
    rows, _ = simulate(SCENARIOS["base2"], 1)
    thinned = np.where(np.arange(7200) % 5 == 0, rows.counts, 0.0)
    found = uplift(changed(rows, counts=thinned))
    assert {push.effect.verdict for push in found.pushes} == {"too_few_events"}


def test_without_viewers_time_is_the_exposure(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows = busy[0]
    found = uplift(changed(rows, viewers=np.full(7200, np.nan), enters=None, control=None, comments=None))
    assert found.flags == ("no_viewers",)
    assert {check.state for check in found.checks if check.key == "control"} == {"impossible"}
    assert found.traffic == ()
    assert {one.kind: one.effect.verdict for one in found.kinds}["flash_sale"] == "more"


def test_one_push_in_a_show_is_enough(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows = busy[0]
    found = uplift(changed(rows, pushes=rows.pushes[:1]))
    assert len(found.pushes) == len(found.kinds) == 1


def test_a_gap_widens_what_it_hides(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows, _, found = busy
    at_s = int(rows.pushes[5].at_s)
    heard = np.ones(7200, dtype=bool)
    heard[at_s : at_s + 100] = False
    hidden = uplift(changed(rows, heard=heard)).pushes[5]
    assert "gap" in hidden.notes
    assert hidden.effect.expected < 0.5 * found.pushes[5].effect.expected


def test_a_push_that_nobody_heard_has_too_few_events(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows = busy[0]
    at_s = int(rows.pushes[5].at_s)
    heard = np.ones(7200, dtype=bool)
    heard[at_s - 20 : at_s + 150] = False
    assert uplift(changed(rows, heard=heard)).pushes[5].effect.verdict == "too_few_events"


def test_late_viewers_are_noticed_and_moved_back() -> None:
    rows, _ = simulate(SCENARIOS["late"], 2)
    found = uplift(rows)
    assert "viewers_late" in found.flags
    assert found.viewers_late_s is not None
    assert 20 <= found.viewers_late_s <= 70


def test_traffic_that_a_push_raised_stands_apart() -> None:
    rows, truth = simulate(SCENARIOS["traffic"], 2)
    found = uplift(rows)
    assert "traffic_raised" in found.flags
    raised = {one.kind: one for one in found.traffic}
    assert raised["flash_sale"].verdict == "more"
    assert raised["flash_sale"].extra.holds(truth.arrivals["flash_sale"])


def test_every_check_is_shown(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    checks = busy[2].checks
    assert {check.key for check in checks} == {"lead", "after_dip", "placebo", "control", "fit"}
    assert [check.kind for check in checks if check.key == "placebo"] == [one.kind for one in busy[2].kinds]


def test_talk_before_the_push_fails_the_lead_test(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows = busy[0]
    counts = rows.counts.copy()
    for push in rows.pushes:
        counts[int(push.at_s) - 50 : int(push.at_s)] *= 2
    (lead,) = [check for check in uplift(changed(rows, counts=counts)).checks if check.key == "lead"]
    assert lead.state == "flagged"


def test_rows_and_results_travel_between_processes(busy: tuple[ShowRows, Truth, Uplift]) -> None:
    rows, _, found = busy
    assert uplift(pickle.loads(pickle.dumps(rows))) == found
    assert pickle.loads(pickle.dumps(found)) == found
    assert msgspec.json.decode(msgspec.json.encode(busy[2]), type=Uplift) == busy[2]
