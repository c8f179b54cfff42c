"""A show that was cut off is offered at the next start, the latest first, and goes on with all it had."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from livestream_console.app import programme
from livestream_console.app.feeds import Feeds
from livestream_console.app.programme import LiveProgramme
from livestream_console.app.rooms import KeptRooms
from livestream_console.app.show_notes import KeptNotes
from livestream_console.app.vault import MemoryVault
from livestream_console.core.commands import EndShow
from livestream_console.core.notes import Lesson
from livestream_console.core.ports import ShowInfo
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.shops.requests import VendureRequest
from livestream_console.ui.show_form import ShowWish
from tests.app.test_shop_errands import shop_runner
from tests.e2e.desk import Heard, headless_desk

FEEDS = Feeds("desk", lambda: 0)


async def test_the_latest_unfinished_show_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = tmp_path / "console.sqlite"
    async with headless_desk(store) as console:
        await console.start_show("older")
        cut_off = await console.start_show("cut off")
        begun_seq = console.state.seq
        await console.start_show("ended")
        await console.dispatch(EndShow(command_id=fresh("command")))
    offered: list[ShowInfo] = []

    async def answer(_window: object, unfinished: Sequence[ShowInfo], _lessons: object) -> ShowWish:
        offered.extend(unfinished)
        return ShowWish("", "CNY", resume=unfinished[0].show)

    monkeypatch.setattr(programme, "ask_for_show", answer)
    journal = SqliteJournal(store)
    journal.open()
    console = Console(journal, [], SystemClock(), Heard(), MemoryVault())
    opened = SimpleNamespace(
        console=console,
        journal=journal,
        rooms=KeptRooms(MemoryVault(), FEEDS),
        shops=shop_runner(console, VendureRequest("http://127.0.0.1:9/admin-api", name="mine")),
        desk=SimpleNamespace(window=None),
    )
    await LiveProgramme(store)._start(opened)  # type: ignore[arg-type]
    assert [info.title for info in offered] == ["cut off"]
    assert [shop.link.feed_id for shop in console.shops] == ["shop:mine"]
    assert (console.state.show, console.state.title) == (cut_off, "cut off")
    assert console.state.seq >= begun_seq
    await console.stop()
    journal.close()


async def test_lessons_of_the_last_show_are_offered_and_ticked_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "console.sqlite"
    notes = KeptNotes(store)
    for place, text in enumerate(("restock", "speak slower")):
        notes.add_lesson("s", text, "owner", place)

    async def answer(_window: object, _unfinished: object, lessons: Sequence[Lesson]) -> ShowWish:
        assert [lesson.text for lesson in lessons] == ["speak slower", "restock"]
        return ShowWish("next", "CNY", done=(lessons[1].lesson,))

    monkeypatch.setattr(programme, "ask_for_show", answer)
    journal = SqliteJournal(store)
    journal.open()
    console = Console(journal, [], SystemClock(), Heard(), MemoryVault())
    opened = SimpleNamespace(
        console=console,
        journal=journal,
        rooms=KeptRooms(MemoryVault(), FEEDS),
        shops=shop_runner(console, VendureRequest("http://127.0.0.1:9/admin-api", name="mine")),
        desk=SimpleNamespace(window=None),
    )
    await LiveProgramme(store)._start(opened)  # type: ignore[arg-type]
    await console.stop()
    journal.close()
    assert [lesson.text for lesson in notes.open()] == ["speak slower"]
