"""How a row of the table of pushes is painted: figures right, and the factor as a dot on its interval.

Rule: equal ratios are equally far apart; what lies beyond the scale is cut at its edge.
"""

from __future__ import annotations

from math import log2

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from livestream_console.ui import theme
from livestream_console.ui.cell_table import Index, sort_mark
from livestream_console.ui.effects.rows import EffectRow
from livestream_console.ui.review.document import Span
from livestream_console.ui.row_list import paint_ground

NAME, TIME, COUNT, FACTOR, DRAWN, EXTRA, MONEY, VERDICT = range(8)
WIDTHS = {TIME: 68, COUNT: 72, FACTOR: 112, DRAWN: 128, EXTRA: 124, MONEY: 92, VERDICT: 152}
NAME_LEAST = 116
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TICKS = (0.5, 1.0, 2.0, 4.0)
_PAD = 8


class EffectsDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EffectRow = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QStyleOptionViewItem(option)
        if index.column() != NAME:  # the mark of a chosen row stands once, before its name
            painter.setClipRect(area)
            ground.rect = area.adjusted(-area.width(), 0, 0, 0)
        paint_ground(painter, ground)
        span = row.drawn.span
        if index.column() == DRAWN and span is not None:
            _paint_span(painter, area, span, row.verdict.tone)
        else:
            painter.setPen(theme.current().color(ink(row, index.column())))
            painter.setFont(theme.number_font(theme.SMALL_PX))
            inner = area.adjusted(_PAD, 0, -_PAD, 0)
            # Of a name the product's may be cut, not what was pushed.
            elided = Qt.TextElideMode.ElideMiddle if index.column() == NAME else Qt.TextElideMode.ElideRight
            text = painter.fontMetrics().elidedText(str(index.data()), elided, inner.width())
            painter.drawText(inner, LEFT if index.column() in (NAME, DRAWN) else RIGHT, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTHS.get(index.column(), NAME_LEAST), theme.ROW_DENSE)


class EffectsHeader(QHeaderView):
    """Headings as quiet as the desk's other labels; above the drawing stands its scale."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = theme.current()
        painter.save()
        painter.fillRect(rect, colours.color("panel"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.color("line"))
        mark = sort_mark(self, section)
        painter.setFont(theme.number_font(theme.META_PX))
        painter.setPen(colours.color("text" if mark else "muted"))
        if section == DRAWN:
            for tick in _TICKS:
                x = _place(rect, tick)
                box = QRectF(x - 16, rect.top(), 32, rect.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{tick:g}×")
        else:
            align = LEFT if section == NAME else RIGHT
            painter.drawText(
                rect.adjusted(_PAD, 0, -_PAD, 0),
                align,
                f"{self.model().headerData(section, Qt.Orientation.Horizontal)}{mark}",
            )
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(0, theme.ROW_DENSE)


def _paint_span(painter: QPainter, area: QRect, span: Span, tone: str) -> None:
    colours, middle = theme.current(), area.center().y() + 0.5
    one = _place(area, 1.0)
    painter.setPen(QPen(colours.color("faint"), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(one, area.top() + 6), QPointF(one, area.bottom() - 6))
    line = QPen(colours.color("faint" if tone in ("", "muted") else tone), 4)
    line.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(line)
    painter.drawLine(QPointF(_place(area, span.low), middle), QPointF(_place(area, span.high), middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color("text"))
    dot = QPointF(_place(area, span.middle), middle)
    if _TICKS[0] <= span.middle <= _TICKS[-1]:
        painter.drawEllipse(dot, 4, 4)
    else:  # it points to where the factor lies
        tip = QPointF(6 if span.middle > 1 else -6, 0)
        painter.drawPolygon([dot + QPointF(0, -5), dot + tip, dot + QPointF(0, 5)])


def _place(area: QRect, factor: float) -> float:
    """Return where a factor stands on the scale."""
    low, high = log2(_TICKS[0]), log2(_TICKS[-1])
    share = (min(max(log2(max(factor, 1e-9)), low), high) - low) / (high - low)
    return area.left() + 16 + share * (area.width() - 32)


def ink(row: EffectRow, column: int) -> str:
    if column == NAME:
        return "text"
    if column == VERDICT:
        return row.verdict.tone or "text"
    if column in (TIME, DRAWN) or row.drawn.span is None:
        return "muted"
    return "text"
