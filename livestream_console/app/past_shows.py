"""Which of the recorded shows: the one question behind everything that is done with a past one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from livestream_console.core.ports import Notice, Notifier, ShowInfo
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui import formats
from livestream_console.ui.dialogs import FormDialog

MOST_LISTED = 200


class ShowPicker(FormDialog):
    """Asks which recorded show, the newest first."""

    def __init__(self, parent: QWidget, shows: Sequence[ShowInfo]) -> None:
        super().__init__(parent, self.tr("Open a past show"), self.tr("Open"))
        self._which = QComboBox()
        for info in shows:
            begun = formats.date_and_clock(info.started_us) if info.started_us is not None else ""
            text = self.tr("{0} · {1} · {2} events")
            self._which.addItem(text.format(begun, info.title, formats.number(info.events)), info.show)
        self.form.addRow(self.tr("Show"), self._which)

    @property
    def show_id(self) -> str:
        return str(self._which.currentData())


async def pick_show(
    window: QWidget,
    journal: SqliteJournal | Archive,
    notifier: Notifier,
    title: str | None = None,
    *,
    ask_of_one: bool = True,
) -> ShowInfo | None:
    """Let the user pick a show; say so where none was ever recorded."""
    shows = await journal.in_reader(journal.shows)
    if not shows:
        notifier.notify(Notice("no_past_show"))
        return None
    if len(shows) == 1 and not ask_of_one:
        return shows[0]
    picker = ShowPicker(window, shows[:MOST_LISTED])
    if title is not None:
        picker.setWindowTitle(title)
    accepted, show = await picker.run(), picker.show_id
    picker.deleteLater()
    return next(info for info in shows if info.show == show) if accepted else None
