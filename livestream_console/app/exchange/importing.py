"""Products and orders out of files: picked by a person, read beside the loop, put in by one press.

Rule: all or nothing, unless somebody ends it. What is wrong in a file is named, and no half of it gets onto a
shelf or into a show.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from livestream_console.app.exchange.taking_in import state_of, write_behind
from livestream_console.app.past_shows import pick_show
from livestream_console.core.goods.imported import OrderSheet, Pasted, Problem
from livestream_console.core.orders.intake import facts, intake
from livestream_console.core.ports import JournalFailed, Notice, Notifier
from livestream_console.engine.console import Console
from livestream_console.shops.builtin.catalogue import read_catalogue
from livestream_console.shops.builtin.order_export import read_orders
from livestream_console.shops.builtin.pasted import read_pasted
from livestream_console.shops.builtin.table import TableError
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.dialogs import pick_file
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.reading import read_watched
from livestream_console.ui.shelf.orders_form import OrdersForm
from livestream_console.ui.shelf.problems import column_words, problem_words
from livestream_console.ui.shelf.putting_up import put_up

translate = QCoreApplication.translate


class Importer:
    """What the shelf asks for (ui/shelf/imports.py)."""

    def __init__(
        self, window: MainWindow, console: Console, notifier: Notifier, journal: SqliteJournal | Archive
    ) -> None:
        self._window = window
        self._console = console
        self._notifier = notifier
        self._journal = journal

    def read_pasted(self, text: str) -> Pasted:
        state = self._console.state
        taken = {product.product: product.keyword for product in state.shelf.products.values()}
        return read_pasted(text, state.currency, taken)

    async def import_catalogue(self) -> None:
        """Let the user pick a spreadsheet and put its products onto the shelf."""
        file = await self._pick(translate("Desk", "Import products"))
        if file is None:
            return
        read = partial(read_catalogue, file, self._console.state.currency)
        try:
            products = await read_watched(self._window, file.name, read)
        except TableError as error:
            self._tell(error.problems, file)
            return
        if products is None:
            return
        if await put_up(self._window, self._console, products, self._notifier):
            self._notifier.notify(Notice("catalogue.imported", {"count": len(products), "file": file.name}))

    async def import_orders(self) -> None:
        """Let the user pick a shop's export and a show, look at what is in it, and take it in."""
        file = await self._pick(translate("Desk", "Take in exported orders"))
        if file is None:
            return
        try:
            sheet = await read_watched(self._window, file.name, partial(read_orders, file))
        except TableError as error:
            self._tell(error.problems, file)
            return
        if sheet is None:
            return
        picked = await pick_show(self._window, self._journal, self._notifier, ask_of_one=False)
        if picked is not None:
            await self._take_in(sheet, picked.show)

    async def _pick(self, title: str) -> Path | None:
        return await pick_file(self._window, title, translate("Desk", "Tables (*.csv *.tsv *.xlsx)"))

    async def _take_in(self, sheet: OrderSheet, show: str) -> None:
        live = self._console.state.show == show and self._console.on_air
        state = self._console.state if live else await state_of(self._journal, show)
        taken = intake(state, sheet)
        form = OrdersForm(self._window, state.title, taken, sheet.problems)
        accepted = await form.run()
        form.deleteLater()
        if not accepted:
            return
        news = facts(taken)
        try:
            if live:
                await self._console.take_in(news)
            else:
                await write_behind(self._journal, state, news, self._console.now_us())
        except JournalFailed as failed:
            self._notifier.notify(Notice("not_saved", {"reason": str(failed)}, "error"))
            return
        self._notifier.notify(Notice("orders_taken_in", {"count": taken.count("new"), "show": state.title}))

    def _tell(self, problems: tuple[Problem, ...], file: Path) -> None:
        first = problems[0]
        params: dict[str, str | int] = {"file": file.name, "row": first.row, "count": len(problems)}
        if len(problems) > 1 and first.code != "missing_column":
            self._notifier.notify(
                Notice("catalogue.problems", params | {"what": problem_words(first)}, "error")
            )
            return
        params |= {"column": column_words(first.column), "text": first.text}
        self._notifier.notify(Notice(f"catalogue.{first.code}", params, "error"))
