"""Opens the what-if dialog on the show that is looked at, and has the worker do the work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from livestream_console.analysis.what_if import Changes, WhatIf
from livestream_console.app.reviews.what_if_job import compute
from livestream_console.app.window import Desk
from livestream_console.core.ports import JournalFailed, Notice, Notifier, Worker, WorkerDied
from livestream_console.store.failures import StoreRefused
from livestream_console.ui.what_if.dialog import WhatIfDialog


class WhatIfs(QObject):
    def __init__(self, desk: Desk, store: Path, worker: Worker, notifier: Notifier) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._worker = worker
        self._notifier = notifier
        desk.what_if_wanted.connect(self.open)

    def open(self) -> None:
        """Ask for other rules, of the show that the panels look at."""
        state = self._desk.bridge.source.state
        dialog = WhatIfDialog(
            self._desk.window, state.shelf, lambda changes: self._compute(state.show, changes)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _compute(self, show: str, changes: Changes) -> WhatIf | None:
        try:
            return await self._worker.run(compute, str(self._store), show, changes)
        except (JournalFailed, StoreRefused) as failed:
            self._notifier.notify(Notice("store_unreadable", {"reason": str(failed)}, "warning"))
        except WorkerDied:
            self._notifier.notify(Notice("internal_error", {"task": "what if"}, "error"))
        return None
