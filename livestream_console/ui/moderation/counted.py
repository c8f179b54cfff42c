"""A column of rows that says when there is none, and how many more there are than it shows."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from livestream_console.ui import formats, theme
from livestream_console.ui.column import Column


class CountedColumn(Column):
    """``nothing`` is said where there is no row."""

    def __init__(self, nothing: str) -> None:
        self._nothing, self._more = QLabel(nothing), QLabel()
        for label in (self._nothing, self._more):
            label.setWordWrap(True)
            label.setContentsMargins(12, 8, 12, 8)
            theme.set_role(label, "muted")
        super().__init__(self._nothing, self._more)

    def say_count(self, shown: int, of: int) -> None:
        """Say how many rows of how many are shown."""
        self._more.setText(self.tr("and {0} more").format(formats.number(of - shown)))
        self._more.setVisible(of > shown)
        self._nothing.setVisible(not of)
