"""How many comments each tab has, written beside its name now and then.

Rule: nobody reads a count that changes every frame, and writing them anew costs a third of painting the rows.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.tab_row import TabRow

_COUNTS_MS = 200


class TabCounts(QObject):
    """Counts comments, repeats too; of a folded tab that is the sum of what its rows stand for."""

    def __init__(self, tabs: TabRow, store: CommentStore) -> None:
        super().__init__(tabs)
        self.store = store
        self._tabs = tabs
        self._is_due = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_COUNTS_MS)
        self._pause.timeout.connect(self._on_pause_timeout)

    def refresh(self) -> None:
        """Show what the tabs hold, at once or when the pause is over."""
        self._is_due = True
        if not self._pause.isActive():
            self.show_now()

    def show_now(self) -> None:
        self._is_due = False
        self._pause.start()
        for key in (*Filter, *self._tabs.own):
            if key != Filter.ALL and self.store.has_filter(key):
                self._tabs.strip.set_count(key, self.store.count(key))

    def _on_pause_timeout(self) -> None:
        if self._is_due:
            self.show_now()
