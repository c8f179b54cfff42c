"""What a person does to the shelf: every gesture is one command, and forms ask for what it needs.

Rule: nothing here shows anything of its own; what became of a deed comes back from the journal.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import (
    AddProducts,
    ChangeStock,
    Command,
    EndCard,
    EndOffer,
    MoveProduct,
    PushCard,
    SetProductState,
    SetShelfRules,
    UnqueueCard,
)
from livestream_console.core.events import PriceChanged, ProductChanged
from livestream_console.core.goods import explaining
from livestream_console.core.goods.revisions import revisions
from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.rooms import streaming
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.push.ending import wants_to_end_sale
from livestream_console.ui.shelf.chapters import chapter_lines
from livestream_console.ui.shelf.forms import ProductForm, RulesForm, StockForm
from livestream_console.ui.shelf.history import ProductHistory
from livestream_console.ui.shelf.imports import Imports
from livestream_console.ui.shelf.paste_form import PasteForm
from livestream_console.ui.shelf.putting_up import put_up
from livestream_console.ui.shelf.rows import ShelfRow
from livestream_console.ui.tasks import TaskScope

_CHANGES_READ = 20_000
_LAST_SEQ = 2**62


class ShelfDeeds:
    """``source`` is the show that the panel looks at."""

    def __init__(self, parent: QWidget, source: ShowSource, notifier: Notifier, imports: Imports) -> None:
        self.source = source
        self._parent = parent
        self._notifier = notifier
        self._imports = imports
        self._tasks = TaskScope(parent)

    # --- at once

    def do_next(self, row: ShelfRow) -> None:
        """The one button of a row."""
        if row.queued_us is not None:
            self.unqueue(row.product)
            return
        match row.state:
            case "explaining":
                self.end(row.product)
            case "sold_out":
                self.change_stock(row)
            case "preheat":
                self.set_state(row.product, "open")
            case "off" | "draft":
                self.set_state(row.product, "shelved")
            case _:
                self.explain(row.product)

    def explain(self, product: str) -> None:
        self._send(PushCard(command_id=fresh("command"), product=product))

    def end(self, product: str) -> None:
        self._send(EndCard(command_id=fresh("command"), product=product))

    def unqueue(self, product: str) -> None:
        self._send(UnqueueCard(command_id=fresh("command"), product=product))

    def set_state(self, product: str, state: str) -> None:
        self._send(SetProductState(command_id=fresh("command"), product=product, state=state))

    def move(self, product: str, index: int) -> None:
        self._send(MoveProduct(command_id=fresh("command"), product=product, index=index))

    def copy_chapters(self) -> None:
        """Put the chapters of the replay on the clipboard, as video pages take them."""
        state = self.source.state
        lines = chapter_lines(explaining.chapters(state.shelf), state.started_us or 0)
        if not lines:
            self._notifier.notify(Notice("no_chapters"))
            return
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._notifier.notify(Notice("chapters_copied", {"count": len(lines)}))

    # --- after a question

    def add(self) -> None:
        self._ask(self._ask_product(None), "add product")

    def edit(self, row: ShelfRow) -> None:
        self._ask(self._ask_product(row.product), "edit product")

    def paste(self) -> None:
        self._ask(self._ask_paste(), "paste products")

    def import_catalogue(self) -> None:
        self._ask(self._imports.import_catalogue(), "import catalogue")

    def import_orders(self) -> None:
        self._ask(self._imports.import_orders(), "import orders")

    def change_stock(self, row: ShelfRow) -> None:
        self._ask(self._ask_stock(row), "change stock")

    def show_history(self, row: ShelfRow) -> None:
        self._ask(self._show_history(row), "product history")

    def set_rules(self) -> None:
        self._ask(self._ask_rules(), "shelf rules")

    def end_sale(self, offer: str) -> None:
        self._tasks.start(self._ask_end_sale(offer), "end sale", exclusive="end sale")

    async def settled(self) -> None:
        await self._tasks.settled()

    # --- what takes its time

    def _send(self, command: Command) -> None:
        self._tasks.start(self._dispatch(command), type(command).__name__)

    def _ask(self, asking: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.start(asking, name, exclusive="form")

    async def _dispatch(self, command: Command) -> None:
        await carry_out(self.source, command, self._notifier)

    async def _ask_product(self, product: str | None) -> None:
        state = self.source.state
        known = None if product is None else state.shelf.products.get(product)
        form = ProductForm(self._parent, state.currency, state.shelf, known)
        if await form.run() and form.draft is not None:
            await self._dispatch(AddProducts(command_id=fresh("command"), products=(form.draft,)))
        form.deleteLater()

    async def _ask_paste(self) -> None:
        form = PasteForm(self._parent, self.source.state.shelf, self._imports.read_pasted)
        if await form.run():
            await put_up(self._parent, self.source, form.drafts, self._notifier)
        form.deleteLater()

    async def _ask_stock(self, row: ShelfRow) -> None:
        form = StockForm(self._parent, row.title, row.stock or 0, row.paid)
        if await form.run():
            await self._dispatch(
                ChangeStock(command_id=fresh("command"), product=row.product, stock=form.units)
            )
        form.deleteLater()

    async def _show_history(self, row: ShelfRow) -> None:
        kinds = (ProductChanged, PriceChanged)
        recorded = await self.source.history_before(_LAST_SEQ, kinds, _CHANGES_READ)
        found = await asyncio.to_thread(partial(revisions, row.product, recorded))
        form = ProductHistory(self._parent, row.title, found)
        await form.run()
        form.deleteLater()

    async def _ask_rules(self) -> None:
        state = self.source.state
        form = RulesForm(self._parent, state.shelf.rules, streaming(state.rooms))
        if await form.run():
            await self._dispatch(SetShelfRules(command_id=fresh("command"), rules=form.rules))
        form.deleteLater()

    async def _ask_end_sale(self, offer: str) -> None:
        if await wants_to_end_sale(self._parent):
            await self._dispatch(EndOffer(command_id=fresh("command"), offer=offer))
