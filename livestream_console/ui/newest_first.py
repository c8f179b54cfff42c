"""Rows of which the newest stand above, as a list model: rows in, signals for what really differs out.

Rule: new rows are put in above, so that what is looked at stays chosen; only what else moves resets it. Words
are made when a row is looked at, so ten thousand rows cost what is in sight.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_NOWHERE = QModelIndex()


class NewestFirst(QAbstractListModel, Generic[Row]):
    """``key`` says which row is the same as one before, ``spoken`` says a row in one line."""

    def __init__(
        self, key: Callable[[Row], object], spoken: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._spoken = spoken
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> bool:
        """Show these rows; return whether the places of those before are lost."""
        old, more = self.rows, len(rows) - len(self.rows)
        if more < 0 or [self._key(row) for row in rows[more:]] != [self._key(row) for row in old]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        if more:
            self.beginInsertRows(_NOWHERE, 0, more - 1)
        self.rows = rows
        if more:
            self.endInsertRows()
        changed = [place for place, was in enumerate(old, more) if rows[place] is not was]
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

    def place_of(self, key: object) -> int:
        """Return the index of a row, -1 where it is not among these."""
        return next((place for place, row in enumerate(self.rows) if self._key(row) == key), -1)
