"""A desk that sells in a house of the contract suite, and what its buyers do.

Rule: the desk is the shipped one, its store, shop feed and commands; only its waits are short, as nobody
else's server is asked.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Protocol

import msgspec
import pytest

from livestream_console.app.paths import STORE_NAME
from livestream_console.app.selling.shops import KeptCursors
from livestream_console.app.vault import MemoryVault
from livestream_console.core.commands import AddProducts, ArmOffer, Command, FireOffer
from livestream_console.core.money import Money
from livestream_console.core.orders.alarms import alarms
from livestream_console.core.shops.linking import merged
from livestream_console.core.shops.shop import Shop, Strategy
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine import shop_feed
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.rehearsal.shops.floor import NotSold
from livestream_console.store.journal import SqliteJournal
from tests.contract.house import House
from tests.e2e.desk import FRAME_S, Heard, until

CAP, BUYERS = 5, 12
SALE = 9_900
OFFER = "sale"
_POLL_S, _SWEEP_S = 0.2, 0.5
_LASTS_S = 900
"""No shop asks for a longer sale, and an overwritten price may stand so long."""


class Timed(Protocol):
    """Whose clock a desk goes by, as a house's may be set by hand."""

    now_us: Callable[[], int]

    async def pass_time(self, seconds: float) -> None: ...


class _Clock:
    def __init__(self, timed: Timed) -> None:
        self.now_us = timed.now_us

    def monotonic(self) -> float:
        return time.monotonic()


def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let shops be asked more often than strangers' servers may be."""
    for name in ("PUSH_POLL_S", "SHOW_POLL_S"):
        monkeypatch.setattr(shop_feed, name, _POLL_S)
    monkeypatch.setattr(shop_feed, "SWEEP_S", _SWEEP_S)


def only_by(shop: Shop, way: Strategy) -> Shop:
    """Return a connector that knows one way to a lower price."""
    can = msgspec.structs.replace(shop.capabilities, strategies=frozenset({way}), least_poll_s=_POLL_S)
    shop.capabilities = can
    return shop


@asynccontextmanager
async def desk(folder: Path, timed: Timed) -> AsyncIterator[Console]:
    """Open store and console; a notice of a fault fails the test."""
    journal, heard = SqliteJournal(folder / STORE_NAME), Heard()
    journal.open()
    console = Console(journal, [], _Clock(timed), heard, MemoryVault(), cursors=KeptCursors(folder))
    frames = asyncio.get_running_loop().create_task(_frames(console, timed), name="frames")
    try:
        yield console
    finally:
        frames.cancel()
        await console.stop()
        journal.close()
    assert [notice for notice in heard.notices if notice.level == "error"] == []


async def _frames(console: Console, timed: Timed) -> None:
    before = time.monotonic()
    while True:
        console.frame()
        await asyncio.sleep(FRAME_S)
        now = time.monotonic()
        await timed.pass_time(now - before)
        before = now


async def send(console: Console, command: Command) -> None:
    outcome = await console.dispatch(command)
    assert outcome.rejected is None, outcome.rejected


async def connect(console: Console, shop: Shop) -> None:
    """Connect a shop and import its products, as its panel does."""
    await console.add_shop(shop)
    drafts = [draft async for page in shop.catalogue() for draft in page]
    products = merged(console.state.shelf, shop.shop_id, drafts)
    await send(console, AddProducts(command_id=fresh("command"), products=products))


async def put_on_sale(console: Console, item: str) -> None:
    """Sell a product for less, also in its shop."""
    listings = console.state.shelf.products[item].listings
    terms = FlashSaleTerms(
        price=Money(SALE, console.state.currency),
        units=CAP,
        duration_s=_LASTS_S,
        shops=(listings[0].shop,),
        raw_price=True,
    )
    await send(console, ArmOffer(command_id=fresh("command"), offer=OFFER, product=item, terms=terms))
    await send(console, FireOffer(command_id=fresh("command"), offer=OFFER))
    await until(lambda: step_of(console) == "live", "the sale in the shop")


def step_of(console: Console) -> str | None:
    """Return how far the sale is in its shop."""
    steps = [deal.step for deal in console.state.selling.deals.values()]
    return steps[0] if steps else None


def red(console: Console) -> dict[str, str | int]:
    """Return by how many units each red alarm says that too much was sold."""
    return {alarm.code: alarm.params["units"] for alarm in alarms(console.state) if alarm.red}


async def race(house: House, code: str | None = None) -> dict[str, int]:
    """Have everybody fill a cart, meet at the till and pay at once; return what each order came to."""
    carts = [await house.add_to_cart(f"抢购 {number}", code=code) for number in range(BUYERS)]
    await asyncio.gather(*(house.go_to_till(cart) for cart in carts))
    sold = await asyncio.gather(*(_bought(house, cart) for cart in carts))
    return {order: await house.amount_of(order) for order in sold if order is not None}


async def _bought(house: House, cart: str) -> str | None:
    try:
        order = await house.place(cart)
    except NotSold:
        return None
    await house.pay(order)
    return order
