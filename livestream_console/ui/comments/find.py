"""The box that looks for words in the whole show: at least two characters, newest hit first.

Rule: it asks the journal's index, never the rows; it says how many there are, at most ``MOST``, and which one
is shown. Enter goes to the next older hit, Shift+Enter back to the newer one, Escape closes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from livestream_console.core.ports import Found
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.tasks import TaskScope

MOST = 200
LEAST = 2
TOO_SHORT = "too_short"
_TYPING_MS = 120
"""Whoever still types does not want the hits of half a word."""


class FindBar(QWidget):
    """Hidden until somebody looks for something."""

    found = Signal(object)
    """The Recorded that is shown now, None where nothing is."""

    def __init__(self, source: ShowSource) -> None:
        super().__init__()
        theme.set_role(self, "bar")
        self._source = source
        self._found = Found()
        self._at = 0
        self._tasks = TaskScope(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_typing_timeout)
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Find in this show"))
        self.box.setAccessibleName(self.tr("Find in this show"))
        self.box.textChanged.connect(self._on_text_changed)
        self.said = QLabel()
        theme.set_role(self.said, "meta")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.box, 1)
        row.addWidget(self.said)
        for sign, name, step in (("↑", self.tr("Newer hit"), -1), ("↓", self.tr("Older hit"), 1)):
            button = QPushButton(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            theme.set_role(button, "flat")
            button.clicked.connect(self.go_back if step < 0 else self.go_on)
            row.addWidget(button)
        self.hide()

    async def settled(self) -> None:
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.close_box()

    def open_box(self) -> None:
        self.show()
        self.box.setFocus()
        self.box.selectAll()

    def close_box(self) -> None:
        self.hide()
        self.box.clear()
        self._show(Found())

    def go_on(self) -> None:
        self._step(1)

    def go_back(self) -> None:
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_box()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def look(self) -> None:
        """Look for what stands in the box, now."""
        self._typing.stop()
        text = self.box.text().strip()
        if len(text) < LEAST:
            self._show(Found(reason=TOO_SHORT if text else None))
        else:
            self._tasks.start(self._look(text), "find comments", exclusive="find")

    async def _look(self, text: str) -> None:
        self._show(await self._source.search(text, limit=MOST))

    def _on_text_changed(self, _text: str) -> None:
        self._typing.start()

    def _on_typing_timeout(self) -> None:
        self.look()

    def _step(self, by: int) -> None:
        if self._typing.isActive():
            self.look()
        elif self._found.comments:
            self._at = (self._at + by) % len(self._found.comments)
            self._tell()

    def _show(self, found: Found) -> None:
        self._found, self._at = found, 0
        self._tell()

    def _tell(self) -> None:
        hits = self._found.comments
        if hits:
            count = formats.number(len(hits)) + ("" if self._found.more_before is None else "+")
            self.said.setText(self.tr("{0} of {1}").format(self._at + 1, count))
        elif self._found.reason == TOO_SHORT:
            self.said.setText(self.tr("One character cannot be searched"))
        else:
            self.said.setText(self.tr("Nothing found") if self.box.text() else "")
        self.found.emit(hits[self._at] if hits else None)
