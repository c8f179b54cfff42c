"""The virtual list: pixels, following, keyboard, mouse, and what a screen reader hears."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import PinComment, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, GiftSent, PaidMessagePosted
from livestream_console.core.money import Money
from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.painter import RowPainter
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.comments.place import Span
from livestream_console.ui.comments.view import CommentView
from livestream_console.ui.tabs import TabStrip
from tests.ui.fakes import FakeNotifier, FakeSource, comment, recorded

LONG = "这个颜色太美了吧,想给我妈妈也带一支,有没有更滋润一点的推荐 " * 3


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def panel(qtbot: QtBot, source: FakeSource, notifier: FakeNotifier) -> CommentsPanel:
    made = CommentsPanel(source, notifier)
    made.tabs.repeats.setChecked(True)
    qtbot.addWidget(made)
    made.resize(424, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def _say(panel: CommentsPanel, *texts: str) -> None:
    first = len(panel.store) + 1
    panel.on_batch([comment(text, seq) for seq, text in enumerate(texts, first)])
    panel.refresh()


def _texts(panel: CommentsPanel) -> list[str]:
    store = panel.store
    return [store.row(store.row_at(Filter.ALL, place)).text for place in range(len(store))]


def _many(panel: CommentsPanel, number: int = 500) -> CommentView:
    _say(panel, *(LONG if n % 7 == 0 else f"第 {n} 条" for n in range(number)))
    return panel.view


def test_few_rows_stand_at_the_top_without_gaps(panel: CommentsPanel) -> None:
    _say(panel, "好看", LONG, "666")
    spans = panel.view.spans()
    assert spans[0].top == 0
    for above, below in pairwise(spans):
        assert below.top == above.top + above.layout.height
    assert spans[1].layout.height > spans[0].layout.height


def test_the_newest_row_ends_at_the_lower_edge_and_only_visible_rows_are_laid_out(
    panel: CommentsPanel,
) -> None:
    view = _many(panel, 5_000)
    last = view.spans()[-1]
    assert last.row == 4_999
    assert last.top + last.layout.height == view.viewport().height()
    assert len(view.spans()) < 30


def test_what_was_said_is_painted_within_the_frame(
    panel: CommentsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = RowPainter.paint

    def watched(self: RowPainter, viewport: QWidget, area: QRect, spans: Sequence[Span], *given: Any) -> None:
        paint(self, viewport, area, spans, *given)
        painted.append(spans[-1].row)

    monkeypatch.setattr(RowPainter, "paint", watched)
    _many(panel, 100)
    assert painted == [99]
    QApplication.sendPostedEvents()
    assert painted == [99], "and only once"


def test_scrolled_up_it_stays_put_and_offers_the_way_back(panel: CommentsPanel) -> None:
    view = _many(panel)
    view.scroll_to(100)
    before = [(span.row, span.top) for span in view.spans()]
    _say(panel, *("新" for _ in range(128)))
    assert [(span.row, span.top) for span in view.spans()] == before
    assert not view.following
    button = panel.newer_button
    assert button.isVisible()
    assert "128" in button.text()
    button.click()
    assert view.following
    assert not button.isVisible()


def test_scrolling_by_pixels_moves_by_exactly_that(panel: CommentsPanel) -> None:
    view = _many(panel)
    view.scroll_to(200)
    before = {span.row: span.top for span in view.spans()}
    view.scroll_by(-37)
    after = {span.row: span.top for span in view.spans()}
    both = before.keys() & after.keys()
    assert both
    assert all(after[row] - before[row] == 37 for row in both)
    view.scroll_by(37)
    assert {span.row: span.top for span in view.spans()} == before


def test_scrolling_past_the_end_follows_again(panel: CommentsPanel) -> None:
    view = _many(panel)
    view.scroll_to(480)
    view.scroll_by(100_000)
    view.spans()
    assert view.following


def test_scrolling_past_the_beginning_stops_there(panel: CommentsPanel) -> None:
    view = _many(panel)
    view.scroll_to(3)
    view.scroll_by(-100_000)
    first = view.spans()[0]
    assert (first.row, first.top) == (0, 0)


def test_the_scroll_bar_reaches_both_ends(panel: CommentsPanel) -> None:
    view = _many(panel)
    view.spans()
    bar = view.verticalScrollBar()
    bar.setValue(0)
    assert view.spans()[0].row == 0
    bar.setValue(bar.maximum())
    assert view.spans()[-1].row == 499
    assert view.following


def test_a_narrower_panel_wraps_more_and_still_ends_at_the_edge(panel: CommentsPanel) -> None:
    view = _many(panel)
    panel.resize(300, 400)
    last = view.spans()[-1]
    assert last.row == 499
    assert last.top + last.layout.height == view.viewport().height()


def test_keys_move_the_chosen_row_and_keep_it_in_sight(panel: CommentsPanel) -> None:
    view = _many(panel)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.focused_row() == 499
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.focused_row() == 459
    rect = view.row_rect(459)
    assert rect is not None
    assert rect.top() >= 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    chosen = view.focused_row()
    assert chosen is not None
    assert 459 < chosen < 499
    rect = view.row_rect(chosen)
    assert rect is not None
    assert rect.bottom() <= view.viewport().height()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.focused_row() == 0
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.focused_row() is None
    assert view.following


def test_a_screen_reader_hears_the_chosen_comment_as_one_line(panel: CommentsPanel) -> None:
    _say(panel, "A1+2")
    panel.on_batch([recorded(ClaimDecided("c", "held", comment="1", qty=2), 2)])
    panel.refresh()
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    spoken = panel.view.accessibleName()
    assert re.fullmatch(r"\d\d:\d\d:\d\d, Douyin, 阿珍, A1\+2, held 2", spoken)


def test_a_range_is_copied_as_lines(panel: CommentsPanel) -> None:
    _say(panel, "一", "二", "三")
    view = panel.view
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == ["二", "三"]


def test_a_click_chooses_the_row_under_it(panel: CommentsPanel) -> None:
    view = _many(panel)
    rect = view.row_rect(495)
    assert rect is not None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert view.focused_row() == 495
    assert view.row_under(QPoint(5, rect.top())) == 495


def test_a_tab_shows_only_its_rows(panel: CommentsPanel) -> None:
    _say(panel, "好看", "多少钱", "666", "怎么拍")
    panel.view.set_filter(Filter.QUESTIONS)
    assert [span.row for span in panel.view.spans()] == [1, 3]
    _say(panel, "有货吗")
    assert [span.row for span in panel.view.spans()] == [1, 3, 4]


def test_the_tabs_come_to_count_their_rows(panel: CommentsPanel, qtbot: QtBot) -> None:
    strip = panel.findChild(TabStrip)
    assert strip is not None
    plain = strip.sizeHint().width()
    _say(panel, "多少钱", "666")
    qtbot.waitUntil(lambda: strip.sizeHint().width() > plain)


def test_a_chip_never_leaves_the_panel(panel: CommentsPanel) -> None:
    panel.resize(260, 400)
    panel.on_batch(
        [
            recorded(GiftSent("1", "一个名字特别特别特别长的礼物", 10), 1, name="一个名字也很长的观众"),
            recorded(PaidMessagePosted(Money(123_456_789, "CNY"), LONG), 2),
        ]
    )
    panel.refresh()
    for span in panel.view.spans():
        assert span.layout.chip_rect.right() <= panel.view.viewport().width()


def test_a_claim_that_is_decided_later_shows_on_the_row_that_stands(panel: CommentsPanel) -> None:
    _say(panel, "A1+2")
    assert panel.view.spans()[0].layout.chip == "wants it"
    panel.on_batch([recorded(ClaimDecided("c", "held", comment="1", qty=2), 2)])
    panel.refresh()
    assert panel.view.spans()[0].layout.chip == "held 2"


async def test_history_stands_before_what_came_meanwhile(panel: CommentsPanel, source: FakeSource) -> None:
    source.earlier = [comment("一", 1), comment("二", 2)]
    source.state.seq = 2
    panel.on_reset()
    panel.on_batch([comment("三", 3)])
    await panel.settled()
    assert _texts(panel) == ["一", "二", "三"]


async def test_without_a_history_the_stream_goes_on(
    panel: CommentsPanel, source: FakeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(seq: int, kinds: object, limit: int) -> list[Recorded]:
        raise OSError("the disk is gone")

    heard: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: heard.append(context))
    monkeypatch.setattr(source, "history_before", fail)
    source.state.seq = 2
    panel.on_reset()
    panel.on_batch([comment("三", 3)])
    await panel.settled()
    await asyncio.sleep(0)
    asyncio.get_running_loop().set_exception_handler(None)
    assert panel.store.row(0).text == "三"
    assert isinstance(heard[0]["exception"], OSError)


async def test_a_second_reset_takes_over_from_the_first(panel: CommentsPanel, source: FakeSource) -> None:
    panel.on_reset()
    panel.on_batch([comment("of the first show", 1)])
    panel.on_reset()
    panel.on_batch([comment("of the second", 1)])
    await panel.settled()
    assert [panel.store.row(row).text for row in range(len(panel.store))] == ["of the second"]


async def test_pinning_sends_the_comment(panel: CommentsPanel, source: FakeSource) -> None:
    _say(panel, "好看")
    panel.do(0, "pin")
    await panel.settled()
    (command,) = source.sent
    assert isinstance(command, PinComment)
    assert (command.seq, command.text, command.name) == (1, "好看", "阿珍")


async def test_restricting_finds_out_who_it_was(panel: CommentsPanel, source: FakeSource) -> None:
    source.earlier = [comment("加V信", 1, viewer="42")]
    asked: list[object] = []
    panel.moderation_wanted.connect(lambda deed, said: asked.append((deed, said.viewer_key)))
    _say(panel, "加V信")
    panel.do(0, "restrict")
    await panel.settled()
    assert asked == [("restrict", ("douyin", "42"))]


async def test_a_refusal_is_told(panel: CommentsPanel, source: FakeSource, notifier: FakeNotifier) -> None:
    source.rejection = Rejected("replay")
    _say(panel, "好看")
    panel.do(0, "pin")
    await panel.settled()
    assert [notice.code for notice in notifier.notices] == ["rejected.replay"]
