"""The Rooms panel: every connection with its truth, and where rooms come and go.

Rule: it reads the desk's own room list, and a replay's, at each refresh and keeps no state of a room.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.rooms import RoomKey
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.column import Column
from livestream_console.ui.dialogs import ask
from livestream_console.ui.lights import Connections
from livestream_console.ui.rooms.form import RoomForm
from livestream_console.ui.rooms.recorded import RecordedRow
from livestream_console.ui.rooms.requests import AddRoom, RemoveRoom, RetryRoom
from livestream_console.ui.rooms.row import RoomRow
from livestream_console.ui.tasks import TaskScope

REFRESH_MS = 250


class RoomsPanel(QWidget):
    """Are we whole?"""

    def __init__(
        self,
        connections: Connections,
        notifier: Notifier,
        actions: Actions,
        *,
        add_room: AddRoom,
        remove_room: RemoveRoom,
        retry_room: RetryRoom,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._notifier = notifier
        self._add_room = add_room
        self._remove_room = remove_room
        self._retry_room = retry_room
        self._replay: ShowSource | None = None
        self._tasks = TaskScope(self)
        self._rows: dict[str, RoomRow] = {}
        self._recorded: dict[RoomKey, RecordedRow] = {}
        theme.set_role(self, "panel")
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 12, 12, 12)
        theme.set_role(self._empty, "muted")
        self._add = actions.add("rooms.add", self.tr("Add room…"), self.ask_for_room, group=self.tr("Rooms"))
        self._column = Column(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(actions.button("rooms.add"))
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        layout.addLayout(foot)

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        """Rooms belong to the live show; beside a replay they can be looked at, and above them its own."""
        self._replay = None if source.live else source
        self._add.setEnabled(source.live)

    def refresh(self) -> None:
        now_us = self._connections.now_us()
        rooms = {room.feed_id: room for room in self._connections.rooms}
        for feed_id in [known for known in self._rows if known not in rooms]:
            self._column.remove(self._rows.pop(feed_id))
        for feed_id, room in rooms.items():
            if feed_id not in self._rows:
                self._rows[feed_id] = self._new_row(RoomRow(room))
            self._rows[feed_id].say(room, now_us)
        self._show_recorded()
        self._empty.setText(
            self.tr("No room is connected. Add the room you are live in to see its comments here.")
            if self._replay is None
            else self.tr("Until here no room was connected in this recording.")
        )
        self._empty.setVisible(not rooms if self._replay is None else not self._recorded)

    def _show_recorded(self) -> None:
        """Show the rooms that a replay's journal knows, as they were at its playhead."""
        replay = self._replay
        known = {} if replay is None else replay.state.rooms.rooms
        for key in [key for key in self._recorded if key not in known]:
            self._column.remove(self._recorded.pop(key))
        for key, room in known.items():
            if key not in self._recorded:
                row = RecordedRow(key)
                self._column.insert(len(self._recorded), row)
                self._recorded[key] = row
            if replay is not None:
                self._recorded[key].say(room, replay.now_us())

    def _new_row(self, row: RoomRow) -> RoomRow:
        row.retry_pressed.connect(self._retry_room)
        row.remove_pressed.connect(self._on_remove_pressed)
        self._column.insert(len(self._recorded) + len(self._rows), row)
        return row

    def ask_for_room(self) -> None:
        """Open the form and connect what was given."""
        self._tasks.start(self._ask_for_room(), "add room", exclusive="form")

    async def _ask_for_room(self) -> None:
        form = RoomForm(self)
        if await form.run():
            rejected = await self._add_room(form.request())
            if rejected is not None:
                params = dict(rejected.params)
                self._notifier.notify(Notice(f"rejected.{rejected.code}", params, "warning"))
        form.deleteLater()

    def _on_remove_pressed(self, feed_id: str) -> None:
        self._tasks.start(self._ask_to_remove(feed_id), "remove room", exclusive="form")

    async def _ask_to_remove(self, feed_id: str) -> None:
        answer = await ask(
            self,
            self.tr("Remove this room?"),
            self.tr("Its comments stop coming. What was recorded stays."),
            [self.tr("Remove"), self.tr("Keep")],
            danger=True,
        )
        if answer == 0:
            await self._remove_room(feed_id)
