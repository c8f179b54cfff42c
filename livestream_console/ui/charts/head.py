"""The line above the charts: how much of the show they look at, where the crosshair is, and which room."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel

from livestream_console.ui import theme
from livestream_console.ui.charts.room_button import RoomButton
from livestream_console.ui.charts.window import HALF_HOUR, TEN_MINUTES, WHOLE_SHOW
from livestream_console.ui.tabs import TabStrip

WINDOWS = {"10": TEN_MINUTES, "30": HALF_HOUR, "all": WHOLE_SHOW}
_USUAL = "30"


class Head(TabStrip):
    """``chosen`` tells a key of WINDOWS."""

    def __init__(self) -> None:
        super().__init__()
        for key, text in (("10", self.tr("10 min")), ("30", self.tr("30 min")), ("all", self.tr("All"))):
            self.add(key, text)
        self.choose(_USUAL)
        self._told = QLabel()
        self._told.setFont(theme.number_font(theme.SMALL_PX))
        theme.set_role(self._told, "small")
        self.rooms = RoomButton()
        # The line below the tabs goes on under the words at its right.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self._told)
        row.addWidget(self.rooms)

    def tell(self, text: str) -> None:
        if text != self._told.text():
            self._told.setText(text)
