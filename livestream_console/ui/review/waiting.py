"""What a review's window shows until there is a review: that it is being made, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from livestream_console.ui import theme


class Waiting(QWidget):
    called_off = Signal()
    """Whoever waited has given up."""
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "panel")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(320)
        self.call_off_button = QPushButton(self.tr("Call off"))
        self.call_off_button.clicked.connect(self.called_off)
        self.again_button = QPushButton(self.tr("Try again"))
        theme.set_role(self.again_button, "primary")
        self.again_button.clicked.connect(self.again)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._words)
        for widget in (self._bar, self.call_off_button, self.again_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def wait(self, words: str) -> None:
        self._words.setText(words)
        self._set_busy(True)
        self.call_off_button.setFocus()

    def say(self, sentence: str) -> None:
        """Say why there is no review."""
        self._words.setText(sentence)
        self._set_busy(False)
        self.again_button.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self.call_off_button.setVisible(busy)
        self.again_button.setVisible(not busy)
