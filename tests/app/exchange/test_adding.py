"""A catalogue goes onto the shelf in parts, and not a part of it where one product is bad."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app.exchange.adding import AT_ONCE, add_products
from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Recorded
from livestream_console.core.money import Money
from tests.engine.conftest import Room
from tests.engine.fakes import Notices

MANY = 2 * AT_ONCE + 50


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    room = Room()
    await room.console.start_show("show")
    yield room
    await room.console.stop()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def drafts(count: int, price: int = 100) -> tuple[ProductDraft, ...]:
    return tuple(ProductDraft(f"P{n}", f"No. {n}", price=Money(price, "CNY")) for n in range(count))


async def test_many_products_come_in_parts(room: Room, parent: QWidget) -> None:
    parts: list[int] = []
    room.console.hub.subscribe(lambda batch: parts.append(len(batch)))
    assert await add_products(parent, room.console, drafts(MANY), Notices())
    assert parts == [AT_ONCE, AT_ONCE, 50]
    assert list(room.console.state.shelf.order) == [draft.product for draft in drafts(MANY)]


async def test_one_bad_product_keeps_all_away(room: Room, parent: QWidget) -> None:
    notices = Notices()
    told: list[Recorded] = []
    room.console.hub.subscribe(told.extend)
    twice = (*drafts(MANY), drafts(1)[0])
    assert not await add_products(parent, room.console, twice, notices)
    assert notices.codes == ["rejected.bad_product_id"]
    assert told == []


async def test_parts_without_news_hold_up_nothing_but_only_news_count(room: Room, parent: QWidget) -> None:
    notices = Notices()
    await add_products(parent, room.console, drafts(MANY), notices)
    dearer = (*drafts(MANY - 1), *drafts(MANY, price=200)[-1:])
    assert await add_products(parent, room.console, dearer, notices)
    assert room.console.state.shelf.products[f"P{MANY - 1}"].price == Money(200, "CNY")
    assert notices.codes == []
    assert not await add_products(parent, room.console, dearer, notices)
    assert notices.codes == ["rejected.nothing_changed"]
