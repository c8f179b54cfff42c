"""The strip of readings above the desk. Each tile is one reading; nothing is worked out here."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from livestream_console.core.readings import Reading, reading
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.kpis.definitions import STRIP
from livestream_console.ui.kpis.present import explained, shown
from livestream_console.ui.kpis.tile import Tile


class KpisPanel(QWidget):
    def __init__(self, source: ShowSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Key figures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._source = source
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(1)
        self._tiles: dict[str, Tile] = {}
        for key in STRIP:
            tile = Tile(shown(self._reading(key), source.state.currency))
            self._tiles[key] = tile
            row.addWidget(tile, 1)
        self.refresh()
        theme.changes.changed.connect(self.update)

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        now_us, currency = self._source.now_us(), self._source.state.currency
        for key, tile in self._tiles.items():
            found = self._reading(key)
            tile.show_reading(shown(found, currency), explained(found, currency, now_us))

    def tile(self, key: str) -> Tile:
        return self._tiles[key]

    def sizeHint(self) -> QSize:
        return QSize(len(STRIP) * 140, 76)

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The hairlines are the ground between the tiles.
        QPainter(self).fillRect(self.rect(), theme.current().color("line"))

    def _reading(self, key: str) -> Reading:
        return reading(self._source.state.metrics, key, self._source.now_us())
