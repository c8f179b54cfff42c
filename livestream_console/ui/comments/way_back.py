"""``↓ 128 new``: how many rows came below what somebody reads, and the way to them.

Rule: it counts the rows of the tab that is shown from the moment its end went out of sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton

from livestream_console.ui import formats, theme
from livestream_console.ui.comments.view import CommentView

_ABOVE_EDGE = 12


class WayBack(QPushButton):
    """Lies over the lower edge of the view while there is something new below."""

    def __init__(self, view: CommentView) -> None:
        super().__init__(view)
        self._view = view
        self._seen = 0
        self.hide()
        theme.set_role(self, "primary")
        self.clicked.connect(view.follow)
        view.following_changed.connect(self._on_following_changed)
        view.installEventFilter(self)

    def rows_put_before(self, rows: int) -> None:
        """So many rows more are above, and not new."""
        self._seen += rows

    def refresh(self) -> None:
        newer = self._view.count - self._seen
        show = not self._view.following and newer > 0
        if show:
            self.setText(self.tr("↓ {0} new").format(formats.number(newer)))
            self.adjustSize()
            self._place()
        self.setVisible(show)

    def _place(self) -> None:
        room = self._view.viewport().rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _ABOVE_EDGE)

    def _on_following_changed(self, _following: bool) -> None:
        self._seen = self._view.count
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
