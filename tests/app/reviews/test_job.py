"""A recorded show becomes a review: what is known of it is found again, and what is not known is said."""

from __future__ import annotations

import math
from pathlib import Path

import msgspec
import pytest

from livestream_console.analysis.review.review import Review
from livestream_console.app.reviews.files import ReviewFiles
from livestream_console.app.reviews.job import ReviewWish, ShowGone, ended_shows, make_review
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    CostEntered,
    OrderChanged,
    ProductChanged,
    PushShown,
    QuestionChanged,
    RefundChanged,
    RundownAdvanced,
    RundownChanged,
    ShowEnded,
    ShowStarted,
    TargetSet,
)
from livestream_console.core.money import Money
from livestream_console.core.values import Line
from tests.app.recorded_shows import DAY_US, START_US, S, desk, rehearsed, true_factor, write

SHOP = "shop:demo"
LATER_US = START_US + 40 * DAY_US


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four rehearsals a day apart."""
    file = tmp_path_factory.mktemp("reviews") / "console.sqlite"
    for n in range(4):
        start_us = START_US + n * DAY_US
        write(file, f"s{n}", rehearsed(n + 5, title=f"Show {n}", start_us=start_us, minutes=33))
    return file


@pytest.fixture(scope="module")
def review(store: Path) -> Review:
    return make_review(str(store), "s3", ReviewWish(LATER_US))


def test_the_push_table_finds_the_effects_that_the_crowd_has(review: Review) -> None:
    told = {one.kind: one.effect.factor for one in review.pushes.uplift.kinds}
    for kind in ("card", "flash_sale"):
        assert told[kind].low / 1.1 < true_factor(kind) < told[kind].high * 1.1, kind
    assert review.pushes.shows == 4
    assert {one.kind: one.shows for one in review.pushes.pooled} == {"card": 4, "flash_sale": 4}


def test_the_minutes_add_up_to_the_figures(review: Review) -> None:
    figures = {reading.key: reading for reading in review.figures.rows}
    assert len(review.minutes.rows) == 33
    assert sum(row.gmv_paid or 0 for row in review.minutes.rows) == figures["gmv_paid"].value
    assert sum(row.carts or 0 for row in review.minutes.rows) == review.pushes.uplift.events
    assert review.money.gmv_paid == figures["gmv_paid"].value
    assert sum(row.gmv_paid for row in review.products.rows) == review.money.gmv_paid
    assert {push for row in review.minutes.rows for _, push in row.pushes} == {
        push for one in review.pushes.uplift.pushes for push in one.pushes
    }


def test_shows_are_compared_at_the_same_time_and_the_split_is_exact(review: Review) -> None:
    found = review.comparison
    assert [one.show for one in found.earlier] == ["s0", "s1", "s2"]
    assert [one.earlier.show for one in found.against] == ["s2", "s1", "s0"]
    gmv = next(row.standing for row in found.sums if row.key == "gmv_paid")
    assert gmv.state == "ok"
    for one in found.against:
        assert one.elapsed_s == 1980
        assert one.split.ratio is not None
        assert sum(part.log_ratio for part in one.split.parts) == pytest.approx(math.log(one.split.ratio))
        assert sum(part.money for part in one.split.parts) == pytest.approx(one.split.money)


def test_a_show_may_be_compared_with_chosen_ones_alone(store: Path) -> None:
    chosen = make_review(str(store), "s3", ReviewWish(LATER_US, against=("s1",))).comparison
    assert [one.show for one in chosen.earlier] == ["s1"]


def test_a_margin_says_of_how_many_lines_it_is(review: Review) -> None:
    assert review.money.reason == "partial"
    assert 0 < review.money.lines_known < review.money.lines
    assert review.money.missing == ("A1",)
    assert ("margin", "costs_missing") in {(each.what, each.reason) for each in review.unknown}
    assert ("roi", "no_costs_entered") in {(each.what, each.reason) for each in review.unknown}


def test_what_was_entered_afterwards_makes_the_return(store: Path) -> None:
    wish = ReviewWish(LATER_US, costs=(("ads", Money(100_000, "CNY")),))
    money = make_review(str(store), "s3", wish).money
    assert money.spent == 100_000
    assert money.roi == pytest.approx(money.gmv_paid / 100_000)
    assert money.margin is not None
    assert money.profit_roi == pytest.approx((money.margin - 100_000) / 100_000)


def test_a_review_survives_its_own_file(store: Path, review: Review) -> None:
    files = ReviewFiles(store)
    kept = make_review(str(store), "s3", ReviewWish(LATER_US, 30, keep=True))
    assert files.reviews("s3") == [kept]
    assert msgspec.json.decode(msgspec.json.encode(review), type=Review) == review
    (files.folder("s3") / "as_of_5.json").write_bytes(b"{broken")
    assert files.reviews("s3") == [kept]


def test_a_damaged_digest_is_made_anew(store: Path, review: Review) -> None:
    (ReviewFiles(store).folder("s1") / "digest.msgpack").write_bytes(b"\x93nonsense")
    assert make_review(str(store), "s3", ReviewWish(LATER_US)).comparison == review.comparison


def test_refunds_count_from_the_day_they_were_given(tmp_path: Path) -> None:
    store = tmp_path / "console.sqlite"
    paid, back = Money(5_000, "CNY"), Money(2_000, "CNY")
    end_us = START_US + 3600 * S
    refund = RefundChanged("r1", "o1", back, state="done")
    seen = [
        (START_US, desk(ShowStarted("x"))),
        (START_US + S, Observed(OrderChanged("o1", "paid", paid, (Line("A", amount=paid),)), platform=SHOP)),
        (end_us, desk(ShowEnded("x"))),
        (end_us + 9 * DAY_US, Observed(refund, at_us=end_us + 3 * DAY_US, platform=SHOP)),
    ]
    write(store, "s", seen)
    refunded = []
    for day in (1, 7):
        review = make_review(str(store), "s", ReviewWish(end_us + day * DAY_US, day, keep=True))
        refunded.append((review.money.gmv_refunded, review.products.rows[0].refunded))
    assert refunded == [(0, 0), (2_000, 2_000)]
    now = make_review(str(store), "s", ReviewWish(end_us + 10 * DAY_US))
    assert [(row.day, row.gmv_net) for row in now.refunds.rows] == [(1, 5_000), (7, 3_000), (None, 3_000)]
    assert now.refunds.due_us == end_us + 15 * DAY_US
    assert now.products.refunds_mature


def test_team_plan_and_questions_are_told_by_name(tmp_path: Path) -> None:
    store = tmp_path / "console.sqlite"
    asking = Viewer("v1", "momo")
    seen = [
        (0, desk(ShowStarted("x"))),
        (1, desk(ProductChanged("A", "added", "open", 0, "Lipstick", by="owner"))),
        (2, desk(TargetSet("gmv", Money(10_000, "CNY")))),
        (3, desk(RundownChanged("defined", ({"segment": "a", "title": "Opening", "duration_s": 10},)))),
        (4, desk(RundownAdvanced("a", "started"))),
        (5, desk(CostEntered("ads", Money(700, "CNY")))),
        (6, Observed(QuestionChanged("q1", "new", ("9",), "A", "stock"), platform="douyin", viewer=asking)),
        (10, desk(ProductChanged("A", "state", "explaining", by="producer:lin"))),
        (16, desk(QuestionChanged("q1", "answered_text", product="A", by="assistant:wu"))),
        (20, desk(ProductChanged("A", "state", "sold_out", by="producer:lin"))),
        (26, Observed(QuestionChanged("q2", "new", ("11",), "A", "stock"), platform="douyin", viewer=asking)),
        (34, desk(RundownAdvanced("a", "ended"))),
        (90, desk(ShowEnded("x"))),
    ]
    write(store, "s", [(START_US + second * S, one) for second, one in seen])
    review = make_review(str(store), "s", ReviewWish(LATER_US))
    people = {row.by: row for row in review.team.rows}
    assert people["producer:lin"].deeds == {"explain": 1, "product": 1}
    assert (people["assistant:wu"].answers, people["assistant:wu"].delay_p50_s) == (1, 10.0)
    assert (review.team.answered, review.team.left_open) == (1, 1)
    (product,) = review.products.rows
    assert (product.explains, product.explained_s) == (1, 10.0)
    assert (product.asked, product.asked_sold_out) == (1, 1)
    assert (review.plan.targets[0].planned, review.plan.targets[0].actual) == (10_000, None)  # no shop
    assert (review.plan.segments[0].lasted_s, review.plan.segments[0].over_s) == (30.0, 20.0)
    assert [(row.what, row.amount) for row in review.money.costs] == [("ads", 700)]
    taken_back = ReviewWish(LATER_US, costs=(("ads", Money(0, "CNY")), ("host", Money(300, "CNY"))))
    review = make_review(str(store), "s", taken_back)
    assert [(row.what, row.amount) for row in review.money.costs] == [("host", 300)]


def test_a_show_that_nobody_has_is_gone(store: Path) -> None:
    with pytest.raises(ShowGone):
        make_review(str(store), "absent", ReviewWish(LATER_US))
    assert [info.show for info in ended_shows(str(store))] == ["s0", "s1", "s2", "s3"]


# --- shows of which little is known -------------------------------------------------------------------------


def _poor(tmp_path: Path, *events: tuple[int, Observed]) -> Review:
    store = tmp_path / "console.sqlite"
    write(store, "s", [(START_US + second * S, one) for second, one in events])
    review = make_review(str(store), "s", ReviewWish(LATER_US))
    assert msgspec.json.decode(msgspec.json.encode(review), type=Review) == review
    return review


def _why(review: Review) -> set[tuple[str, str]]:
    return {(each.what, each.reason) for each in review.unknown}


def test_an_empty_show_has_reasons_in_place_of_rows(tmp_path: Path) -> None:
    review = _poor(tmp_path, (0, desk(ShowStarted("x"))), (1, desk(ShowEnded("x"))))
    assert review.products.reason == "no_products"
    assert review.pushes.reason == "too_short"
    assert review.team.reason == "nobody_named"
    assert review.giveaways.reason == "no_giveaways"
    assert review.comparison.reason == "no_earlier_shows"
    assert review.buyers.reason == "no_known_buyers"
    assert review.refunds.reason == "no_orders"
    assert {("viewers", "nobody_tells"), ("carts", "nobody_tells"), ("orders", "nobody_tells")} <= _why(
        review
    )


def test_a_show_that_never_began_is_no_failure(tmp_path: Path) -> None:
    review = _poor(tmp_path, (0, Observed(CommentPosted("hi"), platform="douyin", room="1")))
    assert review.head.started_us is None
    assert review.minutes.rows == ()


def test_without_carts_and_orders_buying_comments_are_counted_and_it_is_said(tmp_path: Path) -> None:
    comments = [
        (second, Observed(CommentPosted("怎么买 我要下单"), platform="douyin", room="1"))
        for second in range(1, 1500, 9)
    ]
    review = _poor(
        tmp_path,
        (0, desk(ShowStarted("x"))),
        *comments[:80],
        (720, desk(PushShown("p1", "card", "A1"))),
        *comments[80:],
        (1500, desk(ShowEnded("x"))),
    )
    assert review.pushes.uplift.outcome == "buying_comments"
    assert ("pushes", "by_buying_comments") in _why(review)
    assert all(row.carts is None and row.orders_paid is None for row in review.minutes.rows)
    assert all(row.viewers is None for row in review.minutes.rows)


def test_one_push_is_judged_alone(tmp_path: Path) -> None:
    carts = [(s, Observed(CartChanged("A1"), platform=SHOP, id=f"c{s}")) for s in range(1, 1800, 7)]
    seen = [*carts, (900, desk(PushShown("p1", "card", "A1")))]
    seen += [(s, Observed(AudienceSampled(ccu=100), platform="douyin", room="1")) for s in range(0, 1800, 10)]
    seen.sort(key=lambda pair: pair[0])
    review = _poor(tmp_path, (0, desk(ShowStarted("x"))), *seen, (1800, desk(ShowEnded("x"))))
    (push,) = review.pushes.uplift.pushes
    assert push.effect.verdict in ("cannot_tell", "more", "less")
    assert review.pushes.reason is None
    assert review.pushes.pooled[0].shows == 1


def test_a_damaged_checkpoint_changes_nothing(tmp_path: Path) -> None:
    from livestream_console.core.show import REDUCER_VERSION
    from livestream_console.store.journal import SqliteJournal

    store = tmp_path / "console.sqlite"
    info = write(store, "s", rehearsed(3, minutes=12))
    before = make_review(str(store), "s", ReviewWish(LATER_US))
    journal = SqliteJournal(store)
    journal.open()
    journal.save_checkpoint("s", info.events // 2, REDUCER_VERSION, b"\xc1 damaged")
    journal.close()
    assert make_review(str(store), "s", ReviewWish(LATER_US)) == before
