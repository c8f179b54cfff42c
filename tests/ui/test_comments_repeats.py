"""Whatever tab it is, what says the same is one row there that counts them all, for display only."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.events import ClaimDecided, ModerationApplied
from livestream_console.ui.comments import groups
from livestream_console.ui.comments.filters import FOLDED, Filter, Tab, Which
from livestream_console.ui.comments.intake import Intake
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.rows import Flag
from livestream_console.ui.comments.taken import Reading
from tests.ui.fakes import NOON_US, comment, recorded

SECOND = 1_000_000


def members(store: CommentStore, key: str) -> list[int]:
    return [store.row_at(key, place) for place in range(store.count(key))]


def folded(store: CommentStore, tab: str = Filter.ALL) -> list[tuple[int, int]]:
    """Return the rows that stand in a folded tab, each with the number of comments it stands for."""
    store.fold(tab)
    return [(row, store.row(row).times) for row in members(store, FOLDED)]


def test_what_is_said_again_within_the_window_counts_on_the_first_row() -> None:
    store = CommentStore()
    store.fold(Filter.ALL)
    intake = Intake(store)
    intake.take([comment("已拍", 1), comment("已拍!", 2), comment("好看", 3)])
    store.changed.clear()
    intake.take([comment("已 拍", 4), comment("已拍", 5, at_us=NOON_US + 31 * SECOND)])
    assert members(store, FOLDED) == [0, 2, 4], "as they come"
    assert store.changed == {0}
    assert folded(store) == [(0, 3), (2, 1), (4, 1)], "and as they stood"
    assert members(store, Filter.ALL) == [0, 1, 2, 3, 4]
    store.fold(None)
    assert [store.row(row).times for row in members(store, Filter.ALL)] == [1] * 5


def test_everybody_who_claims_is_seen() -> None:
    store = CommentStore()
    store.fold(Filter.ALL)
    intake = Intake(store)
    intake.take(
        [
            comment("A1+1", 1),
            comment("A1+1", 2),
            recorded(ClaimDecided("c1", "held", comment="1", qty=1), 3),
            recorded(ClaimDecided("c2", "held", comment="2", qty=1), 4),
        ]
    )
    assert members(store, FOLDED) == [0, 1]
    intake.take([comment("B1+1", 5), comment("B1+1", 6), comment("B1+1", 7)])
    assert (members(store, FOLDED), store.row(2).times) == ([0, 1, 2], 3)
    intake.take([recorded(ClaimDecided("c3", "held", comment="6", qty=1), 8)])
    assert members(store, FOLDED) == [0, 1, 2, 3], "also one that is decided late"
    assert store.row(2).times == 2, "and it is not counted twice"


def test_a_room_of_ones_own_is_folded_by_what_was_said_there() -> None:
    store = CommentStore()
    intake = Intake(store)
    for _ in store.add_filter("here", Tab("", rooms=(("douyin", "1"),)).which()):
        pass
    here, elsewhere = ("douyin", "1"), ("bilibili", "2")
    spoken = [
        comment("已拍", seq, platform=place[0], room=place[1])
        for seq, place in enumerate((elsewhere, here, here, elsewhere), 1)
    ]
    intake.take(spoken)
    assert folded(store, "here") == [(1, 2)]
    store.changed.clear()
    intake.take([comment("已拍", 5, platform="douyin", room="1")])
    assert (members(store, FOLDED), store.row(1).times, store.changed) == ([1], 3, {1})
    intake.take([recorded(ClaimDecided("c", "held", comment="2", qty=1), 6, platform="douyin", room="1")])
    assert folded(store, "here") == [(1, 1), (2, 2)], "the next one stands for the others"


def test_a_page_read_back_is_folded_too() -> None:
    store = CommentStore()
    intake = Intake(store)
    intake.take([comment("已拍", 4)])
    store.fold(Filter.ALL)
    page = intake.page()
    page.take([comment("好看", 1), comment("好看", 2), comment("已拍", 3)])
    intake.put_before(page)
    assert members(store, FOLDED) == [-3, -1, 0]
    assert folded(store) == [(-3, 2), (-1, 1), (0, 1)]


def test_a_claim_on_a_page_read_back_is_not_counted_twice() -> None:
    store = CommentStore()
    store.fold(Filter.ALL)
    intake = Intake(store)
    page = intake.page()
    page.take([comment("B1+1", 1), comment("B1+1", 2), comment("B1+1", 3)])
    page.take([recorded(ClaimDecided("c", "held", comment="2", qty=1), 4)])
    intake.put_before(page)
    assert folded(store) == [(-3, 2), (-2, 1)]


def test_an_old_group_is_counted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "SIZES_KNOWN", 1)
    store = CommentStore()
    Intake(store).take([comment(text, seq) for seq, text in enumerate(["已拍", "已拍", "好看", "好看"], 1)])
    assert folded(store) == [(0, 2), (2, 2)]


_TEXTS = st.sampled_from(["好看", "多少钱", "已拍"])
_PLACES = st.sampled_from([("douyin", "1"), ("bilibili", "2")])


def _standing(held: set[int], seq: int) -> str | None:
    return "held" if seq in held else None


@given(
    st.lists(st.tuples(_TEXTS, _PLACES, st.booleans()), max_size=30), st.integers(0, 30), st.integers(0, 30)
)
def test_a_folded_tab_counts_every_comment_once(
    spoken: list[tuple[str, tuple[str, str], bool]], cut: int, folds: int
) -> None:
    """However the rows came: before and after the tab was folded, from a page or live, held or let go."""
    here = {Filter.ALL: Which(), "here": Which(rooms=frozenset([("douyin", "1")])), "held": Which(Flag.HELD)}
    for tab, which in here.items():
        store = CommentStore()
        if tab != Filter.ALL:
            for _ in store.add_filter(tab, which):
                pass
        held: set[int] = set()
        intake = Intake(store, Reading(standing=partial(_standing, held)))
        happened = [
            comment(text, seq, platform=place[0], room=place[1])
            for seq, (text, place, _) in enumerate(spoken, 1)
        ]
        page = intake.page()
        page.take(happened[:cut])
        store.fold(tab if folds % 2 else None)
        for one in happened[cut:]:
            intake.take([one])
        intake.put_before(page)
        if not folds % 2:
            store.fold(tab)
        for seq, (_, _, is_held) in enumerate(spoken, 1):
            if is_held:
                held.add(seq)
                intake.take([recorded(ModerationApplied("hold", str(seq)), 100 + seq)])
        grown = [(row, store.row(row).times) for row in members(store, FOLDED)]
        assert grown == folded(store, tab), "kept up as folded anew"
        assert sum(times for _, times in grown) == store.count(tab)
