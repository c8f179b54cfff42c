"""The form that begins a show: what was learned last time stands on it and can be ticked."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from livestream_console.core.notes import Lesson
from livestream_console.core.ports import ShowInfo
from livestream_console.ui import formats
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.show_form import ShowForm
from tests.ui.fakes import NOON_US


def test_ticked_lessons_are_part_of_the_wish(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    lessons = [Lesson(f"s/{n}", "s", f"<b>lesson {n}</b>", n, "owner") for n in range(9)]
    form = ShowForm(window, [], lessons)
    boxes = form.findChildren(QCheckBox)
    assert [box.accessibleName() for box in boxes] == [lesson.text for lesson in lessons[:6]]
    boxes[1].click()
    assert form.wish().done == ("s/1",)
    assert ShowForm(window, []).findChildren(QCheckBox) == []


def test_an_unfinished_show_says_of_which_day_it_is(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    form = ShowForm(window, [ShowInfo("s", "周末场", "CNY", NOON_US, None, 9)])
    offered = form.findChildren(QComboBox)[0].itemText(0)
    assert formats.date_and_clock(NOON_US) in offered
