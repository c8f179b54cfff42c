"""Writes one segment that comes before another; what follows begins so much later."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from livestream_console.core.commands import Command, SetRundown
from livestream_console.core.rundown.pasted import read
from livestream_console.core.rundown.plan import inserted
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.rundown import words
from livestream_console.ui.rundown.form import Submit
from livestream_console.ui.submit import Incomplete, SubmitForm


class InsertForm(SubmitForm[Command]):
    """``before`` is a segment that has not begun."""

    def __init__(self, parent: QWidget, source: ShowSource, before: str, submit: Submit) -> None:
        super().__init__(parent, self.tr("Insert a segment"), self.tr("Insert"), submit)
        self._source = source
        self._before = before
        rundown, self._shelf = source.state.rundown, source.state.shelf
        self._planned, self._version = rundown.planned, rundown.version
        self._place = [plan.segment for plan in self._planned].index(before)
        name = QLabel(words.title(self._shelf, self._planned[self._place]))
        self.line_field = QLineEdit()
        self.line_field.setPlaceholderText(self.tr("5 A3 Encore card — minutes, product, name, push"))
        note = QLabel(self.tr("It begins when that would have begun; what follows is moved by its length."))
        theme.set_role(note, "small")
        self.add_field(self.tr("Before"), name)
        self.add_field(self.tr("Segment"), self.line_field)
        self.form.addRow("", note)

    def terms(self) -> Command:
        now_us = self._source.now_us()
        pasted = read(self.line_field.text(), self._shelf, words.moment(now_us), now_us)
        if not pasted.lines:
            raise Incomplete(self.tr("Write its minutes and its name."))
        line = pasted.lines[0]
        if line.problem is not None:
            raise Incomplete(self.tr("This cannot be read: {0}.").format(words.problem(line)))
        new = msgspec.structs.replace(line.plan, segment=fresh("segment"))
        return SetRundown(
            command_id=fresh("command"),
            segments=inserted(self._planned, self._place, new),
            version=self._version,
        )
