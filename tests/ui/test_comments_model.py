"""Rows packed and read back; what changes a row that stands already."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.comments.understand import is_question
from livestream_console.core.events import (
    ClaimDecided,
    CommentRemoved,
    GapBackfilled,
    GapClosed,
    GapOpened,
    GiftSent,
    MembershipChanged,
    OrderChanged,
    PaidMessagePosted,
)
from livestream_console.core.money import Money
from livestream_console.ui.comments import recent
from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.intake import Intake
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.rows import NO_TAG, Flag, Gap, Kind, Tag
from tests.ui.fakes import NOON_US, comment, recorded


def _made() -> tuple[CommentStore, Intake]:
    store = CommentStore()
    return store, Intake(store)


@given(
    st.lists(
        st.tuples(st.text(max_size=80), st.text(max_size=300), st.sampled_from(["douyin", "twitch", None])),
        max_size=20,
    )
)
def test_what_goes_in_comes_out(rows: list[tuple[str, str, str | None]]) -> None:
    store = CommentStore()
    for seq, (name, text, platform) in enumerate(rows, 1):
        store.append(seq, NOON_US, store.origin(platform, "829"), Kind.COMMENT, 0, NO_TAG, name, text)
    for number, (name, text, platform) in enumerate(rows):
        row = store.row(number)
        kept = name.encode("utf-8", "replace")[:255].decode("utf-8", "ignore")
        assert (row.name, row.text, row.platform) == (
            kept,
            text.encode("utf-8", "replace").decode(),
            platform,
        )
        assert (row.seq, row.time_s) == (number + 1, NOON_US // 1_000_000)


def test_a_row_costs_little_beyond_its_text() -> None:
    store, take = _made()
    store.fold(Filter.ALL)
    take.take([comment(f"敏感肌可以用吗? {seq - (seq % 7 == 0)}", seq) for seq in range(1, 1_001)])
    assert store.bytes_beyond_text() / len(store) <= 40


def test_half_a_character_never_shows() -> None:
    store = CommentStore()
    store.append(1, 0, store.origin(None, None), Kind.COMMENT, 0, NO_TAG, "观" * 100, "x" * 70_000)
    row = store.row(0)
    assert row.name == "观" * 85
    assert len(row.text) == 65_535


def test_filters_hold_their_rows_in_order() -> None:
    store, take = _made()
    take.take(
        [
            comment("好看", 1),
            comment("多少钱", 2),
            recorded(OrderChanged("o1", "paid", Money(5900, "CNY")), 3),
            recorded(GapOpened("g1", "f", NOON_US), 4),
        ]
    )
    assert {which: count for which in Filter if (count := store.count(which))} == {
        Filter.ALL: 4,
        Filter.QUESTIONS: 1,
        Filter.ORDERS: 1,
        Filter.GAPS: 1,
    }
    assert store.row_at(Filter.QUESTIONS, 0) == 1
    assert store.row(store.row_at(Filter.ORDERS, 0)).tag == Tag("order.paid", "¥59")


def test_a_claim_marks_its_comment_and_later_steps_change_the_tag() -> None:
    store, take = _made()
    take.take([comment("A1+2", 1), comment("A1+1", 2)])
    take.take([recorded(ClaimDecided("c2", "waitlisted", comment="2", product="A1", qty=1), 3)])
    take.take([recorded(ClaimDecided("c1", "held", comment="1", product="A1", qty=2), 4)])
    take.take([recorded(ClaimDecided("c1", "paid", comment="1", product="A1", qty=2), 5)])
    assert store.row(0).tag == Tag("claim.paid", "2")
    assert store.row(1).tag == Tag("claim.waitlisted", "1")
    assert store.changed == {0, 1}
    assert [store.row_at(Filter.CLAIMS, place) for place in range(store.count(Filter.CLAIMS))] == [0, 1]


def test_a_refused_claim_says_why() -> None:
    store, take = _made()
    take.take([comment("A1+2", 1), recorded(ClaimDecided("c", "refused", comment="1", reason="sold_out"), 2)])
    assert store.row(0).tag == Tag("claim.refused", "sold_out")


def test_a_claim_in_another_room_with_the_same_id_is_not_this_one() -> None:
    store, take = _made()
    take.take([comment("A1+2", 1), recorded(ClaimDecided("c", "held", comment="1", qty=2), 2, room="other")])
    assert store.row(0).tag == NO_TAG


def test_what_is_older_than_the_recent_rows_stays_as_it_is(monkeypatch: object) -> None:
    store, take = _made()
    take.take([comment("1", 1)])
    take.take([comment(str(seq), seq) for seq in range(2, recent.RECENT + 2)])
    take.take([recorded(CommentRemoved("1"), 99_999), recorded(CommentRemoved("2"), 99_999)])
    assert not store.row(0).flags & Flag.REMOVED
    assert store.row(1).flags & Flag.REMOVED


def test_removing_a_viewer_strikes_all_of_theirs_in_that_room() -> None:
    store, take = _made()
    take.take(
        [comment("a", 1, viewer="7"), comment("b", 2, viewer="8"), comment("c", 3, viewer="7", room="other")]
    )
    take.take([recorded(CommentRemoved("viewer:7"), 4)])
    assert [bool(store.row(row).flags & Flag.REMOVED) for row in range(3)] == [True, False, False]


def test_clearing_a_room_strikes_all_of_it() -> None:
    store, take = _made()
    take.take([comment("a", 1), comment("b", 2), recorded(CommentRemoved(None), 3)])
    assert all(store.row(row).flags & Flag.REMOVED for row in range(2))


def test_a_gift_streak_is_one_row_that_counts() -> None:
    store, take = _made()
    take.take([recorded(GiftSent("1", "小心心", 1, streak="s"), seq) for seq in range(1, 4)])
    assert len(store) == 1
    assert store.row(0).tag == Tag("gift", "小心心 ×3")


def test_value_rows_carry_their_amounts() -> None:
    store, take = _made()
    take.take(
        [
            recorded(PaidMessagePosted(Money(3000, "CNY"), "有货吗"), 1),
            recorded(MembershipChanged("new", "舰长"), 2),
        ]
    )
    assert store.row(0).tag == Tag("paid", "¥30")
    assert store.row(0).flags & Flag.QUESTION
    assert store.row(1).tag == Tag("member.new", "舰长")


def test_a_gap_is_one_line_that_learns_its_end() -> None:
    store, take = _made()
    end = NOON_US + 14_000_000
    take.take([recorded(GapOpened("g", "f", NOON_US), 1, platform="youtube")])
    take.take([recorded(GapClosed("g", "f", NOON_US, end, missing=12), 2, platform="youtube")])
    take.take([recorded(GapBackfilled("g", "f", missing=3, backfilled=9), 3, platform="youtube")])
    assert len(store) == 1
    assert store.gap(0) == Gap("youtube", NOON_US, end, 3, 9)


def test_questions_are_told_from_exclamations() -> None:
    assert all(map(is_question, ("敏感肌可以用吗", "多少钱", "怎么拍", "有没有优惠", "size?", "哪个色号")))
    assert not any(map(is_question, ("666", "A1+2", "这么好看", "主播今天真美", "已拍")))
