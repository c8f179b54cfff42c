"""The Review panel: the comments that wait for a person, and the viewers who are kept out.

Rule: what stands comes from the state at each refresh; who did it and when comes from the events, those
before from the journal. A tab says how many there are also while the other one is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from livestream_console.core.commands import Command
from livestream_console.core.envelope import Recorded
from livestream_console.core.ports import Notifier
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.moderation.kept_out import KINDS, KeptOutBook
from livestream_console.ui.moderation.kept_out_view import KeptOutView
from livestream_console.ui.moderation.offers import Powers, unknown_powers
from livestream_console.ui.moderation.queue import HeldQueue
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.tabs import HEIGHT, TabStrip
from livestream_console.ui.tasks import TaskScope

REFRESH_MS = 1_000
"""What was taken and left is free again without an event, and a mute runs out."""
WAITING, KEPT_OUT = "waiting", "kept_out"
EVENTS_READ = 5_000


class ModerationPanel(QWidget):
    """What may not stand in the room, and who?"""

    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        notifier: Notifier,
        edit_lists: Callable[[], object],
        powers: Powers = unknown_powers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Moderation"))
        self._source = source
        self._notifier = notifier
        self._edit_lists = edit_lists
        self._tasks = TaskScope(self)
        self._book = KeptOutBook()
        theme.set_role(self, "panel")
        self.tabs = TabStrip()
        self.tabs.add(WAITING, self.tr("Waiting"))
        self.tabs.add(KEPT_OUT, self.tr("Kept out"))
        self.tabs.chosen.connect(self._on_tab_chosen)
        lists = QPushButton(self.tr("Word lists…"))
        theme.set_role(lists, "flat")
        lists.clicked.connect(self._on_lists_clicked)
        self.queue = HeldQueue(source, actions, notifier)
        self.kept_out = KeptOutView(powers)
        self.kept_out.lift_wanted.connect(self._on_lift_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.queue)
        self._pages.addWidget(self.kept_out)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 6, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(lists)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Go on with the hairline of the tabs below the button."""
        painter = QPainter(self)
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, theme.current().color("line"))

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self.queue.settled()
        await self._tasks.settled()

    # --- the show ---

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.queue.set_source(source)
        self.on_reset()
        self.refresh()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if type(recorded.event) in KINDS:
                self._book.take(recorded)

    def on_reset(self) -> None:
        """Begin a new book and read what was before; what comes meanwhile is taken after it."""
        self._book = KeptOutBook()
        self._tasks.start(self._read(self._book), "kept out", exclusive="book")

    async def _read(self, book: KeptOutBook) -> None:
        source = self._source
        for recorded in await source.history_before(source.state.seq + 1, KINDS, EVENTS_READ):
            book.take(recorded)
        self.refresh()

    def refresh(self) -> None:
        source = self._source
        state = source.state.moderation
        self.queue.refresh()
        standing = self._book.standing(state, source.now_us())
        self.tabs.set_count(WAITING, len(state.held))
        self.tabs.set_count(KEPT_OUT, len(standing))
        if self._pages.currentWidget() is self.kept_out:
            self.kept_out.show_all(standing, state, live=source.live)

    # --- what a person does ---

    def _on_tab_chosen(self, tab: str) -> None:
        self._pages.setCurrentWidget(self.kept_out if tab == KEPT_OUT else self.queue)
        self.refresh()

    def _on_lists_clicked(self) -> None:
        self._edit_lists()

    def _on_lift_wanted(self, command: Command) -> None:
        self._tasks.start(self._lift(command), "lift")

    async def _lift(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)
        self.refresh()
