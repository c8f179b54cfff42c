"""A slider over a whole show that shows how it went and jumps to where it is clicked.

The rule: it keeps QSlider's keys and its accessible value; only the painting and the mouse are its own.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSlider, QToolTip

from livestream_console.engine.outline import Outline
from livestream_console.ui import formats, theme
from livestream_console.ui.charts.marks import Span, push_word
from livestream_console.ui.charts.window import time_step
from livestream_console.ui.replay import outline as drawing
from livestream_console.ui.replay.scale import Scale

_EDGE = 7
_FIELD_PX = 30
_NEAR_PX = 4
_LABEL_PX = 64


class ShowSlider(QSlider):
    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scale = Scale(0, 1)
        self._outline: Outline | None = None
        self._picture: QPixmap | None = None
        theme.changes.changed.connect(self._on_looks_changed)

    def set_show(self, scale: Scale, outline: Outline | None) -> None:
        """``outline`` None: it is not known yet how the show went."""
        if scale != self._scale:
            self._scale = scale
            self.setRange(0, scale.steps)
            # Arrow keys move five seconds, page keys a minute.
            self.setSingleStep(50)
            self.setPageStep(600)
            self._on_looks_changed()
        if outline is not self._outline:
            self._outline = outline
            self._on_looks_changed()

    def sizeHint(self) -> QSize:
        return QSize(400, _FIELD_PX + 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_looks_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, field, here = theme.current(), self._field, self._x(self.value())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("raised"))
        painter.drawRoundedRect(field, 3, 3)
        if self._outline is not None:
            if self._picture is None:
                ratio = self.devicePixelRatioF()
                self._picture = drawing.paint(self._outline, field, self._x_of, ratio)
            painter.drawPixmap(field.topLeft(), self._picture)
        painter.fillRect(
            QRectF(field.left(), field.top(), here - field.left(), field.height()),
            colours.color("action", 0.14),
        )
        painter.fillRect(QRectF(here - 1, field.top() - 1, 2, field.height() + 2), colours.color("text"))
        painter.setBrush(colours.color("action" if self.hasFocus() else "text"))
        painter.drawRoundedRect(QRectF(here - 3.5, field.top() - 2, 7, 8), 2, 2)
        self._paint_times(painter)

    def _paint_times(self, painter: QPainter) -> None:
        """Write how far into the show it is, at round times."""
        painter.setFont(theme.number_font(theme.META_PX - 1))
        painter.setPen(theme.current().color("faint"))
        seconds = self.maximum() // 10
        step = time_step(Span(0, max(1, seconds)), max(1, self.width() // (2 * _LABEL_PX)))
        for second in range(step, seconds, step):
            area = QRectF(self._x(second * 10) - _LABEL_PX / 2, self._field.bottom() + 1, _LABEL_PX, 14)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, formats.duration(second * 1_000_000))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._step(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step = self._step(event)
        if self.isSliderDown():
            self.setSliderPosition(step)
        QToolTip.showText(event.globalPosition().toPoint(), self.words(step), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def words(self, step: int) -> str:
        """Say what was at a place: the time, who watched, what was explained, and the pushes marked there."""
        us = self._scale.us_at(step)
        if self._outline is None:
            return formats.clock(us)
        x = self._x(step)
        near = [
            push_word(push.what, push.place)
            for push in self._outline.pushes
            if abs(self._x_of(push.at_us) - x) <= _NEAR_PX
        ]
        return " · ".join([formats.clock(us), *drawing.words_at(self._outline, us), *near[:3]])

    def _on_looks_changed(self) -> None:
        self._picture = None
        self.update()

    @property
    def _field(self) -> QRectF:
        return QRectF(_EDGE, 3, self.width() - 2 * _EDGE, _FIELD_PX)

    def _x(self, step: int) -> float:
        return _EDGE + (self.width() - 2 * _EDGE) * step / max(1, self.maximum())

    def _x_of(self, us: int) -> float:
        return _EDGE + (self.width() - 2 * _EDGE) * self._scale.share(us)

    def _step(self, event: QMouseEvent) -> int:
        share = (event.position().x() - _EDGE) / max(1, self.width() - 2 * _EDGE)
        return round(min(max(0.0, share), 1.0) * self.maximum())
