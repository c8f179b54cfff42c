"""The shelf panel: what is explained now on top, every product below with the one thing to do with it next.

The rule: every button is a command; what the panel shows comes back from the journal, never from the click.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from livestream_console.core.goods.roles import mix
from livestream_console.core.ports import Notifier
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.row_list import RowList
from livestream_console.ui.shelf.deeds import ShelfDeeds
from livestream_console.ui.shelf.delegate import HEIGHT, ShelfDelegate
from livestream_console.ui.shelf.imports import Imports
from livestream_console.ui.shelf.menu import ShelfMenu
from livestream_console.ui.shelf.mix_bar import MixBar
from livestream_console.ui.shelf.model import ShelfModel
from livestream_console.ui.shelf.now_card import NowCard
from livestream_console.ui.shelf.rows import ShelfRow, ShelfRows

_KEYS = 10
"""So many products have a digit: 1 to 9, and 0 for the tenth."""


class ShelfPanel(QWidget):
    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        notifier: Notifier,
        imports: Imports,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Shelf"))
        self._source = source
        self.deeds = ShelfDeeds(self, source, notifier, imports)
        self._actions = self._register(actions)
        self._model = ShelfModel(self._now_us, self)
        self._model.move_wanted.connect(self.deeds.move)
        self.now_card = NowCard(self._now_us)
        self.now_card.push_wanted.connect(self.deeds.explain)
        self.now_card.unqueue_wanted.connect(self.deeds.unqueue)
        self.now_card.end_sale_wanted.connect(self.deeds.end_sale)
        self.list = self._make_list()
        self._menu = ShelfMenu(self.list, self._model, self.deeds)
        self._empty = QLabel(
            self.tr("Nothing on the shelf yet. Add a product, paste a list or import a table.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        theme.set_role(self._empty, "muted")
        self._held_price = ElidedLabel()
        theme.set_role(self._held_price, "meta")
        self.mix_bar = MixBar()
        self.mix_bar.pressed.connect(self.deeds.set_rules)
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 12, 0)
        head.setSpacing(4)
        self._ways_in = [actions.button(f"shelf.{name}", "flat") for name in ("add", "paste", "import")]
        for button in self._ways_in:
            head.addWidget(button)
        head.addWidget(self._held_price, 3)
        head.addWidget(self.mix_bar, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.now_card)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        theme.changes.changed.connect(self.update)
        self.refresh()

    def set_source(self, source: ShowSource) -> None:
        self._source = self.deeds.source = source
        self.refresh()

    def refresh(self) -> None:
        state = self._source.state
        rows = ShelfRows(state, self._model.rows)
        self._model.show_rows(rows, self.list.in_sight())
        self.now_card.show_row(rows.of(state.shelf.explaining))
        # In a replay there is nothing to be done, neither by a button nor by its key.
        self.now_card.setEnabled(self._source.live)
        self.mix_bar.setEnabled(self._source.live)
        self.mix_bar.show_shares(mix(state.shelf))
        self._delegate.acts = self._source.live
        for action in self._actions:
            action.setEnabled(self._source.live)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.setFocusProxy(self.list if rows else self._ways_in[0])
        self._held_price.setText(self._held_words(rows.sales_end_us()))
        for index in self.list.in_sight():
            if rows[index].explaining_since_us is not None or rows[index].queued_us is not None:
                # Its button counts the time although nothing else about it changed.
                self.list.update(self._model.index(index))

    def context_menu(self, row: ShelfRow) -> QMenu:
        """Return what can be done with a product; the menu deletes itself when it closes."""
        return self._menu.opened(row)

    def _held_words(self, ends_us: list[int]) -> str:
        if not ends_us:
            return ""
        text = self.tr("{0} prices ours until {1}", "", len(ends_us))
        return text.format(len(ends_us), formats.clock(max(ends_us)))

    def _register(self, actions: Actions) -> list[QAction]:
        group, deeds = self.tr("Shelf"), self.deeds
        plain = (
            ("add", self.tr("Add product…"), deeds.add),
            ("paste", self.tr("Paste list…"), deeds.paste),
            ("import", self.tr("Import table…"), deeds.import_catalogue),
            ("orders", self.tr("Take in a shop's exported orders…"), deeds.import_orders),
            ("rules", self.tr("How the shelf is kept…"), deeds.set_rules),
            ("chapters", self.tr("Copy the chapters of the replay"), deeds.copy_chapters),
        )
        made = [actions.add(f"shelf.{name}", text, deed, group=group) for name, text, deed in plain]
        for place in range(1, _KEYS + 1):
            key = str(place % _KEYS)
            for what, text, handler, shortcut in (
                ("explain", self.tr("Explain no. {0}"), self._explain_place, key),
                ("open", self.tr("Open price of no. {0}"), self._open_place, f"Shift+{key}"),
            ):
                name, deed = f"shelf.{what}.{place}", partial(handler, place)
                made.append(actions.add(name, text.format(place), deed, shortcut=shortcut, group=group))
        # These look at a show, or write into one that is over: a replay is no hindrance.
        return [action for action in made if action.objectName() not in ("shelf.orders", "shelf.chapters")]

    def _make_list(self) -> RowList:
        view = RowList(self._model, HEIGHT)
        view.setAccessibleName(self.tr("Products"))
        self._delegate = ShelfDelegate(self._now_us, view)
        self._delegate.pressed.connect(self._on_delegate_pressed)
        view.setItemDelegate(self._delegate)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        # Else it is a row that is dropped on, not the gap between two.
        view.setDragDropOverwriteMode(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_list_context_menu_requested)
        view.activated.connect(self._on_list_activated)
        return view

    def _now_us(self) -> int:
        return self._source.now_us()

    def _explain_place(self, place: int) -> None:
        if place <= len(self._model.rows):
            self.deeds.explain(self._model.rows.order[place - 1])

    def _open_place(self, place: int) -> None:
        if place <= len(self._model.rows):
            self.deeds.set_state(self._model.rows.order[place - 1], "open")

    def _on_delegate_pressed(self, product: str) -> None:
        if (row := self._model.rows.of(product)) is not None:
            self.deeds.do_next(row)

    def _on_list_activated(self, index: QModelIndex) -> None:
        self.deeds.do_next(self._model.rows[index.row()])

    def _on_list_context_menu_requested(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            self.context_menu(self._model.rows[index.row()]).popup(self.list.viewport().mapToGlobal(at))
