"""What the desk's panels cannot do themselves: rooms with secrets, files, and a show's beginning and end."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from livestream_console.app.feeds import Feeds, UnknownRoom
from livestream_console.app.own.rooms import KeptRooms
from livestream_console.app.written import write_file
from livestream_console.core.commands import EndShow, Rejected
from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.shops import deals as selling
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.ui.dialogs import ask, pick_file
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.rooms.requests import RoomRequest, YouTubeLogin

translate = QCoreApplication.translate


class Runner:
    """Runs errands for one desk."""

    def __init__(
        self, window: MainWindow, console: Console, notifier: Notifier, rooms: KeptRooms, feeds: Feeds
    ) -> None:
        self._window = window
        self._console = console
        self._notifier = notifier
        self._rooms = rooms
        self._feeds = feeds

    async def add_room(self, request: RoomRequest) -> Rejected | None:
        """Connect a room, now and at the next start."""
        if not self._on_air():
            return Rejected("no_show")
        if isinstance(request, YouTubeLogin) and not request.refresh_token:
            from livestream_console.app.google_login import google_login

            login = await google_login(self._window, self._notifier, request)
            if login is None:
                return None
            request = login
        try:
            feed = self._feeds.of(request)
        except UnknownRoom:
            return Rejected("bad_address")
        if any(room.feed_id == feed.feed_id for room in self._console.rooms):
            return Rejected("room_connected")
        self._console.add_feed(feed)
        self._rooms.keep(request)
        return None

    async def remove_room(self, feed_id: str) -> None:
        await self._console.remove_feed(feed_id)
        self._rooms.forget(feed_id)

    async def save_audit(self, giveaway: str) -> None:
        """Save a draw's audit file where the user wants it."""
        try:
            audit = await self._console.audit(giveaway)
        except LookupError:
            self._notifier.notify(Notice("audit_secret_missing", {}, "error"))
            return
        content = msgspec.json.format(msgspec.json.encode(audit))
        await self.save_file(f"{giveaway}-audit.json", "JSON (*.json)", content)

    async def save_file(self, name: str, patterns: str, content: bytes) -> None:
        """Save content where the user wants it; ``name`` is what is suggested."""
        title = translate("Desk", "Save {0}").format(name)
        # Over the window that asked: over the desk it would leave a review behind the desk.
        asking = QApplication.activeWindow() or self._window
        file = await pick_file(asking, title, patterns, save=True, suggested=name)
        if file is not None:
            await write_file(file, partial(file.write_bytes, content), self._notifier, "file_written")

    async def end_show(self) -> None:
        """End the show after one clear press."""
        window = self._window
        answer = await ask(
            window,
            translate("Desk", "End the show?"),
            translate("Desk", "Rooms are disconnected. Everything that was recorded stays."),
            [translate("Desk", "End show"), translate("Desk", "Go on")],
            danger=True,
        )
        if answer == 0 and await carry_out(
            self._console, EndShow(command_id=fresh("command")), self._notifier
        ):
            if selling.in_step(self._console.state.selling, selling.OPEN):
                await self._leave_rooms()
            else:
                await self._console.stop()

    async def _leave_rooms(self) -> None:
        """Go on with the shops alone: something of ours still stands in one."""
        for room in self._console.rooms:
            await self._console.remove_feed(room.feed_id)
        self._notifier.notify(Notice("prices_still_ours", {}, "warning"))

    def _on_air(self) -> bool:
        state = self._console.state
        return state.started_us is not None and state.ended_us is None
