"""The installed PySide6 must not lose references to None and True: 6.12 on Python 3.11 does, then aborts."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


class _Emitter(QObject):
    fired = Signal(bool)


def test_qt_calls_keep_the_reference_counts_of_none_and_true(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    emitter = _Emitter()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(2000):
        label.setText(str(number))
        emitter.fired.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert before[0] - after[0] < 100
    assert before[1] - after[1] < 100
