"""Shows in which something is missing, beside whole ones: what nobody told of is no nought anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from livestream_console.analysis.review.review import Review
from livestream_console.app.reviews.job import ReviewWish, make_review
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    Event,
    FeedStateChanged,
    OrderChanged,
    PushRequested,
    PushShown,
    RefundChanged,
    RundownAdvanced,
    RundownChanged,
    ShowEnded,
    ShowStarted,
    TargetSet,
    ViewersEntered,
)
from livestream_console.core.money import Money
from tests.app.recorded_shows import DAY_US, START_US, S, desk, rehearsed, write

LATER_US = START_US + 40 * DAY_US
MINUTES = 12


def without(seen: Sequence[tuple[int, Observed]], *kinds: type[Event]) -> list[tuple[int, Observed]]:
    return [(at_us, one) for at_us, one in seen if not isinstance(one.event, kinds)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A show a day: three whole ones, then each without something, then one in which all is told."""
    file = tmp_path_factory.mktemp("odd") / "console.sqlite"
    days = iter(range(9))

    def show(name: str, *missing: type[Event]) -> None:
        day = next(days)
        start_us = START_US + day * DAY_US
        seen = rehearsed(day + 3, title=name, start_us=start_us, minutes=MINUTES)
        write(file, name, without(seen, *missing))

    for name in ("one", "two", "three"):
        show(name)
    show("no carts", CartChanged)
    show("no orders", CartChanged, OrderChanged, RefundChanged)
    show("no viewers", AudienceSampled, ViewersEntered)
    start_us = START_US + next(days) * DAY_US
    ended_us = start_us + 5 * S
    write(file, "empty", [(start_us, desk(ShowStarted("empty"))), (ended_us, desk(ShowEnded()))])
    show("whole")
    return file


def review_of(store: Path, show: str) -> Review:
    return make_review(str(store), show, ReviewWish(LATER_US))


@pytest.fixture(scope="module")
def whole(store: Path) -> Review:
    return review_of(store, "whole")


def test_a_median_is_of_the_shows_that_told_of_it(whole: Review) -> None:
    shows = {row.key: row.standing.shows for row in whole.comparison.sums}
    assert shows == {"gmv_paid": 5, "orders_paid": 5, "carts": 4, "comments": 6}
    rates = {row.key: row.standing for row in whole.comparison.rates}
    carts, own = rates["carts_per_viewer_minute"], rates["comments_per_viewer_minute"]
    # Nobody told of carts in two shows; as noughts they would make shows differ beyond all measure.
    assert carts.show_sd is not None
    assert carts.show_sd < 0.5
    assert own.state == "ok"


def test_the_week_is_of_shows_that_sold_and_of_their_own_time(whole: Review) -> None:
    assert whole.week.shows == 5  # not: no orders, no viewers, empty
    assert all(cell.raw > 0 for cell in whole.week.cells)


def test_who_came_back_is_asked_of_shows_that_knew_who_came(whole: Review) -> None:
    assert "empty" not in {one.show for one in whole.returns.shows}
    assert len(whole.returns.retention) == 7


def test_only_pushes_that_were_judged_alike_are_pooled(store: Path, whole: Review) -> None:
    assert (whole.pushes.pooled_by, whole.pushes.shows) == ("carts", 5)
    by_orders = review_of(store, "no carts").pushes
    assert (by_orders.pooled_by, by_orders.shows) == ("orders", 1)


def test_a_show_without_orders_has_no_rate_of_them(store: Path) -> None:
    rates = {row.key: row.standing for row in review_of(store, "no orders").comparison.rates}
    assert rates["cvr"].interval is None
    assert rates["orders_paid_per_viewer_minute"].interval is None
    assert rates["comments_per_viewer_minute"].interval is not None


def test_what_nobody_told_of_is_nothing_in_every_table(store: Path) -> None:
    review = review_of(store, "no orders")
    figures = {row.key: row for row in review.figures.rows}
    for key in ("gmv_paid", "gmv_net", "cvr", "carts", "paid_per_1000_viewer_min"):
        assert (figures[key].value, figures[key].numerator, figures[key].reason) == (None, None, "never_told")
    assert figures["comments"].value is not None
    money = review.money
    assert (money.gmv_paid, money.gmv_refunded, money.gmv_net) == (None, None, None)
    assert review.offers.rows
    assert {(row.orders, row.gmv) for row in review.offers.rows} == {(None, None)}


def test_what_is_divided_by_viewers_whom_nobody_counted_is_not_called_contradictory(store: Path) -> None:
    figures = {row.key: row for row in review_of(store, "no viewers").figures.rows}
    for key in ("gmv_per_viewer_minute", "gpm", "atc_rate"):
        found = figures[key]
        assert (found.state, found.reason, found.denominator) == ("no_data", "never_told", None)
        assert found.numerator
    assert figures["gmv_paid"].value


def test_a_plan_is_not_held_against_what_nobody_told(tmp_path: Path) -> None:
    file = tmp_path / "console.sqlite"
    segment = {"segment": "a", "title": "开场", "duration_s": 60}
    seen = [
        (START_US, desk(ShowStarted("x"))),
        (START_US, desk(TargetSet("gmv_paid", Money(1_000, "CNY")))),
        (START_US, desk(RundownChanged("defined", (segment,)))),
        (START_US + S, desk(RundownAdvanced("a", "started"))),
        (START_US + 90 * S, desk(ShowEnded())),
    ]
    write(file, "s", seen)
    plan = review_of(file, "s").plan
    assert [(one.actual, one.share) for one in plan.targets] == [(None, None)]
    assert [(one.carts, one.gmv) for one in plan.segments] == [(None, None)]


def test_a_show_without_a_room_heard_nothing(store: Path) -> None:
    review = review_of(store, "empty")
    (minute,) = review.minutes.rows
    assert (minute.comments, minute.heard) == (None, None)
    assert {"comments", "viewers", "carts", "orders"} <= review.untold


def test_a_show_that_nobody_watched_for_sure_still_has_its_comments(store: Path) -> None:
    review = review_of(store, "no viewers")
    assert "viewers" in review.untold
    assert "comments" not in review.untold
    assert all(row.heard == 1 and row.comments is not None for row in review.minutes.rows)


def test_orders_of_a_push_that_nothing_showed_name_it(tmp_path: Path) -> None:
    file = tmp_path / "console.sqlite"
    write(file, "s", without(rehearsed(4, minutes=MINUTES, kinds=("card",)), PushShown))
    owed = review_of(file, "s").pushes.owed
    assert owed
    assert {one.what for one in owed} == {"card"}
    assert all(one.product is not None and one.at_us is not None for one in owed)


def test_a_planned_length_is_held_against_the_real_one_and_a_target_taken_back_is_none(
    tmp_path: Path,
) -> None:
    file = tmp_path / "console.sqlite"
    seen = [
        (START_US, desk(ShowStarted("x"))),
        (START_US, desk(TargetSet("gmv_paid", Money(1_000, "CNY")))),
        (START_US, desk(TargetSet("minutes", count=20))),
        (START_US + S, desk(TargetSet("gmv_paid"))),
        (START_US + 15 * 60 * S, desk(ShowEnded())),
    ]
    write(file, "s", seen)
    (target,) = review_of(file, "s").plan.targets
    assert (target.what, target.planned, target.actual, target.share) == ("minutes", 20, 15, 0.75)


def test_viewers_are_not_compared_with_those_of_whom_only_the_talkers_were_seen(
    store: Path, whole: Review
) -> None:
    states = {one.earlier.show: one.split.state for one in whole.comparison.against}
    assert states["no viewers"] == "cannot_tell"
    assert states["no carts"] == "ok"
    cvr = next(row.standing for row in review_of(store, "no viewers").comparison.rates if row.key == "cvr")
    assert cvr.state == "too_few_shows"


def test_a_show_of_a_clock_that_was_ahead_is_reviewed_whole(store: Path) -> None:
    early = make_review(str(store), "whole", ReviewWish(START_US))
    assert (early.head.title, len(early.minutes.rows)) == ("whole", MINUTES)
    assert early.head.as_of_us == early.head.ended_us


def test_a_push_in_the_last_seconds_is_told_of_although_nobody_can_judge_it(tmp_path: Path) -> None:
    seen = list(rehearsed(3, title="late", minutes=MINUTES))
    (ended_us,) = [at_us for at_us, one in seen if isinstance(one.event, ShowEnded)]
    late = PushRequested("late", "card", "p1", target="overlay"), PushShown("late", "card", "p1")
    seen += [(ended_us - 2 * S, desk(event)) for event in late]
    file = tmp_path / "console.sqlite"
    write(file, "late", sorted(seen, key=lambda one: one[0]))
    review = review_of(file, "late")
    assert "late" not in {push for one in review.pushes.uplift.pushes for push in one.pushes}
    (left_out,) = [one for one in review.unknown if one.reason == "not_judged"]
    assert (left_out.what, left_out.params) == ("pushes", {"pushes": 1})


def test_a_shop_is_no_room_that_could_be_heard(tmp_path: Path) -> None:
    file, shop = tmp_path / "console.sqlite", "shop:vendure"
    told = FeedStateChanged(shop, "live")
    seen = [
        (START_US, desk(ShowStarted("shop alone"))),
        (START_US + S, Observed(told, platform=shop, room="", origin="feed")),
        (START_US + MINUTES * 60 * S, desk(ShowEnded())),
    ]
    write(file, "shop", seen)
    review = review_of(file, "shop")
    assert review.head.rooms == ()
    assert {"comments", "viewers"} <= review.untold
    assert {(row.comments, row.heard) for row in review.minutes.rows} == {(None, None)}


def test_a_room_whose_id_came_late_is_one_room(tmp_path: Path) -> None:
    file = tmp_path / "console.sqlite"
    rooms = [("", "connecting"), ("7", "live")]
    seen = [(START_US, desk(ShowStarted("one room")))]
    for n, (room, state) in enumerate(rooms, 1):
        told = FeedStateChanged("bilibili:7", state)
        seen.append((START_US + n * S, Observed(told, platform="bilibili", room=room, origin="feed")))
    write(file, "late id", [*seen, (START_US + 60 * S, desk(ShowEnded()))])
    assert review_of(file, "late id").head.rooms == (("bilibili", "7"),)
