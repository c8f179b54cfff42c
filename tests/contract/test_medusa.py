"""What only Medusa does, on the fake and on the real server alike."""

from __future__ import annotations

from collections.abc import AsyncIterator

import msgspec
import pytest

from livestream_console.core.events import StockReported
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from tests.contract.conftest import HOUSES, some_houses
from tests.contract.deals import SALE, a_sale, put_up
from tests.contract.following import Follower, orders, refunds
from tests.contract.house import STOCK, House
from tests.real.medusa.house import MedusaHouse


@pytest.fixture(params=some_houses("medusa_fake", "medusa"))
async def house(request: pytest.FixtureRequest) -> AsyncIterator[House]:
    async with HOUSES[request.param](request, "CNY") as opened:
        yield opened


async def test_prices_include_tax_and_are_still_read_as_they_are_written(house: House) -> None:
    assert (await house.shop.check()).prices_include_tax is True
    await house.edit_price(19_901)
    drafts = [draft async for page in house.shop.catalogue() for draft in page]
    (own,) = [draft for draft in drafts if draft.product == house.item]
    assert (own.price, own.stock) == (Money(19_901, "CNY"), STOCK)


async def test_a_refund_is_not_taken_off_the_order_as_well(house: House) -> None:
    """The shop's own total sinks with it, and the console takes refunds off itself."""
    follower = Follower(house.shop)
    await follower.look()
    order = await house.buy("小林", 2)
    await follower.look()
    await house.pass_time(1)
    await house.refund(order, 5_000)
    told = await follower.look(order)
    assert [event.amount for event in refunds(told)] == [Money(5_000, "CNY")]
    assert [event.amount for event in orders(told)] == [house.price * 2]


async def test_what_is_left_is_told_with_each_order(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    await house.buy("小林", 3)
    assert StockReported(house.item, house.sku, STOCK - 3) in await follower.look()
    await house.pass_time(1)
    await house.place(await house.add_to_cart("小陈", 2))
    await follower.look()
    left = [seen.event for seen in follower.seen.values() if isinstance(seen.event, StockReported)]
    assert [report.available for report in left if report.variant == house.sku][-1] == STOCK - 5


async def test_no_list_is_higher_than_the_price(house: House) -> None:
    deal = a_sale(house, "timed_price", minor=house.price.minor)
    before = await house.shop.prepare(deal)
    with pytest.raises(FeedFailure) as refused:
        await house.shop.apply(deal, before)
    assert (refused.value.code, refused.value.retryable) == ("refused", False)
    assert (await house.shop.inspect(deal, before, None)).state == "absent"


async def test_a_list_without_a_variant_takes_the_only_one(house: House) -> None:
    deal = msgspec.structs.replace(a_sale(house, "timed_price"), sku=None)
    before, reference = await put_up(house, deal)
    assert await house.amount_of(await house.add_to_cart("小林")) == SALE
    assert (await house.shop.inspect(deal, before, reference)).state == "ours"


@pytest.mark.medusa
async def test_the_push_of_a_cards_link_is_told_by_the_order(request: pytest.FixtureRequest) -> None:
    async with HOUSES["medusa"](request, "CNY") as house:
        assert isinstance(house, MedusaHouse)
        follower = Follower(house.shop)
        await follower.look()
        order = await house.place(await house.add_by_link("小林", push="P1"))
        (placed,) = orders(await follower.look(order))
        assert placed.hints == {"push": "P1"}
