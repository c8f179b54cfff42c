"""The strip of readings above the desk. Each tile is one reading; nothing is worked out here.

Rule: which readings, and in which order, is the seller's choice. How earlier shows went is asked for and
never waited for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from livestream_console.core.numbers.curves import Curve, usual
from livestream_console.core.readings import figures
from livestream_console.core.show import ShowState
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.kpis.choice import TilesForm, TilesKept, chosen
from livestream_console.ui.kpis.present import explained, shown
from livestream_console.ui.kpis.tile import Tile
from livestream_console.ui.tasks import TaskScope

_TILE_WIDTH, _HEIGHT = 140, 84


class Earlier(Protocol):
    def before(self, state: ShowState) -> tuple[Curve, ...] | None:
        """Return how the shows before this one went, None as long as that is not known."""


class KpisPanel(QWidget):
    """``earlier`` None: nothing is compared with."""

    def __init__(
        self,
        source: ShowSource,
        actions: Actions | None = None,
        kept: TilesKept | None = None,
        earlier: Earlier | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Key figures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._source = source
        self._kept = kept or TilesKept()
        self._earlier = earlier
        self._tasks = TaskScope(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 1)
        self._row.setSpacing(1)
        self._tiles: dict[str, Tile] = {}
        self.show_tiles(chosen(self._kept.load()))
        theme.changes.changed.connect(self.update)
        if actions is not None:
            actions.add("kpis.choose", self.tr("Choose the key figures…"), self.choose, group=self.tr("View"))

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.refresh()

    def show_tiles(self, keys: Sequence[str]) -> None:
        """Show these readings from left to right."""
        for tile in self._tiles.values():
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        state = self._source.state
        found = figures(state, keys, self._source.now_us())
        self._tiles = {key: Tile(shown(found[key], state.currency)) for key in keys}
        for tile in self._tiles.values():
            self._row.addWidget(tile, 1)
        self.updateGeometry()
        self.refresh()

    def choose(self) -> None:
        """Let the seller choose the tiles."""
        self._tasks.start(self._choose(), "choose key figures", exclusive="choose")

    def refresh(self) -> None:
        state, now_us = self._source.state, self._source.now_us()
        currency, elapsed_us = state.currency, now_us - (state.metrics.start_us or now_us)
        curves = None if self._earlier is None else self._earlier.before(state)
        compared = None if self._earlier is None else curves is not None
        for key, found in figures(state, self._tiles, now_us).items():
            median = usual(curves or (), key, found.unit, currency, elapsed_us)
            self._tiles[key].show_reading(
                shown(found, currency, median), explained(found, currency, now_us, median, compared)
            )

    def tile(self, key: str) -> Tile:
        return self._tiles[key]

    @property
    def keys(self) -> tuple[str, ...]:
        """What stands here, left to right."""
        return tuple(self._tiles)

    def sizeHint(self) -> QSize:
        return QSize(len(self._tiles) * _TILE_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The hairlines are the ground between the tiles.
        QPainter(self).fillRect(self.rect(), theme.current().color("line"))

    async def _choose(self) -> None:
        form = TilesForm(self, self.keys)
        accepted, keys = await form.run(), form.keys
        form.deleteLater()
        if accepted and keys != self.keys:
            self._kept.save(keys)
            self.show_tiles(keys)
