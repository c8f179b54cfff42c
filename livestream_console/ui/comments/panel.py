"""The comments panel: tabs over one store, the list, a way back to the newest, what can be done with a row.

Rule: the panel keeps rows (it takes every batch, seen or not); the state of the show is not asked for them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from livestream_console.core.commands import Command, PinComment, RestrictViewer
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Notice, Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.comments.intake import Intake
from livestream_console.ui.comments.model import CommentStore, Filter, Kind
from livestream_console.ui.comments.view import CommentView
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.tabs import TabStrip
from livestream_console.ui.tasks import TaskScope

PAGE = 2_000
"""So many events are read back at once: at a reset, and whenever somebody scrolls to the top."""
MOST_PAGES = 5
"""A tab whose rows are rare looks through so many before it waits for the next wish."""
_SLICE = 250
_COUNTS_MS = 200
"""Nobody reads a count that changes every frame, and writing them anew costs a third of painting the rows."""


class CommentsPanel(QWidget):
    """What they are saying."""

    def __init__(self, source: ShowSource, notifier: Notifier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._notifier = notifier
        self._tasks = TaskScope(self)
        self._store = CommentStore()
        self._intake = Intake(self._store)
        self._earliest = 1
        self._reading: asyncio.Task[None] | None = None
        self._seen = 0
        theme.set_role(self, "panel")
        self._tabs = TabStrip()
        for which, text in (
            (Filter.ALL, self.tr("All")),
            (Filter.QUESTIONS, self.tr("Questions")),
            (Filter.CLAIMS, self.tr("Claims")),
            (Filter.VALUE, self.tr("Orders · gifts")),
            (Filter.GAPS, self.tr("Gaps")),
        ):
            self._tabs.add(which, text)
        self._view = CommentView(self._store)
        self._newer = QPushButton(self._view)
        self._newer.hide()
        theme.set_role(self._newer, "primary")
        self._uncounted = False
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNTS_MS)
        self._counting.timeout.connect(self._on_counting_timeout)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._view, 1)
        self._tabs.chosen.connect(self._on_tab_chosen)
        self._newer.clicked.connect(self._view.follow)
        self._view.following_changed.connect(self._on_following_changed)
        self._view.earlier_wanted.connect(self._on_earlier_wanted)
        self._view.row_menu_requested.connect(self._on_row_menu_requested)
        self._view.installEventFilter(self)

    @property
    def view(self) -> CommentView:
        return self._view

    @property
    def newer_button(self) -> QPushButton:
        """The way back to the end, visible while there is something new below."""
        return self._newer

    @property
    def store(self) -> CommentStore:
        return self._store

    # --- the show ---

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.on_reset()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        self._intake.take(batch)

    def on_reset(self) -> None:
        """Forget the rows and read back the last ones; what comes meanwhile already stands below them."""
        self._store = CommentStore()
        self._intake = Intake(self._store)
        self._view.set_store(self._store)
        self._earliest = self._source.state.seq + 1
        self._read_back()

    # --- what was before ---

    def _on_earlier_wanted(self) -> None:
        if self._reading is None or self._reading.done():
            self._read_back()

    def _read_back(self) -> None:
        if self._earliest > 1:
            self._reading = self._tasks.start(self._read_pages(), "earlier comments", exclusive="history")

    async def _read_pages(self) -> None:
        """Read back until there is something for the tab that is shown."""
        for _ in range(MOST_PAGES):
            grown = await self._read_page()
            if grown or self._earliest <= 1:
                return

    async def _read_page(self) -> int:
        """Put one page before all rows; return how many of them the tab that is shown has."""
        intake = self._intake
        events = await self._source.history_before(self._earliest, intake.kinds, PAGE)
        page = intake.page()
        for start in range(0, len(events), _SLICE):
            page.take(events[start : start + _SLICE])
            await asyncio.sleep(0)
        before = self._store.count(self._view.filter)
        intake.put_before(page)
        self._earliest = events[0].seq if len(events) == PAGE else 1
        grown = self._store.count(self._view.filter) - before
        self._seen += grown
        self._view.rows_put_before(grown)
        self.refresh()
        return grown

    def refresh(self) -> None:
        changed, self._intake.changed = self._intake.changed, set()
        self._view.rows_changed(changed)
        self._update_newer()
        self._uncounted = True
        if not self._counting.isActive():
            self._update_counts()

    def _on_counting_timeout(self) -> None:
        if self._uncounted:
            self._update_counts()

    def _update_counts(self) -> None:
        """Show what the tabs hold, then not for a while: drawing the strip costs as much as the rows."""
        self._uncounted = False
        self._counting.start()
        for which in Filter:
            if which is not Filter.ALL:
                self._tabs.set_count(which, self._store.count(which))

    # --- the way back ---

    def _on_tab_chosen(self, key: str) -> None:
        self._view.set_filter(Filter(key))

    def _on_following_changed(self, following: bool) -> None:
        self._seen = self._store.count(self._view.filter)
        self._update_newer()

    def _update_newer(self) -> None:
        newer = self._store.count(self._view.filter) - self._seen
        show = not self._view.following and newer > 0
        if show:
            self._newer.setText(self.tr("↓ {0} new").format(formats.number(newer)))
            self._newer.adjustSize()
            self._place_newer()
        self._newer.setVisible(show)

    def _place_newer(self) -> None:
        room = self._view.viewport().rect()
        self._newer.move((room.width() - self._newer.width()) // 2, room.height() - self._newer.height() - 12)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._newer.isVisible():
            self._place_newer()
        return False

    # --- what can be done with a comment ---

    def _on_row_menu_requested(self, number: int, where: QPoint) -> None:
        row = self._store.row(number)
        if row.kind == Kind.GAP:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(self._on_copy_triggered)
        menu.addSeparator()
        pin = menu.addAction(self.tr("Show on overlay"))
        pin.setEnabled(self._source.live and bool(row.text))
        pin.triggered.connect(lambda: self.pin(number))
        restrict = menu.addAction(self.tr("Keep from claims and giveaways"))
        restrict.setEnabled(self._source.live and row.kind == Kind.COMMENT)
        restrict.triggered.connect(lambda: self.restrict(number))
        menu.popup(where)

    def _on_copy_triggered(self) -> None:
        QGuiApplication.clipboard().setText(self._view.selected_text())

    def pin(self, number: int) -> None:
        """Put one comment before the audience."""
        row = self._store.row(number)
        command = PinComment(command_id=fresh("pin"), seq=row.seq, text=row.text, name=row.name)
        self._tasks.start(self._carry_out(command), "pin comment")

    def restrict(self, number: int) -> None:
        """Let a viewer watch but neither claim nor enter; who it was is read back from the journal."""
        self._tasks.start(self._restrict(number), "restrict viewer")

    async def _restrict(self, number: int) -> None:
        seq = self._store.row(number).seq
        found = await self._source.history_before(seq + 1, (CommentPosted,), 1)
        key = found[-1].viewer_key if found and found[-1].seq == seq else None
        if key is None:
            self._notifier.notify(Notice("rejected.viewer_unknown", {}, "warning"))
            return
        platform, viewer = key
        command = RestrictViewer(command_id=fresh("restrict"), platform=platform, viewer=viewer)
        await carry_out(self._source, command, self._notifier)

    async def _carry_out(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)
