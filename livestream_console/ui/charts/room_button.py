"""Which room the charts show: a word at the right of their tabs, there once there is more than one room."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from livestream_console.core.rooms import RoomKey
from livestream_console.ui import theme
from livestream_console.ui.charts import words


class RoomButton(QPushButton):
    chosen = Signal(object)
    """A RoomKey, or None for all rooms."""

    def __init__(self) -> None:
        super().__init__(words.room_name(None))
        theme.set_role(self, "flat")
        self.setToolTip(self.tr("Which room the charts show"))
        self._rooms: list[RoomKey] = []
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_rooms(self, rooms: Sequence[RoomKey]) -> None:
        self._rooms = sorted(room for room in rooms if any(room))
        self.setVisible(len(self._rooms) > 1)

    def choose(self, room: RoomKey | None) -> None:
        self.setText(words.room_name(room))

    def menu_of_rooms(self) -> QMenu:
        menu = QMenu(self)
        for room in (None, *self._rooms):
            action = menu.addAction(words.room_name(room))
            action.triggered.connect(partial(self.chosen.emit, room))
        return menu

    def _on_clicked(self) -> None:
        menu = self.menu_of_rooms()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
