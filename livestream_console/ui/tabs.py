"""A strip of tabs with counts: ``全部  提问 23  喊单 8``.

Rule: it only names places and says which one was chosen; what a tab shows is its panel's business.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livestream_console.ui import formats, theme

HEIGHT = 36
_PAD = 12
_GAP = 14
_COUNT_GAP = 4


class TabStrip(QWidget):
    """One line of words; the chosen one is underlined. Left and Right move while it has the focus."""

    chosen = Signal(str)
    """The key of the tab that was chosen by a person or by ``choose``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._current = ""
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changes.changed.connect(self.update)

    @property
    def current(self) -> str:
        return self._current

    def add(self, key: str, text: str) -> None:
        """Add a tab at the right; the first one is chosen."""
        self._texts[key] = text
        self._current = self._current or key
        self._tell_accessibility()
        self.updateGeometry()

    def set_count(self, key: str, count: int | None) -> None:
        """Show a count beside a tab; None or 0 shows none."""
        if self._counts.get(key, 0) != (count or 0):
            self._counts[key] = count or 0
            self.update()

    def choose(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self._tell_accessibility()
            self.update()
            self.chosen.emit(key)

    def _tell_accessibility(self) -> None:
        self.setAccessibleName(self._texts[self._current])

    def _places(self) -> list[tuple[str, QRectF, float]]:
        """Return (key, rectangle, width of the word) of every tab."""
        metrics = QFontMetricsF(theme.text_font(theme.SMALL_PX))
        places, left = [], float(_PAD)
        for key, text in self._texts.items():
            word = width = metrics.horizontalAdvance(text)
            if self._counts.get(key):
                width += _COUNT_GAP + metrics.horizontalAdvance(formats.number(self._counts[key]))
            places.append((key, QRectF(left, 0, width, HEIGHT), word))
            left += width + _GAP
        return places

    def sizeHint(self) -> QSize:
        places = self._places()
        return QSize(round(places[-1][1].right()) + _PAD if places else _PAD, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.color("panel"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, colours.color("line"))
        painter.setFont(theme.number_font(theme.SMALL_PX))
        for key, rect, word in self._places():
            chosen = key == self._current
            painter.setPen(colours.color("text" if chosen else "muted"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._texts[key])
            if self._counts.get(key):
                painter.setPen(colours.color("faint"))
                figure = rect.adjusted(word + _COUNT_GAP, 0, 2, 0)
                painter.drawText(figure, Qt.AlignmentFlag.AlignVCenter, formats.number(self._counts[key]))
            if chosen:
                underline = QRectF(rect.left(), HEIGHT - 2, rect.width(), 2)
                painter.fillRect(underline, colours.color("text" if self.hasFocus() else "action"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for key, rect, _ in self._places():
            if rect.adjusted(-_GAP / 2, 0, _GAP / 2, 0).contains(event.position()):
                self.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._texts:
            super().keyPressEvent(event)
            return
        keys = list(self._texts)
        self.choose(keys[(keys.index(self._current) + step) % len(keys)])
