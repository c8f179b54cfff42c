"""A show that was cut off is offered at the next start, the latest first, and goes on with all it had."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from livestream_console.app import programme
from livestream_console.app.feeds import Feeds
from livestream_console.app.own.rooms import KeptRooms
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.programme import LiveProgramme
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.app.vault import MemoryVault
from livestream_console.core.commands import EndShow
from livestream_console.core.notes import Lesson
from livestream_console.core.ports import ShowInfo
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui.shops.banner import LeftPrices
from livestream_console.ui.shops.requests import VendureRequest
from livestream_console.ui.show_form import ShowWish
from livestream_console.ui.tasks import TaskScope
from tests.app.command_line.test_restore_prices import left_live
from tests.app.selling.test_errands import shop_runner
from tests.e2e.desk import Heard, headless_desk
from tests.engine.shops import PRICE, SHOP, Counter, MemoryShop

FEEDS = Feeds("desk", lambda: 0)


class Banner:
    """Stands in for the banner of the desk."""

    def __init__(self) -> None:
        self.left: LeftPrices | None = None
        self.go_on: Callable[[], object] = lambda: None

    def tell_left(self, left: LeftPrices, go_on: Callable[[], object]) -> None:
        self.left, self.go_on = left, go_on


@asynccontextmanager
async def opened_desk(store: Path) -> AsyncIterator[SimpleNamespace]:
    """A desk without a show, with one shop."""
    journal = SqliteJournal(store)
    journal.open()
    console = Console(journal, [], SystemClock(), Heard(), MemoryVault())
    opened = SimpleNamespace(
        console=console,
        journal=journal,
        rooms=KeptRooms(MemoryVault(), FEEDS),
        shops=shop_runner(console, VendureRequest("http://127.0.0.1:9/admin-api", name="mine")),
        desk=SimpleNamespace(window=None, prices=Banner()),
    )
    yield opened
    await console.stop()
    journal.close()


@asynccontextmanager
async def started(store: Path) -> AsyncIterator[Console]:
    """A desk that has just asked which show it is to be."""
    async with opened_desk(store) as opened:
        await LiveProgramme(store)._start(opened)  # type: ignore[arg-type]
        yield opened.console


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
    async with started(store) as console:
        assert [info.title for info in offered] == ["cut off"]
        assert [shop.link.feed_id for shop in console.shops] == ["shop:mine"]
        assert (console.state.show, console.state.title) == (cut_off, "cut off")
        assert console.state.seq >= begun_seq


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
    async with started(store):
        pass
    assert [lesson.text for lesson in notes.open()] == ["speak slower"]


@pytest.mark.parametrize("ended", [False, True])
async def test_prices_that_a_killed_desk_left_are_said_and_its_show_opens_again(
    tmp_path: Path, qapp: QApplication, ended: bool
) -> None:
    store = tmp_path / STORE_NAME
    counter = Counter()
    show = await left_live(tmp_path, counter)
    if ended:
        async with headless_desk(store) as console:
            await console.resume(show)
            await console.dispatch(EndShow(command_id=fresh("command")))
    owner = QObject()
    tasks = TaskScope(owner)
    async with opened_desk(store) as opened:
        await LiveProgramme(store)._tell_left(opened, tasks)  # type: ignore[arg-type]
        banner = opened.desk.prices
        assert banner.left == LeftPrices(1, (SHOP,), ("show",))
        assert not opened.console.on_air
        banner.go_on()
        await tasks.settled()
        assert opened.console.state.show == show
        await opened.console.add_shop(MemoryShop(counter))
        await opened.console.restore_prices("owner", 5.0)
        assert counter.price == PRICE
    async with opened_desk(store) as opened:
        await LiveProgramme(store)._tell_left(opened, tasks)  # type: ignore[arg-type]
        assert opened.desk.prices.left is None
