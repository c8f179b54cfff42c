"""The form that asks for a room: which platform, and what that platform needs.

Rule: what is missing is said beside the form before anything is tried.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from livestream_console.ui import theme
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.rooms.kinds import CONTEXT, KINDS, Field, Kind
from livestream_console.ui.rooms.requests import RoomRequest

_SCHEMES = {"socket": ("ws://", "wss://"), "web": ("http://", "https://")}


class RoomForm(FormDialog):
    """Ask for one room; ``request`` is what was given once it was accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Add a room"), self.tr("Connect"))
        self._platform = QComboBox()
        self._platform.setMaxVisibleItems(len(KINDS))
        self.form.addRow(self.tr("Platform"), self._platform)
        self._edits = [self._add_kind(kind) for kind in KINDS]
        self._note = QLabel()
        self._note.setWordWrap(True)
        theme.set_role(self._note, "muted")
        self.form.addRow(self._note)
        self._platform.currentIndexChanged.connect(self._on_platform_chosen)
        self._on_platform_chosen()

    def choose(self, request: type[RoomRequest]) -> None:
        """Show the fields of one kind of room."""
        self._platform.setCurrentIndex([kind.request for kind in KINDS].index(request))

    def fill(self, *values: str) -> None:
        """Write into the shown fields."""
        for edit, value in zip(self._shown(), values, strict=True):
            edit.setText(value)

    def request(self) -> RoomRequest:
        values = {
            field.name: _value(field.kind, text)
            for field, text in zip(self._kind().fields, self._texts(), strict=True)
        }
        # A port comes as text like everything that is typed.
        return msgspec.convert(values, self._kind().request, strict=False)

    def accept(self) -> None:
        for field, text in zip(self._kind().fields, self._texts(), strict=True):
            if wrong := self._wrong(field, text):
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

    def _kind(self) -> Kind:
        return KINDS[self._platform.currentIndex()]

    def _shown(self) -> list[QLineEdit]:
        return self._edits[self._platform.currentIndex()]

    def _texts(self) -> list[str]:
        return [edit.text().strip() for edit in self._shown()]

    def _add_kind(self, kind: Kind) -> list[QLineEdit]:
        self._platform.addItem(_words(kind.title))
        edits = []
        for field in kind.fields:
            edit = QLineEdit(field.suggest())
            if field.kind == "secret":
                edit.setEchoMode(QLineEdit.EchoMode.Password)
            if field.optional:
                edit.setPlaceholderText(self.tr("may stay empty"))
            self.form.addRow(_words(field.label), edit)
            edits.append(edit)
        return edits

    def _on_platform_chosen(self) -> None:
        shown = self._shown()
        for edits in self._edits:
            for edit in edits:
                self.form.setRowVisible(edit, edits is shown)
        note = self._kind().note
        self._note.setText(_words(note) if note else "")
        self.form.setRowVisible(self._note, bool(note))
        self.complain("")


def _words(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


def _value(kind: str, text: str) -> str:
    return text.lstrip("#@").casefold() if kind == "name" else text


def _is_number(text: str, below: int) -> bool:
    return text.isascii() and text.isdecimal() and int(text) < below
