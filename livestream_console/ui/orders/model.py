"""The orders of one filter as a list model: rows in, signals for what really differs out.

Rule: words are made when a row is looked at, so ten thousand orders cost what is in sight. New orders are put
in above, so that what is looked at stays chosen; only what else moves resets it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from livestream_console.core.orders import OrderKey
from livestream_console.ui.orders.book import OrderRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class OrdersModel(QAbstractListModel):
    """``spoken`` says a row in one line."""

    def __init__(self, spoken: Callable[[OrderRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self.rows: list[OrderRow] = []

    def show_rows(self, rows: list[OrderRow]) -> bool:
        """Show these rows; return whether the places of those before are lost."""
        more = len(rows) - len(self.rows)
        before = [row.key for row in self.rows]
        if more < 0 or [row.key for row in rows[more:]] != before:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        old = self.rows
        if more:
            self.beginInsertRows(_NOWHERE, 0, more - 1)
        self.rows = rows
        if more:
            self.endInsertRows()
        changed = [n for n, was in enumerate(old, more) if rows[n] is not was]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        return False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def place_of(self, key: OrderKey) -> int:
        """Return the index of an order, -1 where this filter does not have it."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)
