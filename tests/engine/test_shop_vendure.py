"""The whole way with a shop's wire between: a sale in a fake Vendure, its buyers, and what goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import msgspec
import pytest

from livestream_console.core.commands import AddProducts, ArmOffer, EndOffer, FireOffer
from livestream_console.core.money import Money
from livestream_console.core.shops.linking import merged
from livestream_console.core.shops.shop import Strategy
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine.clock import SystemClock
from livestream_console.rehearsal.servers.shop_vendure import VendureServer
from livestream_console.rehearsal.shops.floor import Floor, Sku
from livestream_console.rehearsal.shops.mishaps import Mishap
from livestream_console.shops.vendure import VendureShop
from tests.engine.conftest import Room
from tests.engine.shops import only, tell

ITEM, SKU = "9007199254740993", "9007199254740995"
PRICE, SALE = 19_901, 9_900


class Hurried(SystemClock):
    """Ten times as fast, so that nobody waits out what a shop asks to wait; dates stay true."""

    def monotonic(self) -> float:
        return super().monotonic() * 10


class Market:
    """A show with a fake Vendure whose product is on its shelf."""

    def __init__(self, room: Room, floor: Floor, server: VendureServer) -> None:
        self.room = room
        self.floor = floor
        self.server = server

    async def sell(self, way: Strategy, units: int = 5) -> None:
        console, shop = self.room.console, self.shop(way)
        await console.start_show("show")
        await console.add_shop(shop)
        drafts = [draft async for page in shop.catalogue() for draft in page]
        products = merged(console.state.shelf, shop.shop_id, drafts)
        await tell(self.room, AddProducts(command_id="add", products=products))
        terms = FlashSaleTerms(
            price=Money(SALE, "CNY"), units=units, duration_s=600, shops=(shop.shop_id,), raw_price=True
        )
        await tell(self.room, ArmOffer(command_id="arm", offer="o1", product=ITEM, terms=terms))
        await tell(self.room, FireOffer(command_id="fire", offer="o1"))

    def shop(self, way: Strategy) -> VendureShop:
        shop = VendureShop("vendure", self.server.url, **self.server.secrets)  # type: ignore[arg-type]
        shop.capabilities = msgspec.structs.replace(shop.capabilities, strategies=frozenset({way}))
        return shop

    async def until(self, holds: Callable[[], bool]) -> None:
        for _ in range(1_000):
            self.room.console.frame()
            await asyncio.sleep(0.01)
            if holds():
                return
        raise AssertionError("it never came to that")

    @property
    def price(self) -> int:
        return self.floor.sku(ITEM, SKU).price


@pytest.fixture
async def market(make_room: Callable[..., Room]) -> AsyncIterator[Market]:
    clock = Hurried()
    floor = Floor(clock.now_us, careful=False, refunds_move_date=False)
    floor.stock(ITEM, "珍珠耳环", Sku(SKU, "单对", PRICE, 50))
    server = VendureServer(floor, password="right")
    await server.start()
    room = make_room(clock=clock)
    yield Market(room, floor, server)
    await room.console.stop()
    await server.stop()


async def test_a_discount_sells_its_units_and_ends_at_the_cap(market: Market) -> None:
    await market.sell("discount", units=2)
    await market.until(lambda: only(market.room).step == "live")
    code = only(market.room).deal.code
    for buyer in ("小林", "小陈"):
        assert market.floor.buy(buyer, ITEM, SKU, code=code).amount == SALE
    state = market.room.console.state
    await market.until(lambda: state.offers.offers["o1"].phase == "ended")
    await market.until(lambda: only(market.room).step == "done")
    found = [one for _, one in state.attribution.orders.items()]
    assert [(one.reason, one.confidence) for one in found] == [("code", 1.0)] * 2
    assert state.offers.offers["o1"].taken == 2
    (promotion,) = market.floor.discounts.values()
    assert not promotion.active
    assert market.price == PRICE


@pytest.mark.parametrize("mishap", ["lost_answer", "down", "limited", "garbage"])
async def test_a_raw_price_comes_back_to_the_unit_whatever_the_wire_does(
    market: Market, mishap: Mishap
) -> None:
    await market.sell("raw_price")
    market.server.fail_next(mishap)
    await market.until(lambda: only(market.room).step in ("live", "needs_person", "failed"))
    assert (only(market.room).step, market.price) == ("live", SALE)
    await tell(market.room, EndOffer(command_id="end", offer="o1"))
    market.server.fail_next(mishap)
    await market.until(lambda: only(market.room).step == "done")
    assert market.price == PRICE


async def test_somebody_elses_price_stays(market: Market) -> None:
    await market.sell("raw_price")
    await market.until(lambda: only(market.room).step == "live")
    market.floor.sku(ITEM, SKU).price = 15_500
    await tell(market.room, EndOffer(command_id="end", offer="o1"))
    await market.until(lambda: only(market.room).step == "needs_person")
    assert (only(market.room).found, market.price) == (Money(15_500, "CNY"), 15_500)
