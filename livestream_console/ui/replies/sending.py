"""One post on its way: asked of the show, and heard of again as ReplySent.

Rule: it is asked once. Where nobody knows whether it arrived, that is said, and a person decides.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from livestream_console.core.commands import ActInRoom
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ReplySent
from livestream_console.core.replies.replies import Means
from livestream_console.core.values import RoomAction
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import messages, seat
from livestream_console.ui.replies import words
from livestream_console.ui.replies.target import Target
from livestream_console.ui.tasks import TaskScope


class Sending(QObject):
    # What there is to say, as a sentence and its role.
    told = Signal(str, str)
    # The platform took this text.
    accepted = Signal(str)
    # Nothing is on its way any more.
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = TaskScope(self)
        self._awaited: str | None = None

    @property
    def busy(self) -> bool:
        return self._awaited is not None

    def send(self, source: ShowSource, target: Target, means: Means, text: str) -> None:
        action = RoomAction(means.what, text, target=target.comment if means.what == "reply" else None)
        command = ActInRoom(
            command_id=fresh("reply"),
            by=seat.role(),
            platform=target.platform,
            room=target.room,
            action=action,
        )
        self._awaited = command.command_id
        self.told.emit(self.tr("Sending…"), "muted")
        self._tasks.start(self._send(source, command), "send reply")

    def forget(self) -> None:
        """Wait no longer: the show is another one."""
        self._awaited = None

    def hear(self, recorded: Recorded, event: ReplySent) -> None:
        """Take in what became of some post; only the one that is awaited matters."""
        if self._awaited is None or recorded.id != f"{self._awaited}/outcome":
            return
        match event.outcome:
            case "accepted":
                self.accepted.emit(event.text)
                self._end(self.tr("✓ Sent"), "good")
            case "rejected":
                self._end(self.tr("Not sent: {0}.").format(words.reason(event.reason)), "error")
            case _:
                cannot_tell = self.tr(
                    "Cannot tell whether it was sent. Look at the room before you send it again."
                )
                self._end(cannot_tell, "warn")

    async def _send(self, source: ShowSource, command: ActInRoom) -> None:
        outcome = await source.dispatch(command)
        if outcome.rejected is not None:
            self._end(messages.rejection(outcome.rejected), "error")
        elif not outcome.saved and self._awaited == command.command_id:
            self._end(self.tr("Not sent yet: it goes out as soon as the show can be saved."), "warn")

    def _end(self, sentence: str, role: str) -> None:
        self._awaited = None
        self.told.emit(sentence, role)
        self.ended.emit()
