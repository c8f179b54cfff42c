"""What a desk was opened for: a show, a rehearsal, watching one room, or a replay."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from livestream_console.app.command_line.refusals import no_such_show, refusal
from livestream_console.app.feeds import UnknownRoom, feed_of_address
from livestream_console.app.opening import Opened
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.reviews.due import make_due
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.app.shows import REHEARSALS, find_show
from livestream_console.app.trouble import is_offscreen
from livestream_console.app.words import reason_of, say
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted, FeedStateChanged
from livestream_console.core.notes import Lesson
from livestream_console.core.ports import Feed, Notice
from livestream_console.core.shops import deals as selling
from livestream_console.engine.leftovers import left_deals
from livestream_console.store.archive import Archive
from livestream_console.store.failures import StoreRefused
from livestream_console.ui import formats, seat
from livestream_console.ui.shops.banner import LeftPrices
from livestream_console.ui.show_form import ask_for_show
from livestream_console.ui.tasks import TaskScope

translate = QCoreApplication.translate


class Programme(Protocol):
    """``seconds`` bounds it; None runs until somebody leaves."""

    seconds: float | None

    @property
    def store(self) -> Path | Archive:
        """The file to write, or one that is only looked at."""

    async def begin(self, opened: Opened) -> None: ...
    async def end(self, opened: Opened) -> None: ...


class LiveProgramme:
    """A show: one that was cut off goes on, else the user names a new one."""

    seconds: float | None = None

    def __init__(self, store: Path) -> None:
        self.store = store

    async def begin(self, opened: Opened) -> None:
        window = opened.desk.window
        tasks = TaskScope(window)

        def start() -> None:
            tasks.start(self._start(opened), "start show", exclusive="show")

        group = translate("Desk", "Show")
        window.registry.add("show.start", translate("Desk", "Start a show…"), start, group=group)
        start()
        tasks.start(self._tell_left(opened, tasks), "prices that were left")
        due = make_due(self.store, opened.worker, opened.console.now_us())
        tasks.start(due, "reviews that are due")

    async def _start(self, opened: Opened) -> None:
        console = opened.console
        shows = await opened.journal.in_reader(opened.journal.shows)
        unfinished = [info for info in shows if info.ended_us is None][:1]
        notes = KeptNotes(self.store)
        lessons = await asyncio.to_thread(notes.open)
        wish = await ask_for_show(opened.desk.window, unfinished, lessons)
        if wish is None:
            return
        done = [lesson for lesson in lessons if lesson.lesson in wish.done]
        await self._tick_off(opened, notes, done)
        if wish.resume is not None:
            await self._go_on(opened, wish.resume)
        else:
            await console.start_show(wish.title, wish.currency)
            await self._connect(opened)

    async def _tell_left(self, opened: Opened, tasks: TaskScope) -> None:
        """Say what stands of earlier shows in shops; the last of those takes care of all once it is open."""
        journal = opened.journal
        left = await journal.in_reader(left_deals, journal)
        standing = [one for one in left if one.deal.step in selling.STANDING]
        theirs = {one.last.show for one in standing}
        shows = [info for info in await journal.in_reader(journal.shows) if info.show in theirs]
        if not shows:
            return
        shops = tuple(sorted({one.deal.shop for one in standing}))
        told = LeftPrices(len(standing), shops, tuple(info.title for info in shows))

        def go_on() -> None:
            tasks.start(self._go_on(opened, shows[0].show), "go on with a show", exclusive="show")

        opened.desk.prices.tell_left(told, go_on)

    async def _go_on(self, opened: Opened, show: str) -> None:
        await opened.console.resume(show)
        await self._connect(opened)

    async def _connect(self, opened: Opened) -> None:
        """Connect what was connected before; a show that is over needs its shops only."""
        if opened.console.state.ended_us is None:
            for feed in opened.rooms.feeds():
                opened.console.add_feed(feed)
        await opened.shops.add_kept()

    async def _tick_off(self, opened: Opened, notes: KeptNotes, done: Sequence[Lesson]) -> None:
        try:
            for lesson in done:
                now_us = opened.console.now_us()
                await asyncio.to_thread(notes.tick, lesson.show, lesson.lesson, seat.role(), now_us)
        except OSError as error:
            opened.notices.notify(Notice("settings_not_kept", {"reason": reason_of(error)}, "error"))

    async def end(self, opened: Opened) -> None:
        """Nothing to add: the show can go on at the next start."""


class WatchProgramme:
    """One room, read without an account, kept like any show. Without a display its comments are printed."""

    def __init__(self, store: Path, feed: Feed, seconds: float | None) -> None:
        self.store = store
        self.seconds = seconds
        self._feed = feed

    async def begin(self, opened: Opened) -> None:
        await opened.console.start_show(f"{self._feed.platform}:{self._feed.room}")
        if is_offscreen():
            opened.console.hub.subscribe(_print_comments)
        opened.console.add_feed(self._feed)

    async def end(self, opened: Opened) -> None:
        """Nothing to add: what was seen is stored."""


class ReplayProgramme:
    """A recorded show in the same panels, also while another desk writes its store."""

    def __init__(self, store: Path, show: str, seconds: float | None) -> None:
        self.store = Archive(store)
        self.seconds = seconds
        self._show = show

    async def begin(self, opened: Opened) -> None:
        await opened.looking_back.look_at(self._show)
        opened.desk.live_wanted.connect(opened.desk.window.close)

    async def end(self, opened: Opened) -> None:
        """Nothing to add: closing the desk closes the replay."""


def _print_comments(batch: Sequence[Recorded]) -> None:
    for recorded in batch:
        event = recorded.event
        if isinstance(event, CommentPosted):
            name = recorded.viewer.name if recorded.viewer is not None else "?"
            print(f"{formats.clock(recorded.time_us)} {name}: {event.text}", flush=True)
        elif isinstance(event, FeedStateChanged):
            print(f"-- {event.feed} {event.state} {event.reason or ''}".rstrip(), flush=True)


def programme_of(options: argparse.Namespace, folder: Path) -> Programme | None:
    """Return what the command line asks for; None when it cannot be had, and then the reason was printed."""
    try:
        return _programme_of(options, folder)
    except UnknownRoom:
        print(say("room_unknown", room=options.room), file=sys.stderr)
    except StoreRefused as refused:
        print(refusal(refused), file=sys.stderr)
    return None


def _programme_of(options: argparse.Namespace, folder: Path) -> Programme | None:
    match options.command:
        case "rehearse":
            # Crowd, servers and encoders: a quarter of what the live desk would import.
            from livestream_console.app.rehearsing import RehearsalProgramme

            return RehearsalProgramme(
                folder / REHEARSALS,
                folder,
                seed=options.seed,
                rate=options.rate,
                rooms=options.rooms,
                seconds=options.seconds,
            )
        case "watch":
            return WatchProgramme(folder / STORE_NAME, feed_of_address(options.room), options.seconds)
        case "replay":
            found = find_show(folder, options.show)
            if found is None:
                print(no_such_show(options.show, folder), file=sys.stderr)
                return None
            return ReplayProgramme(found[0], found[1].show, options.seconds)
        case _:
            return LiveProgramme(folder / STORE_NAME)
