"""The line at the bottom: what is saved, what was not heard, what time it is.

Rule: gaps are counted from the show's state, so that a replay says the same as the live show did.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.lights import Connections

HEIGHT = 26
REFRESH_MS = 200


class StatusLine(QWidget):
    """Words at the left, the clock at the right."""

    def __init__(self, source: ShowSource, connections: Connections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._connections = connections
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.set_role(self, "footer")
        self._saved, self._gaps, self._replay, self._clock = (QLabel() for _ in range(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(16)
        for label in (self._saved, self._gaps, self._replay, self._clock):
            label.setFont(theme.number_font(theme.META_PX))
            theme.set_role(label, "meta")
            row.addWidget(label)
        row.insertStretch(2, 1)

    def set_source(self, source: ShowSource) -> None:
        self._source = source

    def refresh(self) -> None:
        now_us = self._source.now_us()
        if self._source.live:
            saved, recorded = self._connections.saved_through
            self._saved.setText(
                self.tr("Saved through #{0} of #{1}").format(formats.number(saved), formats.number(recorded))
            )
        else:
            self._saved.setText(self.tr("Event #{0}").format(formats.number(self._source.state.seq)))
        gaps = [gap for room in self._source.state.rooms.rooms.values() for gap in room.gaps]
        seconds = sum(gap.seconds(now_us) for gap in gaps)
        self._gaps.setText(
            self.tr("{0} gaps · {1} s over all rooms", "", len(gaps)).format(
                len(gaps), formats.number(seconds)
            )
            if gaps
            else self.tr("No gaps")
        )
        theme.set_role(self._gaps, "warn" if any(gap.to_us is None for gap in gaps) else "meta")
        self._replay.setVisible(not self._source.live)
        self._replay.setText(self.tr("Replay: nothing here reaches the audience"))
        self._clock.setText(formats.clock(now_us))
