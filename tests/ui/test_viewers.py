"""The viewer card: who somebody is by platform and id, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_console.core.comments.viewer_card import EarlierShow, in_show, known_as
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import ClaimDecided, ModerationApplied, ViewerNoted
from livestream_console.core.ids import ViewerKey
from livestream_console.core.show import new_state
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.viewers.card import ROWS, ViewerCard
from tests.ui.conftest import Role
from tests.ui.fakes import NOON_US, FakeNotifier, FakeSource, comment, recorded

WHO = ("douyin", "42")


class Book:
    def __init__(self) -> None:
        self.notes: dict[ViewerKey, str] = {WHO: "退过两次货"}
        self.shows: list[EarlierShow] = []

    async def history_of(self, platform: str, viewer: str) -> Sequence[EarlierShow]:
        return self.shows

    async def note_of(self, platform: str, viewer: str) -> str:
        return self.notes.get((platform, viewer), "")

    async def keep_note(self, platform: str, viewer: str, note: str) -> None:
        self.notes[platform, viewer] = note


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(new_state("show"))


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def panel(qtbot: QtBot, source: FakeSource) -> CommentsPanel:
    made = CommentsPanel(source, FakeNotifier())
    qtbot.addWidget(made)
    made.resize(424, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def card(panel: CommentsPanel, source: FakeSource, book: Book) -> ViewerCard:
    made = ViewerCard(source, panel.last_of, book)
    panel.add_card(made)
    panel.viewer_wanted.connect(made.open_for)
    return made


def _rows(card: ViewerCard) -> list[str]:
    return [card.rows.item(place).text() for place in range(card.rows.count())]


def test_the_state_knows_a_viewer_by_platform_and_id(source: FakeSource) -> None:
    source.publish(
        [
            recorded(ClaimDecided("a", "held", product="p", qty=2), 1, viewer="42"),
            recorded(ClaimDecided("b", "waitlisted", product="p", qty=1), 2, viewer="42"),
            recorded(ClaimDecided("c", "held", product="p", qty=5), 3, viewer="42", platform="twitch"),
            recorded(ClaimDecided("a", "paid", product="p", qty=2), 4, viewer="42"),
            recorded(ViewerNoted("42", restricted=True), 5, viewer="42"),
        ]
    )
    known = in_show(source.state, WHO, NOON_US)
    assert {claim.claim for claim in known.claims} == {"a", "b"}
    assert (known.held, known.waiting, known.paid, known.restricted) == (0, 1, 2, True)
    assert in_show(source.state, ("twitch", "42"), NOON_US).held == 5


def test_somebody_without_an_id_is_anonymous() -> None:
    assert known_as(None) == known_as(Viewer(name="游客")) == "anonymous"
    assert known_as(Viewer(id="1", masked=True)) == "masked"
    assert known_as(Viewer(id="1")) == "known"


async def test_a_key_on_a_row_opens_the_card_with_what_was_said(
    panel: CommentsPanel, card: ViewerCard, source: FakeSource
) -> None:
    heard = [comment(f"第{n}条", n, viewer="42" if n % 2 else "7") for n in range(1, 61)]
    source.earlier = heard
    panel.on_batch(heard)
    panel.refresh()
    panel.do(0, "viewer")
    await panel.settled()
    await card.settled()
    assert card.isVisible()
    assert card.name.text() == "阿珍"
    assert card.who.text() == "Douyin · ID 42"
    assert len(_rows(card)) == ROWS
    assert _rows(card)[0].endswith(" 第59条")
    assert card.earlier.text() == "Earlier shows: none"
    QTest.keyClick(card.rows, Qt.Key.Key_Escape)
    assert not card.isVisible()


async def test_earlier_shows_and_the_note_follow(card: ViewerCard, book: Book) -> None:
    book.shows = [EarlierShow("夏装", NOON_US - 10**12, 3, 1), EarlierShow("秋装", NOON_US, 4, 2)]
    card.open_for(comment("好看", 1, viewer="42"))
    assert card.earlier.text() == "Earlier shows: not known"
    await card.settled()
    assert card.note.text() == "退过两次货"
    assert card.earlier.text().startswith("Earlier shows: 2 · comments 7 · orders 3")
    assert card.earlier.text().endswith("秋装")
    card.note.setText("老客")
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    await card.settled()
    assert book.notes[WHO] == "老客"


async def test_what_is_offered_is_one_press_and_so_is_its_way_back(
    card: ViewerCard, source: FakeSource
) -> None:
    asked: list[tuple[str, int]] = []
    card.moderation_wanted.connect(lambda action, said: asked.append((action, said.seq)))
    card.open_for(comment("好看", 5, viewer="42"))
    for button in (card.mute, card.restrict):
        button.click()
    source.publish(
        [
            recorded(ViewerNoted("42", restricted=True), 6, viewer="42"),
            recorded(ModerationApplied("mute", "42"), 7, viewer="42", origin="operator"),
        ]
    )
    card.refresh()
    assert "restricted" in card.figures.text()
    for button in (card.mute, card.restrict):
        button.click()
    assert asked == [("mute", 5), ("restrict", 5), ("unmute", 5), ("unrestrict", 5)]
    await card.settled()


async def test_what_ones_role_may_not_do_says_so(card: ViewerCard, role: Role) -> None:
    role("host")
    card.open_for(comment("好看", 5, viewer="42"))
    assert not card.mute.isEnabled()
    assert card.mute.accessibleDescription() == card.mute.toolTip() == "not as the host"
    await card.settled()


def _nobody(said: Recorded) -> Recorded:
    return replace(said, viewer=Viewer(name="游客"))


async def test_of_somebody_unknown_it_says_so_and_offers_nothing(card: ViewerCard) -> None:
    card.open_for(_nobody(comment("好看", 1)))
    assert card.who.text() == "Douyin · anonymous: cannot be told apart"
    assert not card.restrict.isVisible()
    assert not card.mute.isVisible()
    assert not card.note.isEnabled()
    assert _rows(card) == []


async def test_a_replay_shows_but_does_not_act(card: ViewerCard, source: FakeSource) -> None:
    source.live = False
    card.open_for(comment("好看", 1, viewer="42"))
    await card.settled()
    assert not card.restrict.isEnabled()
    assert not card.mute.isEnabled()
