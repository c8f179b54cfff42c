"""The live list of claims: one filter of them, the chosen one, and one key for each thing to do with it.

Rule: the keys act on the chosen claim, which stays the chosen one wherever it moves to.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from livestream_console.core.goods.shelf import CLAIMABLE, ShelfState
from livestream_console.ui.actions import Actions
from livestream_console.ui.claims import words
from livestream_console.ui.claims.book import ALL, ClaimRow, ClaimsBook
from livestream_console.ui.claims.deeds import EXTEND_S, possible
from livestream_console.ui.claims.delegate import HEIGHT, ClaimDelegate
from livestream_console.ui.newest_first import NewestFirst
from livestream_console.ui.row_list import RowList

_BUTTONS = ("paid", "release", "extend", "resolve", "undo")
_UNCHOSEN = ("paid", "release")
"""What stands there while no claim is chosen, or nothing can be done with it."""


class LiveClaims(QWidget):
    deed_wanted = Signal(str, object)
    """What is to be done, and the ClaimRow."""
    resolve_wanted = Signal(object, str, object)
    """The ClaimRow, the product it means, and the variant or None."""

    def __init__(self, now_us: Callable[[], int], actions: Actions) -> None:
        super().__init__()
        self._filter = ALL
        self._shown = (-1, "")
        self._live = True
        self._shelf = ShelfState()
        self.model = NewestFirst[ClaimRow](lambda row: row.claim, words.spoken, self)
        self.list = RowList(self.model, HEIGHT, self.tr("No claim here yet."))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(self.tr("Claims"))
        self.list.setItemDelegate(ClaimDelegate(now_us, self.list))
        self.list.customContextMenuRequested.connect(self._on_list_context_menu_requested)
        self.list.activated.connect(self._on_list_activated)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.setFocusProxy(self.list)
        self._actions = self._register(actions)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(6)
        self._buttons = {
            name: actions.button(f"claims.{name}", "primary" if name == "paid" else "") for name in _BUTTONS
        }
        for button in self._buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addLayout(bar)
        self._offer()

    @property
    def chosen(self) -> ClaimRow | None:
        place = self.list.currentIndex()
        return self.model.rows[place.row()] if place.isValid() else None

    def choose(self, claim: str) -> None:
        self.list.choose(self.model.place_of(claim))

    def show_filter(self, which: str) -> None:
        self._filter = which

    def show_book(self, book: ClaimsBook, shelf: ShelfState, *, live: bool) -> None:
        """Bring the rows up to date; without a new step only the countdowns are painted again."""
        self._shelf, self._live = shelf, live
        shown = (book.version, self._filter)
        if shown != self._shown:
            chosen = self.chosen
            if self.model.show_rows(book.rows(self._filter)) and chosen is not None:
                self.choose(chosen.claim)
            self._shown = shown
        self.list.viewport().update()
        self._offer()

    def forget(self) -> None:
        """Another book comes, whose versions begin anew."""
        self._shown = (-1, "")

    # --- what can be done

    def _register(self, actions: Actions) -> dict[str, QAction]:
        group = self.tr("Claims")
        words = (
            ("paid", self.tr("Paid"), "Ctrl+P"),
            ("release", self.tr("Release"), "Ctrl+R"),
            ("extend", self.tr("+{0} min").format(EXTEND_S // 60), "Ctrl+E"),
            ("resolve", self.tr("Means…"), "Ctrl+M"),
            ("undo", self.tr("Bring back"), "Ctrl+Shift+B"),
            ("evidence", self.tr("Evidence…"), "Ctrl+D"),
            ("hoarder", self.tr("Pays first, or no longer"), ""),
        )
        return {
            name: actions.add(
                f"claims.{name}", text, partial(self._on_deed_triggered, name), shortcut=key, group=group
            )
            for name, text, key in words
        }

    def _offer(self, *_indexes: QModelIndex) -> None:
        can = possible(self.chosen) if self._live else possible(self.chosen) & {"evidence"}
        for name, action in self._actions.items():
            action.setEnabled(name in can)
        paid = self.chosen is not None and self.chosen.filter == "paid"
        self._actions["undo"].setText(self.tr("Not paid after all") if paid else self.tr("Bring back"))
        shown = can.intersection(_BUTTONS) or _UNCHOSEN
        for name, button in self._buttons.items():
            button.setVisible(name in shown)

    def _on_deed_triggered(self, deed: str) -> None:
        row = self.chosen
        if row is None:
            return
        if deed == "resolve":
            place = self.list.visualRect(self.list.currentIndex()).bottomLeft()
            self.meanings(row).popup(self.list.viewport().mapToGlobal(place))
        else:
            self.deed_wanted.emit(deed, row)

    def _on_list_activated(self, _index: QModelIndex) -> None:
        """Enter does what is nearest: an unclear claim is read, a held one is looked into."""
        for deed in ("resolve", "evidence"):
            if self._actions[deed].isEnabled():
                self._on_deed_triggered(deed)
                return

    def _on_list_context_menu_requested(self, at: QPoint) -> None:
        if self.list.indexAt(at).isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([action for action in self._actions.values() if action.isEnabled()])
            menu.popup(self.list.viewport().mapToGlobal(at))

    def meanings(self, row: ClaimRow) -> QMenu:
        """Return what an unclear claim may mean, what is explained first; the menu deletes itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shelf = self._shelf
        named = [row.product] if row.product is not None else []
        for product in dict.fromkeys([*named, *reversed(shelf.explained), *shelf.order]):
            shown = shelf.products.get(product)
            if shown is None or shown.state not in CLAIMABLE:
                continue
            title = shown.title.replace("&", "&&")
            for variant in shown.variants or (None,):
                text = title if variant is None else f"{title} · {variant.title or variant.variant}"
                action = menu.addAction(f"{text} ×{row.qty or 1}")
                name = None if variant is None else variant.variant
                action.triggered.connect(partial(self._on_meaning_triggered, row, product, name))
        return menu

    def _on_meaning_triggered(
        self, row: ClaimRow, product: str, variant: str | None, _checked: bool = False
    ) -> None:
        self.resolve_wanted.emit(row, product, variant)
