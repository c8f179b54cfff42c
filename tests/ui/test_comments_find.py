"""Finding: at least two characters, newest first, and the stream stands at the hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Found
from livestream_console.ui.actions import Actions
from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.find import MOST
from livestream_console.ui.comments.history import PAGE
from livestream_console.ui.comments.panel import CommentsPanel
from tests.ui.fakes import FakeNotifier, FakeSource, comment


class SearchedSource(FakeSource):
    """A source whose index is a walk over what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    async def search(self, text: str, before_seq: int | None = None, limit: int = 100) -> Found:
        self.asked.append(text)
        hits = [item for item in self.earlier if text in _text(item)][::-1]
        return Found(tuple(hits[:limit]), hits[limit - 1].seq if len(hits) > limit else None)


def _text(item: Recorded) -> str:
    assert isinstance(item.event, CommentPosted)
    return item.event.text


@pytest.fixture
def source() -> SearchedSource:
    return SearchedSource()


@pytest.fixture
def panel(qtbot: QtBot, window: QWidget, source: SearchedSource) -> CommentsPanel:
    made = CommentsPanel(source, FakeNotifier(), actions=Actions(window), parent=window)
    made.resize(424, 400)
    window.show()
    qtbot.waitExposed(window)
    return made


async def _hear(panel: CommentsPanel, source: SearchedSource, *texts: str) -> None:
    source.earlier = [comment(text, seq) for seq, text in enumerate(texts, 1)]
    source.state.seq = len(texts)
    panel.on_reset()
    await panel.settled()


async def _look(panel: CommentsPanel, text: str) -> None:
    panel.find_bar.open_box()
    panel.find_bar.box.setText(text)
    panel.find_bar.look()
    await panel.settled()


def _found(panel: CommentsPanel) -> str:
    row = panel.view.found
    assert row is not None
    assert panel.view.row_rect(row) is not None, "the hit is in sight"
    return panel.store.row(row).text


async def test_the_newest_hit_is_shown_and_keys_walk(panel: CommentsPanel, source: SearchedSource) -> None:
    await _hear(panel, source, *(f"运费{n}" if n % 50 == 0 else f"第{n}条" for n in range(200)))
    await _look(panel, "运费")
    assert _found(panel) == "运费150"
    assert panel.find_bar.said.text() == "1 of 4"
    QTest.keyClick(panel.find_bar.box, Qt.Key.Key_Return)
    await panel.settled()
    assert _found(panel) == "运费100"
    for _ in range(2):
        QTest.keyClick(panel.find_bar.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        await panel.settled()
    assert _found(panel) == "运费0", "and round"
    QTest.keyClick(panel.find_bar.box, Qt.Key.Key_Escape)
    assert not panel.find_bar.isVisible()
    assert panel.view.found is None


async def test_one_character_cannot_be_searched_and_that_is_said(
    panel: CommentsPanel, source: SearchedSource
) -> None:
    await _look(panel, "运")
    assert panel.find_bar.said.text() == "One character cannot be searched"
    await _look(panel, "运费")
    assert panel.find_bar.said.text() == "Nothing found"
    assert source.asked == ["运费"]


async def test_more_than_can_be_shown_is_said(panel: CommentsPanel, source: SearchedSource) -> None:
    await _hear(panel, source, *(f"运费{n}" for n in range(MOST + 5)))
    await _look(panel, "运费")
    assert panel.find_bar.said.text() == f"1 of {MOST}+"


async def test_a_hit_far_back_is_read_back(panel: CommentsPanel, source: SearchedSource) -> None:
    await _hear(panel, source, "运费", *(f"第{n}条" for n in range(2 * PAGE)))
    assert len(panel.store) == PAGE
    await _look(panel, "运费")
    assert _found(panel) == "运费"


async def test_a_hit_that_repeats_another_is_shown_by_itself(
    panel: CommentsPanel, source: SearchedSource
) -> None:
    await _hear(panel, source, "运费多少", "运费多少")
    panel.tabs.strip.choose(Filter.QUESTIONS)
    await _look(panel, "运费")
    assert panel.view.filter == Filter.ALL
    assert panel.view.found == panel.store.row_of(2)


async def test_the_key_is_in_the_registry(window: QWidget) -> None:
    actions = Actions(window)
    panel = CommentsPanel(SearchedSource(), FakeNotifier(), actions=actions, parent=window)
    window.show()
    actions.get("comments.find").trigger()
    assert panel.find_bar.isVisible()
