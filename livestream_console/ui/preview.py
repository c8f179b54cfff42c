"""A table to look at before something is taken over from it: plain cells, and what is wrong in its colour."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from livestream_console.ui import theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEASURED = 50


class PreviewRow(msgspec.Struct, frozen=True):
    """``tone`` is the colour role of the last cell, which says what is to be said of the row."""

    cells: tuple[str, ...]
    tone: str = "muted"


class PreviewModel(QAbstractTableModel):
    def __init__(self, header: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = tuple(header)
        self.rows: list[PreviewRow] = []

    def show_rows(self, rows: list[PreviewRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._header)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._header[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column]
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().color(row.tone if column == len(row.cells) - 1 else "text")
        return None


def preview_table(model: PreviewModel, name: str, wide: int) -> QTableView:
    """Return a table on a model; its last column and the one called ``wide`` get what room there is."""
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.ROW_DENSE)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    # Thousands are not measured for a width that the first of them tell as well.
    head.setResizeContentsPrecision(_MEASURED)
    for column in range(model.columnCount()):
        stretches = column in (wide, model.columnCount() - 1)
        mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.ResizeToContents
        head.setSectionResizeMode(column, mode)
    return table


def roomy(dialog: QWidget) -> None:
    """Give a dialog with a table the room that it needs."""
    dialog.resize(860, 560)
