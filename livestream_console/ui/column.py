"""Rows below one another that scroll together.

Rule: it scrolls downwards only, as wide as its place; what stands below the rows (a word where there are
none, how many more there are) stays below them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from livestream_console.ui import theme


class Column(QScrollArea):
    """Begins without a row; ``below`` is what stands below them."""

    def __init__(self, *below: QWidget) -> None:
        super().__init__()
        inner = QWidget()
        theme.set_role(inner, "panel")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in below:
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def insert(self, place: int, row: QWidget) -> None:
        """Put a row at a place among the others."""
        self._column.insertWidget(place, row)

    def remove(self, row: QWidget) -> None:
        """Take a row away for good."""
        row.hide()
        self._column.removeWidget(row)
        row.deleteLater()
