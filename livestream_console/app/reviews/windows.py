"""Reviews beside the desk: which show, its window, and what that window asks for.

Rule: a show has one window; asking for it again brings that to the front. Everything dear runs in the worker,
and the desk only takes what comes back.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from livestream_console.app.looking_back import LookingBack
from livestream_console.app.past_shows import MOST_LISTED, pick_show
from livestream_console.app.reviews.costs import past_costs
from livestream_console.app.reviews.forms import form_of, written_review
from livestream_console.app.reviews.job import ReviewWish, ShowGone
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ShowEnded
from livestream_console.core.notes import Lesson, ShowNotes
from livestream_console.core.ports import JournalFailed, Notice, Notifier, ShowInfo, Worker, WorkerDied
from livestream_console.engine.console import Console
from livestream_console.store.archive import Archive
from livestream_console.store.failures import StoreRefused
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui import formats, messages, seat, translation
from livestream_console.ui.costs.form import CostsForm
from livestream_console.ui.dialogs import FormDialog, SaveFile
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.review.errands import NoReview, ReviewErrands
from livestream_console.ui.review.kept import Sheaf
from livestream_console.ui.tasks import TaskScope

if TYPE_CHECKING:
    from livestream_console.ui.review.window import ReviewWindow

translate = QCoreApplication.translate

KEYS = "Ctrl+Shift+V"


class ShowsPicker(FormDialog):
    """Asks which earlier shows one is compared with; none ticked stands for the latest."""

    def __init__(self, parent: QWidget, shows: Sequence[ShowInfo], chosen: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Compare with"), self.tr("Compare"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier shows"))
        for info in shows:
            begun = "" if info.started_us is None else formats.date_and_clock(info.started_us)
            entry = QListWidgetItem(f"{begun} · {info.title}")
            entry.setData(Qt.ItemDataRole.UserRole, info.show)
            on = Qt.CheckState.Checked if info.show in chosen else Qt.CheckState.Unchecked
            entry.setCheckState(on)
            self.list.addItem(entry)
        self.form.addRow(self.list)
        self.form.addRow(QLabel(self.tr("Nothing ticked: the latest ones.")))
        self.complain("" if shows else self.tr("There is no earlier show."))

    @property
    def chosen(self) -> tuple[str, ...]:
        entries = (self.list.item(place) for place in range(self.list.count()))
        ticked = (entry for entry in entries if entry.checkState() is Qt.CheckState.Checked)
        return tuple(str(entry.data(Qt.ItemDataRole.UserRole)) for entry in ticked)


class ReviewWindows:
    """The open windows. ``store`` is the file of all shows, ``save`` asks where a file goes."""

    def __init__(
        self,
        window: MainWindow,
        console: Console,
        journal: SqliteJournal | Archive,
        store: Path,
        worker: Worker,
        notifier: Notifier,
        save: SaveFile,
        looking_back: LookingBack,
    ) -> None:
        self._window = window
        self._console = console
        self._journal = journal
        self._store = store
        self._worker = worker
        self._notifier = notifier
        self._save = save
        self._looking_back = looking_back
        self._tasks = TaskScope(window)
        self._open: dict[str, ReviewWindow] = {}
        window.registry.add(
            "show.review",
            translate("Desk", "Review of a show…"),
            self.ask,
            shortcut=KEYS,
            group=translate("Desk", "Show"),
        )
        self._unsubscribe: Callable[[], None] = console.hub.subscribe(self._on_batch, lambda: None)

    def ask(self) -> None:
        """Let the user pick a show; the one that has just ended stands first."""
        self._tasks.start(self._ask(), "pick a show to review", exclusive="review")

    def open(self, info: ShowInfo) -> ReviewWindow:
        """Open the review of a show, or bring it to the front."""
        from livestream_console.ui.review.window import ReviewWindow  # nobody needs it at the start

        window = self._open.get(info.show)
        if window is None:
            notes = _Notes(self._store, info.show)
            title = info.title or info.show
            window = ReviewWindow(title, self._errands(info, notes))
            self._open[info.show] = window
            window.closed.connect(lambda: self._open.pop(info.show, None))
            window.show()
            window.start()
        window.raise_()
        window.activateWindow()
        return window

    async def close(self) -> None:
        """Close every window, as the desk is left."""
        self._unsubscribe()
        self._tasks.cancel()
        for window in tuple(self._open.values()):
            window.close()

    async def _ask(self) -> None:
        title = translate("Desk", "Review of a show")
        picked = await pick_show(self._window, self._journal, self._notifier, title)
        if picked is not None:
            self.open(picked)

    def _errands(self, info: ShowInfo, notes: _Notes) -> ReviewErrands:
        chosen: tuple[str, ...] = ()

        async def make(against: tuple[str, ...]) -> Sheaf:
            costs = (await notes.kept()).costs
            wish = ReviewWish(time.time_ns() // 1_000, costs=costs, against=against)
            return await self._made(info.show, wish)

        async def form(sheaf: Sheaf, name: str) -> bytes:
            try:
                told = msgspec.structs.replace(sheaf, lessons=(await notes.kept()).lessons)
                return await self._worker.run(form_of, told, name)
            except WorkerDied:
                raise NoReview(_died()) from None

        async def choose(parent: QWidget) -> tuple[str, ...] | None:
            nonlocal chosen
            begun_us = info.started_us or 0
            shows = await self._journal.in_reader(self._journal.shows)
            earlier = [one for one in shows if one.ended_us and (one.started_us or 0) < begun_us]
            picker = ShowsPicker(parent, earlier[:MOST_LISTED], chosen)
            accepted = await picker.run()
            found = picker.chosen
            picker.deleteLater()
            if accepted:
                chosen = found
            return found if accepted else None

        async def costs(parent: QWidget) -> bool:
            past = await past_costs(self._journal, KeptNotes(self._store), info)
            form = CostsForm(parent, past.entered, info.currency, past.enter)
            await form.run()
            form.deleteLater()
            return past.changed

        def replay() -> None:
            self._window.raise_()
            self._tasks.start(self._looking_back.look_at(info.show), "replay a reviewed show")

        return ReviewErrands(make, form, choose, costs, self._save, notes, replay)

    async def _made(self, show: str, wish: ReviewWish) -> Sheaf:
        """Have the review made in the language of the screen, or raise NoReview with a sentence."""
        spoken = translation.spoken()
        try:
            return await self._worker.run(written_review, str(self._store), show, wish, spoken)
        except ShowGone:
            raise NoReview(translate("Desk", "This show is not in the store any more.")) from None
        except StoreRefused as refused:
            raise NoReview(_store_sentence(refused.code)) from None
        except JournalFailed as failed:
            raise NoReview(_store_sentence(str(failed))) from None
        except WorkerDied:
            said = translate(
                "Desk", "The process that works reviews out was ended. Nothing is lost; try again."
            )
            raise NoReview(said) from None

    def _on_batch(self, batch: Sequence[Recorded]) -> None:
        if any(type(recorded.event) is ShowEnded for recorded in batch):
            self._notifier.notify(Notice("review_offered", {"keys": KEYS}))


class _Notes:
    """The notes of one show, read and written off the loop."""

    def __init__(self, store: Path, show: str) -> None:
        self._notes = KeptNotes(store)
        self._show = show

    async def kept(self) -> ShowNotes:
        return await asyncio.to_thread(self._notes.of, self._show)

    async def read(self) -> Sequence[Lesson]:
        return (await self.kept()).lessons

    async def add(self, text: str) -> Sequence[Lesson]:
        now_us, by = time.time_ns() // 1_000, seat.role()
        return (await asyncio.to_thread(self._notes.add_lesson, self._show, text, by, now_us)).lessons

    async def tick(self, lesson: str, done: bool) -> Sequence[Lesson]:
        now_us, by = time.time_ns() // 1_000, seat.role()

        def ticked() -> Sequence[Lesson]:
            return self._notes.tick(self._show, lesson, by, now_us, done=done).lessons

        return await asyncio.to_thread(ticked)


def _store_sentence(code: str) -> str:
    return messages.notice(Notice("store_unreadable", {"reason": code}))


def _died() -> str:
    return translate("Desk", "The process that works reviews out was ended. Nothing is lost; try again.")
