"""The row above the stream: the tabs that every desk has, tabs of one's own, and the ways to find and unfold.

Rule: it says which tab is wanted and keeps those of one's own; what is in a tab is the store's business.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from livestream_console.ui import theme
from livestream_console.ui.comments.filters import Filter, Tab
from livestream_console.ui.comments.own_tabs import OwnTabs, TabForm, TabsKept
from livestream_console.ui.comments.rows import Room
from livestream_console.ui.tabs import TabStrip
from livestream_console.ui.tasks import TaskScope


class TabRow(QWidget):
    """``rooms`` tells which rooms a new tab can be for."""

    chosen = Signal(str)
    added = Signal(str, object)
    """A key and the Tab that it now stands for; the tab is chosen with it."""
    removed = Signal(str)
    find_wanted = Signal()
    repeats_wanted = Signal(bool)
    """Whether every repeat is to be a row of its own."""

    def __init__(self, kept: TabsKept, rooms: Callable[[], Sequence[Room]]) -> None:
        super().__init__()
        self._rooms = rooms
        self._tasks = TaskScope(self)
        self._own = OwnTabs(kept)
        self.strip = TabStrip()
        for which, text in (
            (Filter.ALL, self.tr("All")),
            (Filter.QUESTIONS, self.tr("Questions")),
            (Filter.BUYING, self.tr("Buying")),
            (Filter.CLAIMS, self.tr("Claims")),
            (Filter.ORDERS, self.tr("Orders")),
            (Filter.FLAGGED, self.tr("Review")),
            (Filter.GIFTS, self.tr("Gifts")),
            (Filter.GAPS, self.tr("Gaps")),
        ):
            self.strip.add(which, text)
        for key, tab in self._own.tabs.items():
            self.strip.add(key, tab.name)
        self.strip.chosen.connect(self.chosen)
        self.strip.menu_requested.connect(self._on_menu_requested)
        self.repeats = self._button("×n", self.tr("Show every repeat"))
        self.repeats.setCheckable(True)
        self.repeats.toggled.connect(self.repeats_wanted)
        self.more = self._button("+", self.tr("New tab"))
        self.more.clicked.connect(self._on_more_clicked)
        self.finder = self._button("⚲", self.tr("Find (Ctrl+F)"))
        self.finder.clicked.connect(self.find_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip, 1)
        for button in (self.repeats, self.more, self.finder):
            layout.addWidget(button)

    @property
    def own(self) -> dict[str, Tab]:
        """The tabs of one's own by key."""
        return self._own.tabs

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Go on with the hairline of the strip below the buttons."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().color("line"))

    async def settled(self) -> None:
        await self._tasks.settled()

    def add(self, tab: Tab) -> None:
        """Add a tab, or go to the one that asks for the same."""
        known = set(self._own.tabs)
        key = self._own.add(tab)
        if key is None:
            return
        if key not in known:
            self.strip.add(key, tab.name)
            self.added.emit(key, tab)
        self.strip.choose(key)

    def change(self, key: str, tab: Tab) -> None:
        """Give a tab of one's own another name or other rows."""
        self._own.change(key, tab)
        self.strip.rename(key, tab.name)
        self.added.emit(key, tab)

    def remove(self, key: str) -> None:
        self._own.remove(key)
        self.strip.remove(key)
        self.removed.emit(key)

    def _button(self, sign: str, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_role(button, "flat")
        return button

    def _on_more_clicked(self) -> None:
        self._start_asking(None)

    def _on_menu_requested(self, key: str, where: QPoint) -> None:
        if key not in self._own.tabs:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = menu.addAction(self.tr("Change…"))
        change.triggered.connect(partial(self._start_asking, key))
        menu.addAction(self.tr("Remove")).triggered.connect(partial(self.remove, key))
        menu.popup(where)

    def _start_asking(self, key: str | None, _checked: bool = False) -> None:
        self._tasks.start(self._ask(key), "tab", exclusive="tab form")

    async def _ask(self, key: str | None) -> None:
        form = TabForm(self, self._rooms(), None if key is None else self._own.tabs[key])
        try:
            if not await form.run():
                return
            tab = form.tab()
        finally:
            form.deleteLater()
        if not tab.name:
            return
        if key is None:
            self.add(tab)
        else:
            self.change(key, tab)
