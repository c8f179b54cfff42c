"""The form that asks for a room: which platform, and what that platform needs.

Rule: what is missing is said beside the form before anything is tried.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.rooms.requests import BilibiliRoom, BridgeRoom, RoomRequest, TwitchRoom

_TWITCH, _BILIBILI, _BRIDGE = range(3)


class RoomForm(FormDialog):
    """Ask for one room; ``request`` is what was given once it was accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Add a room"), self.tr("Connect"))
        self._platform = QComboBox()
        self.form.addRow(self.tr("Platform"), self._platform)
        self._fields: list[list[QLineEdit]] = []
        self._add_platform(self.tr("Twitch, read without an account"), [self.tr("Channel")])
        self._add_platform(
            self.tr("Bilibili open platform"),
            [self.tr("Identity code"), self.tr("App id"), self.tr("Access key"), self.tr("Access secret")],
        )
        self._add_platform(self.tr("Bridge (JSON over WebSocket)"), [self.tr("Address, ws:// or wss://")])
        self._fields[_BILIBILI][-1].setEchoMode(QLineEdit.EchoMode.Password)
        self._platform.currentIndexChanged.connect(self._on_platform_chosen)
        self._on_platform_chosen()

    def choose(self, platform: int) -> None:
        """Show the fields of one platform, in the order of the list."""
        self._platform.setCurrentIndex(platform)

    def fill(self, *values: str) -> None:
        """Write into the shown fields."""
        for field, value in zip(self._shown(), values, strict=True):
            field.setText(value)

    def request(self) -> RoomRequest:
        values = self._values()
        platform = self._platform.currentIndex()
        if platform == _TWITCH:
            return TwitchRoom(values[0].lstrip("#@").casefold())
        if platform == _BILIBILI:
            return BilibiliRoom(*values)
        return BridgeRoom(values[0])

    def accept(self) -> None:
        values = self._values()
        if not all(values):
            self.complain(self.tr("Please fill in every field."))
        elif self._platform.currentIndex() == _BRIDGE and not values[0].startswith(("ws://", "wss://")):
            self.complain(self.tr("The address must begin with ws:// or wss://."))
        else:
            super().accept()

    def _shown(self) -> list[QLineEdit]:
        return self._fields[self._platform.currentIndex()]

    def _values(self) -> list[str]:
        return [field.text().strip() for field in self._shown()]

    def _add_platform(self, platform: str, labels: list[str]) -> None:
        fields = []
        for label in labels:
            field = QLineEdit()
            self.form.addRow(label, field)
            fields.append(field)
        self._fields.append(fields)
        self._platform.addItem(platform)

    def _on_platform_chosen(self) -> None:
        shown = self._shown()
        for fields in self._fields:
            for field in fields:
                self.form.setRowVisible(field, fields is shown)
        self.complain("")
