"""Shopify's login and points, against its fake."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal
from livestream_console.rehearsal.servers.shop_shopify import ShopifyServer
from livestream_console.shops.shopify import ShopifyShop
from livestream_console.shops.shopify.budget import Budget
from tests.contract.house import ITEM, SKU, HandClock, serving, stocked

_APP: dict[str, Any] = {"client_id": "app-7", "client_secret": "app secret"}


@asynccontextmanager
async def opened(**points: Any) -> AsyncIterator[tuple[ShopifyShop, ShopifyServer, HandClock, list[float]]]:
    """Open a shop whose pauses let the server's time go by; the last part notes them."""
    clock, paused = HandClock(), list[float]()

    async def pause(seconds: float) -> None:
        paused.append(seconds)
        clock.pass_time(seconds)

    server = ShopifyServer(stocked(clock, "USD"), **_APP, **points)
    async with (
        serving(server),
        ShopifyShop("s", "s", url=server.url, now_us=clock.now_us, pause=pause, **_APP) as shop,
    ):
        yield shop, server, clock, paused


def a_deal(clock: HandClock, **changes: Any) -> Deal:
    now_us = clock.now_us()
    asked = {"item": ITEM, "sku": SKU, "price": Money(9_900, "USD"), "code": "LIVE-A", **changes}
    return Deal("LIVE-A", "discount", "直播价", now_us, now_us + 60_000_000, **asked)


async def test_one_token_is_used_until_it_is_withdrawn() -> None:
    async with opened() as (shop, server, _, _):
        await shop.check()
        await shop.poll(None)
        assert server.grants == 1
        server.withdraw_tokens()
        await shop.check()
        assert server.grants == 2


async def test_looking_slows_down_before_it_is_refused_and_leaves_room_for_a_press() -> None:
    async with opened(bucket=1_000, per_s=50) as (shop, server, clock, paused):
        cursor = (await shop.poll(None)).cursor
        for _ in range(30):
            cursor = (await shop.poll(cursor)).cursor
        assert server.asked == 31
        assert sum(paused) > 20
        so_far = len(paused)
        deal = a_deal(clock)
        before = await shop.prepare(deal)
        await shop.apply(deal, before)
        assert paused[so_far:] == []


async def test_being_refused_for_points_says_when_to_come_again() -> None:
    async with opened(bucket=50, per_s=10) as (shop, server, _, _):
        server.floor.buy("小林", ITEM, SKU)
        await shop.poll(None)
        with pytest.raises(FeedFailure) as refused:
            await shop.poll("[0,null,0]")
        assert (refused.value.code, refused.value.retryable) == ("quota", True)
        assert refused.value.retry_after_s is not None


def test_a_budget_waits_for_what_a_document_costs() -> None:
    budget = Budget()
    assert budget.wait_s("a", 0, hurried=False) == 0
    status = {"maximumAvailable": 1000, "currentlyAvailable": 100, "restoreRate": 50}
    budget.note("a", {"requestedQueryCost": 150, "throttleStatus": status}, 10)
    assert budget.wait_s("a", 10, hurried=True) == 1.0
    assert budget.wait_s("a", 10, hurried=False) == 6.0
    assert budget.wait_s("a", 100, hurried=False) == 0
    budget.note("a", {"requestedQueryCost": "x", "throttleStatus": []}, 20)
    assert budget.wait_s("a", 20, hurried=True) == 0


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"code": None, "units": 3}, "limit_needs_code"),
        ({"per_buyer": 2}, "per_buyer"),
        ({"price": Money(20_000, "USD")}, "not_lower"),
    ],
)
async def test_what_shopify_cannot_do_is_refused_before_it_is_asked(
    changes: dict[str, Any], why: str
) -> None:
    async with opened() as (shop, server, clock, _):
        deal = a_deal(clock, **changes)
        before = await shop.prepare(deal)
        with pytest.raises(FeedFailure, match=why):
            await shop.apply(deal, before)
        assert server.floor.discounts == {}


async def test_an_amount_of_another_currency_is_refused() -> None:
    async with opened() as (shop, _, clock, _):
        with pytest.raises(FeedFailure, match="currency"):
            await shop.prepare(a_deal(clock, price=Money(9_900, "CNY")))


async def test_a_limit_is_one_of_units_and_its_use_is_not_told() -> None:
    async with opened() as (shop, server, clock, _):
        deal = a_deal(clock, units=5)
        before = await shop.prepare(deal)
        reference = await shop.apply(deal, before)
        (discount,) = server.floor.discounts.values()
        assert (discount.units, discount.off) == (5, 10_000)
        standing = await shop.inspect(deal, before, reference)
        assert (standing.state, standing.found, standing.used) == ("ours", Money(9_900, "USD"), None)
        discount.units = 500
        assert (await shop.inspect(deal, before, reference)).state == "foreign"


async def test_an_order_of_many_lines_is_read_whole() -> None:
    async with opened() as (shop, server, _, _):
        cursor = (await shop.poll(None)).cursor
        cart = server.floor.add_to_cart("小林", ITEM, SKU)
        for _ in range(12):
            server.floor.add_to_cart("小林", ITEM, SKU, order=cart.order)
        server.floor.place(cart.order)
        (seen,) = (await shop.poll(cursor)).events
        assert len(seen.event.lines) == 13  # type: ignore[attr-defined]


async def test_a_secret_is_in_no_failure_and_no_repr() -> None:
    async with opened() as (_, server, _, _):
        wrong: dict[str, Any] = {"client_id": "app-7", "client_secret": "very secret"}
        async with ShopifyShop("s", "s", url=server.url, **wrong) as shop:
            with pytest.raises(FeedFailure) as refused:
                await shop.check()
            assert "very secret" not in f"{shop!r}{refused.value!r}{refused.value}"
