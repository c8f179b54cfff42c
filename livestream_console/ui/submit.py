"""A form that stays open until what it asks for was really accepted.

The rule: a rejection is shown where it can be put right, in the form, and what was typed is kept.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from livestream_console.core.commands import Rejected
from livestream_console.ui import messages
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.tasks import TaskScope

Terms = TypeVar("Terms")


class Incomplete(Exception):
    """A field is wrong; the text says what to do, in the user's language."""


class SubmitForm(FormDialog, Generic[Terms]):
    """``submit`` gets what ``terms`` reads off the fields and returns why it was refused, or None."""

    def __init__(
        self, parent: QWidget, title: str, accept: str, submit: Callable[[Terms], Awaitable[Rejected | None]]
    ) -> None:
        super().__init__(parent, title, accept)
        self._submit = submit
        self._tasks = TaskScope(self)

    @abstractmethod
    def terms(self) -> Terms:
        """Read the fields; raise Incomplete."""

    @property
    def complaint(self) -> str:
        """What stands in the way, as shown; empty where nothing does."""
        return self._complaint.text()

    def add_field(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self.form.addRow(name, field)

    def accept(self) -> None:
        try:
            terms = self.terms()
        except Incomplete as incomplete:
            self.complain(str(incomplete))
            return
        self.send(terms)

    def send(self, terms: Terms) -> None:
        """Ask for something, and say what stands in its way."""
        pressed = self.focusWidget() is self.accept_button
        self.accept_button.setEnabled(False)
        self._tasks.start(self._send(terms, pressed), "submit form", exclusive="submit")

    async def settled(self) -> None:
        """Wait until everything this has begun is done."""
        await self._tasks.settled()

    def taken(self) -> None:
        """What was asked for is done: so is a form that asks once."""
        self.done(QDialog.DialogCode.Accepted)

    async def _send(self, terms: Terms, pressed: bool) -> None:
        try:
            rejected = await self._submit(terms)
        finally:
            self.accept_button.setEnabled(True)
            if pressed:  # or Enter, pressed once more, would call the form off
                self.accept_button.setFocus()
        if rejected is None:
            self.taken()
        else:
            self.complain(messages.rejection(rejected))
