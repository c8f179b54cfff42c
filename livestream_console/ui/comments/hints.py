"""A tooltip for what did not fit into a row.

Rule: it is asked for when the mouse rests, so a row that moved away leaves no hint behind.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


class Hints(QObject):
    """Shows what ``cut_at`` tells for a height in the viewport, nothing where that is empty."""

    def __init__(self, viewport: QWidget, cut_at: Callable[[int], str]) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._cut_at = cut_at
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent):
            return False
        QToolTip.showText(event.globalPos(), self._cut_at(event.pos().y()), self._viewport)
        return True
