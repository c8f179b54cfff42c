"""A table of cells, each with what it shows and what it sorts by: ordered by its heads, copied as cells.

Rule: what is unknown sorts last, whichever way round; what is copied is what is shown, heads included.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from livestream_console.ui import theme
from livestream_console.ui.review.document import Cell, Column
from livestream_console.ui.spreadsheet import csv_table

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Row = TypeVar("Row")


class CellModel(QAbstractTableModel, Generic[Row]):
    """``rows`` stand in the order that was last asked for; a subclass says which cells a row has."""

    def __init__(
        self, columns: Sequence[Column], rows: Iterable[Row] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._order: tuple[int, bool] | None = None
        self.take(list(rows))

    @abstractmethod
    def cells(self, row: Row) -> Sequence[Cell]: ...

    def take(self, rows: list[Row]) -> None:
        """Take other rows, in the order that was asked for; whoever calls tells the views."""
        self._given = rows
        self.rows = self.in_order(rows)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        return self.cells(self.rows[index.row()])[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell, column = self.cell(index), self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.heading}: {cell.text}"
            case Qt.ItemDataRole.ForegroundRole:
                return theme.current().color(cell.tone) if cell.tone else None
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft if column.is_words else Qt.AlignmentFlag.AlignRight
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.heading
            case Qt.ItemDataRole.ToolTipRole:
                return column.meaning or column.heading
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return column.meaning
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's values; -1 restores the order that was given."""
        before = self.persistentIndexList()
        self.layoutAboutToBeChanged.emit()
        rows = self.rows
        self._order = None if column < 0 else (column, order is Qt.SortOrder.DescendingOrder)
        self.rows = self.in_order(self._given)
        places = {id(row): place for place, row in enumerate(self.rows)}
        now = [self.index(places[id(rows[index.row()])], index.column()) for index in before]
        self.changePersistentIndexList(before, now)
        self.layoutChanged.emit()

    def in_order(self, rows: list[Row]) -> list[Row]:
        """Return rows in the order that was asked for."""
        if self._order is None:
            return list(rows)
        column, down = self._order
        known = [row for row in rows if self.cells(row)[column].value not in (None, "")]
        unknown = [row for row in rows if self.cells(row)[column].value in (None, "")]
        return sorted(known, key=lambda row: _rank(self.cells(row)[column]), reverse=down) + unknown


class CellTable(QTableView):
    """The heads sort, a third press on one restores the order that was given; Ctrl+C copies."""

    def __init__(self, model: CellModel[Row], head: QHeaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._cells: CellModel[Row] = model
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_DENSE)
        self.setHorizontalHeader(head)
        head.setParent(self)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        theme.changes.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        super().keyPressEvent(event)

    def copied(self) -> str:
        """Return what is chosen as cells that a spreadsheet takes, with their heads; all if nothing is."""
        model, chosen = self._cells, self.selectionModel().selection()
        rows, columns = range(len(model.rows)), range(len(model.columns))
        if not chosen.isEmpty():
            area = chosen.first()
            rows = range(area.top(), area.bottom() + 1)
            columns = range(area.left(), area.right() + 1)
        named = [column for column in columns if model.columns[column].heading]
        heads = [model.columns[column].heading for column in named]
        told = (model.cells(model.rows[row]) for row in rows)
        lines = ([cells[column].text for column in named] for cells in told)
        return csv_table(heads, lines, delimiter="\t").decode("utf-8-sig")

    def choose(self, row: int, column: int = 0) -> None:
        self.selectionModel().setCurrentIndex(
            self._cells.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )


def sort_mark(head: QHeaderView, section: int) -> str:
    """Return what stands behind the heading that the table is sorted by."""
    if head.sortIndicatorSection() != section:
        return ""
    return " ▼" if head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else " ▲"


def _rank(cell: Cell) -> tuple[bool, float, str]:
    """Texts come after figures, where a column has both."""
    value = cell.value
    return (True, 0.0, value) if isinstance(value, str) else (False, float(value or 0), "")
