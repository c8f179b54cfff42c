"""The product table's rows in the order that somebody chose."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from livestream_console.ui import theme
from livestream_console.ui.products.columns import COLUMNS, Row, meaning, name, ordered, title

Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = ("role", "kpi")


class ProductModel(QAbstractTableModel):
    """Rows keep their order over a refresh; sorting again turns it round, then the shelf's is back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: list[Row] = []
        self.rows: list[Row] = []
        self.sorted_by: str | None = None
        self.largest_first = False

    def show_rows(self, rows: list[Row]) -> None:
        self._given = rows
        after = ordered(rows, self.sorted_by, largest_first=self.largest_first)
        if after == self.rows:
            return
        same = [row.performance.product for row in after] == [row.performance.product for row in self.rows]
        if same:
            self.rows = after
            self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, len(COLUMNS) - 1))
        else:
            self.beginResetModel()
            self.rows = after
            self.endResetModel()

    def sort_by(self, key: str) -> None:
        """Sort by a column, figures the largest first and words in their order."""
        first = key not in _WORDS
        if key != self.sorted_by:
            self.sorted_by, self.largest_first = key, first
        elif self.largest_first is first:
            self.largest_first = not first
        else:
            self.sorted_by = None
        self.show_rows(self._given)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if column.key in _WORDS else _RIGHT
            case Qt.ItemDataRole.FontRole:
                bold = column.key == row.performance.kpi
                weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
                return theme.number_font(theme.SMALL_PX, weight=weight)
            case Qt.ItemDataRole.ForegroundRole:
                return theme.current().color(self._colour(row, column.key))
            case Qt.ItemDataRole.ToolTipRole:
                return f"{name(column)}: {column.text(row)}\n{meaning(column)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                kpi = self.tr("key figure") if column.key == row.performance.kpi else ""
                return f"{name(column)} {column.text(row)} {kpi}".strip()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            told = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return title(self.rows[section]) if role in told else None
        column = COLUMNS[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                arrow = (" ▾" if self.largest_first else " ▴") if column.key == self.sorted_by else ""
                return name(column) + arrow
            case Qt.ItemDataRole.ToolTipRole:
                return meaning(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if column.key in _WORDS else _RIGHT
        return None

    def _colour(self, row: Row, key: str) -> str:
        one = row.performance
        if key in (one.kpi, "kpi"):
            return "action"
        if key == "questions" and one.questions:
            return "warn"
        return "muted" if key == "role" else "text"
