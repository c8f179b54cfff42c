"""Past shows beside the live one: pick, look, and come back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from livestream_console.app.window import Desk
from livestream_console.core.ports import Notice, Notifier, ShowInfo
from livestream_console.engine.replayer import Replayer
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui import formats
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.tasks import TaskScope

translate = QCoreApplication.translate

_MOST_LISTED = 200


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


class LookingBack:
    """At most one replay is open; opening another closes it."""

    def __init__(self, desk: Desk, journal: SqliteJournal | Archive, notifier: Notifier) -> None:
        self._desk = desk
        self._journal = journal
        self._notifier = notifier
        self._replayer: Replayer | None = None
        self._tasks = TaskScope(desk)
        window = desk.window
        window.registry.add(
            "show.replay", translate("Desk", "Open a past show…"), self.ask, group=translate("Desk", "Show")
        )
        desk.live_wanted.connect(self._on_live_wanted)

    def ask(self) -> None:
        """Let the user pick a show."""
        self._tasks.start(self._ask(), "open a past show", exclusive="replay")

    async def look_at(self, show: str) -> None:
        """Open a show, stand at its start and play."""
        await self.close()
        replayer = Replayer(self._journal, show, notifier=self._notifier)
        await replayer.open()
        self._replayer = replayer
        self._desk.look_at_replay(replayer)
        replayer.play()

    async def close(self) -> None:
        """Go back to the live show."""
        replayer, self._replayer = self._replayer, None
        if replayer is not None:
            self._desk.look_at_live()
            await replayer.close()

    async def _ask(self) -> None:
        shows = await self._journal.in_reader(self._journal.shows)
        if not shows:
            self._notifier.notify(Notice("no_past_show"))
            return
        picker = ShowPicker(self._desk.window, shows[:_MOST_LISTED])
        accepted = await picker.run()
        show = picker.show_id
        picker.deleteLater()
        if accepted:
            await self.look_at(show)

    def _on_live_wanted(self) -> None:
        self._tasks.start(self.close(), "back to live", exclusive="replay")
