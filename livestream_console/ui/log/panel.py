"""The Log panel.

Rule: notices stay over a change of show; lines of events belong to the show and start anew with it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from livestream_console.core.envelope import Recorded
from livestream_console.core.ports import Notice
from livestream_console.engine.source import ShowSource
from livestream_console.ui import messages, theme
from livestream_console.ui.log.model import SIGN, TEXT, TIME, LogLine, LogModel
from livestream_console.ui.log.words import Words, nothing_yet

NOTICES_KEPT = 500


class _Lines(QTableView):
    """A table that says so when it is empty."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().color("faint"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, nothing_yet())


class LogPanel(QWidget):
    """What happened at this desk."""

    def __init__(self, source: ShowSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._words = Words(source.state)
        self._waiting: list[LogLine] = []
        self._notices: deque[LogLine] = deque(maxlen=NOTICES_KEPT)
        theme.set_role(self, "panel")
        self._model = LogModel(self)
        self._table = _Lines()
        self._table.setModel(self._model)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setFont(theme.number_font(theme.SMALL_PX))
        self._table.setAccessibleName(self.tr("Log"))
        self._table.horizontalHeader().hide()
        # Else the style widens the column of signs at the cost of the words.
        self._table.horizontalHeader().setMinimumSectionSize(24)
        self._table.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self._table.setColumnWidth(TIME, 76)
        self._table.setColumnWidth(SIGN, 28)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(24)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)

    @property
    def model(self) -> LogModel:
        return self._model

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.on_reset()

    def add_notice(self, notice: Notice) -> None:
        """Keep a message that was shown to the user."""
        line = LogLine(self._source.now_us(), notice.level, messages.notice(notice))
        self._notices.append(line)
        self._waiting.append(line)
        self.refresh()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            said = self._words.of_event(recorded)
            if said is not None:
                self._waiting.append(LogLine(recorded.time_us, *said))

    def on_reset(self) -> None:
        """Another show, or a seek: what was told of the time before would stand in the wrong place."""
        self._words = Words(self._source.state)
        self._model.clear()
        self._waiting = list(self._notices)

    def refresh(self) -> None:
        bar = self._table.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        waiting, self._waiting = self._waiting, []
        self._model.append(waiting)
        if at_end:
            self._table.scrollToBottom()
