"""The seller chooses which key figures stand above the desk, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.kpis.definitions import DEFINITIONS, STRIP

MOST_TILES = 12
"""More do not fit beside one another."""

_LIST_SIZE = (420, 420)
_KEY = Qt.ItemDataRole.UserRole


class TilesKept(NamedTuple):
    """Where the choice is kept between shows."""

    load: Callable[[], Sequence[str]] = tuple
    save: Callable[[Sequence[str]], None] = lambda _keys: None


def chosen(kept: Sequence[str]) -> tuple[str, ...]:
    """Return the keys of a kept choice that this version knows, each once; those of the strip without any."""
    known = tuple(dict.fromkeys(key for key in kept if key in DEFINITIONS))[:MOST_TILES]
    return known or STRIP


class TilesForm(FormDialog):
    """Lists the whole dictionary, the chosen ones first; a tick shows one, its place is its place."""

    def __init__(self, parent: QWidget, keys: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Choose the key figures"), self.tr("Show these"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Key figures, in their order"))
        self.list.setMinimumSize(*_LIST_SIZE)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for key in (*keys, *(key for key in DEFINITIONS if key not in keys)):
            words = DEFINITIONS[key].translated()
            item = QListWidgetItem(words.label, self.list)
            item.setData(_KEY, key)
            item.setToolTip(words.meaning)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in keys else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.form.addRow(self.list)
        self.form.addRow(self._buttons_row())
        self.list.itemChanged.connect(self._check)
        self.list.model().rowsMoved.connect(self._check)

    @property
    def keys(self) -> tuple[str, ...]:
        """The ticked ones from top to bottom."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _buttons_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for text, step in ((self.tr("Up"), -1), (self.tr("Down"), 1)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self.shift(step))
            line.addWidget(button)
        line.addStretch(1)
        usual = QPushButton(self.tr("As at first"))
        usual.setAutoDefault(False)
        usual.clicked.connect(self.reset)
        line.addWidget(usual)
        return row

    def shift(self, step: int) -> None:
        """Move the current one up (-1) or down (1)."""
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.setCurrentRow(row + step)

    def reset(self) -> None:
        """Tick those that a seller who chose none has, and put them first in their order."""
        found = {self.list.item(row).data(_KEY): self.list.item(row) for row in range(self.list.count())}
        for key, item in found.items():
            item.setCheckState(Qt.CheckState.Checked if key in STRIP else Qt.CheckState.Unchecked)
        for place, key in enumerate(STRIP):
            self.list.insertItem(place, self.list.takeItem(self.list.row(found[key])))
        self.list.setCurrentRow(0)

    def _check(self) -> None:
        n = len(self.keys)
        fits = 1 <= n <= MOST_TILES
        self.accept_button.setEnabled(fits)
        self.complain("" if fits else self.tr("Choose 1 to {0}; {1} are ticked.").format(MOST_TILES, n))
