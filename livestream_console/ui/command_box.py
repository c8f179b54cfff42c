"""The box at the top right that opens the palette.

Rule: it is a button that looks like a field: typing happens in the palette, where the answers are.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from livestream_console.ui import theme
from livestream_console.ui.keychip import KeyChip


class CommandBox(QPushButton):
    """``Search or run a command…`` with its key."""

    def __init__(self, open_palette: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self.tr("Search or run a command…")
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(KeyChip("Ctrl K"), 0, Qt.AlignmentFlag.AlignVCenter)
        # Its key is the way to it without a mouse; it must not take the first focus.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(open_palette)

    def sizeHint(self) -> QSize:
        return QSize(300, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.color("ground"))
        painter.setPen(colours.color("line"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colours.color("faint"))
        painter.setFont(theme.text_font())
        painter.drawText(self.rect().adjusted(10, 0, -60, 0), Qt.AlignmentFlag.AlignVCenter, self._words)
