"""The seller's word lists: kept from show to show, edited in one form, watched by at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from livestream_console.app.keeping import keep
from livestream_console.app.own.kept_file import KeptFile
from livestream_console.core.commands import Rejected
from livestream_console.core.moderation.word_lists import WordLists
from livestream_console.core.ports import Notifier
from livestream_console.engine.console import Console
from livestream_console.ui.moderation.form import WordListForm
from livestream_console.ui.tasks import TaskScope


class KeptWordLists:
    def __init__(
        self, file: KeptFile[WordLists], console: Console, window: QWidget, notifier: Notifier
    ) -> None:
        self._file = file
        self._console = console
        self._window = window
        self._notifier = notifier
        self._tasks = TaskScope(window)
        console.use_word_lists(file.read())

    def edit(self) -> None:
        """Open the form."""
        self._tasks.start(self._edit(), "edit word lists", exclusive="edit")

    async def _edit(self) -> None:
        form = WordListForm(self._window, self._console.word_lists, self._save)
        await form.run()
        form.deleteLater()

    async def _save(self, lists: WordLists) -> Rejected | None:
        """Watch by new lists from now on and keep them."""
        self._console.use_word_lists(lists)
        await keep(self._file, lists, self._notifier)
        return None
