"""A table of a review on the screen, laid out as on paper: broken into lines, its factors drawn.

Rule: it shows the document's cells as they are.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from livestream_console.ui import theme
from livestream_console.ui.cell_table import CellModel, CellTable, Index, sort_mark
from livestream_console.ui.review.document import Cell, Column, Table
from livestream_console.ui.review.setting import Words, shared_out, side
from livestream_console.ui.review.svg import FOREST_WIDE, forest

_MOST_SEEN = 20
"""More rows than this scroll within the table."""
_WRAPPED = 40
"""In a longer table every row is one line high: breaking them all would be felt."""
_LINE = theme.ROW_DENSE
_PAD = 6


class TableModel(CellModel[tuple[Cell, ...]]):
    """The rows of a table are its cells."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(table.columns, table.rows, parent)
        self.table = table

    def cells(self, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return row


class TableView(CellTable):
    """As high as its rows, up to a point; the columns share its width as on paper."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        self._model = TableModel(table)
        super().__init__(self._model, _Heads(self._model), parent)
        self._model.setParent(self)
        self.setAccessibleName(table.title)
        self._wrapped = len(table.rows) <= _WRAPPED
        self._font = theme.number_font(theme.SMALL_PX)
        self.setItemDelegate(_CellDelegate(self._wrapped, self._font, self))
        self.setWordWrap(self._wrapped)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(1)
        self._model.layoutChanged.connect(self._fit_rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        table = self._model.table
        if width <= 0:
            return
        widths = shared_out(table, width, self._font, theme.text_font(theme.META_PX), _PAD)
        places = [round(sum(widths[:place])) for place in range(len(widths) + 1)]
        # A view that hears of its columns one by one paints itself twice.
        with QSignalBlocker(self.horizontalHeader()):
            for place, (left, right) in enumerate(pairwise(places)):
                self.setColumnWidth(place, right - left)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make every row as high as its highest cell; most need one line, which is not laid out for that."""
        columns = self._model.table.columns
        rooms = [self.columnWidth(place) - 2 * _PAD for place in range(len(columns))]
        heights = [_LINE] * len(self._model.rows)
        if self._wrapped:
            metrics = QFontMetricsF(self._font)
            for place, row in enumerate(self._model.rows):
                for column, cell, room in zip(columns, row, rooms, strict=True):
                    free = room - (FOREST_WIDE + _PAD if drawn_in(column, cell) else 0)
                    if metrics.horizontalAdvance(cell.text) > free - 1:
                        high = Words(cell.text, self._font, max(1, free), side(column)).height
                        heights[place] = max(heights[place], round(high) + 8)
            with QSignalBlocker(self.verticalHeader()):
                for place, height in enumerate(heights):
                    if self.rowHeight(place) != height:
                        self.setRowHeight(place, height)
        self.viewport().update()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + sum(heights[:_MOST_SEEN]) + 2)


def drawn_in(column: Column, cell: Cell) -> bool:
    """Say whether a cell has a drawing before its words."""
    return column.kind == "factor" and cell.span is not None


class _Heads(QHeaderView):
    """Headings broken into lines; the one that the table is sorted by says which way."""

    def __init__(self, model: TableModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._table = model.table
        self._font = theme.text_font(theme.META_PX)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = theme.current()
        painter.save()
        painter.fillRect(rect, colours.color("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.color("line"))
        mark = sort_mark(self, section)
        words = self._words(section, rect.width(), mark)
        top = rect.bottom() - 4 - words.height
        words.paint(painter, rect.left() + _PAD, top, colours.color("text" if mark else "muted"))
        painter.restore()

    def sizeHint(self) -> QSize:
        highest = max(
            (self._words(place, self.sectionSize(place)).height for place in range(self.count())),
            default=0.0,
        )
        return QSize(0, round(highest) + 10)

    def _words(self, section: int, width: int, mark: str = "") -> Words:
        column = self._table.columns[section]
        return Words(column.heading + mark, self._font, max(1, width - 2 * _PAD), side(column))


class _CellDelegate(QStyledItemDelegate):
    """Figures in equally wide digits, broken into lines, and a factor beside the line of no change."""

    def __init__(self, wrapped: bool, font: QFont, view: QTableView) -> None:
        super().__init__(view)
        self._wrapped = wrapped
        self._font = font

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, TableModel)
        cell, column = model.cell(index), model.table.columns[index.column()]
        area: QRect = option.rect
        colours = theme.current()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colours.color("action", 0.14))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, colours.color("line"))
        left = area.left() + _PAD
        if cell.span is not None and drawn_in(column, cell):
            drawn = QSvgRenderer(QByteArray(forest(cell.span, cell.tone, colours).encode()))
            drawn.render(painter, QRectF(left, area.center().y() - 7, FOREST_WIDE, 14))
            left += FOREST_WIDE + _PAD
        words = self._words(cell, column, area.width())
        top = area.top() + max(3.0, (area.height() - words.height) / 2)
        painter.save()
        painter.setClipRect(area)
        words.paint(painter, left, top, colours.color(cell.tone or "text"))
        painter.restore()

    def _words(self, cell: Cell, column: Column, width: int) -> Words:
        room = width - 2 * _PAD
        if drawn_in(column, cell):
            room -= FOREST_WIDE + _PAD
        text = cell.text
        if not self._wrapped:
            text = QFontMetrics(self._font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        return Words(text, self._font, max(1, room), side(column))
