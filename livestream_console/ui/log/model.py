"""The log's lines as a Qt model, capped.

Rule: at most ``MOST`` lines; the oldest tenth goes at once, so that dropping costs nothing per line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from livestream_console.ui import formats, theme

MOST = 5_000
TIME, SIGN, TEXT = range(3)
SIGNS = {"info": "·", "warning": "▲", "error": "✕"}
_INKS = {"warning": "warn", "error": "live"}
_NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class LogLine(msgspec.Struct, frozen=True):
    time_us: int
    level: str
    text: str


class LogModel(QAbstractTableModel):
    """Time, sign, sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[LogLine] = []

    def append(self, lines: Sequence[LogLine]) -> None:
        if not lines:
            return
        lines = lines[-MOST:]
        surplus = len(self._lines) + len(lines) - MOST
        if surplus > 0:
            dropped = min(len(self._lines), max(surplus, MOST // 10))
            self.beginRemoveRows(QModelIndex(), 0, dropped - 1)
            del self._lines[:dropped]
            self.endRemoveRows()
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self._lines.extend(lines)
        self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._lines.clear()
        self.endResetModel()

    def line(self, row: int) -> LogLine:
        return self._lines[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (formats.clock(line.time_us), SIGNS.get(line.level, "·"), line.text)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole:
            ink = "faint" if index.column() == TIME else _INKS.get(line.level, "text")
            return theme.current().color(ink)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TEXT:
            return line.text
        return None
