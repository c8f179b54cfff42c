"""Connecting shops and putting their products on the shelf, for a desk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app.selling.errands import ShopRunner
from livestream_console.app.selling.shops import KeptShops
from livestream_console.app.vault import MemoryVault
from livestream_console.engine.console import Console
from livestream_console.rehearsal.servers.shop_vendure import VendureServer
from livestream_console.rehearsal.shops.floor import Floor, Sku
from livestream_console.ui.shops.form import LinkForm, ShopForm
from livestream_console.ui.shops.importing import Importing
from livestream_console.ui.shops.requests import ShopRequest, VendureRequest
from tests.engine.conftest import Room
from tests.engine.fakes import Notices, turns


def shop_runner(console: Console, *kept: ShopRequest, window: QWidget | None = None) -> ShopRunner:
    """Return one that knows these shops from before."""
    shops = KeptShops(MemoryVault())
    for request in kept:
        shops.keep(request)
    return ShopRunner(cast(Any, window), console, Notices(), shops, "desk")


@pytest.fixture
async def server() -> AsyncIterator[VendureServer]:
    floor = Floor(lambda: 1_795_348_800_000_000)
    floor.stock("1001", "珍珠耳环", Sku("2001", "单对", 19_900, 50))
    server = VendureServer(floor, password="right")
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    room = Room()
    yield room
    await room.console.stop()


def request_of(server: VendureServer, password: str = "right") -> VendureRequest:
    return VendureRequest(server.url, username="owner", password=password)


async def test_a_shop_is_connected_once_and_kept(room: Room, server: VendureServer) -> None:
    runner = shop_runner(room.console)
    early = await runner.add(request_of(server))
    assert early is not None
    assert early.code == "no_show"
    await room.console.start_show("show")
    assert await runner.add(request_of(server)) is None
    twice = await runner.add(request_of(server))
    assert twice is not None
    assert twice.code == "shop_connected"
    assert runner._kept.all() == [request_of(server)]
    await runner.remove("shop:vendure")
    assert (runner._kept.all(), room.console.shops) == ([], [])


async def test_a_catalogue_comes_onto_the_shelf_with_its_listings(
    room: Room, server: VendureServer, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    runner = shop_runner(room.console, window=window)
    await room.console.start_show("show")
    await runner.add(request_of(server))
    await runner.import_products("shop:vendure")
    (product,) = room.console.state.shelf.products.values()
    assert (product.title, [listing.sku for listing in product.listings]) == ("珍珠耳环", ["2001"])
    await runner.import_products("shop:vendure")
    assert len(room.console.state.shelf.products) == 1


async def test_a_link_can_be_taken_away(room: Room, server: VendureServer, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    runner = shop_runner(room.console, window=window)
    await room.console.start_show("show")
    await runner.add(request_of(server))
    await runner.import_products("shop:vendure")
    linking = asyncio.ensure_future(runner.link_product("shop:vendure"))
    for _ in range(1_000):
        if (form := window.findChild(LinkForm)) is not None:
            assert form.item.currentIndex() == 1, "what it is there now stands in the form"
            form.item.setCurrentIndex(0)
            form.accept()
            break
        await asyncio.sleep(0.005)
    await linking
    (product,) = room.console.state.shelf.products.values()
    assert product.listings == ()


async def test_a_wrong_password_is_put_right_in_place(
    room: Room, server: VendureServer, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    runner = shop_runner(room.console, window=window)
    await runner.edit("shop:vendure")
    assert cast(Notices, runner._notifier).codes == ["shop_not_kept"]
    await room.console.start_show("show")
    await runner.add(request_of(server, "wrong"))
    editing = asyncio.ensure_future(runner.edit("shop:vendure"))
    await turns()
    form = window.findChild(ShopForm)
    assert form is not None
    assert form.request() == request_of(server, "wrong")
    shown = form._shown().edits
    assert not shown["name"].isEnabled()
    shown["password"].setText("right")
    form.accept()
    await editing
    assert runner._kept.all() == [request_of(server)]
    await runner.import_products("shop:vendure")
    assert len(room.console.state.shelf.products) == 1


async def test_a_shop_that_cannot_be_read_is_told(room: Room, server: VendureServer, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    runner = shop_runner(room.console, window=window)
    await room.console.start_show("show")
    await runner.add(request_of(server, "wrong"))
    await runner.import_products("shop:vendure")
    await turns()
    assert cast(Notices, runner._notifier).codes == ["shop_not_read"]
    assert room.console.state.shelf.products == {}
    assert window.findChild(Importing) is None or not window.findChild(Importing).isVisible()
