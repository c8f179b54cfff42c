"""The window's first frame, painted by a Qt loop of its own before Python's loop is even imported.

Rule: this loop ends before the other one is made; nothing is nested and no task exists yet. asyncio, qasync
and the first timer of the two cost as much as Qt's own start, and nobody should look at nothing meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

_LONGEST_MS = 500
"""A window that opens minimised or behind others is not painted at all."""


def show_first_frame(app: QApplication, window: QWidget) -> None:
    """Show a window and return once it has been painted."""
    painted = _Painted(app)
    window.installEventFilter(painted)
    too_long = QTimer(painted)
    too_long.timeout.connect(app.exit)
    too_long.start(_LONGEST_MS)
    window.show()
    app.exec()
    too_long.stop()  # what is deleted later may have to wait for the next loop
    window.removeEventFilter(painted)
    painted.deleteLater()


class _Painted(QObject):
    """Ends the loop at the first painting, which is finished and on screen before the loop returns."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._app.exit()  # quit would ask the window, which never closes by itself
        return False
