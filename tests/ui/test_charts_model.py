"""The chart model against sums worked out anew from all bins."""

from __future__ import annotations

import random

import pytest

from livestream_console.core.audience import RoomAudience, hold
from livestream_console.core.tally import Metrics, add
from livestream_console.ui.charts.model import ChartModel
from livestream_console.ui.charts.rows import held, row
from livestream_console.ui.charts.series import RATES, RATIOS, SERIES, VIEWERS

NAMES = ("viewers", "sampled", *RATES.values())


def grow(metrics: Metrics, seconds: int, rng: random.Random) -> None:
    """Let some random seconds pass; the rows reach beyond the newest second, as live ones do."""
    metrics.last += seconds
    held = len(metrics.comments)
    metrics.reach(metrics.last + 30)
    for second in range(held, len(metrics.comments)):
        for name in NAMES:
            getattr(metrics, name)[second] = rng.randrange(0, 3) * (100 if name == "viewers" else 1)


def everything() -> ChartModel:
    """A model of every series there is."""
    model = ChartModel()
    model.choose(SERIES, None)
    return model


def minute(values: list[int], second: int) -> int:
    return sum(values[max(0, second - 59) : second + 1])


def assert_equals_a_recount(model: ChartModel, metrics: Metrics) -> None:
    assert model.seconds == metrics.last + 1
    rows = {name: list(getattr(metrics, name)) for name in NAMES}
    for second in range(metrics.last + 1):
        assert model.at(VIEWERS, second) == (rows["viewers"][second] if rows["sampled"][second] else None)
        for key, name in RATES.items():
            assert model.at(key, second) == minute(rows[name], second)
        watched = minute(rows["viewers"], second)
        for key, ratio in RATIOS.items():
            part = ratio.viewer_minutes * minute(rows[ratio.row], second)
            assert model.at(key, second) == pytest.approx(part / (watched / 60) if watched else None)
    assert model.at(VIEWERS, metrics.last + 1) is None


def test_growth_and_late_events_give_the_same_as_a_recount() -> None:
    rng, metrics, model = random.Random(7), Metrics(), everything()
    for _ in range(25):
        grow(metrics, rng.randrange(1, 90), rng)
        getattr(metrics, rng.choice(NAMES))[rng.randrange(metrics.last)] += 40
        assert model.update(metrics)
        while model.update(metrics):
            pass
    assert_equals_a_recount(model, metrics)


def test_an_event_late_by_hours_is_found_by_the_rolling_check() -> None:
    rng, metrics, model = random.Random(1), Metrics(), ChartModel()
    grow(metrics, 40_000, rng)
    model.update(metrics)
    metrics.carts[20_000] += 1_000
    grow(metrics, 1, rng)
    updates = 0
    while (model.at("carts_per_min", 20_030) or 0) < 1_000:
        model.update(metrics)
        updates += 1
        assert updates <= 4


def test_nothing_new_changes_nothing() -> None:
    metrics, model = Metrics(), ChartModel()
    assert not model.update(metrics)
    grow(metrics, 100, random.Random(3))
    assert model.update(metrics)
    assert not model.update(metrics)


def test_the_bins_can_still_grow_after_an_update() -> None:
    metrics, model = Metrics(), ChartModel()
    grow(metrics, 10, random.Random(3))
    model.update(metrics)
    grow(metrics, 10, random.Random(4))
    assert model.update(metrics)


def test_a_shorter_show_starts_over() -> None:
    model, long, short = everything(), Metrics(), Metrics()
    grow(long, 500, random.Random(5))
    grow(short, 120, random.Random(6))
    model.update(long)
    model.update(short)
    assert_equals_a_recount(model, short)


def test_a_room_has_its_own_viewers_and_nothing_that_only_shops_know() -> None:
    metrics, model, room = Metrics(last=59), ChartModel(), ("douyin", "829")
    metrics.reach(100)
    ours = metrics.rooms[room] = RoomAudience()
    other = metrics.rooms["bilibili", "1"] = RoomAudience()
    hold(ours, 5, 40, metrics.viewers, metrics.sampled)
    hold(ours, 15, 50, metrics.viewers, metrics.sampled)
    hold(other, 10, 7, metrics.viewers, metrics.sampled)
    model.choose(SERIES, room)
    model.update(metrics)
    seen = {second: model.at(VIEWERS, second) for second in (4, 5, 14, 15, 44, 45, 59)}
    assert seen == {4: None, 5: 40, 14: 40, 15: 50, 44: 50, 45: None, 59: None}
    assert not model.knows("orders_per_min")
    assert model.at("orders_per_min", 20) is None
    model.choose(SERIES, None)
    model.update(metrics)
    assert model.at(VIEWERS, 20) == 57


def test_what_shops_say_of_a_room_is_drawn_where_no_other_room_has_its_id() -> None:
    metrics, room = Metrics(last=2), ("douyin", "829")
    assert row(metrics, room, "orders_paid") is None
    metrics.rooms[room] = RoomAudience()
    add(metrics.rows_of("douyin", "829").orders_paid, 0, 1)
    add(metrics.rows_of("shop:demo", "829").orders_paid, 1, 2)
    add(metrics.rows_of("shop:demo", "7").orders_paid, 2, 4)
    add(metrics.rows_of("tiktok", "829").orders_paid, 2, 8)
    assert list(row(metrics, room, "orders_paid")) == [1, 2, 0]
    assert row(metrics, room, "carts") is None
    metrics.rooms["tiktok", "829"] = RoomAudience()
    assert list(row(metrics, room, "orders_paid")) == [1, 0, 0]
    assert list(row(metrics, ("tiktok", "829"), "orders_paid")) == [0, 0, 8]


def test_a_room_is_the_same_as_its_share_of_the_sum() -> None:
    rng, metrics = random.Random(2), Metrics(last=899)
    metrics.reach(999)
    room = metrics.rooms["douyin", "829"] = RoomAudience()
    for _ in range(60):
        hold(room, rng.randrange(900), rng.randrange(500), metrics.viewers, metrics.sampled)
    assert held(room, 900, counted=True).tolist() == metrics.viewers[:900].tolist()
    assert held(room, 900, counted=False).tolist() == metrics.sampled[:900].tolist()


def test_seconds_with_paid_orders_are_known_at_any_zoom() -> None:
    metrics, model = Metrics(last=9_999), ChartModel()
    metrics.reach(9_999)
    metrics.orders_paid[1_234] = metrics.orders_paid[1_235] = 2
    model.update(metrics)
    assert model.sold(1_200, 1_300, 400).tolist() == [1_234, 1_235]
    (tick,) = model.sold(0, 10_000, 100).tolist()
    assert tick == pytest.approx(1_234, abs=120)
