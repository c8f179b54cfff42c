"""A table of a review on the screen: sorted by its heads, copied as cells, its figures explained.

Rule: it shows the document's cells as they are; what is unknown sorts last, whichever way round.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
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
from livestream_console.ui.review.document import Cell, Column, Table
from livestream_console.ui.review.setting import Words, shared_out, side
from livestream_console.ui.review.svg import FOREST_WIDE, forest
from livestream_console.ui.spreadsheet import csv_table

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_SEEN = 20
"""More rows than this scroll within the table."""
_WRAPPED = 40
"""In a longer table every row is one line high: breaking them all would be felt."""
_LINE = 28
_PAD = 6


class TableModel(QAbstractTableModel):
    """The cells of a table, in the order that was last asked for."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.rows = list(table.rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def cell(self, index: Index) -> Cell:
        return self.rows[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell, column = self.cell(index), self.table.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.heading}: {cell.text}"
            case Qt.ItemDataRole.ForegroundRole:
                return theme.current().color(cell.tone) if cell.tone else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(side(column) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.table.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.heading
            case Qt.ItemDataRole.ToolTipRole:
                return column.meaning or column.heading
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return column.meaning
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's values; -1 restores the order that the review gives."""
        self.layoutAboutToBeChanged.emit()
        if column < 0:
            self.rows = list(self.table.rows)
        else:
            down = order is Qt.SortOrder.DescendingOrder
            known = [row for row in self.rows if row[column].value not in (None, "")]
            unknown = [row for row in self.rows if row[column].value in (None, "")]
            self.rows = sorted(known, key=lambda row: _rank(row[column]), reverse=down) + unknown
        self.layoutChanged.emit()


def _rank(cell: Cell) -> tuple[bool, float, str]:
    """Texts come after figures, where a column has both."""
    value = cell.value
    return (True, 0.0, value) if isinstance(value, str) else (False, float(value or 0), "")


class TableView(QTableView):
    """As high as its rows, up to a point; the columns share its width as on paper."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(table.title)
        self._model = TableModel(table, self)
        self._wrapped = len(table.rows) <= _WRAPPED
        self.setModel(self._model)
        self._font = theme.number_font(theme.SMALL_PX)
        self.setItemDelegate(_CellDelegate(self._wrapped, self._font, self))
        self.setShowGrid(False)
        self.setWordWrap(self._wrapped)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_LINE)
        head = _Heads(self._model, self)
        self.setHorizontalHeader(head)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(1)
        head.setSectionsClickable(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self._model.layoutChanged.connect(self._fit_rows)
        theme.changes.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        super().keyPressEvent(event)

    def copied(self) -> str:
        """Return what is chosen as cells that a spreadsheet takes, with their heads; all if nothing is."""
        chosen = self.selectionModel().selection()
        if chosen.isEmpty():
            rows, columns = range(len(self._model.rows)), range(len(self._model.table.columns))
        else:
            area = chosen.first()
            rows = range(area.top(), area.bottom() + 1)
            columns = range(area.left(), area.right() + 1)
        heads = [self._model.table.columns[column].heading for column in columns]
        cells = ([self._model.rows[row][column].text for column in columns] for row in rows)
        return csv_table(heads, cells, delimiter="\t").decode("utf-8-sig")

    def choose(self, row: int, column: int = 0) -> None:
        self.selectionModel().setCurrentIndex(
            self._model.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _fit(self) -> None:
        width = self.viewport().width()
        table = self._model.table
        if width <= 0:
            return
        widths = shared_out(table, width, self._font, theme.text_font(theme.META_PX), _PAD)
        places = [round(sum(widths[:place])) for place in range(len(widths) + 1)]
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
            for place, height in enumerate(heights):
                if self.rowHeight(place) != height:
                    self.setRowHeight(place, height)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + sum(heights[:_MOST_SEEN]) + 2)


def drawn_in(column: Column, cell: Cell) -> bool:
    """Say whether a cell has a drawing before its words."""
    return column.kind == "factor" and cell.span is not None


class _Heads(QHeaderView):
    """Headings broken into lines; the one that the table is sorted by says which way."""

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = model.table
        self._font = theme.text_font(theme.META_PX)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = theme.current()
        painter.save()
        painter.fillRect(rect, colours.color("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.color("line"))
        sorted_by = self.sortIndicatorSection() == section
        words = self._words(section, rect.width(), sorted_by)
        top = rect.bottom() - 4 - words.height
        words.paint(painter, rect.left() + _PAD, top, colours.color("text" if sorted_by else "muted"))
        painter.restore()

    def sizeHint(self) -> QSize:
        highest = max(
            (self._words(place, self.sectionSize(place), False).height for place in range(self.count())),
            default=0.0,
        )
        return QSize(0, round(highest) + 10)

    def _words(self, section: int, width: int, sorted_by: bool) -> Words:
        column = self._table.columns[section]
        down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        mark = (" ▼" if down else " ▲") if sorted_by else ""
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
