"""The times below the lowest chart: local times of day, at round minutes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from livestream_console.ui import formats, theme
from livestream_console.ui.charts.marks import Span
from livestream_console.ui.charts.window import time_step

_MARGIN = 12
_LABEL_PX = 56


class TimeAxis(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._span = Span(0, 1)
        self._start_us = 0

    def show_span(self, span: Span, start_us: int) -> None:
        """``start_us`` is the time of second 0."""
        if (span, start_us) != (self._span, self._start_us):
            self._span, self._start_us = span, start_us
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(404, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._start_us:  # no show has begun: there is no time to tell
            return
        painter = QPainter(self)
        painter.setFont(theme.number_font(theme.META_PX - 1))
        painter.setPen(theme.current().color("muted"))
        width = self.width() - 2 * _MARGIN
        scale = width / (self._span.stop - self._span.start)
        step = time_step(self._span, max(1, width // (_LABEL_PX + 16)))
        first_s = self._start_us // 1_000_000
        # Round in time of day, not from the start of the show.
        second = -(-(first_s + self._span.start) // step) * step - first_s
        while second <= self._span.stop:
            x = _MARGIN + round((second - self._span.start) * scale)
            left = min(max(x - _LABEL_PX // 2, _MARGIN), self.width() - _MARGIN - _LABEL_PX)
            text = formats.clock(self._start_us + second * 1_000_000)
            label = text if step < 60 else text[:5]
            painter.drawText(QRect(left, 0, _LABEL_PX, self.height()), Qt.AlignmentFlag.AlignCenter, label)
            second += step
