"""A strip of tabs with counts: ``全部  提问 23  喊单 8``.

Rule: it only names places and says which one was chosen; what a tab shows is its panel's business. Where they
do not all fit, the chosen one is in sight and the wheel moves the others.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
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
    menu_requested = Signal(str, QPoint)
    """The key of a tab, and where on the screen its menu belongs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._current = ""
        self._moved = 0.0
        """How far the tabs are moved to the left."""
        self._font = theme.number_font(theme.SMALL_PX)
        self._metrics = QFontMetricsF(theme.text_font(theme.SMALL_PX))
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

    def has(self, key: str) -> bool:
        return key in self._texts

    def rename(self, key: str, text: str) -> None:
        self._texts[key] = text
        self._tell_accessibility()
        self.updateGeometry()
        self.update()

    def remove(self, key: str) -> None:
        """Take a tab away; where it was chosen, the first one is."""
        del self._texts[key]
        self._counts.pop(key, None)
        if key == self._current:
            self.choose(next(iter(self._texts)))
        self.updateGeometry()
        self.update()

    def set_count(self, key: str, count: int | None) -> None:
        """Show a count beside a tab; None or 0 shows none."""
        if self._counts.get(key, 0) != (count or 0):
            self._counts[key] = count or 0
            self.update()

    def choose(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self._tell_accessibility()
            self._show_current()
            self.update()
            self.chosen.emit(key)

    def _show_current(self) -> None:
        """Move the tabs no more than is needed for the whole chosen one to be in sight."""
        rect = next((rect for key, rect, _ in self._places() if key == self._current), None)
        if rect is not None:
            hidden_left, hidden_right = _PAD - rect.left(), rect.right() + _PAD - self.width()
            self._move_by(-hidden_left if hidden_left > 0 else max(0.0, hidden_right))

    def _move_by(self, pixels: float) -> None:
        beyond = max(0.0, self.sizeHint().width() - self.width())
        self._moved = max(0.0, min(self._moved + pixels, beyond))
        self.update()

    def _tell_accessibility(self) -> None:
        self.setAccessibleName(self._texts[self._current])

    def _places(self) -> list[tuple[str, QRectF, float]]:
        """Return (key, rectangle, width of the word) of every tab."""
        metrics = self._metrics
        places, left = [], _PAD - self._moved
        for key, text in self._texts.items():
            word = width = metrics.horizontalAdvance(text)
            if self._counts.get(key):
                width += _COUNT_GAP + metrics.horizontalAdvance(formats.number(self._counts[key]))
            places.append((key, QRectF(left, 0, width, HEIGHT), word))
            left += width + _GAP
        return places

    def sizeHint(self) -> QSize:
        places = self._places()
        return QSize(round(places[-1][1].right() + self._moved) + _PAD if places else _PAD, HEIGHT)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._show_current()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        self._move_by(-(turned.y() or turned.x()) / 2)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.color("panel"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, colours.color("line"))
        painter.setFont(self._font)
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
        self._paint_more(painter)

    def _paint_more(self, painter: QPainter) -> None:
        """Say with a sign that there are tabs beyond an edge."""
        more_right = self.sizeHint().width() - self._moved > self.width() + 1
        for sign, left in (("‹", 0), ("›", self.width() - _PAD)):
            if (sign == "‹" and self._moved > 0) or (sign == "›" and more_right):
                edge = QRectF(left, 0, _PAD, HEIGHT - 1)
                painter.fillRect(edge, theme.current().color("panel"))
                painter.setPen(theme.current().color("muted"))
                painter.drawText(edge, Qt.AlignmentFlag.AlignCenter, sign)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._tab_at(event.position().x())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(key)

    def _tab_at(self, x: float) -> str | None:
        return next(
            (
                key
                for key, rect, _ in self._places()
                if abs(x - rect.center().x()) <= (rect.width() + _GAP) / 2
            ),
            None,
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        key = self._current if by_key else self._tab_at(event.pos().x())
        if key is not None:
            self.menu_requested.emit(key, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._texts:
            super().keyPressEvent(event)
            return
        keys = list(self._texts)
        self.choose(keys[(keys.index(self._current) + step) % len(keys)])
