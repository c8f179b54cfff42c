"""A chart of a review on the screen: the same drawing as on paper, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from livestream_console.ui import theme
from livestream_console.ui.review import svg
from livestream_console.ui.review.document import Chart
from livestream_console.ui.review.setting import rendered


class ChartView(QWidget):
    """Drawn once for a width and a theme. What is under the pointer says what it is."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._drawn: QSvgRenderer | None = None
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(svg.spoken(chart))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changes.changed.connect(self._draw_anew)

    def sizeHint(self) -> QSize:
        return QSize(320, svg.size(self.chart, max(320, self.width()))[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._draw_anew()
        self.setFixedHeight(svg.size(self.chart, self.width())[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drawn is None:
            self._drawn = rendered(self.chart, self.width(), theme.current())
        painter = QPainter(self)
        across, down = svg.size(self.chart, self.width())
        self._drawn.render(painter, QRectF(0, 0, across, down))
        if self.hasFocus():
            painter.setPen(theme.current().color("action"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = event.pos()
            QToolTip.showText(event.globalPos(), self.told_at(QPointF(at)), self)
            return True
        return super().event(event)

    def told_at(self, at: QPointF) -> str:
        """Return what stands at a point of the drawing, empty where nothing does."""
        return svg.told_at(self.chart, self.width(), at.x(), at.y())

    def _draw_anew(self) -> None:
        self._drawn = None
        self.update()
