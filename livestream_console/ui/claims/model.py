"""The claims of one filter as a list model: rows in, signals for what really differs out.

Rule: new claims are put in above, so that what is looked at stays chosen; only what else moves resets it.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from livestream_console.ui.claims import words
from livestream_console.ui.claims.book import ClaimRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ClaimsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ClaimRow] = []

    def show_rows(self, rows: list[ClaimRow]) -> bool:
        """Show these rows; return whether the places of those before are lost."""
        more = len(rows) - len(self.rows)
        before = [row.claim for row in self.rows]
        if more < 0 or [row.claim for row in rows[more:]] != before:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        if more:
            self.beginInsertRows(_NOWHERE, 0, more - 1)
            self.rows = rows
            self.endInsertRows()
            return False
        changed = [n for n, (new, old) in enumerate(zip(rows, self.rows, strict=True)) if new is not old]
        self.rows = rows
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
            return words.spoken(row)
        return None

    def place_of(self, claim: str) -> int:
        """Return the index of a claim, -1 where this filter does not have it."""
        return next((place for place, row in enumerate(self.rows) if row.claim == claim), -1)
