"""The first frame stands before anything runs, also where no frame ever comes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app import first_frame
from livestream_console.app.first_frame import show_first_frame


class Window(QWidget):
    """As the main window: it never closes by itself."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made, before_close_func=lambda closing: closing.hide())
    return made


def test_a_window_is_painted_once_the_call_is_back(qapp: QApplication, window: Window) -> None:
    show_first_frame(qapp, window)
    assert window.painted == 1
    assert window.isVisible()


def test_a_window_that_nobody_can_see_does_not_hold_the_start(
    qapp: QApplication, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_frame, "_LONGEST_MS", 20)
    window.setUpdatesEnabled(False)
    show_first_frame(qapp, window)
    assert not window.painted
