"""One whole show: feeds over loopback, shelf, card, flash sale, claims, draw, overlay, and its replay."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import pytest_asyncio

from livestream_console.app.seats import feed_of_seat
from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    CloseGiveaway,
    EndShow,
    FireOffer,
    PushCard,
)
from livestream_console.core.events import ClaimDecided, CommentPosted, PriceChanged, PushShown
from livestream_console.core.money import Money
from livestream_console.core.state_bytes import state_hash
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.engine.replayer import Replayer
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.theatre import Rehearsal
from livestream_console.shops.builtin.catalogue import read_catalogue
from livestream_console.stage.overlay import OverlayServer
from livestream_console.store.journal import SqliteJournal
from tests.conftest import ROOT
from tests.core.giveaways.drafts import terms
from tests.e2e.desk import headless_desk, until

RESOURCES = ROOT / "resources"


class Page:
    """An overlay page without a browser: keeps the layers and confirms every patch."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self.layers: dict[str, Any] = {}

    async def watch(self) -> None:
        async for message in self._socket:
            content = message.json()
            self.layers |= content["layers"]
            await self._socket.send_str(str(content["number"]))


@pytest_asyncio.fixture
async def overlay() -> AsyncIterator[OverlayServer]:
    server = OverlayServer(RESOURCES / "web", "token")
    await server.start()
    yield server
    await server.stop()


async def test_a_show_from_feed_to_replay(overlay: OverlayServer, tmp_path: Path) -> None:
    products = read_catalogue(RESOURCES / "demo" / "catalogue.csv", "CNY")
    rehearsal = Rehearsal(seed=7, rate_per_s=80, faults=Faults(duplicate=0.05), products=products)
    async with aiohttp.ClientSession() as http, headless_desk(tmp_path / "show.sqlite", overlay) as console:
        state_url = overlay.address.replace("/overlay?", "/overlay/state?")
        async with http.ws_connect(state_url) as socket:
            page = Page(socket)
            watching = asyncio.get_running_loop().create_task(page.watch(), name="overlay page")
            show = await console.start_show("首场")
            await send(console, AddProducts(command_id=fresh("command"), products=products))
            console.hub.subscribe(rehearsal.on_recorded)
            for seat in await rehearsal.start():
                console.add_feed(feed_of_seat(seat))
            await until(lambda: len([r for r in console.rooms if r.state == "live"]) == 3, "three live rooms")

            await explain_and_sell(console, page)
            audit = await give_away(console, page)

            await rehearsal.hush()
            sent = sum(rehearsal.sent.values())
            await until(
                lambda: console.state.metrics.total("comments") == sent, "every comment that was sent"
            )
            await send(console, EndShow(command_id=fresh("command")))
            await console.stop()
            await rehearsal.stop()
            watching.cancel()
    check_draw(audit, tmp_path)
    await check_replay(tmp_path / "show.sqlite", show, sent, state_hash(console.state))


async def send(console: Console, command: Any) -> None:
    outcome = await console.dispatch(command)
    assert outcome.rejected is None, outcome.rejected


async def explain_and_sell(console: Console, page: Page) -> None:
    await send(console, PushCard(command_id=fresh("command"), product="A1"))
    assert page.layers["card"]["title"].startswith("补水面膜")
    assert page.layers["card"]["price"] == "¥19.90"
    terms = FlashSaleTerms(price=Money(1690, "CNY"), units=40, per_buyer=2, duration_s=2)
    await send(console, ArmOffer(command_id=fresh("command"), offer="f1", product="A1", terms=terms))
    await send(console, FireOffer(command_id=fresh("command"), offer="f1"))
    await until(
        lambda: (page.layers.get("flash_sale") or {}).get("phase") == "live", "the sale on the overlay"
    )
    assert page.layers["flash_sale"]["price"] == "¥16.90"
    await until(lambda: page.layers["flash_sale"] is None, "the sale's end on the overlay")
    price = console.state.shelf.products["A1"].price
    assert price == Money(1990, "CNY")


async def give_away(console: Console, page: Page) -> dict[str, Any]:
    opened = await console.open_giveaway(terms(winners=2, reserves=1))
    assert opened.rejected is None
    giveaway = console.state.giveaways.open
    assert giveaway is not None
    await until(lambda: giveaway.entries >= 3, "three entries")
    await send(console, CloseGiveaway(command_id=fresh("command"), giveaway=giveaway.giveaway))
    drawn = await console.draw_giveaway(giveaway.giveaway)
    assert drawn.rejected is None
    await until(lambda: page.layers.get("winner") is not None, "the winners on the overlay")
    assert len(page.layers["winner"]["names"]) == 2
    return await console.audit(giveaway.giveaway)


def check_draw(audit: dict[str, Any], folder: Path) -> None:
    """Let the stand-alone checker judge, in a process that knows nothing of the program."""
    file = folder / "audit.json"
    file.write_bytes(msgspec.json.encode(audit))
    checker = [sys.executable, "-I", str(RESOURCES / "verify_draw.py"), str(file)]
    done = subprocess.run(checker, capture_output=True, text=True, cwd=folder, check=False)
    assert done.returncode == 0, done.stderr


async def check_replay(store: Path, show: str, sent: int, live_hash: str) -> None:
    journal = SqliteJournal(store)
    journal.open()
    events = [recorded.event for recorded in journal.read(show)]
    assert sum(isinstance(event, CommentPosted) for event in events) == sent
    assert any(isinstance(event, ClaimDecided) and event.result == "held" for event in events)
    assert [e.price.minor for e in events if isinstance(e, PriceChanged) and e.price] == [1690, 1990]
    assert {e.what for e in events if isinstance(e, PushShown)} >= {"card", "flash_sale", "giveaway"}
    replayer = Replayer(journal, show)
    await replayer.open()
    await replayer.seek(replayer.end_us)
    assert state_hash(replayer.state) == live_hash
    await replayer.close()
    journal.close()
