"""The shelf panel: what is explained now on top, every product below with the one thing to do with it next.

The rule: every button is a command; what the panel shows comes back from the journal, never from the click.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from livestream_console.core.commands import (
    AddProducts,
    ChangeStock,
    Command,
    EndCard,
    EndFlashSale,
    MoveProduct,
    PushCard,
    SetProductState,
)
from livestream_console.core.ports import Notifier
from livestream_console.core.shelf import EXPLAINABLE, TRANSITIONS
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.push.ending import wants_to_end_sale
from livestream_console.ui.shelf import words
from livestream_console.ui.shelf.delegate import ShelfDelegate
from livestream_console.ui.shelf.forms import ProductForm, StockForm
from livestream_console.ui.shelf.model import ShelfModel
from livestream_console.ui.shelf.now_card import NowCard
from livestream_console.ui.shelf.rows import ShelfRow, shelf_rows
from livestream_console.ui.tasks import TaskScope

_STEP_ORDER = ("open", "preheat", "sold_out", "shelved", "off")


class ShelfPanel(QWidget):
    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        notifier: Notifier,
        import_catalogue: Callable[[], Awaitable[None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Shelf"))
        self._source = source
        self._notifier = notifier
        self._import_catalogue = import_catalogue
        self._tasks = TaskScope(self)
        self._actions = self._register(actions)
        self._model = ShelfModel(self)
        self._model.move_wanted.connect(self._on_model_move_wanted)
        self.now_card = NowCard(self._now_us)
        self.now_card.push_wanted.connect(self._explain)
        self.now_card.end_sale_wanted.connect(self._on_now_end_sale_wanted)
        self.list = self._make_list()
        self._empty = QLabel(self.tr("Nothing on the shelf yet. Add a product or import a table."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self._empty, "muted")
        self._held_price = QLabel()
        theme.set_role(self._held_price, "meta")
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 12, 0)
        head.setSpacing(4)
        head.addWidget(actions.button("shelf.add", "flat"))
        head.addWidget(actions.button("shelf.import", "flat"))
        head.addStretch(1)
        head.addWidget(self._held_price)
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
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        rows = shelf_rows(self._source.state)
        self._model.show_rows(rows)
        now = next((row for row in rows if row.state == "explaining"), None)
        self.now_card.show_row(now)
        # In a replay there is nothing to be done, neither by a button nor by its key.
        self.now_card.setEnabled(self._source.live)
        self._delegate.acts = self._source.live
        for action in self._actions:
            action.setEnabled(self._source.live)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        selling = [
            row.sale_ends_us for row in rows if row.sale_phase == "live" and row.sale_ends_us is not None
        ]
        text = ""
        if selling:
            text = self.tr("{0} limited prices held by us, until {1}", "", len(selling)).format(
                len(selling), formats.clock(max(selling))
            )
        self._held_price.setText(text)
        if now is not None:
            # Its button counts the minutes although nothing else about it changed.
            self.list.update(self._model.index(self._model.place_of(now.product)))

    def _register(self, actions: Actions) -> list[QAction]:
        group = self.tr("Shelf")
        made = [
            actions.add("shelf.add", self.tr("Add product…"), self._on_add_triggered, group=group),
            actions.add("shelf.import", self.tr("Import table…"), self._on_import_triggered, group=group),
        ]
        for place in range(1, 10):
            for what, text, handler, shortcut in (
                ("explain", self.tr("Explain no. {0}"), self._explain_place, str(place)),
                ("open", self.tr("Open price of no. {0}"), self._open_place, f"Shift+{place}"),
            ):
                action = actions.add(
                    f"shelf.{what}.{place}",
                    text.format(place),
                    partial(handler, place),
                    shortcut=shortcut,
                    group=group,
                )
                made.append(action)
        return made

    def _make_list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Products"))
        view.setModel(self._model)
        self._delegate = ShelfDelegate(self._now_us, view)
        self._delegate.pressed.connect(self._do_next)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_list_context_menu_requested)
        view.activated.connect(self._on_list_activated)
        return view

    # --- what a person does

    def _now_us(self) -> int:
        return self._source.now_us()

    def _do_next(self, product: str) -> None:
        """The one button of a row."""
        row = self._model.rows[self._model.place_of(product)]
        match row.state:
            case "explaining":
                self._send(EndCard(command_id=fresh("command"), product=product))
            case "sold_out":
                self._change_stock(row)
            case "preheat":
                self._set_state(product, "open")
            case "off" | "draft":
                self._set_state(product, "shelved")
            case _:
                self._explain(product)

    def _explain(self, product: str) -> None:
        self._send(PushCard(command_id=fresh("command"), product=product))

    def _set_state(self, product: str, state: str) -> None:
        self._send(SetProductState(command_id=fresh("command"), product=product, state=state))

    def _explain_place(self, place: int) -> None:
        if place <= len(self._model.rows):
            self._explain(self._model.rows[place - 1].product)

    def _open_place(self, place: int) -> None:
        if place <= len(self._model.rows):
            self._set_state(self._model.rows[place - 1].product, "open")

    def _change_stock(self, row: ShelfRow) -> None:
        self._tasks.start(self._ask_stock(row), "change stock", exclusive="form")

    def _send(self, command: Command) -> None:
        self._tasks.start(self._dispatch(command), type(command).__name__)

    def _on_add_triggered(self) -> None:
        self._tasks.start(self._ask_product(), "add product", exclusive="form")

    def _on_import_triggered(self) -> None:
        self._tasks.start(self._run_import(), "import catalogue", exclusive="form")

    def _on_model_move_wanted(self, product: str, index: int) -> None:
        self._send(MoveProduct(command_id=fresh("command"), product=product, index=index))

    def _on_now_end_sale_wanted(self, offer: str) -> None:
        self._tasks.start(self._ask_end_sale(offer), "end sale", exclusive="end sale")

    def _on_list_activated(self, index: QModelIndex) -> None:
        self._do_next(self._model.rows[index.row()].product)

    def _on_list_context_menu_requested(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            self.context_menu(self._model.rows[index.row()]).popup(self.list.viewport().mapToGlobal(at))

    def context_menu(self, row: ShelfRow) -> QMenu:
        """Return what can be done with a product; the menu deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: list[tuple[str, Callable[[], None]]] = []
        if row.state in EXPLAINABLE:
            entries.append((self.tr("Explain"), partial(self._explain, row.product)))
        entries += [
            (words.step(state), partial(self._set_state, row.product, state))
            for state in _STEP_ORDER
            if state in TRANSITIONS[row.state]
        ]
        entries.append((self.tr("Change stock…"), partial(self._change_stock, row)))
        for text, handler in entries:
            action = QAction(text, menu)
            action.setEnabled(self._source.live)
            action.triggered.connect(partial(_ignoring_checked, handler))
            menu.addAction(action)
        return menu

    # --- what takes its time

    async def _dispatch(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)

    async def _run_import(self) -> None:
        await self._import_catalogue()

    async def _ask_product(self) -> None:
        form = ProductForm(self, self._source.state.currency)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if await form.run() and form.draft is not None:
            await self._dispatch(AddProducts(command_id=fresh("command"), products=(form.draft,)))

    async def _ask_stock(self, row: ShelfRow) -> None:
        form = StockForm(self, row.title, row.stock or 0, row.paid)
        if await form.run():
            await self._dispatch(
                ChangeStock(command_id=fresh("command"), product=row.product, stock=form.units)
            )
        form.deleteLater()

    async def _ask_end_sale(self, offer: str) -> None:
        if await wants_to_end_sale(self):
            await self._dispatch(EndFlashSale(command_id=fresh("command"), offer=offer))


def _ignoring_checked(handler: Callable[[], None], _checked: bool) -> None:
    handler()
