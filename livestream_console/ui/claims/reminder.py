"""The form of one reminder: its text, and whether it is sent or copied.

Rule: where the buyer's room takes no posts the button copies, and says so.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from livestream_console.core.claims.unpaid import Unpaid
from livestream_console.core.commands import ActInRoom, Chased, ChaseUnpaid, Rejected, Way
from livestream_console.core.replies.replies import Means
from livestream_console.core.values import RoomAction
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat, theme
from livestream_console.ui.replies.target import Target
from livestream_console.ui.submit import Incomplete, SubmitForm

_HEIGHT = 96


class ReminderForm(SubmitForm[str]):
    def __init__(
        self,
        parent: QWidget,
        name: str,
        text: str,
        means: Means | None,
        submit: Callable[[str], Awaitable[Rejected | None]],
    ) -> None:
        how = self.tr("Send") if means is not None else self.tr("Copy")
        super().__init__(parent, self.tr("Remind {0}").format(name), how, submit)
        self._most = means.max_text if means is not None else None
        self.text_field = QPlainTextEdit(text)
        self.text_field.setFixedHeight(_HEIGHT)
        self.add_field(self.tr("Text"), self.text_field)
        note = QLabel(
            self.tr("It is sent in the room, where everybody reads it.")
            if means is not None
            else self.tr("This room takes no posts from here: paste it there. It counts as a reminder.")
        )
        note.setWordWrap(True)
        theme.set_role(note, "muted")
        self.form.addRow("", note)

    def terms(self) -> str:
        text = " ".join(self.text_field.toPlainText().split())
        if not text:
            raise Incomplete(self.tr("Write what the buyer is to read."))
        if self._most is not None and len(text) > self._most:
            raise Incomplete(
                self.tr("The room takes {0} characters, this has {1}.").format(self._most, len(text))
            )
        return text


def chase_command(one: Unpaid, state: Chased, text: str | None = None, how: Way | None = None) -> ChaseUnpaid:
    """Return what keeps how far a buyer was asked."""
    return ChaseUnpaid(
        command_id=fresh("command"),
        by=seat.role(),
        platform=one.platform,
        viewer=one.viewer.id or "",
        state=state,
        text=text,
        how=how,
    )


async def send_reminder(
    source: ShowSource, one: Unpaid, target: Target, means: Means | None, text: str
) -> Rejected | None:
    """Say it in the room, else put it on the clipboard, and keep that the buyer was reminded."""
    if means is None:
        QGuiApplication.clipboard().setText(text)
        return (await source.dispatch(chase_command(one, "reminded", text, "copied"))).rejected
    action = RoomAction(means.what, text, target=target.comment if means.what == "reply" else None)
    act = ActInRoom(
        command_id=fresh("reply"), by=seat.role(), platform=one.platform, room=target.room, action=action
    )
    outcome = await source.dispatch(act)
    if outcome.rejected is not None:
        return outcome.rejected
    return (await source.dispatch(chase_command(one, "reminded", text, "posted"))).rejected
