"""The rows of the form for one kind of room: for each field a line, a tick or the list of tools.

Rule: an address that somebody typed is never written over by the choice of a tool.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from livestream_console.ui.rooms import tools
from livestream_console.ui.rooms.kinds import CONTEXT, Field, Kind

translate = QCoreApplication.translate


class Entries:
    """Adds its rows to ``form``. ``edits`` are those that are typed into, by the field's name."""

    def __init__(self, form: QFormLayout, kind: Kind) -> None:
        self.kind = kind
        self.fields = kind.fields
        self.edits: dict[str, QLineEdit] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self.tools: QComboBox | None = None
        self._form = form
        self._rows: list[QWidget] = []
        # What fills in another field stands above it.
        for field in sorted(self.fields, key=lambda field: field.kind != "dialect"):
            row = self._row(field)
            form.addRow(translate(CONTEXT, field.label), row)
            self._rows.append(row)

    def set_visible(self, visible: bool) -> None:
        for row in self._rows:
            self._form.setRowVisible(row, visible)

    def show_values(self, request: msgspec.Struct) -> None:
        """Write in what a request of this kind says; its name cannot be changed."""
        for field in self.fields:
            value = getattr(request, field.name)
            if field.name in self.ticks:
                self.ticks[field.name].setChecked(bool(value))
            elif field.name in self.edits:
                self.edits[field.name].setText(str(value))
                self.edits[field.name].setEnabled(field.name != "name")

    def text(self, field: Field) -> str:
        if field.kind == "dialect" and self.tools is not None:
            return str(self.tools.currentData())
        if field.kind == "flag":
            return str(self.ticks[field.name].isChecked())
        return self.edits[field.name].text().strip()

    def _row(self, field: Field) -> QWidget:
        match field.kind:
            case "dialect":
                return self._list_of_tools()
            case "flag":
                tick = self.ticks[field.name] = QCheckBox()
                return tick
            case _:
                return self._line(field)

    def _line(self, field: Field) -> QLineEdit:
        edit = self.edits[field.name] = QLineEdit(field.suggested)
        if field.kind == "secret":
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        if field.optional:
            edit.setPlaceholderText(translate("RoomForm", "may stay empty"))
        return edit

    def _list_of_tools(self) -> QComboBox:
        self.tools = QComboBox()
        self.tools.setMaxVisibleItems(len(tools.TOOLS))
        for tool in tools.TOOLS:
            self.tools.addItem(translate(tools.CONTEXT, tool.title), tool.dialect)
        self.tools.currentIndexChanged.connect(self._on_tool_chosen)
        return self.tools

    def _on_tool_chosen(self, place: int) -> None:
        address = self.edits["url"]
        if address.text().strip() in tools.USUAL_ADDRESSES:
            address.setText(tools.TOOLS[place].address)
