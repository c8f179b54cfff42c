"""The disk fills up in the middle of a show: the user is told, the show goes on, and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Pool, event

from livestream_console.app.vault import MemoryVault
from livestream_console.core.commands import PlaceMark
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui import messages
from tests.e2e.desk import Heard, until


async def test_a_disk_that_fills_up_and_is_freed_costs_nothing(tmp_path: Path) -> None:
    opened: list[sqlite3.Connection] = []

    def keep(connection: sqlite3.Connection, _record: Any) -> None:
        opened.append(connection)

    event.listen(Pool, "connect", keep)
    journal, heard = SqliteJournal(tmp_path / "show.sqlite"), Heard()
    journal.open()
    event.remove(Pool, "connect", keep)
    writer = opened[-2]  # the last one only reads and checkpoints
    console = Console(journal, [], SystemClock(), heard, MemoryVault())
    show = await console.start_show("口红专场")

    async def mark(text: str) -> bool:
        outcome = await console.dispatch(PlaceMark(command_id=fresh("command"), text=text))
        assert outcome.rejected is None
        return outcome.saved

    def told(code: str) -> list[str]:
        console.frame()
        return [messages.notice(notice) for notice in heard.notices if notice.code == code]

    assert await mark("before")
    writer.execute("PRAGMA max_page_count=1")
    marking = asyncio.ensure_future(mark("x" * 200_000))
    await until(lambda: bool(told("journal_failing")), "the notice")
    assert "the disk is full" in told("journal_failing")[0]
    # The desk answers at once meanwhile, and says that this is not on disk yet.
    assert not await mark("meanwhile")
    writer.execute("PRAGMA max_page_count=1000000")
    await until(lambda: bool(told("journal_recovered")), "the all-clear")
    await marking
    assert await mark("after")
    assert len(told("journal_failing")) == 1
    await console.stop()
    recorded = list(journal.read(show))
    assert [item.seq for item in recorded] == list(range(1, console.state.seq + 1))
    texts = [getattr(item.event, "text", "") for item in recorded]
    assert [text[:9] for text in texts if text] == ["before", "x" * 9, "meanwhile", "after"]
    journal.close()
