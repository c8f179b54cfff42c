"""A dry run at the desk: comments in, one a line, and what each would claim on this shelf now.

Rule: nothing of it reaches the show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.claims.trial import Trial, Tried
from livestream_console.core.comments.lines import read_line
from livestream_console.core.envelope import Observed
from livestream_console.ui import theme
from livestream_console.ui.claims import words

_SIZE = (640, 480)
_PAUSE_MS = 300
LINES_MOST = 500


class TryDialog(QDialog):
    def __init__(self, parent: QWidget, trial: Callable[[], Trial]) -> None:
        super().__init__(parent)
        self._trial = trial
        self.setWindowTitle(self.tr("Try comments"))
        self.setMinimumSize(*_SIZE)
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText(self.tr("One comment a line:\nA1+1\nLily: I want A1"))
        self.field.setAccessibleName(self.tr("Comments"))
        self.results = QTableWidget(0, 2)
        self.results.setAccessibleName(self.tr("What they claim"))
        self.results.horizontalHeader().hide()
        self.results.verticalHeader().hide()
        self.results.setShowGrid(False)
        self.results.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.results.setTabKeyNavigation(False)
        self.results.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        note = QLabel(self.tr("Read with this show's rules, on what is left now. Nothing is recorded."))
        note.setWordWrap(True)
        theme.set_role(note, "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.field)
        halves.addWidget(self.results)
        halves.setSizes([160, 260])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(note)
        layout.addWidget(halves, 1)
        layout.addWidget(buttons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(self._pause.start)

    def look(self) -> None:
        """Try what is entered so far."""
        tried = list(self._trial().run(self._comments()))
        self.results.setRowCount(len(tried))
        for row, one in enumerate(tried):
            for column, text in enumerate((getattr(one.comment.event, "text", ""), _outcome(one))):
                self.results.setItem(row, column, QTableWidgetItem(text))

    def _comments(self) -> Iterator[Observed]:
        lines = self.field.toPlainText().splitlines()[:LINES_MOST]
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield read_line(line, number)


def _outcome(one: Tried) -> str:
    if one.why is not None:
        return words.why_not(one.why)
    return "; ".join(map(words.decided, one.claims))
