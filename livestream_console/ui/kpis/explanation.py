"""What a number means and how it came about, in a box that stays open until it is left.

Rule: it says what the tool tip says, for whoever has no pointer to hold still or wants to read in peace.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from livestream_console.ui import theme

_WIDTH = 430
_PAD = 12


class Explanation(QFrame):
    """Escape or a press elsewhere closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        theme.set_role(self, "panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.addWidget(self._text)
        self.setFixedWidth(_WIDTH)

    def tell(self, title: str, text: str, spoken: str) -> None:
        """Say it; ``spoken`` is the same for who hears it."""
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(spoken)
        self.setFixedHeight(self._text.heightForWidth(_WIDTH - 2 * _PAD - 2) + 2 * _PAD + 2)

    def open_below(self, widget: QWidget) -> None:
        """Show it under a widget, kept on its screen."""
        at = widget.mapToGlobal(QPoint(0, widget.height()))
        screen = widget.screen().availableGeometry()
        self.move(max(screen.left(), min(at.x(), screen.right() - self.width())), at.y())
        self.show()
        self.setFocus()
