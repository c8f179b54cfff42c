"""The seller's scripts and rules: kept from show to show, edited in one form, used at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from livestream_console.app.keeping import keep
from livestream_console.app.own.kept_file import KeptFile
from livestream_console.core.commands import Rejected
from livestream_console.core.ports import Notifier
from livestream_console.core.replies.replies import ReplyBook
from livestream_console.core.replies.scripts import parse_scripts
from livestream_console.engine.replies import Replies
from livestream_console.ui.replies.form import RepliesForm
from livestream_console.ui.replies.line import ReplyLine
from livestream_console.ui.tasks import TaskScope


class KeptReplies(QObject):
    """Lives as long as the line that it serves."""

    def __init__(
        self, file: KeptFile[ReplyBook], line: ReplyLine, replies: Replies, notifier: Notifier
    ) -> None:
        super().__init__(line)
        self._file = file
        self._line = line
        self._replies = replies
        self._notifier = notifier
        self._tasks = TaskScope(self)
        self._book = file.read()
        self._use()
        line.edit_wanted.connect(self._on_edit_wanted)

    async def save(self, book: ReplyBook) -> Rejected | None:
        """Follow a book from now on and keep it."""
        self._book = book
        self._use()
        await keep(self._file, book, self._notifier)
        return None

    def _use(self) -> None:
        self._line.set_scripts(parse_scripts(self._book.scripts)[0])
        self._replies.use(self._book)

    def _on_edit_wanted(self) -> None:
        self._tasks.start(self._edit(), "edit replies", exclusive="edit")

    async def _edit(self) -> None:
        form = RepliesForm(self._line.window(), self._book, self.save)
        await form.run()
        form.deleteLater()
