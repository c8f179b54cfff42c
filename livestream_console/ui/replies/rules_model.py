"""The automatic replies' rules as a table; what a cell is given is read, or the cell stays as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Final

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from livestream_console.core.replies.replies import Rule
from livestream_console.ui.replies import words

NAME, WORDS, FORM, INTENT, REPLY, COOLDOWN, TIMES, MINUTES, ROOMS = range(9)
COLUMNS: Final = 9

_Index = QModelIndex | QPersistentModelIndex
_MOST_NUMBER = 9_999
_ROOT = QModelIndex()


def _listed(text: str, between: str) -> tuple[str, ...]:
    return tuple(piece for part in re.split(between, text) if (piece := part.strip()))


def _number(least: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        number = int(value)
        if not least <= number <= _MOST_NUMBER:
            raise ValueError(number)
        return number

    return read


def _text(value: Any) -> str:
    return str(value).strip()


class _Column(msgspec.Struct, frozen=True):
    """Which field a column shows, and how it is written and read."""

    field: str
    read: Callable[[Any], Any] = _text
    write: Callable[[Any], Any] = str


def _itself(value: Any) -> Any:
    return value


_COLUMNS: Final = (
    _Column("name"),
    _Column("words", lambda value: _listed(str(value), "[/／]"), "/".join),
    _Column("form", _itself, _itself),
    _Column("intent", _itself, _itself),
    _Column("reply"),
    _Column("cooldown_s", _number(0)),
    _Column("times", _number(1)),
    _Column("minutes", _number(1)),
    _Column("rooms", lambda value: _listed(str(value), r"[,，\s]"), ", ".join),
)


class RulesModel(QAbstractTableModel):
    """``rules`` is what the table says now."""

    def __init__(self, rules: Sequence[Rule], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rules = list(rules)
        self._headings = (
            self.tr("Name"),
            self.tr("Words, a/b"),
            self.tr("Found"),
            self.tr("Intent"),
            self.tr("Reply, or =script"),
            self.tr("Pause, s"),
            self.tr("Per viewer"),
            self.tr("in minutes"),
            self.tr("Rooms"),
        )
        self._words = {FORM: dict(words.forms()), INTENT: dict(words.intents())}

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rules)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rule, column = self.rules[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            return Qt.CheckState.Checked if rule.on else Qt.CheckState.Unchecked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        value = column.write(getattr(rule, column.field))
        named = self._words.get(index.column())
        return named[value] if named is not None and role == Qt.ItemDataRole.DisplayRole else value

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        rule, column = self.rules[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            # Qt hands over a plain number where a click changes it.
            on = Qt.CheckState(value) == Qt.CheckState.Checked
            changed = msgspec.structs.replace(rule, on=on)
        else:
            try:
                changed = msgspec.structs.replace(rule, **{column.field: column.read(value)})
            except ValueError:
                return False
        self.rules[index.row()] = changed
        self.dataChanged.emit(index, index)
        return True

    def add(self) -> int:
        """Add a rule at the end and return its row; it is called by the first free number."""
        names = {rule.name for rule in self.rules}
        number = next(n for n in range(1, len(names) + 2) if str(n) not in names)
        row = len(self.rules)
        self.beginInsertRows(_ROOT, row, row)
        self.rules.append(Rule(str(number)))
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        del self.rules[row]
        self.endRemoveRows()

    def move(self, row: int, step: int) -> int:
        """Move a rule up (-1) or down (1) and return its row; at the end it stays."""
        goal = row + step
        if not 0 <= goal < len(self.rules):
            return row
        self.beginMoveRows(_ROOT, row, row, _ROOT, goal + 1 if step > 0 else goal)
        self.rules.insert(goal, self.rules.pop(row))
        self.endMoveRows()
        return goal
