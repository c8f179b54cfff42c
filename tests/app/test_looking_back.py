"""A past show beside the live one: the panels change over and come back, and the live show goes on behind."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from livestream_console.app.asked import Errands
from livestream_console.app.looking_back import LookingBack
from livestream_console.app.vault import MemoryVault
from livestream_console.app.window import Desk
from livestream_console.core.commands import PlaceMark
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.estimates import Estimates
from livestream_console.engine.ids import fresh
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.comments.own_tabs import TabsKept
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.notices import Notices
from tests.engine.watched_show import Inline


async def nothing(*_: object) -> None: ...


async def test_a_replay_and_back_to_live(tmp_path: Path, qtbot: QtBot) -> None:
    journal = SqliteJournal(tmp_path / "console.sqlite")
    journal.open()
    window = MainWindow()
    qtbot.addWidget(window)
    notices = Notices(window)
    console = Console(journal, [], SystemClock(), notices, MemoryVault())
    errands = Errands(*(nothing,) * 7, TabsKept(), None, lambda: "", lambda: 0)  # type: ignore[arg-type]
    estimates = Estimates(console, Inline())
    desk = Desk(window, console, notices, errands, estimates)
    looking_back = LookingBack(desk, journal, notices)
    past = await console.start_show("昨天")
    await console.dispatch(PlaceMark(command_id=fresh("command"), text="!"))
    await console.start_show("今天")
    window.show()
    desk.bridge.frame()

    await looking_back.look_at(past)
    assert desk.bridge.source.state.show == past
    assert not desk.bridge.source.live
    desk.bridge.frame()
    await console.dispatch(PlaceMark(command_id=fresh("command"), text="live goes on"))
    assert [mark.text for mark in console.state.marks] == ["live goes on"]

    await looking_back.look_at(past)  # again, while one is open
    await looking_back.close()
    assert desk.bridge.source is console
    desk.bridge.frame()
    await looking_back.close()  # nothing is open: nothing happens
    desk.stop()
    await console.stop()
    journal.close()
    window.close_for_good()
