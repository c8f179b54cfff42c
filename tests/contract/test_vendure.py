"""What only Vendure does, on the fake and on the real server alike."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from livestream_console.core.ports import FeedFailure
from tests.contract.conftest import HOUSES, some_houses
from tests.contract.deals import a_sale, put_up
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


async def test_a_raw_price_is_never_written_over_somebody_elses(house: House) -> None:
    deal = a_sale(house, "raw_price")
    before, reference = await put_up(house, deal)
    await house.edit_price(15_500)
    for ask in (house.shop.apply(deal, before), house.shop.undo(deal, before, reference)):
        with pytest.raises(FeedFailure) as refused:
            await ask
        assert (refused.value.code, refused.value.retryable) == ("refused", False)
    assert await house.price_of() == 15_500


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
