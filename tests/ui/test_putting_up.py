"""Many products go up some at a time: all are looked over first, and who ends it is told what is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import AddProducts, Command, ProductDraft
from livestream_console.core.money import Money
from livestream_console.engine.source import Outcome
from livestream_console.ui.shelf.putting_up import PART, put_up
from tests.ui.fakes import FakeNotifier
from tests.ui.selling_show import SellingSource, open_shelf


class Slow(SellingSource):
    """Tells of every part that it took; a command takes a turn of the loop, as with a disk."""

    after: Callable[[int], object] = staticmethod(lambda _count: None)

    async def dispatch(self, command: Command) -> Outcome:
        await asyncio.sleep(0)
        outcome = await super().dispatch(command)
        self.after(len(self.state.shelf.order))
        return outcome


@pytest.fixture
def source() -> Slow:
    source = Slow()
    source.state = open_shelf().state
    source.seq = source.state.seq
    return source


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def many(count: int, *, price: int = 100) -> list[ProductDraft]:
    return [ProductDraft(f"x{n}", f"商品 {n}", Money(price, "CNY"), keyword=f"X{n}") for n in range(count)]


def sizes(source: SellingSource) -> list[int]:
    return [len(command.products) for command in source.sent if isinstance(command, AddProducts)]


def cancel_at(parent: QWidget, count: int) -> Callable[[int], object]:
    """Press Cancel once so many products are on the shelf."""

    def look(there: int) -> None:
        if there == count:
            parent.findChild(QProgressDialog).canceled.emit()

    return look


async def test_they_go_up_by_parts_and_in_their_order(parent: QWidget, source: Slow) -> None:
    notifier = FakeNotifier()
    assert await put_up(parent, source, many(2 * PART + 7), notifier)
    assert sizes(source) == [PART, PART, 7]
    assert source.state.shelf.order[7:] == [f"x{n}" for n in range(2 * PART + 7)]
    assert notifier.notices == []


async def test_one_that_cannot_be_keeps_all_others_away(parent: QWidget, source: Slow) -> None:
    notifier = FakeNotifier()
    last = ProductDraft("last", "末", Money(100, "CNY"), keyword="A1")
    assert not await put_up(parent, source, [*many(3 * PART), last], notifier)
    assert [notice.code for notice in notifier.notices] == ["rejected.keyword_taken"]
    assert sizes(source) == []


async def test_ended_in_between_it_says_what_is_there_and_once_more_adds_the_rest(
    parent: QWidget, source: Slow
) -> None:
    notifier = FakeNotifier()
    wanted = many(3 * PART)
    source.after = cancel_at(parent, 7 + 2 * PART)
    assert not await put_up(parent, source, wanted, notifier)
    assert [notice.code for notice in notifier.notices] == ["products.cut_short"]
    assert notifier.notices[0].params == {"count": 2 * PART, "all": 3 * PART}
    assert len(source.state.shelf.order) == 7 + 2 * PART
    assert await put_up(parent, source, wanted, notifier)
    assert len(source.state.shelf.order) == 7 + 3 * PART
    assert len(notifier.notices) == 1


async def test_what_is_ended_from_elsewhere_is_told_as_well(parent: QWidget, source: Slow) -> None:
    notifier = FakeNotifier()
    putting = asyncio.ensure_future(put_up(parent, source, many(3 * PART), notifier))
    source.after = lambda _count: putting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await putting
    assert [notice.code for notice in notifier.notices] == ["products.cut_short"]


async def test_what_is_there_already_is_no_change(parent: QWidget, source: Slow) -> None:
    notifier = FakeNotifier()
    assert await put_up(parent, source, many(PART + 1), notifier)
    assert not await put_up(parent, source, many(PART + 1), notifier)
    assert await put_up(parent, source, [*many(PART), *many(PART + 1, price=200)[PART:]], notifier)
    assert [notice.code for notice in notifier.notices] == ["rejected.nothing_changed"]
