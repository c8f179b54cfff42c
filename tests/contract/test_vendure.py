"""What only Vendure does, on the fake and on the real server alike."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from livestream_console.core.events import CouponUsed
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal
from tests.contract.conftest import HOUSES, some_houses
from tests.contract.deals import SALE, a_sale, put_up
from tests.contract.following import Follower, orders
from tests.contract.house import House


@pytest.fixture(params=some_houses("vendure_fake", "vendure"))
def opening(request: pytest.FixtureRequest) -> Callable[[str], AbstractAsyncContextManager[House]]:
    return lambda currency: HOUSES[request.param](request, currency)


@pytest.fixture
async def house(opening: Callable[[str], AbstractAsyncContextManager[House]]) -> AsyncIterator[House]:
    async with opening("CNY") as opened:
        yield opened


async def test_prices_include_tax_and_are_still_read_as_they_are_written(house: House) -> None:
    health = await house.shop.check()
    assert health.prices_include_tax is True
    drafts = [draft async for page in house.shop.catalogue() for draft in page]
    assert [draft.price for draft in drafts if draft.product == house.item] == [house.price]


async def test_an_order_tells_the_code_it_was_bought_with_and_what_that_saved(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    deal = a_sale(house, "discount", units=3)
    await put_up(house, deal)
    order = await house.buy("小林", code=deal.code)
    (bought,) = orders(await follower.look(order))
    assert (bought.hints or {})["code"] == deal.code
    assert [line.amount for line in bought.lines] == [Money(SALE, "CNY")]
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


async def test_a_raw_price_is_never_written_over_somebody_elses(house: House) -> None:
    deal = a_sale(house, "raw_price")
    before, reference = await put_up(house, deal)
    await house.edit_price(15_500)
    for ask in (house.shop.apply(deal, before), house.shop.undo(deal, before, reference)):
        with pytest.raises(FeedFailure) as refused:
            await ask
        assert (refused.value.code, refused.value.retryable) == ("refused", False)
    assert await house.price_of() == 15_500


async def test_a_sale_that_is_no_lower_is_refused(house: House) -> None:
    deal = a_sale(house, "discount", minor=house.price.minor)
    before = await house.shop.prepare(deal)
    with pytest.raises(FeedFailure) as refused:
        await house.shop.apply(deal, before)
    assert refused.value.code == "refused"
    assert await house.discounts(deal.key) == 0


async def test_a_sale_without_a_variant_takes_the_only_one(house: House) -> None:
    deal = a_sale(house, "discount")
    whole = Deal(deal.key, "discount", deal.title, deal.starts_us, deal.ends_us, house.item, price=deal.price)
    await put_up(house, whole)
    assert await house.amount_of(await house.add_to_cart("小林", code=deal.key)) == SALE


@pytest.mark.parametrize("name", ["vendure_fake", pytest.param("vendure", marks=pytest.mark.vendure)])
async def test_a_sale_lowers_one_unit_an_order_so_that_its_limit_is_one_of_units(
    name: str, request: pytest.FixtureRequest
) -> None:
    async with HOUSES[name](request, "CNY") as house:
        deal = a_sale(house, "discount", units=3)
        await put_up(house, deal)
        order = await house.buy("囤货", 4, code=deal.code)
        assert await house.amount_of(order) == 3 * house.price.minor + SALE


@pytest.mark.vendure
async def test_a_coupon_counts_from_what_has_to_be_spent(request: pytest.FixtureRequest) -> None:
    async with HOUSES["vendure"](request, "CNY") as house:
        sale, least = a_sale(house, "discount"), house.price * 2
        off = Money(1_500, "CNY")
        deal = Deal(sale.key, "discount", "满减", sale.starts_us, sale.ends_us, off=off, least=least)
        await put_up(house, deal)
        assert await house.amount_of(await house.add_to_cart("小林", 1, code=sale.key)) == house.price.minor
        enough = await house.amount_of(await house.add_to_cart("小陈", 2, code=sale.key))
        assert enough == least.minor - off.minor


@pytest.mark.parametrize(("currency", "minor"), [("JPY", 9_901), ("KWD", 9_900)])
async def test_a_price_of_other_digits_is_put_up_and_restored(
    opening: Callable[[str], AbstractAsyncContextManager[House]], currency: str, minor: int
) -> None:
    async with opening(currency) as house:
        deal = a_sale(house, "raw_price", minor=minor)
        before, reference = await put_up(house, deal)
        assert await house.price_of() == minor
        await house.shop.undo(deal, before, reference)
        assert await house.price_of() == house.price.minor


async def test_a_price_that_the_shop_cannot_hold_is_refused_not_rounded(
    opening: Callable[[str], AbstractAsyncContextManager[House]],
) -> None:
    async with opening("KWD") as house:
        deal = a_sale(house, "raw_price", minor=9_901)
        before = await house.shop.prepare(deal)
        with pytest.raises(FeedFailure) as refused:
            await house.shop.apply(deal, before)
        assert refused.value.code == "refused"
        assert await house.price_of() == house.price.minor
