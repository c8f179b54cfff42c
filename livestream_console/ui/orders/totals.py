"""What all orders come to: the kinds of GMV side by side, and what of it is owed to the live.

Rule: every figure is a reading and explains itself; what is confirmed and what is inferred are never added.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from livestream_console.core.orders.attributed import attributed
from livestream_console.core.readings import Reading, reading
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.kpis.present import Shown, explained, shown
from livestream_console.ui.kpis.tile import Tile

ROWS = (
    ("gmv_created", "gmv_paid", "gmv_cancelled"),
    ("gmv_refunded", "gmv_after_refunds", "gmv_net"),
    ("gmv_confirmed", "gmv_inferred", "gmv_unattributed"),
)


class Totals(QWidget):
    def __init__(self, source: ShowSource) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the orders come to"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 1)
        grid.setSpacing(1)
        self._tiles: dict[str, Tile] = {}
        found = {one.key: one for one, _ in _readings(source)}
        for row, keys in enumerate(ROWS):
            for column, key in enumerate(keys):
                tile = Tile(shown(found[key], source.state.currency), small=True)
                grid.addWidget(tile, row, column)
                self._tiles[key] = tile
        self.show_totals(source)
        theme.changes.changed.connect(self.update)

    def tile(self, key: str) -> Tile:
        return self._tiles[key]

    def show_totals(self, source: ShowSource) -> None:
        currency, now_us = source.state.currency, source.now_us()
        for one, orders in _readings(source):
            self._tiles[one.key].show_reading(
                _without_trend(shown(one, currency), orders), explained(one, currency, now_us)
            )

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The hairlines are the ground between the tiles.
        QPainter(self).fillRect(self.rect(), theme.current().color("line"))


def _readings(source: ShowSource) -> Iterator[tuple[Reading, Reading | None]]:
    """Yield each amount, and how many orders it is of where that is told apart."""
    state, now_us = source.state, source.now_us()
    owed = attributed(state.attribution, now_us)
    for key in (key for row in ROWS for key in row):
        if key in owed:
            yield owed[key], owed[key.replace("gmv_", "orders_")]
        else:
            yield reading(state.metrics, key, now_us), None


def _without_trend(shown: Shown, orders: Reading | None) -> Shown:
    """How many orders it is of says more here than which way it goes."""
    note = shown.note if orders is None else f"×{formats.number(orders.value)}"
    return msgspec.structs.replace(shown, trend="", direction=0, note=note)
