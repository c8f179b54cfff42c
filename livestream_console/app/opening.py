"""Builds the parts of a running desk in order, each registered for its own closing."""

from __future__ import annotations

import secrets
from pathlib import Path
from random import Random

import msgspec
from PySide6.QtCore import QTimer

from livestream_console.app.errands import Runner
from livestream_console.app.feeds import Feeds
from livestream_console.app.kept_file import KeptFile
from livestream_console.app.lateness import Lateness
from livestream_console.app.leaving import Closing
from livestream_console.app.looking_back import LookingBack
from livestream_console.app.own_tabs import tabs_kept
from livestream_console.app.paths import resources
from livestream_console.app.reply_book import KeptReplies
from livestream_console.app.rooms import KeptRooms, desk_id
from livestream_console.app.settings import Settings
from livestream_console.app.trouble import is_offscreen, save_or_give_up, tell_terminal
from livestream_console.app.vault import open_vault
from livestream_console.app.view_actions import add_view_actions, restore_layout
from livestream_console.app.viewer_book import KnownViewers
from livestream_console.app.window import Desk, Errands
from livestream_console.app.word_lists import KeptWordLists
from livestream_console.core.ports import Notice, Vault
from livestream_console.core.replies import ReplyBook
from livestream_console.core.word_lists import WordLists
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.collector import Collector
from livestream_console.engine.console import Console
from livestream_console.engine.replies import Replies
from livestream_console.engine.scope import TaskScope
from livestream_console.net.web import PortInUse
from livestream_console.stage.overlay import OverlayServer
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.comments.filters import Tab
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.notices import Notices

_OVERLAY_TOKEN = "overlay/token"
_COLLECT_MS = 250
_LAST_COMMITS_S = 60.0
"""What waits in memory is worth more than a quick end; a healthy disk needs milliseconds."""


class Opened(msgspec.Struct, frozen=True):
    """A desk that runs: what programmes steer."""

    console: Console
    journal: SqliteJournal | Archive
    overlay: OverlayServer
    desk: Desk
    notices: Notices
    rooms: KeptRooms
    runner: Runner
    lateness: Lateness
    looking_back: LookingBack


async def open_desk(
    closing: Closing, store: Path | Archive, folder: Path, settings: Settings, window: MainWindow
) -> Opened:
    """Open everything, each part with its way to close. Raises StoreRefused."""
    journal = SqliteJournal(store) if isinstance(store, Path) else store
    journal.open()
    closing.add("store", journal.close, within_s=_LAST_COMMITS_S)
    notices = Notices(window)
    if is_offscreen():
        notices.noticed.connect(tell_terminal)
    vault = open_vault(notices)
    overlay = OverlayServer(resources() / "web", _overlay_token(vault))
    console = Console(journal, [overlay], SystemClock(), notices, vault)
    closing.ask(lambda: save_or_give_up(window, console, journal))
    closing.add("feeds and pipeline", console.stop)
    feeds = Feeds(desk_id(vault), lambda: console.state.started_us or 0)
    rooms = KeptRooms(vault, feeds)
    runner = Runner(window, console, notices, rooms, feeds)
    notes = KeptFile(folder / "viewer_notes.json", dict[str, str], {})
    word_lists = KeptWordLists(
        KeptFile(folder / "word_lists.json", WordLists, WordLists()), console, window, notices
    )
    desk = Desk(
        window,
        console,
        notices,
        Errands(
            add_room=runner.add_room,
            remove_room=runner.remove_room,
            import_catalogue=runner.import_catalogue,
            save_audit=runner.save_audit,
            edit_word_lists=word_lists.edit,
            tabs=tabs_kept(KeptFile(folder / "tabs.json", tuple[Tab, ...], ()), window, notices),
            viewers=KnownViewers(journal, lambda: desk.bridge.source.state.show, notes, notices),
            overlay_address=lambda: f"{overlay.address}&lang={settings.get('overlay_language')}",
            overlay_clients=lambda: overlay.clients,
        ),
    )
    answering = TaskScope(notices)
    replies = Replies(console, lambda: console.rooms, answering, desk.replies.suggest, Random().randrange)
    closing.add("automatic replies", answering.close)
    KeptReplies(KeptFile(folder / "replies.json", ReplyBook, ReplyBook()), desk.replies, replies, notices)
    await _start_overlay(overlay, int(settings.get("overlay_port")), notices)
    closing.add("overlay", overlay.stop)
    add_view_actions(window, settings, runner, notices)
    restore_layout(window, settings)
    if settings.damaged is not None:
        notices.notify(Notice("settings_damaged", {"file": settings.damaged.name}, "warning"))
    if not vault.persistent:
        notices.notify(Notice("no_keyring"))
    lateness = Lateness(window)
    desk.start()
    closing.add("panels", desk.stop)
    looking_back = LookingBack(desk, journal, notices)
    closing.add("replay", looking_back.close)
    _take_over_collection(closing, window, console)
    return Opened(console, journal, overlay, desk, notices, rooms, runner, lateness, looking_back)


def _overlay_token(vault: Vault) -> str:
    """Return the token of the overlay's address; it stays, so that OBS keeps working from show to show."""
    token = vault.get(_OVERLAY_TOKEN)
    if token is None:
        token = secrets.token_urlsafe(18)
        vault.set(_OVERLAY_TOKEN, token)
    return token


async def _start_overlay(overlay: OverlayServer, port: int, notices: Notices) -> None:
    try:
        await overlay.start(port)
    except PortInUse:
        free = await overlay.start(0)
        notices.notify(Notice("overlay_port_taken", {"port": port, "now": free}, "warning"))


def _take_over_collection(closing: Closing, window: MainWindow, console: Console) -> None:
    """Collect garbage between frames: in the middle of one it is the worst stall there is."""
    collector = Collector(SystemClock())
    seen = [0]

    def step() -> None:
        seq = console.state.seq
        collector.step(idle=seq == seen[0])
        seen[0] = seq

    timer = QTimer(window)
    timer.setInterval(_COLLECT_MS)
    timer.timeout.connect(step)
    timer.start()
    collector.start()

    def stop() -> None:
        timer.stop()
        collector.stop()

    closing.add("collector", stop)
