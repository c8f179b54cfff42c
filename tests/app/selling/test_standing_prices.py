"""Nobody leaves prices standing in shops by accident, and nobody is kept by them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack

import pytest
from pytestqt.qtbot import QtBot

from livestream_console.app.leaving import Closing, Leave
from livestream_console.app.selling import standing_prices
from livestream_console.app.selling.standing_prices import until_left
from livestream_console.ui import seat
from livestream_console.ui.main_window import MainWindow
from tests.app.test_leaving import Watchdog
from tests.engine.conftest import Room
from tests.engine.fakes import turns
from tests.engine.shops import PRICE, SALE, Counter, MemoryShop, a_sale


class Leaving:
    """A desk with a sale live in a shop; ``answers`` are what its producer presses, None: nothing yet."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room, self.counter = Room(), Counter()
        self.shop = MemoryShop(self.counter)
        self.window = MainWindow()
        self.leave = Leave(self.window)
        self.answers: list[int | None] = []
        self.questions: list[list[str]] = []
        self.texts: list[str] = []
        monkeypatch.setattr(standing_prices, "is_offscreen", lambda: False)
        monkeypatch.setattr(standing_prices, "ask", self._ask)
        monkeypatch.setattr(standing_prices, "RESTORE_S", 0.3)

    async def _ask(self, _window: object, title: str, text: str, buttons: Sequence[str]) -> int | None:
        self.questions.append(list(buttons))
        self.texts.append(text)
        if not self.answers:
            await asyncio.Event().wait()
        return self.answers.pop(0)

    async def sell(self) -> None:
        await self.room.console.start_show("show")
        await self.room.console.add_shop(self.shop)
        for command in a_sale():
            assert (await self.room.console.dispatch(command)).rejected is None
        while self.counter.price != SALE or "live" not in self.steps():
            self.room.console.frame()
            await asyncio.sleep(0)

    def steps(self) -> list[str]:
        return [deal.step for deal in self.room.console.state.selling.deals.values()]

    def go(self) -> asyncio.Task[None]:
        closing = Closing(AsyncExitStack(), Watchdog())  # type: ignore[arg-type]
        left = until_left(self.leave, closing, self.window, self.room.console)
        return asyncio.get_running_loop().create_task(left, name="leaving")


@pytest.fixture
async def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Leaving]:
    desk = Leaving(monkeypatch)
    qtbot.addWidget(desk.window)
    await desk.sell()
    yield desk
    await desk.room.console.stop()
    desk.window.close_for_good()


async def test_restored_and_left_by_one_press(desk: Leaving) -> None:
    desk.answers = [0]
    desk.leave.ask()
    await desk.go()
    assert (desk.counter.price, desk.steps(), len(desk.questions)) == (PRICE, ["done"], 1)
    assert "test: 耳环" in desk.texts[0]


async def test_left_as_it_is_and_written_down(desk: Leaving, caplog: pytest.LogCaptureFixture) -> None:
    desk.answers = [1]
    desk.leave.ask()
    with caplog.at_level(logging.WARNING):
        await desk.go()
    assert (desk.counter.price, desk.steps()) == (SALE, ["live"])
    assert "left in shop:test" in caplog.text


async def test_whoever_stays_can_leave_later(desk: Leaving) -> None:
    desk.answers = [2, None, 0]
    task = desk.go()
    for _ in range(3):
        assert not task.done()
        desk.leave.ask()
        await turns()
    await task
    assert desk.counter.price == PRICE


async def test_what_could_not_be_restored_is_asked_about_again(desk: Leaving) -> None:
    desk.counter.price = SALE - 1
    desk.answers = [0, 1]
    desk.leave.ask()
    await desk.go()
    assert (desk.counter.price, desk.steps(), len(desk.questions)) == (SALE - 1, ["needs_person"], 2)


async def test_a_signal_while_the_question_stands_restores_and_leaves(desk: Leaving) -> None:
    task = desk.go()
    desk.leave.ask()
    await turns()
    assert len(desk.questions) == 1
    desk.leave.insist()
    await task
    assert (desk.counter.price, desk.steps()) == (PRICE, ["done"])


async def test_without_a_display_nobody_is_asked(desk: Leaving, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing_prices, "is_offscreen", lambda: True)
    desk.leave.ask()
    await desk.go()
    assert (desk.counter.price, desk.questions) == (PRICE, [])


async def test_a_shop_that_is_away_keeps_nobody(desk: Leaving, caplog: pytest.LogCaptureFixture) -> None:
    def away(_call: str) -> None:
        raise OSError("no network")

    desk.shop.upset = away
    desk.leave.insist()
    with caplog.at_level(logging.WARNING):
        await asyncio.wait_for(desk.go(), 5)
    assert desk.steps() == ["ending"]
    assert "left in shop:test" in caplog.text


async def test_an_assistant_may_not_restore(desk: Leaving, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seat, "_role", "assistant")
    desk.answers = [0]
    desk.leave.ask()
    await desk.go()
    assert (len(desk.questions[0]), desk.counter.price) == (2, SALE)


async def test_where_nothing_stands_nobody_is_asked(desk: Leaving) -> None:
    desk.answers = [0]
    await desk.room.console.restore_prices("producer", 1.0)
    desk.leave.ask()
    await desk.go()
    assert desk.questions == []
