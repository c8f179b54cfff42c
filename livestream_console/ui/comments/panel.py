"""The comments panel: tabs over one store, the list, a box to find, a way back to the newest.

Rule: the panel keeps rows (it takes every batch, seen or not); the state of the show is asked only for what
stands beside the rows on screen.

Keys in the stream: ↑ ↓ PgUp PgDn Home choose (with ⇧ a stretch), End follows again, Ctrl+C copies, R or
Enter answers, V opens the viewer card, P shows on the overlay, H hides, M mutes, the menu key opens the menu.
Ctrl+F finds: Enter older, ⇧Enter newer, Esc closes. In the tabs: ← →, the menu key changes one of one's own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from livestream_console.core.envelope import Recorded
from livestream_console.core.ids import ViewerKey
from livestream_console.core.ports import Notifier
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.comments.filters import Filter, Tab
from livestream_console.ui.comments.find import FindBar
from livestream_console.ui.comments.from_state import FromState
from livestream_console.ui.comments.history import History
from livestream_console.ui.comments.intake import Intake
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.own_tabs import TabsKept, room_name
from livestream_console.ui.comments.row_deeds import RowDeeds
from livestream_console.ui.comments.rows import Room, Row
from livestream_console.ui.comments.tab_counts import TabCounts
from livestream_console.ui.comments.tab_filters import TabFilters
from livestream_console.ui.comments.tab_row import TabRow
from livestream_console.ui.comments.taken import Reading
from livestream_console.ui.comments.view import CommentView
from livestream_console.ui.comments.way_back import WayBack
from livestream_console.ui.moderation.offers import Powers, unknown_powers
from livestream_console.ui.tasks import TaskScope

MOST_PAGES = 5
"""A tab whose rows are rare looks through so many pages before it waits for the next wish."""


class CommentsPanel(QWidget):
    """What they are saying. ``above`` stands over the questions, ``foot`` under the stream."""

    reply_wanted = Signal(object)
    viewer_wanted = Signal(object)
    moderation_wanted = Signal(str, object)
    """As RowDeeds says them: a Recorded each, for moderation with the code of what is offered before it."""

    def __init__(
        self,
        source: ShowSource,
        notifier: Notifier,
        *,
        actions: Actions | None = None,
        tabs: TabsKept | None = None,
        above: QWidget | None = None,
        foot: QWidget | None = None,
        powers: Powers = unknown_powers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = TaskScope(self)
        self._state = FromState(source)
        self._reading = Reading(self._state.words, self._state.standing)
        self._store = CommentStore()
        self._intake = Intake(self._store, self._reading, self._state.left)
        self._history = History(source, self._intake)
        self._read_back: asyncio.Task[None] | None = None
        self._shelf_words = source.state.shelf.words
        theme.set_role(self, "panel")
        self._tabs = TabRow(tabs or TabsKept(), self._rooms_heard)
        self._counts = TabCounts(self._tabs, self._store)
        self._find = FindBar(source)
        self._above = above
        self._view = CommentView(self._store, self._state.tag)
        self._filters = TabFilters(self._tabs, self._store, self._view, self._counts)
        self._deeds = RowDeeds(source, notifier, self._intake.kinds, powers, self)
        self._newer = WayBack(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._tabs, self._find, above, self._view, foot):
            if widget is not None:
                layout.addWidget(widget, 1 if widget is self._view else 0)
        if above is not None:
            above.hide()
        self._connect()
        self._begin(source)
        if actions is not None:
            find, group = self.tr("Find a comment"), self.tr("Comments")
            actions.add("comments.find", find, self._find.open_box, shortcut="Ctrl+F", group=group)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._on_tab_chosen)
        self._tabs.find_wanted.connect(self._find.open_box)
        self._find.found.connect(self._on_found)
        self._view.earlier_wanted.connect(self._on_earlier_wanted)
        self._view.row_menu_requested.connect(self._on_row_menu_requested)
        self._view.deed_wanted.connect(self.do)
        deeds = self._deeds
        deeds.copy_wanted.connect(self._on_copy_wanted)
        deeds.reply_wanted.connect(self.reply_wanted)
        deeds.viewer_wanted.connect(self.viewer_wanted)
        deeds.moderation_wanted.connect(self.moderation_wanted)
        deeds.room_tab_wanted.connect(self._on_room_tab_wanted)
        deeds.viewer_tab_wanted.connect(self._on_viewer_tab_wanted)

    @property
    def view(self) -> CommentView:
        return self._view

    @property
    def tabs(self) -> TabRow:
        return self._tabs

    @property
    def find_bar(self) -> FindBar:
        return self._find

    @property
    def newer_button(self) -> QPushButton:
        """The way back to the end, visible while there is something new below."""
        return self._newer

    @property
    def store(self) -> CommentStore:
        return self._store

    def add_card(self, card: QWidget) -> None:
        """Put a card right below the stream; it hides itself."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self._view) + 1, card)

    # --- the show ---

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        for part in (self._find, self._deeds, self._tabs, self._filters, self._tasks):
            await part.settled()

    def set_source(self, source: ShowSource) -> None:
        self._source = self._deeds.source = self._state.source = source
        self.on_reset()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        self._intake.take(batch)

    def on_reset(self) -> None:
        """Forget the rows and read back the last ones; what comes meanwhile already stands below them."""
        self._store = CommentStore()
        self._intake = Intake(self._store, self._reading, self._state.left)
        self._counts.store = self._store
        self._view.set_store(self._store)
        self._begin(self._source)
        self._start_reading_back()

    def _begin(self, source: ShowSource) -> None:
        self._history = History(source, self._intake)
        self._find.set_source(source)
        self._filters.begin(self._store)

    # --- what the rows say ---

    def _rooms_heard(self) -> list[Room]:
        return self._store.rooms()

    def last_of(self, viewer: ViewerKey, most: int) -> list[Row]:
        """Return the last rows of one viewer that are loaded, newest first."""
        return [self._store.row(number) for number in self._store.last_of(viewer, most)]

    # --- what was before ---

    def _on_earlier_wanted(self) -> None:
        if self._read_back is None or self._read_back.done():
            self._start_reading_back()

    def _start_reading_back(self) -> None:
        if not self._history.is_whole:
            self._read_back = self._tasks.start(self._read_pages(), "earlier comments", exclusive="history")

    async def _read_pages(self) -> None:
        """Read back until there is something for the tab that is shown."""
        for _ in range(MOST_PAGES):
            if await self._read_page() or self._history.is_whole:
                return

    async def _read_page(self) -> int:
        """Put one page before all rows; return how many of them the tab that is shown has."""
        page = await self._history.read()
        which = self._view.filter
        before = self._store.count(which)
        self._history.put(page)
        grown = self._store.count(which) - before
        self._newer.rows_put_before(grown)
        self._view.rows_put_before(grown)
        self.refresh()
        return grown

    # --- frames ---

    def refresh(self) -> None:
        changed, self._store.changed = self._store.changed, set()
        shelf_words = self._source.state.shelf.words
        if shelf_words is not self._shelf_words:
            self._shelf_words = shelf_words
            self._view.show_anew()
        self._view.rows_changed(changed)
        self._newer.refresh()
        self._counts.refresh()

    # --- tabs ---

    def _on_tab_chosen(self, tab: str) -> None:
        if self._above is not None:
            self._above.setVisible(tab == Filter.QUESTIONS)

    def _on_room_tab_wanted(self, said: Recorded) -> None:
        room = (said.platform, said.room)
        self._tabs.add(Tab(room_name(room), rooms=(room,)))

    def _on_viewer_tab_wanted(self, said: Recorded) -> None:
        key = said.viewer_key
        if key is not None and said.viewer is not None:
            self._tabs.add(Tab(said.viewer.name or key[1], viewer=key))

    # --- finding ---

    def _on_found(self, hit: Recorded | None) -> None:
        if hit is None:
            self._view.show_found(None)
        else:
            self._read_back = self._tasks.start(self._go_to(hit.seq), "go to comment", exclusive="history")

    async def _go_to(self, seq: int) -> None:
        """Show a comment in the whole stream, reading back as far as it takes."""
        while seq < self._history.earliest and not self._history.is_whole:
            await self._read_page()
        row = self._store.row_of(seq)
        if row is None:
            return
        self._tabs.strip.choose(Filter.ALL)
        if self._store.position_of(self._view.filter, row) is None:
            self._tabs.repeats.setChecked(True)
        self._view.show_found(row)

    # --- what can be done with a row ---

    def do(self, number: int, deed: str) -> None:
        """Do with a row what a key or its menu asks for; see RowDeeds."""
        self._deeds.do(self._store.row(number), deed)

    def _on_row_menu_requested(self, number: int, where: QPoint) -> None:
        self._deeds.open_menu(self._store.row(number), where)

    def _on_copy_wanted(self) -> None:
        QGuiApplication.clipboard().setText(self._view.selected_text())
