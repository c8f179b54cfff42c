"""Tabs hold exactly their rows, whenever they were made; repeats are collapsed for display only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import (
    ClaimDecided,
    CommentPosted,
    ModerationApplied,
    OrderChanged,
    ProductChanged,
)
from livestream_console.core.show import new_state
from livestream_console.ui.comments import model, words
from livestream_console.ui.comments.filters import FOLDED, Filter, Tab, Which
from livestream_console.ui.comments.intake import Intake
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.own_tabs import MOST_TABS, TabForm, TabsKept
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.comments.rows import Flag, Tag
from livestream_console.ui.comments.taken import Reading
from tests.ui.conftest import Role
from tests.ui.fakes import NOON_US, FakeNotifier, FakeSource, comment, recorded

SECOND = 1_000_000


def said(
    text: str, seq: int, *, roles: tuple[str, ...] = (), labels: tuple[str, ...] = (), **envelope: Any
) -> Recorded:
    item = recorded(CommentPosted(text, labels=labels), seq, **envelope)
    assert item.viewer is not None
    return replace(item, viewer=replace(item.viewer, roles=roles))


def members(store: CommentStore, key: str) -> list[int]:
    return [store.row_at(key, place) for place in range(store.count(key))]


def texts(store: CommentStore, key: str) -> list[str]:
    return [store.row(row).text for row in members(store, key)]


def add(store: CommentStore, key: str, which: Which) -> int:
    """Make a tab; return after how many pauses it was there."""
    return sum(1 for _ in store.add_filter(key, which))


# --- membership ---

_TABS = {
    "questions": Tab("q", kinds=("question",)),
    "both": Tab("b", kinds=("question", "claim")),
    "room": Tab("r", rooms=(("douyin", "829"), ("twitch", "x"))),
    "viewer": Tab("v", viewer=("douyin", "7")),
    "words": Tab("w", words=("VX", "多少")),
    "narrow": Tab("n", kinds=("question",), rooms=(("douyin", "829"),), words=("多少",)),
}
_comments = st.builds(
    lambda text, viewer, room, platform: (text, viewer, room, platform),
    st.sampled_from(["多少钱", "加vx123", "666", "VX多少", "多", "少钱", "A1+1"]),
    st.sampled_from(["7", "8"]),
    st.sampled_from(["829", "x"]),
    st.sampled_from(["douyin", "twitch"]),
)


def _expected(tab: Tab, store: CommentStore, heard: Sequence[Recorded]) -> list[int]:
    which, found = tab.which(), []
    for row, item in enumerate(heard):
        event = item.event
        assert isinstance(event, CommentPosted)
        bits = store.row(row).flags
        if (
            (not which.bits or bits & which.bits)
            and (not tab.rooms or (item.platform, item.room) in tab.rooms)
            and (tab.viewer is None or item.viewer_key == tab.viewer)
            and (not tab.words or any(word.lower() in event.text.lower() for word in tab.words))
        ):
            found.append(row)
    return found


@settings(max_examples=60)
@given(st.lists(_comments, max_size=40), st.integers(0, 40), st.sets(st.integers(0, 39), max_size=5))
def test_a_tab_has_the_same_rows_whenever_it_was_made(
    made: list[tuple[str, str, str, str]], at: int, claimed: set[int]
) -> None:
    heard = [
        comment(text, seq, name="vx多少", viewer=viewer, room=room, platform=platform)
        for seq, (text, viewer, room, platform) in enumerate(made, 1)
    ]
    store = CommentStore()
    intake = Intake(store)
    intake.take(heard[:at])
    for key, tab in _TABS.items():
        add(store, f"own.{key}", tab.which())
    intake.take(heard[at:])
    for row in claimed:
        if row < len(heard):
            store.change_flags(row, add=Flag.CLAIM)
    for key, tab in _TABS.items():
        assert members(store, f"own.{key}") == _expected(tab, store, heard), key


def test_a_tab_finds_its_words_although_rows_come_while_it_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "SLICE", 3)
    store = CommentStore()
    intake = Intake(store)
    intake.take([comment(f"第{n}条" if n % 4 else f"多少钱{n}", n) for n in range(1, 21)])
    looking = store.add_filter("own", Tab("w", words=("多少",)).which())
    assert next(looking, 0) is None
    intake.take([comment("多少钱21", 21)])
    page = intake.page()
    page.take([comment("多少钱0", 0)])
    intake.put_before(page)
    for _ in looking:
        assert not store.has_filter("own")
    assert texts(store, "own") == ["多少钱0", *(f"多少钱{n}" for n in (4, 8, 12, 16, 20, 21))]


def test_a_row_that_changes_leaves_one_tab_and_joins_another_in_its_place() -> None:
    store = CommentStore()
    Intake(store).take([comment("多少钱", seq, at_us=NOON_US + seq * 60 * SECOND) for seq in range(1, 4)])
    store.change_flags(1, add=Flag.HELD)
    store.change_flags(0, add=Flag.HELD)
    assert members(store, Filter.FLAGGED) == [0, 1]
    store.change_flags(0, drop=Flag.HELD)
    assert members(store, Filter.FLAGGED) == [1]


def test_rows_know_where_they_stand_in_a_tab() -> None:
    store = CommentStore()
    intake = Intake(store)
    intake.take([comment("好看", 3), comment("多少钱", 4)])
    page = intake.page()
    page.take([comment("有货吗", 1), comment("666", 2)])
    intake.put_before(page)
    for key in (Filter.ALL, Filter.QUESTIONS):
        assert [store.position_of(key, row) for row in members(store, key)] == list(range(store.count(key)))
    assert store.position_of(Filter.QUESTIONS, 0) is None
    assert [store.row_of(seq) for seq in (1, 2, 3, 4, 5)] == [-2, -1, 0, 1, None]


# --- what a comment is sorted by ---


def test_own_posts_are_no_questions_and_never_collapsed() -> None:
    store = CommentStore()
    Intake(store).take([said("还有货吗?", 1, roles=("staff",)), said("还有货吗?", 2, roles=("staff",))])
    assert [store.row(row).flags for row in members(store, Filter.ALL)] == [Flag.OWN, Flag.OWN]


def test_who_would_buy_and_what_moderation_says_have_their_tabs() -> None:
    held = {2}

    def standing(seq: int) -> str | None:
        return "held" if seq in held else None

    store = CommentStore()
    intake = Intake(store, Reading(standing=standing))
    intake.take([said("我要买", 1), said("加V信", 2)])
    assert (texts(store, Filter.BUYING), texts(store, Filter.FLAGGED)) == (["我要买"], ["加V信"])
    held.clear()
    intake.take([recorded(ModerationApplied("release", "2"), 3, id="x")])
    assert texts(store, Filter.FLAGGED) == []
    held.add(1)
    intake.take([recorded(ModerationApplied("hold", "1"), 4)])
    assert texts(store, Filter.FLAGGED) == ["我要买"]


def test_what_a_claim_left_is_told_only_as_it_happens() -> None:
    store = CommentStore()
    intake = Intake(store, left=lambda event: 31)
    claim = [comment("A1+2", 1), recorded(ClaimDecided("c", "held", comment="1", qty=2), 2)]
    page = intake.page()
    page.take(claim)
    intake.put_before(page)
    intake.take([replace(item, seq=item.seq + 2, id=f"{item.id}x") for item in claim[:1]])
    intake.take([recorded(ClaimDecided("d", "held", comment="1x", qty=2), 4)])
    assert [words.chip(store.row(row).tag) for row in members(store, Filter.CLAIMS)] == [
        "held 2",
        "held 2 · 31 left",
    ]


# --- the panel ---


class Kept:
    def __init__(self, *tabs: Tab) -> None:
        self.tabs = tabs

    def save(self, tabs: tuple[Tab, ...]) -> None:
        self.tabs = tabs


@pytest.fixture
def kept() -> Kept:
    return Kept(Tab("加微信", words=("微信",)))


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(new_state("show"))


@pytest.fixture
def panel(qtbot: QtBot, source: FakeSource, kept: Kept) -> CommentsPanel:
    made = CommentsPanel(source, FakeNotifier(), tabs=TabsKept(lambda: kept.tabs, kept.save))
    qtbot.addWidget(made)
    made.resize(424, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def _chips(panel: CommentsPanel) -> list[str]:
    return [span.layout.chip for span in panel.view.spans()]


def test_repeats_are_collapsed_until_somebody_wants_to_see_them(panel: CommentsPanel) -> None:
    panel.on_batch([said("好看", 1), said("好看", 2), said("好看", 3)])
    panel.refresh()
    (only,) = panel.view.spans()
    assert only.layout.text is not None
    assert only.layout.text.after == "×3"
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.view.accessibleName().endswith("said 3 times")
    panel.tabs.repeats.setChecked(True)
    assert [span.layout.text.after for span in panel.view.spans() if span.layout.text] == [""] * 3


def test_a_tag_counts_those_who_say_the_same_in_every_tab(panel: CommentsPanel) -> None:
    for tab in (Filter.ALL, Filter.QUESTIONS):
        panel.tabs.strip.choose(tab)
        seq = panel.store.count(Filter.ALL)
        panel.on_batch([said("敏感肌可以用吗?", seq + n, at_us=NOON_US) for n in (1, 2, 3)])
        panel.refresh()
        (only,) = panel.view.spans()
        assert only.layout.chip == f"quality ×{seq + 3}"
        assert only.layout.text is not None
        assert only.layout.text.after == ""
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.view.accessibleName().endswith("quality, said 6 times")


def test_a_tag_that_is_cut_keeps_its_count(panel: CommentsPanel) -> None:
    panel.resize(300, 400)
    panel.on_batch([said("多少钱", n) for n in (1, 2)])
    panel.store.set_tag(0, Tag("gift", "words " * 20))
    panel.refresh()
    (only,) = panel.view.spans()
    assert only.layout.chip.endswith("… ×2")
    assert only.layout.cut == ("words " * 20).strip()


def test_a_tag_names_intent_and_product(panel: CommentsPanel, source: FakeSource) -> None:
    shelf = [
        recorded(ProductChanged("p1", "added", title="补水面膜", state="open"), 1, at_us=NOON_US),
        recorded(ProductChanged("p2", "added", title="口红", state="explaining"), 2, at_us=NOON_US),
    ]
    source.publish(shelf)
    panel.on_batch(
        [
            comment("1号多少钱", 3, at_us=NOON_US),
            comment("敏感肌可以用吗", 4, at_us=NOON_US + 20 * SECOND),
            comment("有没有更滋润一点的", 5, at_us=NOON_US),
            comment("主播真美", 6),
        ]
    )
    panel.refresh()
    assert _chips(panel) == ["price · no. 1", "quality · no. 2", "quality", ""]


def test_tags_follow_a_shelf_that_changes(panel: CommentsPanel, source: FakeSource) -> None:
    panel.on_batch([comment("2号多少钱", 1)])
    panel.refresh()
    assert _chips(panel) == ["price"]
    source.publish([recorded(ProductChanged(p, "added", title=p, state="open"), 2) for p in ("p1", "p2")])
    panel.refresh()
    assert _chips(panel) == ["price · no. 2"]


def test_roles_and_labels_stand_before_the_name_and_are_spoken(panel: CommentsPanel) -> None:
    panel.on_batch([said("好看", 1, roles=("vip", "moderator", "odd"), labels=("in_cart",)), said("好", 2)])
    panel.refresh()
    first, second = (span.layout for span in panel.view.spans())
    assert first.indent > 0
    assert second.indent == 0
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert "阿珍, mod, in cart, VIP, 好看" in panel.view.accessibleName()


def test_kept_tabs_come_again_and_changes_are_kept(panel: CommentsPanel, kept: Kept) -> None:
    panel.on_batch([comment("加我微信", 1), comment("好看", 2)])
    panel.refresh()
    (key,) = panel.tabs.own
    panel.tabs.strip.choose(key)
    assert [span.row for span in panel.view.spans()] == [0]
    panel.tabs.change(key, Tab("提问", kinds=("question",)))
    panel.on_batch([comment("多少钱", 3)])
    panel.refresh()
    assert [span.row for span in panel.view.spans()] == [2]
    assert kept.tabs == (Tab("提问", kinds=("question",)),)
    panel.tabs.remove(key)
    assert panel.tabs.strip.current == Filter.ALL
    assert not kept.tabs


async def test_a_tab_with_words_is_there_once_everything_was_looked_through(
    panel: CommentsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "SLICE", 2)
    panel.on_batch([comment(f"多少钱{n}" if n % 2 else f"好看{n}", n) for n in range(1, 10)])
    panel.tabs.add(Tab("钱", words=("多少钱",)))
    assert panel.view.filter == FOLDED
    await panel.settled()
    assert [span.row for span in panel.view.spans()] == [0, 2, 4, 6, 8]
    panel.on_reset()
    await panel.settled()
    assert panel.store.count(panel.tabs.strip.current) == 0, "and it is there for the next show"


async def test_a_row_opens_a_tab_for_its_room_or_viewer(
    panel: CommentsPanel, source: FakeSource, kept: Kept
) -> None:
    heard = [
        comment("一", 1, viewer="7"),
        comment("二", 2, viewer="8", room="x"),
        comment("三", 3, viewer="7"),
    ]
    source.earlier = heard
    panel.on_batch(heard)
    panel.do(0, "viewer_tab")
    await panel.settled()
    assert texts(panel.store, panel.view.filter) == ["一", "三"]
    panel.do(1, "room_tab")
    await panel.settled()
    assert texts(panel.store, panel.view.filter) == ["二"]
    assert [tab.rooms for tab in kept.tabs] == [(), (("douyin", "x"),)], "a viewer's tab is for today"
    before = len(panel.tabs.own)
    panel.do(1, "room_tab")
    await panel.settled()
    assert len(panel.tabs.own) == before


def test_too_many_tabs_are_none(panel: CommentsPanel) -> None:
    for n in range(MOST_TABS + 5):
        panel.tabs.add(Tab(str(n), rooms=(("douyin", str(n)),)))
    assert len(panel.tabs.own) == MOST_TABS


def test_the_form_gives_back_what_it_was_given(qtbot: QtBot, panel: CommentsPanel) -> None:
    tab = Tab("微信", ("question", "claim"), (("douyin", "829"),), ("加", "微信"))
    form = TabForm(panel, [("twitch", "x")], tab)
    assert form.tab() == tab
    form.name.clear()
    assert form.tab().name.startswith("加 微信 Questions Claims")
    unnamed = TabForm(panel, [])
    assert unnamed.tab() == Tab("")


async def test_only_tabs_of_ones_own_have_a_menu(panel: CommentsPanel) -> None:
    (key,) = panel.tabs.own
    panel.tabs.strip.menu_requested.emit(Filter.ALL, QPoint())
    assert panel.tabs.findChild(QMenu) is None
    panel.tabs.strip.menu_requested.emit(key, QPoint())
    menu = panel.tabs.findChild(QMenu)
    assert menu is not None
    remove = menu.actions()[-1]
    remove.trigger()
    menu.close()
    assert not panel.tabs.own


# --- deeds ---


async def test_keys_ask_for_deeds_with_the_whole_comment(panel: CommentsPanel, source: FakeSource) -> None:
    source.earlier = [comment("加V信", 1, viewer="42")]
    panel.on_batch(source.earlier)
    panel.refresh()
    asked: list[object] = []
    panel.reply_wanted.connect(lambda item: asked.append(("reply", item.seq)))
    panel.viewer_wanted.connect(lambda item: asked.append(("viewer", item.viewer)))
    panel.moderation_wanted.connect(lambda action, item: asked.append((action, item.seq)))
    QTest.keyClick(panel.view, Qt.Key.Key_R)
    await panel.settled()
    assert asked == [], "nothing is chosen"
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    for key in (Qt.Key.Key_R, Qt.Key.Key_V, Qt.Key.Key_H, Qt.Key.Key_M):
        QTest.keyClick(panel.view, key)
        await panel.settled()
    viewer = Viewer(id="42", name="阿珍")
    assert asked == [("reply", 1), ("viewer", viewer), ("hide", 1), ("mute", 1)]


async def test_a_replay_lets_nobody_act(panel: CommentsPanel, source: FakeSource) -> None:
    source.earlier = [comment("加V信", 1)]
    panel.on_batch(source.earlier)
    source.live = False
    asked: list[object] = []
    panel.moderation_wanted.connect(lambda action, item: asked.append(action))
    panel.viewer_wanted.connect(lambda item: asked.append("viewer"))
    for deed in ("hide", "pin", "restrict", "viewer"):
        panel.do(0, deed)
    await panel.settled()
    assert asked == ["viewer"]
    assert source.sent == []


async def _menu(panel: CommentsPanel, row: int) -> dict[str, bool]:
    """Open a row's menu; return what stands in it and whether it can be chosen."""
    panel.view.row_menu_requested.emit(row, QPoint())
    await panel.settled()
    menu = panel.findChildren(QMenu)[-1]
    found = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.close()
    return found


async def test_the_menu_offers_what_fits_the_row(panel: CommentsPanel, source: FakeSource) -> None:
    source.earlier = [comment("好看", 1), recorded(OrderChanged("o", "paid"), 2)]
    panel.on_batch(source.earlier)
    first, order = await _menu(panel, 0), await _menu(panel, 1)
    assert all(first.values())
    assert {"Copy\tCtrl+C", "Reply\tR", "Hide\tH", "Hold for review", "Mute for 10 min\tM"} <= set(first)
    assert {"Copy\tCtrl+C", "Viewer card\tV", "Only this room", "Mute for 10 min\tM"} <= set(order)
    assert not {"Reply\tR", "Hide\tH", "Delete in the room"} & set(order)
    source.publish([recorded(ModerationApplied("mute", "88", by="owner"), 3, origin="operator")])
    assert "Lift the mute" in await _menu(panel, 0)


async def test_what_ones_role_may_not_do_says_so(
    panel: CommentsPanel, source: FakeSource, role: Role
) -> None:
    source.earlier = [comment("好看", 1)]
    panel.on_batch(source.earlier)
    role("host")
    offered = await _menu(panel, 0)
    assert offered["Hide · not as the host\tH"] is False
    assert offered["Delete in the room · not as the host"] is False
    role("assistant")
    offered = await _menu(panel, 0)
    assert offered["Hide\tH"]
    assert not offered["Delete in the room · not as the assistant"]


async def test_in_a_replay_the_menu_only_shows(panel: CommentsPanel, source: FakeSource) -> None:
    source.earlier, source.live = [comment("好看", 1)], False
    panel.on_batch(source.earlier)
    wanted = {"Copy\tCtrl+C", "Viewer card\tV", "Only this room", "Only this viewer"}
    assert set(await _menu(panel, 0)) == wanted
