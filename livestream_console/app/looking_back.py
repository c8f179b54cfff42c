"""Past shows beside the live one: pick, look, and come back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.app.past_shows import pick_show
from livestream_console.app.window import Desk
from livestream_console.core.ports import Notifier
from livestream_console.engine.replayer import Replayer
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.tasks import TaskScope

translate = QCoreApplication.translate


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
        picked = await pick_show(self._desk.window, self._journal, self._notifier)
        if picked is not None:
            await self.look_at(picked.show)

    def _on_live_wanted(self) -> None:
        self._tasks.start(self.close(), "back to live", exclusive="replay")
