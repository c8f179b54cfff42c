"""What can be done with the product that is selected: in its menu, and by one letter each.

Rule: menu and keys are the same actions; the letters work where the list has the focus, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu

from livestream_console.core.goods.shelf import EXPLAINABLE, TRANSITIONS
from livestream_console.ui.shelf import words
from livestream_console.ui.shelf.deeds import ShelfDeeds
from livestream_console.ui.shelf.model import ShelfModel
from livestream_console.ui.shelf.rows import ShelfRow

_STEPS = {"open": "O", "preheat": "P", "sold_out": "S", "shelved": "L", "off": "X"}

translate = QCoreApplication.translate
Deed = Callable[[ShelfRow], object]


class ShelfMenu:
    def __init__(self, view: QAbstractItemView, model: ShelfModel, deeds: ShelfDeeds) -> None:
        self._view = view
        self._model = model
        self._deeds = deeds
        self._deed_of: dict[str, Deed] = {}
        self._actions: dict[str, QAction] = {}
        self._add("explain", translate("ShelfMenu", "Explain"), "Return", self._explain)
        self._add("end", translate("ShelfMenu", "Stop explaining"), "Q", self._end)
        self._add("unqueue", translate("ShelfMenu", "Do not explain again"), "C", self._unqueue)
        for state, key in _STEPS.items():
            self._add(state, words.step(state), key, partial(self._step, state))
        self._add("stock", translate("ShelfMenu", "Change stock…"), "T", deeds.change_stock)
        self._add("edit", translate("ShelfMenu", "Edit…"), "E", deeds.edit)
        self._add("history", translate("ShelfMenu", "History…"), "H", deeds.show_history)

    def opened(self, row: ShelfRow) -> QMenu:
        """Return what can be done with a product; the menu deletes itself when it closes."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, action in self._actions.items():
            if self._fits(name, row):
                entry = QAction(action.text(), menu)
                entry.setShortcut(action.shortcut())
                entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                entry.setEnabled(self._deeds.source.live or name == "history")
                entry.triggered.connect(partial(self._do, name, row))
                menu.addAction(entry)
        return menu

    def _add(self, name: str, text: str, key: str, deed: Deed) -> None:
        action = QAction(text, self._view)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(partial(self._on_triggered, name))
        self._deed_of[name] = deed
        self._actions[name] = action
        if name != "explain":  # the list itself activates its row by Enter
            self._view.addAction(action)

    def _fits(self, name: str, row: ShelfRow) -> bool:
        if name == "explain":
            return row.state in EXPLAINABLE and row.queued_us is None
        if name in ("end", "unqueue"):
            return (row.state == "explaining") if name == "end" else row.queued_us is not None
        return name not in _STEPS or name in TRANSITIONS[row.state]

    def _on_triggered(self, name: str, _checked: bool = False) -> None:
        index = self._view.currentIndex()
        if not index.isValid():
            return
        row = self._model.rows[index.row()]
        if self._fits(name, row) and (self._deeds.source.live or name == "history"):
            self._deed_of[name](row)

    def _do(self, name: str, row: ShelfRow, _checked: bool = False) -> None:
        self._deed_of[name](row)

    def _step(self, state: str, row: ShelfRow) -> None:
        self._deeds.set_state(row.product, state)

    def _explain(self, row: ShelfRow) -> None:
        self._deeds.explain(row.product)

    def _end(self, row: ShelfRow) -> None:
        self._deeds.end(row.product)

    def _unqueue(self, row: ShelfRow) -> None:
        self._deeds.unqueue(row.product)
