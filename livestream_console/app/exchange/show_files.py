"""A whole show out into one file and in again, from the desk.

Rule: the file is made in the worker and read beside the loop; what comes in stands in the store at once, in
one piece, or not at all.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from livestream_console.app.exchange.show_file import (
    ENDING,
    PICTURES,
    ShowFileRefused,
    read_show_file,
    with_pictures,
    write_show_file,
)
from livestream_console.app.exchange.transfer import numbered, title_of
from livestream_console.app.past_shows import pick_show
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.app.words import reason_of
from livestream_console.app.written import not_written
from livestream_console.core.envelope import Recorded
from livestream_console.core.notes import ShowNotes
from livestream_console.core.ports import JournalFailed, Notice, Notifier, Worker, WorkerDied
from livestream_console.store.archive import Archive
from livestream_console.store.failures import StoreRefused
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.dialogs import pick_file
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.tasks import TaskScope

translate = QCoreApplication.translate


class ShowFiles:
    """Two actions of the desk. ``store`` is the file of all shows, ``folder`` where pictures are kept."""

    def __init__(
        self,
        window: MainWindow,
        journal: SqliteJournal | Archive,
        store: Path,
        folder: Path,
        worker: Worker,
        notifier: Notifier,
    ) -> None:
        self._window = window
        self._journal = journal
        self._store = store
        self._folder = folder
        self._worker = worker
        self._notifier = notifier
        self._tasks = TaskScope(window)
        group = translate("Desk", "Show")
        window.registry.add("show.pack", translate("Desk", "Save a show as a file…"), self.pack, group=group)
        window.registry.add("show.unpack", translate("Desk", "Open a show file…"), self.unpack, group=group)

    def pack(self) -> None:
        """Let the user pick a show and a place for it."""
        self._tasks.start(self._pack(), "save a show", exclusive="show file")

    def unpack(self) -> None:
        """Let the user pick a file and take its show in."""
        self._tasks.start(self._unpack(), "open a show file", exclusive="show file")

    async def _pack(self) -> None:
        title = translate("Desk", "Save a show as a file")
        picked = await pick_show(self._window, self._journal, self._notifier, title)
        if picked is None:
            return
        suggested = picked.show + ENDING
        file = await pick_file(self._window, title, self._patterns, save=True, suggested=suggested)
        if file is not None:
            await self.write(picked.show, file)

    async def write(self, show: str, file: Path) -> None:
        """Write a show into a file and say so."""
        try:
            await self._worker.run(write_show_file, str(self._store), show, str(file))
        except (StoreRefused, JournalFailed) as failed:
            code = failed.code if isinstance(failed, StoreRefused) else str(failed)
            self._notifier.notify(Notice("store_unreadable", {"reason": code}, "error"))
        except OSError as error:
            self._notifier.notify(not_written(file, error))
        except WorkerDied:
            self._notifier.notify(Notice("show_file_ended", {}, "warning"))
        else:
            self._notifier.notify(Notice("file_written", {"file": str(file)}))

    async def _unpack(self) -> None:
        file = await pick_file(self._window, translate("Desk", "Open a show file"), self._patterns)
        if file is not None:
            await self.read(file)

    async def read(self, file: Path) -> None:
        """Take the show of a file into the store and say so."""
        try:
            recorded, notes = await asyncio.to_thread(_read, file, self._folder / PICTURES)
            self._journal.append(recorded)
            await self._journal.wait_committed(recorded[-1].show, recorded[-1].seq, durable=True)
            await asyncio.to_thread(KeptNotes(self._store).keep, recorded[0].show, notes)
        except ShowFileRefused as refused:
            params: dict[str, str | int] = {"file": file.name, "where": refused.detail}
            self._notifier.notify(Notice(f"show_file.{refused.code}", params, "error"))
        except OSError as error:
            params = {"file": str(file), "reason": reason_of(error)}
            self._notifier.notify(Notice("file_unreadable", params, "error"))
        except JournalFailed as failed:
            self._notifier.notify(Notice("not_saved", {"reason": str(failed)}, "error"))
        else:
            params = {"show": title_of(recorded), "events": len(recorded)}
            self._notifier.notify(Notice("show_taken_in", params))

    @property
    def _patterns(self) -> str:
        return translate("Desk", "Show files (*{0})").format(ENDING)


def _read(file: Path, pictures: Path) -> tuple[list[Recorded], ShowNotes]:
    unpacked = read_show_file(file)
    if not unpacked.observed:
        raise ShowFileRefused("not_a_show")
    return numbered(with_pictures(unpacked, pictures), file.name.removesuffix(ENDING)), unpacked.notes
