"""Opens the parts of a desk in their order, each registered for its own closing.

Rule: ``open_desk`` is the order and nothing else; how a part is made stands with the part.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import msgspec

from livestream_console.app.asked import Errands
from livestream_console.app.battle_reports import KeptReports
from livestream_console.app.collecting import Collecting
from livestream_console.app.errands import Runner
from livestream_console.app.exchange.importing import Importer
from livestream_console.app.exchange.show_files import ShowFiles
from livestream_console.app.feeds import Feeds
from livestream_console.app.files import DeskFiles
from livestream_console.app.keeping import tell_damaged
from livestream_console.app.lateness import Lateness
from livestream_console.app.leaving import Closing
from livestream_console.app.looking_back import LookingBack
from livestream_console.app.overlay import overlay_of, start_overlay
from livestream_console.app.own.charts import charts_kept
from livestream_console.app.own.reply_book import KeptReplies
from livestream_console.app.own.rooms import KeptRooms, desk_id
from livestream_console.app.own.seen_alarms import seen_kept
from livestream_console.app.own.tabs import tabs_kept
from livestream_console.app.own.tiles import tiles_kept
from livestream_console.app.own.videos import Videos
from livestream_console.app.own.viewer_book import KnownViewers
from livestream_console.app.own.word_lists import KeptWordLists
from livestream_console.app.reviews.earlier import EarlierShows
from livestream_console.app.reviews.pushes_before import PushesBefore
from livestream_console.app.reviews.what_ifs import WhatIfs
from livestream_console.app.reviews.windows import ReviewWindows
from livestream_console.app.selling.errands import ShopRunner
from livestream_console.app.selling.own_prices import OwnPrices
from livestream_console.app.selling.shops import KeptCursors, KeptShops
from livestream_console.app.settings import Settings
from livestream_console.app.trouble import is_offscreen, save_or_give_up, tell_terminal
from livestream_console.app.vault import open_vault
from livestream_console.app.view_actions import add_view_actions, restore_layout
from livestream_console.app.window import Desk
from livestream_console.app.worker import ProcessWorker
from livestream_console.core.ports import Notice, Worker
from livestream_console.engine.beacon import Drand
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.estimates import Estimates
from livestream_console.engine.replies import Replies
from livestream_console.engine.scope import TaskScope
from livestream_console.stage.overlay import OverlayServer
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.notices import Notices
from livestream_console.ui.shops.panel import ShopErrands

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
    shops: ShopRunner
    runner: Runner
    lateness: Lateness
    looking_back: LookingBack
    worker: ProcessWorker


async def open_desk(
    closing: Closing, store: Path | Archive, folder: Path, settings: Settings, window: MainWindow
) -> Opened:
    """Open everything, each part with its way to close. Raises StoreRefused."""
    journal = _open_store(closing, store)
    notices = _open_notices(window)
    vault = open_vault(notices)
    files = DeskFiles(folder)

    overlay = overlay_of(vault)
    drand = Drand(str(settings.get("drand_servers")).split())
    console = Console(
        journal, [overlay], SystemClock(), notices, vault, drand=drand, cursors=KeptCursors(folder)
    )
    closing.ask(lambda: save_or_give_up(window, console, journal))
    closing.add("feeds and pipeline", console.stop)
    worker = ProcessWorker()
    closing.add("worker", worker.close)

    feeds = Feeds(desk_id(vault), lambda: console.state.started_us or 0)
    rooms = KeptRooms(vault, feeds)
    runner = Runner(window, console, notices, rooms, feeds)
    shops = ShopRunner(window, console, notices, KeptShops(vault), desk_id(vault))
    word_lists = KeptWordLists(files.word_lists, console, window, notices)
    errands = Errands(
        add_room=runner.add_room,
        remove_room=runner.remove_room,
        imports=Importer(window, console, notices, journal),
        save_audit=runner.save_audit,
        save_file=runner.save_file,
        edit_word_lists=word_lists.edit,
        shops=ShopErrands(
            add=shops.add,
            edit=shops.edit,
            remove=shops.remove,
            import_products=shops.import_products,
            link_product=shops.link_product,
            retry=console.retry_feed,
        ),
        tabs=tabs_kept(files.tabs, window, notices),
        viewers=KnownViewers(journal, lambda: desk.bridge.source.state.show, files.viewer_notes, notices),
        overlay_address=lambda: f"{overlay.address}&lang={settings.get('overlay_language')}",
        overlay_clients=lambda: overlay.clients,
        lows_of=OwnPrices(journal, lambda: console.state.currency).lows_of,
        tiles=tiles_kept(settings, notices),
        charts=charts_kept(settings, notices),
        seen_alarms=seen_kept(files.seen_alarms, window, notices),
        keep_report=KeptReports(folder, notices).keep,
        earlier=_open_earlier(closing, journal, store, worker, notices),
    )
    path = store if isinstance(store, Path) else store.path
    estimates = Estimates(console, worker, notices, PushesBefore(path, worker))
    closing.add("estimates", estimates.close)
    desk = Desk(window, console, notices, errands, estimates)
    _open_replies(closing, console, desk, files, notices)

    await start_overlay(overlay, int(settings.get("overlay_port")), notices)
    closing.add("overlay", overlay.stop)

    add_view_actions(window, settings, runner, notices)
    restore_layout(window, settings)
    desk.start()
    closing.add("panels", desk.stop)
    looking_back = LookingBack(desk, journal, notices)
    closing.add("replay", looking_back.close)
    WhatIfs(desk, path, worker, notices)
    Videos(desk, files.videos, notices)
    reviews = ReviewWindows(window, console, journal, path, worker, notices, runner.save_file, looking_back)
    closing.add("reviews", reviews.close)
    ShowFiles(window, journal, path, folder, worker, notices)
    closing.add("collector", Collecting(window, console).stop)

    for file in (settings, files.word_lists, files.replies, files.tabs, files.seen_alarms):
        tell_damaged(file, notices)
    if not vault.persistent:
        notices.notify(Notice("no_keyring"))
    lateness = Lateness(window)
    return Opened(
        console, journal, overlay, desk, notices, rooms, shops, runner, lateness, looking_back, worker
    )


def _open_store(closing: Closing, store: Path | Archive) -> SqliteJournal | Archive:
    journal = SqliteJournal(store) if isinstance(store, Path) else store
    journal.open()
    closing.add("store", journal.close, within_s=_LAST_COMMITS_S)
    return journal


def _open_notices(window: MainWindow) -> Notices:
    notices = Notices(window)
    if is_offscreen():
        notices.noticed.connect(tell_terminal)
    return notices


def _open_earlier(
    closing: Closing,
    journal: SqliteJournal | Archive,
    store: Path | Archive,
    worker: Worker,
    notices: Notices,
) -> EarlierShows:
    looking_up = TaskScope(notices)
    closing.add("earlier shows", looking_up.close)
    path = store if isinstance(store, Path) else store.path
    return EarlierShows(journal, path, worker, looking_up)


def _open_replies(closing: Closing, console: Console, desk: Desk, files: DeskFiles, notices: Notices) -> None:
    answering = TaskScope(notices)
    replies = Replies(console, lambda: console.rooms, answering, desk.replies.suggest, Random().randrange)
    closing.add("automatic replies", answering.close)
    KeptReplies(files.replies, desk.replies, replies, notices)
