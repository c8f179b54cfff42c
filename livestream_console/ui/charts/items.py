"""What one chart is painted of: grid and gaps, curves, marks, each kind a scene item.

The rule: an item a kind, never an item a thing, since two hundred items cost more than all curves do.
Everything is drawn in pixels, so that lines stay a pixel wide and words keep their size at any zoom.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from livestream_console.ui.charts.marks import Mark, Span
from livestream_console.ui.charts.pyramid import Floats

_EVERYWHERE = QRectF(-1e9, -1e9, 2e9, 2e9)
_LABEL_GAP_PX = 4.0
_LABEL_PX = 10
_TILE_PX = 10
_DASHES = {
    "push": np.array([0, 1, 5, 6]),
    "draw": np.array([0, 5]),
    "note": np.arange(_TILE_PX),
    "planned": np.array([0]),
}
"""Which rows of a tile are painted: dashes, dots, a whole line, or dots far apart."""
_TICK_PX = 5.0


class _PixelItem(pg.GraphicsObject):  # type: ignore[misc]
    """Covers the whole chart and takes no part in its range."""

    def boundingRect(self) -> QRectF:
        return _EVERYWHERE

    def to_pixels(self, painter: QPainter) -> tuple[float, float, QRectF]:
        """Switch the painter to pixels; return scale and offset of x, and the chart's rectangle."""
        transform = painter.transform()
        area = self.getViewBox().sceneBoundingRect()
        painter.resetTransform()
        return transform.m11(), transform.dx(), area


class Backdrop(_PixelItem):
    """Three hairlines, and the stretches in which a room was not heard."""

    def __init__(self, line: QColor, gap: QColor) -> None:
        super().__init__()
        self._line, self._gap = line, gap
        self._gaps: Sequence[Span] = ()

    def set(self, gaps: Sequence[Span]) -> None:
        if gaps != self._gaps:
            self._gaps = gaps
            self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        scale, offset, area = self.to_pixels(painter)
        for gap in self._gaps:
            left, right = gap.start * scale + offset, gap.stop * scale + offset
            if right >= area.left() and left <= area.right():
                painter.fillRect(
                    QRectF(left, area.top(), max(2.0, right - left), area.height()), QBrush(self._gap)
                )
        painter.setPen(QPen(self._line, 0))
        painter.drawLines([QLineF(area.left(), y, area.right(), y) for y in _heights(area)])


class ValueLabels(_PixelItem):
    """What the hairlines stand for, before the curves and on a ground of its own, so that it can be read.

    At the right edge stands what they are for a second line that is measured otherwise.
    """

    def __init__(self, colour: QColor, ground: QColor, *, right: bool = False) -> None:
        super().__init__()
        self._colour, self._ground, self._right = colour, ground, right
        self._labels: Sequence[str] = ()

    def set(self, labels: Sequence[str]) -> None:
        """``labels`` name the hairlines from the top down; none while there is nothing to measure."""
        if labels != self._labels:
            self._labels = labels
            self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        area = self.to_pixels(painter)[2]
        font = _small(painter.font())
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._colour)
        for y, label in zip(_heights(area), self._labels, strict=False):
            width = metrics.horizontalAdvance(label) + 6
            left = area.right() - width if self._right else area.left()
            place = QRectF(left, y - metrics.height() - 1, width, metrics.height())
            painter.fillRect(place, self._ground)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)


class Curve(_PixelItem):
    """One line, a pixel wide; bare, since pyqtgraph's own curve works out ranges that nobody asks it for."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._pen = QPen(colour, 1)
        self._points = (np.empty(0), np.empty(0))

    def set(self, x: Floats, y: Floats) -> None:
        self._points = (x, y)
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        transform = painter.transform()
        painter.resetTransform()
        x, y = self._points
        across, down = transform.m11() * x + transform.dx(), transform.m22() * y + transform.dy()
        painter.setPen(self._pen)
        painter.drawPath(pg.arrayToQPath(across, down, connect="finite"))


class Marks(_PixelItem):
    """A line for everything that happened, its name where there is room, and a tick where orders were paid.

    All lines are a few rows of pixels, tiled downwards: two hundred cost as much as one. Kinds differ in
    colour and in how they are dashed.
    """

    def __init__(self, colours: Mapping[str, QColor], ticks: QColor, *, named: bool) -> None:
        super().__init__()
        self._colours = colours
        self._ticks = ticks
        self._named = named
        self._marks: Sequence[Mark] = ()
        self._seconds = np.empty(0)
        self._kinds: dict[str, npt.NDArray[np.bool_]] = {}
        self._sold = np.empty(0)

    def set(self, marks: Sequence[Mark], sold: Floats) -> None:
        """``sold`` are the seconds of paid orders."""
        self._sold = sold
        if marks != self._marks:
            self._marks = marks
            self._seconds = np.array([mark.second for mark in marks], dtype=np.float64)
            found = {mark.kind for mark in marks}
            self._kinds = {kind: np.array([mark.kind == kind for mark in marks]) for kind in found}
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        scale, offset, area = self.to_pixels(painter)
        width = int(area.width())
        columns = (self._seconds * scale + offset - area.left()).astype(np.int64)
        seen = (columns >= 0) & (columns < width)
        pixels = np.zeros((_TILE_PX, width), np.uint32)
        for kind, alike in self._kinds.items():
            pixels[_DASHES[kind], columns[seen & alike][:, None]] = self._colours[kind].rgba()
        _tile(painter, area, pixels)
        if len(self._sold):
            ticks = (self._sold * scale + offset - area.left()).astype(np.int64)
            row = np.zeros((1, width), np.uint32)
            row[0, ticks[(ticks >= 0) & (ticks < width)]] = self._ticks.rgba()
            _tile(painter, QRectF(area.left(), area.bottom() - _TICK_PX, area.width(), _TICK_PX), row)
        if self._named:
            self._write_names(painter, area, columns, seen)

    def _write_names(
        self, painter: QPainter, area: QRectF, columns: npt.NDArray[np.int64], seen: npt.NDArray[np.bool_]
    ) -> None:
        font = _small(painter.font())
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        free = 0.0
        # From the left, so that a name does not come and go while the window follows the show.
        for place in np.flatnonzero(seen).tolist():
            x = float(columns[place])
            if x < free:
                continue
            mark = self._marks[place]
            right = x + _LABEL_GAP_PX + metrics.horizontalAdvance(mark.label)
            if right <= area.width():
                at = QPointF(area.left() + x + _LABEL_GAP_PX, area.top() + metrics.ascent())
                painter.setPen(self._colours[mark.kind])
                painter.drawText(at, mark.label)
                free = right + _LABEL_GAP_PX


def _tile(painter: QPainter, area: QRectF, pixels: npt.NDArray[np.uint32]) -> None:
    """Fill an area with rows of pixels, again and again."""
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawTiledPixmap(area, QPixmap.fromImage(image))


def _heights(area: QRectF) -> list[float]:
    return [area.top() + area.height() * quarter / 4 for quarter in (1, 2, 3)]


def _small(font: QFont) -> QFont:
    font = QFont(font)
    font.setPixelSize(_LABEL_PX)
    return font
