"""What the Medusa connector does at the edges of its server: rights, currencies, orders taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from livestream_console.core.events import OrderChanged
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Deal
from livestream_console.rehearsal.servers.shop_medusa import MedusaServer
from livestream_console.rehearsal.shops.floor import Floor, Sku
from livestream_console.shops.medusa import MedusaShop
from livestream_console.shops.medusa.following import Cursor

_NOW_US = 1_795_378_500_000_000
_HOUR_US = 3_600_000_000


@pytest.fixture
async def server() -> AsyncIterator[MedusaServer]:
    floor = Floor(lambda: _NOW_US)
    floor.stock("11", "耳环", Sku("12", "单对", 19_900, 5), Sku("13", "单只", 9_900, 5))
    server = MedusaServer(floor, api_key="sk_secret")
    await server.start()
    yield server
    await server.stop()


def _shop(server: MedusaServer, **changed: str) -> MedusaShop:
    login = {"api_key": "sk_secret"} | changed
    return MedusaShop("m", server.url, **login, now_us=lambda: _NOW_US)  # type: ignore[arg-type]


def _deal(**changes: object) -> Deal:
    asked: dict[str, object] = {
        "key": "LIVE-ABC234",
        "strategy": "discount",
        "title": "直播价",
        "starts_us": _NOW_US,
        "ends_us": _NOW_US + _HOUR_US,
        "item": "11",
        "sku": "12",
        "price": Money(9_900, "CNY"),
    }
    return Deal(**asked | changes)  # type: ignore[arg-type]


async def test_what_a_login_does_not_allow_is_told(server: MedusaServer) -> None:
    server.forbidden = {"promotions", "inventory-items"}
    async with _shop(server) as shop:
        health = await shop.check()
    assert (health.currency, health.title, health.lacks) == ("CNY", "直播间", ("promotions", "stock"))
    assert health.skew_s == 0


async def test_a_currency_that_the_store_does_not_have_is_refused(server: MedusaServer) -> None:
    async with _shop(server, currency="EUR") as shop:
        with pytest.raises(FeedFailure) as refused:
            await shop.check()
    assert (refused.value.code, refused.value.retryable) == ("refused", False)
    async with _shop(server) as shop:
        with pytest.raises(FeedFailure) as refused:
            await shop.prepare(_deal(price=Money(9_900, "JPY")))
    assert refused.value.code == "refused"


async def test_the_key_goes_nowhere_in_the_clear() -> None:
    async with MedusaShop("m", "http://shop.example.invalid", api_key="sk_secret") as shop:
        with pytest.raises(FeedFailure) as refused:
            await shop.check()
    assert (refused.value.code, "sk_secret" in str(refused.value)) == ("refused", False)


async def test_an_order_that_its_failing_checkout_took_back_is_closed(server: MedusaServer) -> None:
    async with _shop(server) as shop:
        cursor = (await shop.poll(None)).cursor
        order = server.floor.place(server.floor.add_to_cart("小林", "11", "12").order).order
        placed = await shop.poll(cursor)
        assert Cursor.at(placed.cursor).unpaid == [order]
        del server.floor.orders[order]
        gone = await shop.poll(placed.cursor)
        assert [seen.event for seen in gone.events] == [OrderChanged(order, "closed")]
        assert (await shop.poll(gone.cursor)).events == []


async def test_a_product_of_several_variants_needs_one_named(server: MedusaServer) -> None:
    async with _shop(server) as shop:
        with pytest.raises(FeedFailure) as refused:
            await shop.prepare(_deal(sku=None))
        assert refused.value.code == "refused"
        with pytest.raises(FeedFailure) as refused:
            await shop.prepare(_deal(item="99", sku=None))
        assert refused.value.code == "not_found"


async def test_a_limit_for_each_buyer_leaves_the_limit_of_all(server: MedusaServer) -> None:
    deal = _deal(units=3, per_buyer=1)
    async with _shop(server) as shop:
        before = await shop.prepare(deal)
        reference = await shop.apply(deal, before)
        (made,) = server.floor.discounts.values()
        assert (made.units, made.per_buyer, made.once) == (3, 1, True)
        assert (await shop.inspect(deal, before, reference)).state == "ours"
        made.units = None
        made.ends_us += 1
        assert (await shop.inspect(_deal(units=4, per_buyer=1), before, reference)).state == "foreign"


async def test_another_list_whose_words_hold_the_key_is_not_ours(server: MedusaServer) -> None:
    deal = _deal(strategy="timed_price")
    async with _shop(server) as shop:
        before = await shop.prepare(deal)
        longer = _deal(strategy="timed_price", key="LIVE-ABC234-2")
        await shop.apply(longer, before)
        assert (await shop.inspect(deal, before, None)).state == "absent"
