"""What this desk has put up in shops, one line each, with the one or two things a person can do about it.

Rule: nothing here moves a price by itself; every button is one command of whoever presses it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.selling import RemoteDeal
from livestream_console.ui import theme
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.shops import words


class DealRow(QWidget):
    retry_pressed = Signal(str)
    """The deal's intent."""
    leave_pressed = Signal(str)
    """The deal's intent."""

    def __init__(self, intent: str) -> None:
        super().__init__()
        self._intent = intent
        self._what = ElidedLabel()
        self._step, self._where, self._why = QLabel(), QLabel(), QLabel()
        self._what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._why.setWordWrap(True)
        theme.set_role(self._where, "meta")
        theme.set_role(self._why, "small")
        self.retry = QPushButton(self.tr("Try again"))
        self.leave = QPushButton(self.tr("Leave it as it is"))
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._what, 1)
        head.addWidget(self._step)
        foot.addWidget(self._where, 1)
        foot.addWidget(self.retry)
        foot.addWidget(self.leave)
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addLayout(foot)
        column.addWidget(hairline)
        self.retry.clicked.connect(lambda: self.retry_pressed.emit(self._intent))
        self.leave.clicked.connect(lambda: self.leave_pressed.emit(self._intent))

    def say(self, deal: RemoteDeal, may_decide: bool) -> None:
        why = words.why(deal)
        self._what.setText(words.what(deal))
        self._step.setText(words.step(deal))
        theme.set_role(self._step, words.role(deal))
        self._where.setText(words.name(deal.shop))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.retry.setVisible(deal.step in ("failed", "needs_person", "ending"))
        self.leave.setVisible(deal.step in ("needs_person", "ending"))
        for button in (self.retry, self.leave):
            button.setEnabled(may_decide)
        self.setAccessibleName(f"{self._where.text()}, {self._what.text()}, {self._step.text()}. {why}")
