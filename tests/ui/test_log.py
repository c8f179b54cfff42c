"""The log and the notices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import BackSegment, SetRundown, SkipSegment
from livestream_console.core.events import FeedStateChanged, GapClosed, PushFailed, PushShown, ShowStarted
from livestream_console.core.ports import Notice
from livestream_console.core.rundown.plan import Planned, Plans, inserted, moved, postponed, retimed
from livestream_console.engine.clock import ManualClock
from livestream_console.ui.log.model import MOST, LogLine, LogModel
from livestream_console.ui.log.panel import LogPanel
from livestream_console.ui.log.words import Words
from livestream_console.ui.notice_bar import NoticeBar
from livestream_console.ui.notices import QUIET_S, Notices
from tests.ui.fakes import NOON_US, FakeSource, comment, recorded
from tests.ui.rundowns import MINUTE, go_on, write
from tests.ui.selling_show import SECOND, SellingSource, command_id, open_shelf


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


class Told:
    """A show whose log is read line by line."""

    def __init__(self) -> None:
        self.show: SellingSource = open_shelf()
        self.words = Words(self.show.state)
        self.read = len(self.show.history)

    def since(self) -> list[str]:
        """Return what the log says of what happened since it was last asked."""
        new, self.read = self.show.history[self.read :], len(self.show.history)
        return [said[1] for one in new if (said := self.words.of_event(one)) is not None]

    def plan(self, plans: Plans) -> list[str]:
        show = self.show
        version = show.state.rundown.version
        show.do(SetRundown(command_id=command_id(show), segments=plans, version=version))
        return self.since()


def test_a_rundown_is_told_as_it_is_written_and_gone_through() -> None:
    told = Told()
    write(told.show)
    assert told.since() == ["Rundown written, segments: 4"]
    go_on(told.show)
    assert told.since() == ["Segment begun: 开场"]
    told.show.now += 400 * SECOND
    go_on(told.show)
    assert told.since() == ["Segment over: 开场, after 06:40", "Segment begun: No. 1 面膜"]
    told.show.do(SkipSegment(command_id="skip", segment="c"))
    assert told.since() == ["Segment left out: No. 2 口红"]
    told.show.do(BackSegment(command_id="back", segment="b"))
    assert told.since()[-1] == "Back to segment: 开场"


def test_a_changed_rundown_is_told_as_what_was_changed() -> None:
    told = Told()
    write(told.show)
    go_on(told.show)
    told.since()
    planned = told.show.state.rundown.planned
    assert told.plan(inserted(planned, 1, Planned("n", "加播", 2 * MINUTE))) == ["Segment inserted: 加播"]
    planned = told.show.state.rundown.planned
    assert told.plan(retimed(planned, "c", 60)) == ["Segment now planned for 11:00: No. 2 口红"]
    planned = told.show.state.rundown.planned
    assert told.plan(moved(planned, "d", earlier=True)) == [
        "Segments now in this order: No. 1 面膜, 加播, 抽奖, No. 2 口红"
    ]
    planned = told.show.state.rundown.planned
    assert told.plan(planned[1:]) == ["Segment struck out: No. 1 面膜"]
    planned = told.show.state.rundown.planned
    assert told.plan(tuple(Planned(f"x{n}", "新", MINUTE) for n in range(5))) == [
        "Rundown changed, segments still to come: 5"
    ]
    planned = told.show.state.rundown.planned
    (said,) = told.plan(postponed(planned, NOON_US + 3_600 * SECOND, 0))
    assert said.startswith("What is to come is timed anew, from ")


def test_a_segment_has_its_name_in_a_log_that_begins_amid_the_show() -> None:
    told = Told()
    write(told.show)
    go_on(told.show)
    told.words, told.read = Words(told.show.state), len(told.show.history)
    told.show.now += 60 * SECOND
    go_on(told.show)
    expected = ["Segment over: 开场, after 01:00", "Segment begun: No. 1 面膜"]
    assert told.since() == expected
    # The state may be a frame ahead of what the log is told.
    told.words, told.read = Words(told.show.state), len(told.show.history) - 2
    assert told.since() == expected


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
