"""The orders panel: every order of every shop, the newest first, and why it is owed to which push.

Rule: an order is shown as the show's state has it; only who placed it comes from the events, those before
from the journal. Nothing is changed from here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.core import events
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.orders.alarms import Alarm
from livestream_console.core.orders.book import OrderKey
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.dialogs import SaveFile
from livestream_console.ui.newest_first import NewestFirst
from livestream_console.ui.orders import export, words
from livestream_console.ui.orders.book import ALL, BEYOND, FILTERS, OrderRow, OrdersRead
from livestream_console.ui.orders.delegate import HEIGHT, OrderDelegate
from livestream_console.ui.orders.totals import Totals
from livestream_console.ui.orders.words import OrderWords
from livestream_console.ui.row_list import RowList
from livestream_console.ui.tabs import TabStrip
from livestream_console.ui.tasks import TaskScope

KINDS = (
    events.CartChanged,
    events.OfferChanged,
    events.OrderChanged,
    events.ProductChanged,
    events.PushRequested,
    events.RefundChanged,
    events.StockReported,
)
"""What may change an order, what it is owed to, or whether it is beyond a cap."""
REFRESH_MS = 500
"""A look at ten thousand orders takes some milliseconds."""
BUYERS_READ = 50_000


class OrdersPanel(QWidget):
    """What was sold, and by which push? ``standing`` has the alarms, which are worked out once for all."""

    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        save_file: SaveFile,
        standing: Callable[[], Sequence[Alarm]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Orders"))
        theme.set_role(self, "panel")
        self._source = source
        self._save_file = save_file
        self._standing = standing
        self._tasks = TaskScope(self)
        self._read = OrdersRead()
        self._buyers: dict[OrderKey, Viewer] = {}
        self._says = OrderWords(lambda: self._source.state, self._buyers)
        self._filter = ALL
        self._shown = (-1, "")
        self.totals = Totals(source)
        self.tabs = TabStrip()
        for which in FILTERS:
            self.tabs.add(which, words.say(words.FILTERS[which]))
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.model = NewestFirst[OrderRow](lambda row: row.key, self._says.spoken, self)
        self.list = RowList(self.model, HEIGHT)
        self.list.setAccessibleName(self.tr("Orders"))
        self.list.setItemDelegate(OrderDelegate(self._says, self.list))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.detail = QLabel()
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setContentsMargins(12, 6, 12, 0)
        theme.set_role(self.detail, "small")
        self._arrange(actions)
        self.setFocusProxy(self.list)
        self.refresh()

    def _arrange(self, actions: Actions) -> None:
        group = self.tr("Orders")
        self._copy = actions.add(
            "orders.copy",
            self.tr("Copy order number"),
            self._on_copy_triggered,
            shortcut="Ctrl+Shift+C",
            group=group,
        )
        actions.add("orders.export", self.tr("Export CSV…"), self._on_export_triggered, group=group)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(6)
        bar.addWidget(actions.button("orders.copy"))
        bar.addStretch(1)
        bar.addWidget(actions.button("orders.export", "flat"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.totals)
        column.addWidget(self.tabs)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        column.addLayout(bar)

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self._tasks.settled()

    # --- the show ---

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.on_reset()
        self.refresh()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if type(recorded.event) is events.OrderChanged and recorded.viewer is not None:
                self._buyers[recorded.platform or "", recorded.event.order] = recorded.viewer

    def on_reset(self) -> None:
        """Begin anew, and read who placed the orders of before."""
        self._read, self._shown = OrdersRead(), (-1, "")
        self._buyers.clear()
        self._tasks.start(self._read_buyers(), "buyers", exclusive="buyers")

    async def _read_buyers(self) -> None:
        source = self._source
        self.on_batch(await source.history_before(source.state.seq + 1, (events.OrderChanged,), BUYERS_READ))
        self.list.viewport().update()

    def refresh(self) -> None:
        state = self._source.state
        self._read.read(state, {key for alarm in self._standing() for key in alarm.orders})
        for which in FILTERS:
            self.tabs.set_count(which, self._read.counts[which])
        self._show_rows()
        self.list.empty_words = (
            self.tr("No order of this kind.")
            if len(self._read)
            else self.tr("No order yet. Orders stand here as soon as a shop tells of them.")
        )
        self.totals.show_totals(self._source)

    def _show_rows(self) -> None:
        shown = (self._read.version, self._filter)
        if shown != self._shown:
            self._shown = shown
            chosen = self.chosen
            if self.model.show_rows(self._read.rows(self._filter)) and chosen is not None:
                self.choose(chosen.key)
            self._tell()

    # --- what a person does ---

    @property
    def chosen(self) -> OrderRow | None:
        place = self.list.currentIndex()
        return self.model.rows[place.row()] if place.isValid() else None

    def choose(self, key: OrderKey) -> None:
        self.list.choose(self.model.place_of(key))

    def show_beyond(self, key: OrderKey | None = None) -> None:
        """Show the orders that have units which should not have been sold, and choose one of them."""
        self.refresh()
        self.tabs.choose(BEYOND)
        if key is not None:
            self.choose(key)

    def _tell(self, *_indexes: QModelIndex) -> None:
        """Say of the chosen order what its row has no room for."""
        row = self.chosen
        self._copy.setEnabled(row is not None)
        self.detail.setVisible(row is not None)
        self.detail.setText("" if row is None else self._says.in_full(row))

    def _on_tab_chosen(self, tab: str) -> None:
        self._filter = tab
        self._show_rows()

    def _on_copy_triggered(self) -> None:
        if row := self.chosen:
            QGuiApplication.clipboard().setText(row.key[1])

    def _on_export_triggered(self) -> None:
        self._tasks.start(self._export(), "export orders")

    async def _export(self) -> None:
        """Save the orders of the chosen filter."""
        content = export.table(self._read.rows(self._filter), self._buyers)
        await self._save_file("orders.csv", "CSV (*.csv)", content)
