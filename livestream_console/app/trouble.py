"""What stands between a user and a show: told in the window where there is one to see, and always on stderr.

Rule: no question here decides by itself; without a display nothing is moved and nothing is thrown away.
"""

from __future__ import annotations

import asyncio
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from livestream_console.app.command_line.refusals import disk_reason, refusal
from livestream_console.app.words import say
from livestream_console.core.ports import JournalFailed, Notice
from livestream_console.engine.console import Console
from livestream_console.store.archive import Archive
from livestream_console.store.damage import move_aside
from livestream_console.store.failures import StoreRefused
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui import messages
from livestream_console.ui.dialogs import ask

translate = QCoreApplication.translate
_TRY_S = 5.0


def is_offscreen() -> bool:
    """Tell whether nobody can see the window."""
    return QGuiApplication.platformName() == "offscreen"


def tell_terminal(notice: Notice) -> None:
    """Print a notice that a window would show."""
    if notice.level != "info":
        print(messages.notice(notice), file=sys.stderr)


async def tell_refusal(window: QWidget, refused: StoreRefused) -> bool:
    """Say why a store cannot be used; return whether it is worth opening it again."""
    sentence = refusal(refused)
    print(sentence, file=sys.stderr)
    if is_offscreen():
        return False
    title = translate("Desk", "The store cannot be opened")
    again, leave = translate("Desk", "Try again"), translate("Desk", "Quit")
    if refused.code != "damaged" or refused.path is None:
        return await ask(window, title, sentence, [again, leave]) == 0
    aside = translate("Desk", "Set it aside and start a new store")
    answer = await ask(window, title, sentence, [aside, again, leave], danger=True)
    if answer == 0:
        print(say("store_set_aside", file=move_aside(refused.path)), file=sys.stderr)
    return answer in (0, 1)


async def tell_crash(window: QWidget, log_file: object) -> None:
    """Say that the desk could not go on, and where the reason stands."""
    sentence = say("crashed", file=log_file)
    print(sentence, file=sys.stderr)
    if not is_offscreen():
        await ask(window, translate("Desk", "The program has to stop"), sentence, [translate("Desk", "Quit")])


async def save_or_give_up(window: QWidget, console: Console, journal: SqliteJournal | Archive) -> None:
    """Leave nothing in memory that the disk did not take, unless a person says so."""
    while journal.failure is not None and not is_offscreen():
        saved, last = console.saved_through
        sentence = say("not_saved", count=last - saved, reason=disk_reason(journal.failure))
        buttons = [translate("Desk", "Try again"), translate("Desk", "Quit and lose them")]
        title = translate("Desk", "The show is not saved")
        if await ask(window, title, sentence, buttons) == 1:
            return
        try:
            async with asyncio.timeout(_TRY_S):
                await journal.wait_committed(console.state.show, last)
        except (JournalFailed, TimeoutError):
            continue


def tell_lost(console: Console, journal: SqliteJournal | Archive) -> bool:
    """Say what was not saved in the end; return whether anything was lost."""
    if journal.failure is None:
        return False
    saved, last = console.saved_through
    print(say("events_lost", count=last - saved, reason=disk_reason(journal.failure)), file=sys.stderr)
    return True
