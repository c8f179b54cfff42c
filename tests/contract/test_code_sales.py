"""What Medusa and Vendure do alike with a sale behind a code, on the fakes and on the real servers."""

from __future__ import annotations

from collections.abc import AsyncIterator

import msgspec
import pytest

from livestream_console.core.events import CouponUsed
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal
from tests.contract.conftest import HOUSES, MARKS, some_houses
from tests.contract.deals import SALE, a_sale, put_up
from tests.contract.following import Follower, orders
from tests.contract.house import House


@pytest.fixture(params=some_houses("medusa_fake", "medusa", "vendure_fake", "vendure"))
async def house(request: pytest.FixtureRequest) -> AsyncIterator[House]:
    async with HOUSES[request.param](request, "CNY") as opened:
        yield opened


async def test_an_order_tells_the_code_it_was_bought_with_and_what_that_saved(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    deal = a_sale(house, "discount", units=3)
    await put_up(house, deal)
    order = await house.buy("小林", code=deal.code)
    (bought,) = orders(await follower.look(order))
    assert bought.hints == {"code": deal.key}
    assert (bought.amount, [line.amount for line in bought.lines]) == (
        Money(SALE, "CNY"),
        [Money(SALE, "CNY")],
    )
    used = [seen.event for seen in follower.seen.values() if isinstance(seen.event, CouponUsed)]
    saved = Money(house.price.minor - SALE, "CNY")
    assert [event for event in used if event.order == order] == [CouponUsed(deal.key, order, saved)]


async def test_a_sale_tells_how_often_it_was_used(house: House) -> None:
    deal = a_sale(house, "discount", units=3)
    before, reference = await put_up(house, deal)
    assert (await house.shop.inspect(deal, before, reference)).used == 0
    await house.buy("小林", code=deal.code)
    await house.add_to_cart("小陈", code=deal.code)
    assert (await house.shop.inspect(deal, before, reference)).used == 1


async def test_no_sale_is_higher_than_the_price(house: House) -> None:
    deal = a_sale(house, "discount", minor=house.price.minor)
    before = await house.shop.prepare(deal)
    with pytest.raises(FeedFailure) as refused:
        await house.shop.apply(deal, before)
    assert (refused.value.code, refused.value.retryable) == ("refused", False)
    assert (await house.shop.inspect(deal, before, None)).state == "absent"
    assert await house.discounts(deal.key) == 0


async def test_a_sale_without_a_variant_takes_the_only_one(house: House) -> None:
    deal = msgspec.structs.replace(a_sale(house, "discount"), sku=None)
    before, reference = await put_up(house, deal)
    assert await house.amount_of(await house.add_to_cart("小林", code=deal.code)) == SALE
    assert (await house.shop.inspect(deal, before, reference)).state == "ours"


async def test_a_sale_lowers_one_unit_an_order_so_that_its_limit_is_one_of_units(house: House) -> None:
    deal = a_sale(house, "discount", units=3)
    await put_up(house, deal)
    order = await house.buy("囤货", 4, code=deal.code)
    assert await house.amount_of(order) == 3 * house.price.minor + SALE


@pytest.mark.parametrize("name", [pytest.param(name, marks=MARKS[name]) for name in ("medusa", "vendure")])
async def test_a_coupon_counts_from_what_has_to_be_spent_and_stays(
    name: str, request: pytest.FixtureRequest
) -> None:
    async with HOUSES[name](request, "CNY") as house:
        sale, least = a_sale(house, "discount"), house.price * 2
        off = Money(1_500, "CNY")
        deal = Deal(sale.key, "discount", "满减", sale.starts_us, sale.ends_us, off=off, least=least)
        before, reference = await put_up(house, deal)
        assert (await house.shop.inspect(deal, before, reference)).state == "ours"
        assert await house.amount_of(await house.add_to_cart("小林", 1, code=sale.key)) == house.price.minor
        enough = await house.buy("小陈", 2, code=sale.key)
        assert await house.amount_of(enough) == least.minor - off.minor
