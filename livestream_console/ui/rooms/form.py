"""The form that asks for a room: which platform, and what that platform needs.

Rule: what is missing is said beside the form before anything is tried.
"""

from __future__ import annotations

import secrets

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.rooms.requests import (
    BilibiliRoom,
    BridgeListener,
    BridgeRoom,
    RoomRequest,
    TwitchLogin,
    TwitchRoom,
)

_TWITCH, _BILIBILI, _BRIDGE, _TWITCH_LOGIN, _LISTENER = range(5)
_LISTENER_PORT = 17901


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
        self._add_platform(
            self.tr("Twitch, with your own login"),
            [self.tr("Channel"), self.tr("Account name"), self.tr("OAuth token")],
        )
        self._add_platform(
            self.tr("Bridge: wait for tools on this computer"), [self.tr("Port"), self.tr("Token")]
        )
        for platform in (_BILIBILI, _TWITCH_LOGIN):
            self._fields[platform][-1].setEchoMode(QLineEdit.EchoMode.Password)
        port, token = self._fields[_LISTENER]
        port.setText(str(_LISTENER_PORT))
        token.setText(secrets.token_urlsafe(12))
        token.setToolTip(self.tr("Tools connect to ws://127.0.0.1:PORT/?token=TOKEN"))
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
            return TwitchRoom(_channel(values[0]))
        if platform == _TWITCH_LOGIN:
            return TwitchLogin(_channel(values[0]), values[1].casefold(), values[2])
        if platform == _BILIBILI:
            return BilibiliRoom(*values)
        if platform == _LISTENER:
            return BridgeListener(int(values[0]), values[1])
        return BridgeRoom(values[0])

    def accept(self) -> None:
        values = self._values()
        if not all(values):
            self.complain(self.tr("Please fill in every field."))
        elif self._platform.currentIndex() == _BRIDGE and not values[0].startswith(("ws://", "wss://")):
            self.complain(self.tr("The address must begin with ws:// or wss://."))
        elif self._platform.currentIndex() == _BILIBILI and not _is_number(values[1], 2**63):
            self.complain(self.tr("The app id is a number."))
        elif self._platform.currentIndex() == _LISTENER and not _is_number(values[0], 2**16):
            self.complain(self.tr("The port is a number from 0 to 65535."))
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


def _channel(text: str) -> str:
    return text.lstrip("#@").casefold()


def _is_number(text: str, below: int) -> bool:
    return text.isascii() and text.isdecimal() and int(text) < below
