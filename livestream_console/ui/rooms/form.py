"""The form that asks for something to be connected: of which kind, and what that kind needs.

Rule: what is missing is said beside the form before anything is tried.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from livestream_console.ui import theme
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.rooms.entries import Entries
from livestream_console.ui.rooms.kinds import CONTEXT, KINDS, Field, Kind
from livestream_console.ui.rooms.requests import RoomRequest

_SCHEMES = {"socket": ("ws://", "wss://"), "web": ("http://", "https://")}


class RequestForm(FormDialog):
    """Ask for one thing of some kind; ``request`` is what was given once it was accepted."""

    def __init__(self, parent: QWidget, title: str, of_kind: str, kinds: Sequence[Kind]) -> None:
        super().__init__(parent, title, self.tr("Connect"))
        self._platform = QComboBox()
        self._platform.setMaxVisibleItems(len(kinds))
        self._platform.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._platform.addItems([_words(kind.title) for kind in kinds])
        self.form.addRow(of_kind, self._platform)
        self._kinds = [Entries(self.form, kind) for kind in kinds]
        self._note = QLabel()
        self._note.setWordWrap(True)
        theme.set_role(self._note, "muted")
        self.form.addRow(self._note)
        self._platform.currentIndexChanged.connect(self._on_platform_chosen)
        self._on_platform_chosen()

    def choose(self, request: type[msgspec.Struct]) -> None:
        """Show the fields of one kind."""
        self._platform.setCurrentIndex([entries.kind.request for entries in self._kinds].index(request))

    def fill(self, *values: str) -> None:
        """Write into the shown fields that are typed."""
        for edit, value in zip(self._shown().edits.values(), values, strict=True):
            edit.setText(value)

    def keep_to(self, request: msgspec.Struct) -> None:
        """Show one request that was made before; what it is called by stays."""
        self.choose(type(request))
        self._platform.setEnabled(False)
        self._shown().show_values(request)

    def request(self) -> Any:
        shown = self._shown()
        values = {field.name: _value(field.kind, shown.text(field)) for field in shown.fields}
        # A port comes as text like everything that is typed.
        return msgspec.convert(values, shown.kind.request, strict=False)

    def accept(self) -> None:
        shown = self._shown()
        for field in shown.fields:
            if wrong := self._wrong(field, shown.text(field)):
                self.complain(wrong)
                return
        super().accept()

    def _wrong(self, field: Field, text: str) -> str:
        if not text:
            return "" if field.optional else self.tr("Please fill in every field.")
        if field.kind == "socket" and not text.startswith(_SCHEMES["socket"]):
            return self.tr("The address must begin with ws:// or wss://.")
        if field.kind == "web" and not text.startswith(_SCHEMES["web"]):
            return self.tr("The address must begin with http:// or https://.")
        if field.kind == "number" and not _is_number(text, 2**63):
            return self.tr("{0} is a number.").format(_words(field.label))
        if field.kind == "port" and not _is_number(text, 2**16):
            return self.tr("The port is a number from 0 to 65535.")
        return ""

    def _shown(self) -> Entries:
        return self._kinds[self._platform.currentIndex()]

    def _on_platform_chosen(self) -> None:
        shown = self._shown()
        for fields in self._kinds:
            fields.set_visible(fields is shown)
        note = shown.kind.note
        self._note.setText(_words(note) if note else "")
        self.form.setRowVisible(self._note, bool(note))
        self.complain("")


class RoomForm(RequestForm):
    """Ask for one room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Add a room"), self.tr("Platform"), KINDS)

    def request(self) -> RoomRequest:
        given: RoomRequest = super().request()
        return given


def _words(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


def _value(kind: str, text: str) -> str:
    return text.lstrip("#@").casefold() if kind == "name" else text


def _is_number(text: str, below: int) -> bool:
    return text.isascii() and text.isdecimal() and int(text) < below
