"""The painted part of one chart, which reports the mouse in seconds of the show.

The rule: the scene is painted once a draw, into a still picture. A moving crosshair only covers that picture,
so it costs nothing of what the curves cost.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent

from livestream_console.ui import theme
from livestream_console.ui.charts.marks import Span


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    # The second of the show under the pointer, fractions included.
    pointed = Signal(float)
    pressed = Signal(float)
    released = Signal(float)
    # The pointer went away.
    left = Signal()
    # A double click: no selection, and back to following the show.
    reset_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(useOpenGL=False, background=theme.current().color("panel"))
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.setCentralItem(self.box)
        self.setMouseTracking(True)
        self.setAntialiasing(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._range: tuple[float, float] = (0.0, 1.0)
        self.still: QPixmap | None = None
        self._second: int | None = None
        self._selected: Span | None = None

    def sizeHint(self) -> QSize:
        return QSize(404, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 48)

    def show_range(self, start: float, stop: float, top: float) -> None:
        """Paint the scene anew, for these seconds and values from 0 to ``top``."""
        self._range = (start, stop)
        self.box.setRange(xRange=(start, stop), yRange=(0, top), padding=0)
        # Else pyqtgraph moves the items while it paints, which paints everything twice.
        self.box.updateMatrix()
        self.still = None
        self.viewport().update()

    def point_at(self, second: int | None, selected: Span | None) -> None:
        """Put the crosshair on a second, and tint the stretch that is selected."""
        if (second, selected) != (self._second, self._selected):
            self._second, self._selected = second, selected
            self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.still is None:
            self.still = self._photograph()
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self.still)
        height = self.viewport().height()
        colours = theme.current()
        if self._selected is not None:
            left, right = self._x(self._selected.start), self._x(self._selected.stop)
            painter.fillRect(QRectF(left, 0, right - left, height), colours.color("action", 0.18))
        if self._second is not None:
            painter.fillRect(QRectF(int(self._x(self._second)), 0, 1, height), colours.color("muted"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # pyqtgraph calls this while its own constructor still runs.
        self.still = None
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self.second_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self.second_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.released.emit(self.second_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset_wanted.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()

    def _photograph(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        still = QPixmap(self.viewport().size() * ratio)
        still.setDevicePixelRatio(ratio)
        painter = QPainter(still)
        self.scene().prepareForPaint()
        self.render(painter, QRectF(self.viewport().rect()), self.viewport().rect())
        painter.end()
        return still

    def _x(self, second: float) -> float:
        start, stop = self._range
        width: int = self.viewport().width()
        return (second - start) / (stop - start) * width

    def second_at(self, at: QPointF) -> float:
        """Return the second of the show below a point."""
        start, stop = self._range
        width: int = self.viewport().width()
        return start + at.x() / max(1, width) * (stop - start)
