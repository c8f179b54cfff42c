"""A deal is put up once, found again, and taken down to the unit; the shop ends it where it can."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal, Strategy
from livestream_console.rehearsal.shops.floor import NotSold
from tests.contract.deals import SALE, a_sale, put_up, unit_price
from tests.contract.house import House


@pytest.fixture(params=["discount", "timed_price", "raw_price"])
def strategy(request: pytest.FixtureRequest) -> Strategy:
    way: Strategy = request.param
    return way


async def test_a_sale_lowers_the_price_and_its_undoing_restores_it_to_the_unit(
    house: House, strategy: Strategy
) -> None:
    deal = a_sale(house, strategy)
    before, reference = await put_up(house, deal)
    assert await unit_price(house, "小林", deal.code) == SALE
    standing = await house.shop.inspect(deal, before, reference)
    assert (standing.state, standing.reference) == ("ours", reference)
    await house.shop.undo(deal, before, reference)
    assert await house.price_of() == house.price.minor
    assert await unit_price(house, "小陈") == house.price.minor
    assert (await house.shop.inspect(deal, before, reference)).state in ("absent", "ended")


async def test_preparing_and_undoing_alone_leaves_the_price_alone(house: House, strategy: Strategy) -> None:
    for _ in range(3):
        deal = a_sale(house, strategy)
        before = await house.shop.prepare(deal)
        assert (await house.shop.inspect(deal, before, None)).state == "absent"
        await house.shop.undo(deal, before, None)
        assert await house.price_of() == house.price.minor


async def test_odd_prices_come_back_to_the_unit(house: House, strategy: Strategy) -> None:
    """Where a shop stores a net price, writing back what it shows loses a unit or a fifth."""
    for minor in (19_901, 10_007, 3, 19_999):
        await house.edit_price(minor)
        deal = a_sale(house, strategy, minor=max(1, minor // 3))
        before, reference = await put_up(house, deal)
        assert await unit_price(house, "小林", deal.code) == max(1, minor // 3)
        await house.shop.undo(deal, before, reference)
        assert await house.price_of() == minor


async def test_a_second_asking_under_one_key_makes_one_thing(house: House, strategy: Strategy) -> None:
    deal = a_sale(house, strategy)
    before, reference = await put_up(house, deal)
    assert await house.shop.apply(deal, before) == reference
    if strategy == "discount":
        assert await house.discounts(deal.key) == 1
    assert await unit_price(house, "小林", deal.code) == SALE


async def test_what_was_put_up_without_an_answer_is_found(house: House, strategy: Strategy) -> None:
    deal = a_sale(house, strategy)
    before = await house.shop.prepare(deal)
    house.fail_next("lost_answer")
    with pytest.raises(FeedFailure) as lost:
        await house.shop.apply(deal, before)
    assert lost.value.retryable
    await house.pass_time(house.shop.capabilities.lead_s)
    found = await house.shop.inspect(deal, before, None)
    assert found.state == "ours"
    assert await house.shop.apply(deal, before) == found.reference
    if strategy == "discount":
        assert await house.discounts(deal.key) == 1
    assert await unit_price(house, "小林", deal.code) == SALE


async def test_what_was_never_put_up_is_absent(house: House, strategy: Strategy) -> None:
    deal = a_sale(house, strategy)
    before = await house.shop.prepare(deal)
    house.fail_next("down")
    with pytest.raises(FeedFailure):
        await house.shop.apply(deal, before)
    assert (await house.shop.inspect(deal, before, None)).state == "absent"
    assert await house.price_of() == house.price.minor


async def test_what_another_deal_left_under_its_key_is_not_taken_for_ours(house: House) -> None:
    """Two shows may have one code by chance: an old discount must not count as the new one."""
    old = a_sale(house, "discount", runs_s=3)
    await put_up(house, old)
    later = {"ends_us": old.ends_us + 60_000_000, "price": Money(SALE - 100, house.price.currency)}
    new = msgspec.structs.replace(old, **later)
    before = await house.shop.prepare(new)
    assert (await house.shop.inspect(new, before, None)).state == "foreign"
    await house.pass_time((old.ends_us - house.now_us()) / 1_000_000 + 1)
    reference = await house.shop.apply(new, before)
    assert (await house.shop.inspect(new, before, reference)).state in ("ended", "foreign")
    assert await house.discounts(old.key) == 1


async def test_undoing_twice_is_harmless(house: House, strategy: Strategy) -> None:
    deal = a_sale(house, strategy)
    before, reference = await put_up(house, deal)
    await house.shop.undo(deal, before, reference)
    await house.shop.undo(deal, before, reference)
    assert await house.price_of() == house.price.minor
    assert await unit_price(house, "小林") == house.price.minor


async def test_an_undoing_without_an_answer_was_done(house: House, strategy: Strategy) -> None:
    deal = a_sale(house, strategy)
    before, reference = await put_up(house, deal)
    house.fail_next("lost_answer")
    with pytest.raises(FeedFailure):
        await house.shop.undo(deal, before, reference)
    assert (await house.shop.inspect(deal, before, reference)).state in ("absent", "ended")
    await house.shop.undo(deal, before, reference)
    assert await house.price_of() == house.price.minor


@pytest.mark.parametrize("way", ["timed_price", "raw_price"])
async def test_a_price_that_somebody_else_wrote_is_not_ours(house: House, way: Strategy) -> None:
    deal = a_sale(house, way)
    before, reference = await put_up(house, deal)
    await house.edit_price(15_500)
    standing = await house.shop.inspect(deal, before, reference)
    assert standing.state == "foreign"
    assert standing.found == Money(15_500, house.price.currency)


@pytest.mark.parametrize("way", ["discount", "timed_price"])
async def test_the_shop_ends_it_by_itself(house: House, way: Strategy) -> None:
    deal = a_sale(house, way, runs_s=3)
    before, reference = await put_up(house, deal)
    assert await unit_price(house, "小林", deal.code) == SALE
    await house.pass_time((deal.ends_us - house.now_us()) / 1_000_000 + 1)
    assert await _price_at_last(house, deal) == house.price.minor
    assert (await house.shop.inspect(deal, before, reference)).state in ("absent", "ended")
    await house.shop.undo(deal, before, reference)
    assert await house.price_of() == house.price.minor


async def test_no_more_are_sold_than_the_limit_when_buyers_race(house: House) -> None:
    if not house.shop.capabilities.usage_limit:
        pytest.skip(f"{house.name} has no usage limit")
    deal = a_sale(house, "discount", units=3)
    before, reference = await put_up(house, deal)
    prices = await asyncio.gather(*(_sold_for(house, f"抢购 {n}", deal) for n in range(12)))
    assert sorted(price for price in prices if price == SALE) == [SALE] * 3
    standing = await house.shop.inspect(deal, before, reference)
    assert standing.used in (3, None)


async def test_a_buyer_takes_no_more_than_a_share(house: House) -> None:
    if not house.shop.capabilities.per_buyer:
        pytest.skip(f"{house.name} has no limit for each buyer")
    deal = a_sale(house, "discount", units=10, per_buyer=1)
    await put_up(house, deal)
    assert await _sold_for(house, "老客", deal) == SALE
    assert await _sold_for(house, "老客", deal) != SALE
    assert await _sold_for(house, "新客", deal) == SALE


@pytest.mark.parametrize("percent", [10, 50])
async def test_a_coupon_takes_its_share_off(house: House, percent: int) -> None:
    if not house.shop.capabilities.coupons:
        pytest.skip(f"{house.name} has no coupons")
    sale = a_sale(house, "discount")
    deal = Deal(
        key=sale.key,
        strategy="discount",
        title=sale.title,
        starts_us=sale.starts_us,
        ends_us=sale.ends_us,
        percent=percent,
        code=sale.key,
    )
    before, reference = await put_up(house, deal)
    assert await unit_price(house, "小林", deal.code) == house.price.minor * (100 - percent) // 100
    await house.shop.undo(deal, before, reference)
    assert (await house.shop.inspect(deal, before, reference)).state in ("absent", "ended")


async def _price_at_last(house: House, deal: Deal) -> int:
    """Return what a unit costs whoever still tries the code."""
    try:
        return await unit_price(house, "迟到", deal.code)
    except NotSold:
        return await unit_price(house, "迟到")


async def _sold_for(house: House, buyer: str, deal: Deal) -> int | None:
    """Buy one unit and return what it cost, None where the shop refused."""
    try:
        return await house.amount_of(await house.buy(buyer, code=deal.code))
    except NotSold:
        return None


async def test_a_shop_without_a_way_to_a_lower_price_tries_none(house: House) -> None:
    if house.shop.capabilities.strategies:
        pytest.skip(f"{house.name} has a way")
    deal = Deal("LIVE-ABC234", "discount", "t", house.now_us(), house.now_us() + 1)
    for asking in (
        house.shop.prepare(deal),
        house.shop.apply(deal, ""),
        house.shop.inspect(deal, "", None),
        house.shop.undo(deal, "", None),
    ):
        with pytest.raises(FeedFailure, match="strategy"):
            await asking
    assert house.shop.price_before("") is None
