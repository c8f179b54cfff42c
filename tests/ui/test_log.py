"""The log and the notices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.events import FeedStateChanged, GapClosed, PushFailed, PushShown, ShowStarted
from livestream_console.core.ports import Notice
from livestream_console.engine.clock import ManualClock
from livestream_console.ui.log.model import MOST, LogLine, LogModel
from livestream_console.ui.log.panel import LogPanel
from livestream_console.ui.notice_bar import NoticeBar
from livestream_console.ui.notices import QUIET_S, Notices
from tests.ui.fakes import NOON_US, FakeSource, comment, recorded


@pytest.fixture
def panel(qtbot: QtBot) -> LogPanel:
    made = LogPanel(FakeSource())
    qtbot.addWidget(made)
    return made


def test_an_empty_log_says_so(panel: LogPanel, qtbot: QtBot) -> None:
    panel.resize(300, 400)
    empty = _middle(panel)
    panel.add_notice(Notice("journal_recovered"))
    assert _middle(panel) != empty
    panel.model.clear()
    assert _middle(panel) == empty


def _middle(panel: LogPanel) -> QImage:
    """Return what stands in the middle, well below the first line."""
    return panel.grab(QRect(50, 150, 200, 100)).toImage()


def _lines(panel: LogPanel) -> list[LogLine]:
    return [panel.model.line(row) for row in range(panel.model.rowCount())]


def test_operator_events_become_sentences_and_comments_do_not(panel: LogPanel) -> None:
    panel.on_batch(
        [
            comment("666", 1),
            recorded(ShowStarted("秋冬美妆"), 2, platform="desk"),
            recorded(PushShown("p", "card", product="A1", target="overlay"), 3),
            recorded(PushFailed("p", "card", product="A1", target="overlay", reason="no_client"), 4),
            recorded(FeedStateChanged("f", "backoff", "network"), 5, platform="twitch"),
            recorded(GapClosed("g", "f", NOON_US, NOON_US + 14_000_000), 6, platform="twitch"),
        ]
    )
    panel.refresh()
    lines = _lines(panel)
    assert [line.level for line in lines] == ["info", "info", "error", "warning", "info"]
    assert "open its address in OBS" in lines[2].text
    assert lines[4].text == "Twitch is heard again after 14s"


def test_a_notice_is_kept_with_its_sentence(panel: LogPanel) -> None:
    panel.add_notice(Notice("journal_recovered"))
    assert _lines(panel)[0].text == "Saving works again; nothing was lost."


def test_a_seek_starts_the_log_anew_but_keeps_notices(panel: LogPanel) -> None:
    panel.on_batch([recorded(ShowStarted("x"), 1)])
    panel.add_notice(Notice("journal_recovered"))
    panel.on_reset()
    panel.refresh()
    assert [line.text for line in _lines(panel)] == ["Saving works again; nothing was lost."]


def test_the_model_is_capped_and_sound(qapp: object) -> None:
    model = LogModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for start in range(0, MOST + 1_000, 300):
        model.append([LogLine(start + n, "info", str(start + n)) for n in range(300)])
        assert model.rowCount() <= MOST
    assert model.line(model.rowCount() - 1).text == str(start + 299)
    model.append([LogLine(n, "info", "x") for n in range(2 * MOST)])
    assert model.rowCount() <= MOST
    del tester


def test_one_cause_is_told_once(qapp: object) -> None:
    clock = ManualClock()
    made, heard = Notices(monotonic=clock.monotonic), list[Notice]()
    made.noticed.connect(heard.append)
    full = Notice("journal_failing", {"reason": "disk_full"}, "error")
    made.notify(full)
    made.notify(full)
    made.notify(Notice("journal_failing", {"reason": "locked"}, "error"))
    assert len(heard) == 2
    clock.advance(QUIET_S)
    made.notify(full)
    assert len(heard) == 3


def test_an_error_stays_and_the_rest_leaves(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice(Notice("journal_recovered"))
    assert bar.leaves_by_itself
    bar.show_notice(Notice("journal_failing", {"reason": "disk_full"}, "error"))
    assert not bar.leaves_by_itself
    assert "disk is full" in bar.accessibleName()


def test_a_message_moves_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, above, line, bar = QVBoxLayout(window), QLabel("above"), QLabel("status"), NoticeBar()
    column.addWidget(above, 1)
    column.addWidget(line)
    bar.lie_over(line)
    window.resize(600, 300)
    window.show()
    before = [above.geometry(), line.geometry()]
    bar.show_notice(Notice("journal_failing", {"reason": "disk_full"}, "error"))
    assert bar.isVisible()
    assert bar.geometry().bottom() == line.geometry().bottom()
    window.resize(400, 260)
    bar.hide()
    window.resize(600, 300)
    assert [above.geometry(), line.geometry()] == before
