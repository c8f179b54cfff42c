"""A slider over a whole show that shows where the pushes were and jumps to where it is clicked.

The rule: it keeps QSlider's keys and its accessible value; only the painting and the mouse are its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QToolTip

from livestream_console.ui import formats, theme
from livestream_console.ui.charts.marks import Mark, Span
from livestream_console.ui.charts.window import time_step
from livestream_console.ui.replay.scale import Scale

_HANDLE = 7
_GROOVE = 4
_NEAR_PX = 4
_MIDDLE = 14
_LABEL_PX = 64


class ShowSlider(QSlider):
    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scale = Scale(0, 1)
        self._marks: Sequence[Mark] = ()

    def set_show(self, scale: Scale, marks: Sequence[Mark]) -> None:
        """``marks`` count seconds from the scale's start."""
        if scale != self._scale:
            self._scale = scale
            self.setRange(0, scale.steps)
            # Arrow keys move five seconds, page keys a minute.
            self.setSingleStep(50)
            self.setPageStep(600)
        if marks != self._marks:
            self._marks = marks
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = theme.current()
        middle, here = _MIDDLE, self._x(self.value())
        groove = QRectF(_HANDLE, middle - _GROOVE / 2, self.width() - 2 * _HANDLE, _GROOVE)
        painter.setBrush(colours.color("line"))
        painter.drawRoundedRect(groove, 2, 2)
        painter.setBrush(colours.color("action"))
        painter.drawRoundedRect(QRectF(groove.left(), groove.top(), here - groove.left(), _GROOVE), 2, 2)
        painter.setBrush(colours.color("sale"))
        for mark in self._marks:
            x = self._x(mark.second * 10)
            painter.drawRect(QRectF(x - 0.5, middle - 12, 1.5, 8))
        painter.setBrush(colours.color("text"))
        painter.drawEllipse(QPointF(here, middle), _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setBrush(colours.color("action"))
            painter.drawEllipse(QPointF(here, middle), _HANDLE - 3, _HANDLE - 3)
        self._paint_times(painter)

    def _paint_times(self, painter: QPainter) -> None:
        """Write how far into the show it is, at round times."""
        painter.setFont(theme.number_font(theme.META_PX - 1))
        painter.setPen(theme.current().color("faint"))
        seconds = self.maximum() // 10
        step = time_step(Span(0, max(1, seconds)), max(1, self.width() // (2 * _LABEL_PX)))
        for second in range(step, seconds, step):
            area = QRectF(self._x(second * 10) - _LABEL_PX / 2, _MIDDLE + 8, _LABEL_PX, 14)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, formats.duration(second * 1_000_000))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._step(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step = self._step(event)
        if self.isSliderDown():
            self.setSliderPosition(step)
        QToolTip.showText(event.globalPosition().toPoint(), self._words(step), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _words(self, step: int) -> str:
        """The time under the pointer, and the push that is marked there."""
        time = formats.clock(self._scale.us_at(step))
        x = self._x(step)
        near = [mark.label for mark in self._marks if abs(self._x(mark.second * 10) - x) <= _NEAR_PX]
        return " · ".join([time, *near[:3]])

    def _x(self, step: int) -> float:
        return _HANDLE + (self.width() - 2 * _HANDLE) * step / max(1, self.maximum())

    def _step(self, event: QMouseEvent) -> int:
        share = (event.position().x() - _HANDLE) / max(1, self.width() - 2 * _HANDLE)
        return round(min(max(0.0, share), 1.0) * self.maximum())
