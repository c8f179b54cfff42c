"""A key that is to be pressed twice, such as Esc, Esc: told by time.

Rule: the first press stands for nothing and holds nothing up. As a sequence of Qt's it would wait for its
second key without end, and eat whatever other key comes next.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

WITHIN_S = 0.6
PROPERTY = "double"
"""Under which an action says its keys, since they are not its shortcut."""


def is_double(keys: QKeySequence) -> bool:
    return keys.count() == 2 and len(set(_strokes(keys))) == 1


class DoublePress(QObject):
    """Triggers an action while the window is the active one; goes with the action."""

    def __init__(
        self,
        window: QWidget,
        action: QAction,
        keys: QKeySequence,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(action)
        self._action = action
        self._monotonic = monotonic
        self._pressed: float | None = None
        action.setProperty(PROPERTY, keys)
        shortcut = QShortcut(QKeySequence(_strokes(keys)[0]), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._on_activated)
        action.destroyed.connect(shortcut.deleteLater)

    def _on_activated(self) -> None:
        before, self._pressed = self._pressed, self._monotonic()
        if before is not None and self._pressed - before <= WITHIN_S:
            self._pressed = None
            self._action.trigger()


def _strokes(keys: QKeySequence) -> list[str]:
    return keys.toString().split(", ")
