"""The shelf as a list model: rows in, signals for what really differs out.

The rule: a drop asks for a move and changes nothing itself; the row moves when the journal says that it did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, Qt, Signal

from livestream_console.core.show import new_state
from livestream_console.ui.shelf import words
from livestream_console.ui.shelf.rows import ShelfRows

_MIME = "application/x-livestream-console-product"
_AnyIndex = QModelIndex | object


class ShelfModel(QAbstractListModel):
    # A product was dropped: its id and the index it should have on the shelf, counted without itself.
    move_wanted = Signal(str, int)

    def __init__(self, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_us = now_us
        self.rows = ShelfRows(new_state(""))

    def show_rows(self, rows: ShelfRows, in_sight: Iterable[int]) -> None:
        """Show the shelf as it stands now; rows out of sight are read when somebody scrolls to them."""
        before = self.rows
        if rows.order[: len(before)] != before.order:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        if len(rows) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
            self.rows = rows
            self.endInsertRows()
        self.rows = rows
        changed = [index for index in in_sight if rows[index] != before.made.get(index)]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if isinstance(parent, QModelIndex) and parent.isValid() else len(self.rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        assert isinstance(index, QModelIndex)
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(row, self._now_us())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.place}. {row.title}"
        if role == Qt.ItemDataRole.ToolTipRole and row.doubt is not None:
            return words.doubt(row.doubt)
        return None

    # --- dragging

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        assert isinstance(index, QModelIndex)
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, QByteArray(self.rows.order[indexes[0].row()].encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _AnyIndex
    ) -> bool:
        product = bytes(data.data(_MIME).data()).decode()
        before = self.rows.index_of(product)
        target = len(self.rows) if row < 0 else row
        # Counted without itself: below its old place everything moves up by one.
        target -= target > before
        if before >= 0 and target != before:
            self.move_wanted.emit(product, target)
        # False keeps the view from removing the source row: that is the journal's to say.
        return False
