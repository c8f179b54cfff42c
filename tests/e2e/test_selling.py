"""Two sales as a show has them, in every house of the contract suite, the real Vendure among them.

Run A is a discount with a limit: buyers race, the cap holds, nothing alarms. Run B overwrites the price,
which holds for everybody: where the shop sells on, the desk says by how much, stops, and restores the price.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from livestream_console.core.orders.alarms import alarms
from livestream_console.core.shops.shop import Strategy
from tests.contract.conftest import HOUSES, MARKS, some_houses
from tests.contract.house import House, cannot
from tests.e2e.desk import until
from tests.e2e.selling import (
    CAP,
    OFFER,
    SALE,
    connect,
    desk,
    hurry,
    only_by,
    put_on_sale,
    race,
    red,
    step_of,
)
from tests.e2e.sold import all_told, check_figures, give_back

Opened = Callable[[str], AbstractAsyncContextManager[House]]
OVERWRITING: tuple[Strategy, ...] = ("raw_price", "timed_price")


@pytest.fixture(params=some_houses(*sorted(HOUSES)))
def opened(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Opens a real server's house in a currency, which is a channel of its own: what others bought there a
    moment ago would be of this show as well.
    """
    hurry(monkeypatch)
    name = request.param
    return lambda currency: HOUSES[name](request, currency if name in MARKS else "CNY")


async def test_a_limited_discount_sells_out_to_racing_buyers(opened: Opened, tmp_path: Path) -> None:
    async with opened("EUR") as house, desk(tmp_path, house) as console:
        if not house.shop.capabilities.usage_limit:
            cannot(f"limit how often a discount of {house.name} is used")
        await console.start_show("限量秒杀", house.price.currency)
        await connect(console, only_by(house.again(), "discount"))
        imported = console.state.shelf.products[house.item]
        assert (imported.price, imported.listings[0].sku) == (house.price, house.sku)
        await put_on_sale(console, house.item)
        (deal,) = console.state.selling.deals.values()

        sold = await race(house, deal.deal.code)
        cheap = {order for order, amount in sold.items() if amount == SALE}
        assert len(cheap) == CAP
        await until(lambda: step_of(console) == "done", "the end of the sale")
        await all_told(console, sold)

        sale = console.state.offers.offers[OFFER]
        assert (sale.phase, sale.reason, sale.given) == ("ended", "cap", CAP)
        assert [alarm.code for alarm in alarms(console.state)] == ["cap_reached"]
        assert await house.price_of() == house.price.minor
        check_figures(console, sold, cheap, await give_back(console, house, sold))


async def test_b_an_overwritten_price_is_stopped_and_restored(opened: Opened, tmp_path: Path) -> None:
    """The desk goes away in the middle: what is sold meanwhile is told when it is back."""
    async with opened("USD") as house:
        can = house.shop.capabilities
        way = next((way for way in OVERWRITING if way in can.strategies), None)
        if way is None:
            cannot(f"overwrite a price of {house.name}")
        await house.set_stock(CAP)
        async with desk(tmp_path, house) as console:
            show = await console.start_show("改价秒杀", house.price.currency)
            await connect(console, only_by(house.again(), way))
            await put_on_sale(console, house.item)
            await house.pass_time(can.lead_s)
            assert await house.price_of() == SALE
        sold = await race(house)
        assert set(sold.values()) == {SALE}
        async with desk(tmp_path, house) as console:
            await console.resume(show)
            await console.add_shop(only_by(house.again(), way))
            await until(lambda: step_of(console) == "done", "the price restored")
            await all_told(console, sold)

            assert await house.price_of() == house.price.minor
            sale, beyond = console.state.offers.offers[OFFER], len(sold) - CAP
            assert (sale.phase, sale.reason, sale.given) == ("ended", "cap", len(sold))
            assert red(console) == ({"cap_exceeded": beyond, "oversold": beyond} if beyond else {})
            check_figures(console, sold, set(), await give_back(console, house, sold))
