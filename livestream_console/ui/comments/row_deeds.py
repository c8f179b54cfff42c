"""What can be done with a row, by its menu or a key: answer, look at who it was, show it, keep somebody out.

Rule: a row holds no more than it shows, so whoever needs the whole comment gets it from the journal. What may
be done about a comment and its viewer is offered elsewhere (moderation/offers.py) and only shown here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from livestream_console.core.commands import PinComment
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.ports import Notice, Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat
from livestream_console.ui.comments.rows import Kind, Row
from livestream_console.ui.moderation import offers
from livestream_console.ui.moderation.offered import fill_menu
from livestream_console.ui.moderation.offers import Powers
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.tasks import TaskScope

DEEDS: Final = {
    Qt.Key.Key_R: "reply",
    Qt.Key.Key_Return: "reply",
    Qt.Key.Key_Enter: "reply",
    Qt.Key.Key_V: "viewer",
    Qt.Key.Key_P: "pin",
    Qt.Key.Key_H: "hide",
    Qt.Key.Key_M: "mute",
}
"""What a key does with the chosen row."""


class RowDeeds(QObject):
    """``source`` may be another show later."""

    copy_wanted = Signal()
    reply_wanted = Signal(object)
    """The Recorded comment to answer."""
    viewer_wanted = Signal(object)
    """A Recorded of the viewer to look at."""
    moderation_wanted = Signal(str, object)
    """The code of an offer, and the Recorded that it is about."""
    room_tab_wanted = Signal(object)
    viewer_tab_wanted = Signal(object)
    """A Recorded from the room, or of the viewer, to have a tab of its own."""

    def __init__(
        self,
        source: ShowSource,
        notifier: Notifier,
        kinds: frozenset[type[Event]],
        powers: Powers,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.source = source
        self._notifier = notifier
        self._kinds = kinds
        self._powers = powers
        self._window = parent
        self._tasks = TaskScope(self)

    async def settled(self) -> None:
        await self._tasks.settled()

    def open_menu(self, row: Row, where: QPoint) -> None:
        """Offer what fits the row; a letter behind a word is its key in the stream."""
        self._tasks.start(self._open_menu(row, where), "menu of a row", exclusive="menu")

    async def _open_menu(self, row: Row, where: QPoint) -> None:
        said = None if row.kind == Kind.GAP else await self._find(row.seq)
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _add(menu, self.tr("Copy"), self.copy_wanted.emit, "Ctrl+C")
        if said is not None:
            self._fill(menu, row, said)
        menu.popup(where)

    def _fill(self, menu: QMenu, row: Row, said: Recorded) -> None:
        source = self.source
        add = partial(_add, menu)
        if source.live and row.kind == Kind.COMMENT:
            add(self.tr("Reply"), partial(self.do, row, "reply"), "R")
        add(self.tr("Viewer card"), partial(self.do, row, "viewer"), "V")
        if source.live and row.text:
            add(self.tr("Show on overlay"), partial(self.do, row, "pin"), "P")
        menu.addSeparator()
        add(self.tr("Only this room"), partial(self.do, row, "room_tab"))
        add(self.tr("Only this viewer"), partial(self.do, row, "viewer_tab"))
        if source.live:
            can = self._powers(said.platform, said.room)
            offered = offers.about(said, source.state.moderation, source.now_us(), can)
            fill_menu(menu, offered, partial(self.do, row))

    def do(self, row: Row, deed: str) -> None:
        """Do one thing with a row; a replay only shows."""
        shows = deed in ("viewer", "viewer_tab", "room_tab")
        if row.kind == Kind.GAP or not (shows or self.source.live):
            return
        if deed == "pin":
            if row.text:
                self._tasks.start(self._pin(row), "pin comment")
        else:
            self._tasks.start(self._do(row.seq, deed), f"{deed} comment")

    async def _pin(self, row: Row) -> None:
        command = PinComment(
            command_id=fresh("pin"), by=seat.role(), seq=row.seq, text=row.text, name=row.name
        )
        await carry_out(self.source, command, self._notifier)

    async def _do(self, seq: int, deed: str) -> None:
        said = await self._find(seq)
        if said is None:
            self._notifier.notify(Notice("rejected.viewer_unknown", {}, "warning"))
            return
        signals = {
            "reply": self.reply_wanted,
            "viewer": self.viewer_wanted,
            "room_tab": self.room_tab_wanted,
            "viewer_tab": self.viewer_tab_wanted,
        }
        if deed in signals:
            signals[deed].emit(said)
        else:
            self.moderation_wanted.emit(deed, said)

    async def _find(self, seq: int) -> Recorded | None:
        """Return what a row was made of."""
        found = await self.source.history_before(seq + 1, self._kinds, 1)
        return found[-1] if found and found[-1].seq == seq else None


def _add(menu: QMenu, text: str, handler: Callable[[], object], key: str = "") -> None:
    # Qt sets what stands behind a tab apart, as it does with a shortcut.
    action = menu.addAction(f"{text}\t{key}" if key else text)
    action.triggered.connect(partial(_call, handler))


def _call(handler: Callable[[], object], _checked: bool = False) -> None:
    handler()
