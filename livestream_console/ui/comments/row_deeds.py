"""What can be done with a row, by its menu or a key: answer, look at who it was, show it, keep somebody out.

Rule: a row holds no more than it shows, so whoever needs the whole comment gets it from the journal.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from livestream_console.core.commands import PinComment, RestrictViewer
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted, Event
from livestream_console.core.ports import Notice, Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui.comments.rows import MODERATED, Kind, Row
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.tasks import TaskScope


class RowDeeds(QObject):
    """``source`` may be another show later."""

    copy_wanted = Signal()
    reply_wanted = Signal(object)
    """The Recorded comment to answer."""
    viewer_wanted = Signal(object)
    """A Recorded of the viewer to look at."""
    moderation_wanted = Signal(str, object)
    """hide, release, mute, delete or time_out, and the Recorded comment."""
    room_tab_wanted = Signal(object)
    viewer_tab_wanted = Signal(object)
    """A Recorded from the room, or of the viewer, to have a tab of its own."""

    def __init__(
        self, source: ShowSource, notifier: Notifier, kinds: frozenset[type[Event]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.source = source
        self._notifier = notifier
        self._kinds = kinds
        self._window = parent
        self._tasks = TaskScope(self)

    async def settled(self) -> None:
        await self._tasks.settled()

    def open_menu(self, row: Row, where: QPoint) -> None:
        """Offer what fits the row; a letter behind a word is its key in the stream."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_live, is_comment = self.source.live, row.kind == Kind.COMMENT
        add = partial(_add, menu)
        add(self.tr("Copy"), self.copy_wanted.emit, "Ctrl+C")
        add(self.tr("Reply"), partial(self.do, row, "reply"), "R", is_live and is_comment)
        add(self.tr("Viewer card"), partial(self.do, row, "viewer"), "V")
        add(self.tr("Show on overlay"), partial(self.do, row, "pin"), "P", is_live and bool(row.text))
        menu.addSeparator()
        add(self.tr("Only this room"), partial(self.do, row, "room_tab"))
        add(self.tr("Only this viewer"), partial(self.do, row, "viewer_tab"))
        menu.addSeparator()
        if row.flags & MODERATED:
            add(self.tr("Release"), partial(self.do, row, "release"), "", is_live)
        else:
            add(self.tr("Hide"), partial(self.do, row, "hide"), "H", is_live and is_comment)
        add(self.tr("Mute this viewer"), partial(self.do, row, "mute"), "M", is_live and is_comment)
        add(self.tr("Delete in the room"), partial(self.do, row, "delete"), "", is_live and is_comment)
        add(self.tr("Time out in the room"), partial(self.do, row, "time_out"), "", is_live and is_comment)
        add(self.tr("Keep from claims and giveaways"), partial(self.do, row, "restrict"), "", is_live)
        menu.popup(where)

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
        command = PinComment(command_id=fresh("pin"), seq=row.seq, text=row.text, name=row.name)
        await carry_out(self.source, command, self._notifier)

    async def _do(self, seq: int, deed: str) -> None:
        found = await self.source.history_before(seq + 1, self._kinds, 1)
        if not found or found[-1].seq != seq:
            self._notifier.notify(Notice("rejected.viewer_unknown", {}, "warning"))
            return
        said = found[-1]
        signals = {
            "reply": self.reply_wanted,
            "viewer": self.viewer_wanted,
            "room_tab": self.room_tab_wanted,
            "viewer_tab": self.viewer_tab_wanted,
        }
        if deed == "restrict":
            await self._restrict(said)
        elif deed in signals:
            signals[deed].emit(said)
        elif type(said.event) is CommentPosted:
            self.moderation_wanted.emit(deed, said)

    async def _restrict(self, said: Recorded) -> None:
        key = said.viewer_key
        if key is None:
            self._notifier.notify(Notice("rejected.viewer_unknown", {}, "warning"))
            return
        platform, viewer = key
        command = RestrictViewer(command_id=fresh("restrict"), platform=platform, viewer=viewer)
        await carry_out(self.source, command, self._notifier)


def _add(menu: QMenu, text: str, handler: Callable[[], object], key: str = "", enabled: bool = True) -> None:
    # Qt sets what stands behind a tab apart, as it does with a shortcut.
    action = menu.addAction(f"{text}\t{key}" if key else text)
    action.setEnabled(enabled)
    action.triggered.connect(lambda: handler())
