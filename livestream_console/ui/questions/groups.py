"""The most pressing groups as lines: what is asked, by how many, for how long, of which product, who took it.

Rule: it shows what it is given and says which group is chosen; ↑ and ↓ choose while it has the focus.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livestream_console.ui import theme

_PAD = 12
_GAP = 10
_EDGE = 3


class Line(msgspec.Struct, frozen=True):
    """One group in words. ``facts`` stands at the right and is never cut; ``pressing``: waits too long."""

    group: str
    text: str
    facts: str
    pressing: bool = False
    taken: bool = False


class GroupLines(QWidget):
    """So many lines as there is room for."""

    chosen = Signal(str)

    def __init__(self, most: int) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._current = ""
        self.setFixedHeight(most * theme.ROW_DENSE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changes.changed.connect(self.update)

    @property
    def current(self) -> str:
        """The chosen group, by itself the first one; empty where there is none."""
        groups = [line.group for line in self._lines]
        return self._current if self._current in groups else next(iter(groups), "")

    @property
    def lines(self) -> list[Line]:
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        if list(lines) != self._lines:
            # What is chosen stays so when another group comes to press more: a key must not hit that one.
            self._current = self.current
            self._lines = list(lines)
            self._tell_accessibility()
            self.update()

    def choose(self, group: str) -> None:
        self._current = group
        self._tell_accessibility()
        self.update()
        self.chosen.emit(group)

    def _tell_accessibility(self) -> None:
        chosen = next((line for line in self._lines if line.group == self.current), None)
        words = self.tr("No open questions") if chosen is None else f"{chosen.text}, {chosen.facts}"
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(424, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.color("panel"))
        text_font, facts_font = theme.text_font(), theme.number_font(theme.META_PX)
        text_metrics, facts_metrics = QFontMetrics(text_font), QFontMetrics(facts_font)
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._lines:
            painter.setPen(colours.color("faint"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No open questions"))
        for place, line in enumerate(self._lines):
            row = QRect(0, place * theme.ROW_DENSE, self.width(), theme.ROW_DENSE)
            if line.group == self.current:
                painter.fillRect(row, colours.color("action", 0.16 if self.hasFocus() else 0.08))
                painter.fillRect(QRect(0, row.top(), _EDGE, row.height()), colours.color("action"))
            inner = row.adjusted(_PAD, 0, -_PAD, 0)
            room = inner.width() - facts_metrics.horizontalAdvance(line.facts) - _GAP
            painter.setFont(text_font)
            painter.setPen(colours.color("muted" if line.taken else "text"))
            painter.drawText(
                inner, middle, text_metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
            )
            painter.setFont(facts_font)
            painter.setPen(colours.color("warn" if line.pressing and not line.taken else "muted"))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, line.facts)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // theme.ROW_DENSE
        if place < len(self._lines):
            self.choose(self._lines[place].group)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        groups = [line.group for line in self._lines]
        if step is None or not groups:
            super().keyPressEvent(event)
            return
        place = groups.index(self.current) + step
        self.choose(groups[max(0, min(place, len(groups) - 1))])
