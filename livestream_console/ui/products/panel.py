"""The products panel: the target, what is hot and what grew, and every product in a table to sort.

Rule: it shows and sorts; what a figure is, core says. Carts of before come from the journal, as they do after
a replay has jumped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from livestream_console.analysis.sellouts.asking import SellOut
from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CartChanged
from livestream_console.core.goods.performance import performances
from livestream_console.core.show import ShowState
from livestream_console.core.target import MINUTES, SALES, mean_shares, pace, traffic
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.kpis.view import Earlier
from livestream_console.ui.products import lines
from livestream_console.ui.products.columns import COLUMNS, Forecasts, Row
from livestream_console.ui.products.model import ProductModel
from livestream_console.ui.products.recent import RecentCarts, momentum
from livestream_console.ui.products.target_form import TargetForm
from livestream_console.ui.tasks import TaskScope

REFRESH_MS = 2_000
AT_ONCE = 250
"""So many products are read in a turn of the loop."""
_CARTS_READ = 20_000
_WIDTHS = {
    "role": 84,
    "kpi": 132,
    "paid": 56,
    "cover_min": 118,
    "sell_out": 132,
    "explain_min": 96,
}
_USUAL_WIDTH = 76
_TITLE_WIDTH = 148


class ProductTable(QTableView):
    sort_wanted = Signal(int)

    def __init__(self, model: ProductModel) -> None:
        super().__init__()
        self.setModel(model)
        theme.set_role(self, "titled")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        titles = self.verticalHeader()
        titles.setFixedWidth(_TITLE_WIDTH)
        titles.setTextElideMode(Qt.TextElideMode.ElideRight)
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        titles.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        titles.setDefaultSectionSize(theme.ROW_DENSE)
        titles.setFont(theme.text_font(theme.SMALL_PX))
        titles.setProperty("role", "titles")
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.sectionClicked.connect(self.sort_wanted)
        for place, column in enumerate(COLUMNS):
            header.resizeSection(place, _WIDTHS.get(column.key, _USUAL_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S sorts by the column that one stands in."""
        if event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.sort_wanted.emit(max(0, self.currentIndex().column()))
        else:
            super().keyPressEvent(event)


class ProductsPanel(QWidget):
    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        *,
        forecasts: Forecasts | None = None,
        earlier: Earlier | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Products"))
        theme.set_role(self, "panel")
        self._source = source
        self._forecasts = forecasts
        self._earlier = earlier
        self._tasks = TaskScope(self)
        self._carts = RecentCarts()
        self._reading: asyncio.Task[None] | None = None
        self.model = ProductModel(self)
        self.table = ProductTable(self.model)
        self.table.setAccessibleName(self.tr("Products"))
        self.table.sort_wanted.connect(self._on_sort_wanted)
        self.target, self.traffic, self.hot, self.horse = (_line() for _ in range(4))
        theme.set_role(self.target, "")
        self.bar = lines.TargetBar()
        self.empty = _line()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setText(self.tr("No product is on the shelf yet."))
        self.hint = _line()
        self.hint.setText(
            self.tr(
                "Bold: the figure that matters for the role. S sorts by the column, again turns it round."
            )
        )
        actions.add("show.target", self.tr("Set the target…"), self.ask_target, group=self.tr("Show"))
        self._arrange(actions)
        self.setFocusProxy(self.table)
        self.refresh()

    def _arrange(self, actions: Actions) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addWidget(self.target)
        told.addWidget(self.bar)
        told.addWidget(self.traffic)
        head.addLayout(told, 1)
        head.addWidget(actions.button("show.target"), 0, Qt.AlignmentFlag.AlignTop)
        upper = QVBoxLayout()
        upper.setContentsMargins(12, 8, 12, 8)
        upper.setSpacing(6)
        upper.addLayout(head)
        upper.addWidget(self.hot)
        upper.addWidget(self.horse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(self.empty, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        for one in (self.empty, self.hint):
            one.setContentsMargins(12, 4, 12, 6)

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self._tasks.settled()

    # --- the show ---

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.on_reset()
        self.refresh()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        self._carts.take(batch)

    def on_reset(self) -> None:
        """Begin anew, and read which carts were filled before."""
        self._carts = RecentCarts()
        self._tasks.start(self._read_carts(), "recent carts", exclusive="carts")

    async def _read_carts(self) -> None:
        source, carts = self._source, self._carts
        carts.take_earlier(await source.history_before(source.state.seq + 1, (CartChanged,), _CARTS_READ))
        self.refresh()

    def refresh(self) -> None:
        state, now_us = self._source.state, self._source.now_us()
        if len(state.shelf.order) <= AT_ONCE:
            self._show_rows(list(self._read_rows()))
        elif self._reading is None or self._reading.done():
            self._reading = self._tasks.start(self._show_many(), "product rows")
        found = momentum(state, self._carts, now_us)
        self.hot.setText(lines.hot_line(state, found))
        self.horse.setText(lines.horse_line(state, found))
        standing = pace(state, now_us, self._plan(state))
        self.target.setText(lines.target_line(standing, state.currency))
        self.traffic.setText(lines.traffic_line(traffic(state, now_us), state.currency))
        self.traffic.setVisible(bool(self.traffic.text()))
        self.bar.show_pace(standing)

    def _read_rows(self) -> Iterator[Row]:
        state = self._source.state
        forecasts: Mapping[str, SellOut] = {} if self._forecasts is None else self._forecasts()
        for one in performances(state, self._source.now_us()):
            yield Row(one, forecasts.get(one.product), state.currency)

    async def _show_many(self) -> None:
        """Read thousands of products some at a time: all at once they would hold the loop."""
        source, rows = self._source, list[Row]()
        for row in self._read_rows():
            rows.append(row)
            if len(rows) % AT_ONCE == 0:
                await asyncio.sleep(0)
        if source is self._source:
            self._show_rows(rows)

    def _show_rows(self, rows: list[Row]) -> None:
        chosen = self.chosen
        self.model.show_rows(rows)
        if chosen is not None and chosen != self.chosen:
            self.choose(chosen)
        for widget, shown in ((self.table, True), (self.hint, True), (self.empty, False)):
            widget.setVisible(bool(rows) is shown)

    def _plan(self, state: ShowState) -> list[float] | None:
        curves = None if self._earlier is None else self._earlier.before(state)
        return mean_shares([curve.values.get(SALES, ()) for curve in curves or ()])

    def hot_products(self) -> list[str]:
        """Return what sells now, a line each."""
        state = self._source.state
        return lines.hot_products(state, momentum(state, self._carts, self._source.now_us()))

    # --- what a person does ---

    @property
    def chosen(self) -> str | None:
        """The product whose row is chosen."""
        place = self.table.currentIndex()
        return self.model.rows[place.row()].performance.product if place.isValid() else None

    def choose(self, product: str) -> None:
        for place, row in enumerate(self.model.rows):
            if row.performance.product == product:
                self.table.setCurrentIndex(
                    self.model.index(place, max(0, self.table.currentIndex().column()))
                )

    def ask_target(self) -> None:
        self._tasks.start(self._ask_target(), "ask for the target", exclusive="target")

    async def _ask_target(self) -> None:
        source = self._source
        targets = source.state.metrics.targets

        async def submit(command: Command) -> Rejected | None:
            outcome = await source.dispatch(msgspec.structs.replace(command, by=seat.role()))
            return outcome.rejected

        form = TargetForm(
            self.window(), source.state.currency, targets.get(SALES), targets.get(MINUTES), submit
        )
        await form.run()
        form.deleteLater()
        self.refresh()

    def _on_sort_wanted(self, place: int) -> None:
        chosen = self.chosen
        self.model.sort_by(COLUMNS[place].key)
        if chosen is not None:
            self.choose(chosen)


def _line() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.number_font(theme.SMALL_PX))
    theme.set_role(label, "small")
    return label
