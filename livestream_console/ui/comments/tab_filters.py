"""What each tab shows of the stream: a filter of the store for each of one's own, and the chosen one seen.

Rule: a tab that asks for words is looked through slice by slice, so that nobody feels it, and shown once it
is there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from PySide6.QtCore import QObject

from livestream_console.ui.comments.filters import FOLDED, Tab
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.tab_counts import TabCounts
from livestream_console.ui.comments.tab_row import TabRow
from livestream_console.ui.comments.view import CommentView
from livestream_console.ui.tasks import TaskScope


class TabFilters(QObject):
    def __init__(self, tabs: TabRow, store: CommentStore, view: CommentView, counts: TabCounts) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._store = store
        self._view = view
        self._counts = counts
        self._tasks = TaskScope(self)
        tabs.chosen.connect(self._on_tab_chosen)
        tabs.added.connect(self._on_tab_added)
        tabs.removed.connect(self._on_tab_removed)
        tabs.repeats_wanted.connect(self._on_repeats_wanted)

    async def settled(self) -> None:
        """Wait until every tab is there."""
        await self._tasks.settled()

    def begin(self, store: CommentStore) -> None:
        """Show the tabs of a store that has no row yet."""
        self._store = store
        for key, tab in self._tabs.own.items():
            _run_through(store.add_filter(key, tab.which()))
        self._show_tab()

    def _show_tab(self) -> None:
        """Show the chosen tab, folded unless every repeat is wanted; a tab that is not there yet waits."""
        tab = self._tabs.strip.current
        if self._store.has_filter(tab):
            is_folded = not self._tabs.repeats.isChecked()
            self._store.fold(tab if is_folded else None)
            self._view.set_filter(FOLDED if is_folded else tab)

    def _on_tab_chosen(self, _tab: str) -> None:
        self._show_tab()

    def _on_repeats_wanted(self, _all: bool) -> None:
        self._show_tab()

    def _on_tab_added(self, key: str, tab: Tab) -> None:
        if tab.which().words:
            self._tasks.start(self._look_through(key, tab), "new tab", exclusive=key)
        else:
            _run_through(self._store.add_filter(key, tab.which()))
            self._tab_is_there(key)

    async def _look_through(self, key: str, tab: Tab) -> None:
        for _ in self._store.add_filter(key, tab.which()):
            await asyncio.sleep(0)
        if key in self._tabs.own:
            self._tab_is_there(key)
        else:
            self._store.remove_filter(key)

    def _on_tab_removed(self, key: str) -> None:
        if self._store.has_filter(key):
            self._store.remove_filter(key)

    def _tab_is_there(self, key: str) -> None:
        if self._tabs.strip.current == key:
            self._show_tab()
        self._counts.show_now()


def _run_through(steps: Iterator[None]) -> None:
    for _ in steps:
        pass
