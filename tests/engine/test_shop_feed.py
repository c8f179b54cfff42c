"""A shop as a feed: how often it is polled, what a break costs (nothing), and in whose ids it speaks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest

from livestream_console.core.commands import EndCard, LinkProduct, PushCard
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    CartChanged,
    FeedStateChanged,
    GapBackfilled,
    GapClosed,
    OrderChanged,
    StockReported,
    UnknownEvent,
)
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure, Remark
from livestream_console.core.shops.shop import ShopHealth
from livestream_console.core.show import new_state
from livestream_console.core.values import Line, Listing
from livestream_console.engine import hooks
from livestream_console.engine.hooks import Hooks
from livestream_console.engine.shop_feed import ShopFeed, poll_s
from livestream_console.net.relay import RelayAddress
from livestream_console.net.relay_wire import Delivery, Refused
from livestream_console.relay.server import RelayServer
from livestream_console.relay.settings import RelaySettings
from tests.engine.conftest import Room
from tests.engine.fakes import turns
from tests.engine.shops import ITEM, SHOP, SKU, Counter, MemoryShop, on_sale, tell, work

MakeRoom = Callable[..., Room]


class KeptCursors:
    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get(self, show: str, shop: str) -> str | None:
        return self.kept.get((show, shop))

    async def keep(self, show: str, shop: str, cursor: str) -> None:
        self.kept[show, shop] = cursor


def order(room: Room, n: int, status: str = "paid", item: str = ITEM, sku: str | None = SKU) -> Observed:
    now_us = room.clock.now_us()
    line = Line(item, sku, 1, Money(7_000, "CNY"))
    event = OrderChanged(f"n{n}", status, Money(7_000, "CNY"), (line,), placed_us=now_us, paid_us=now_us)
    return Observed(event, at_us=now_us, platform=SHOP, id=f"order:n{n}:order:{status}")


async def polled(room: Room) -> None:
    """Have the shop polled now, and what it brought recorded."""
    room.clock.advance(31)
    desk = room.console._desk
    assert desk is not None
    for kept in desk.shops._kept.values():
        kept.feed.wake()
    await turns()
    room.console.frame()
    await turns()


async def test_orders_come_in_the_shelfs_ids(room: Room) -> None:
    shop = MemoryShop(Counter())
    await on_sale(room, shop)
    await turns()
    shop.counter.orders += [order(room, 1), order(room, 2, item="unlinked", sku="x")]
    await polled(room)
    first, second = room.events(OrderChanged)
    assert [(line.product, line.variant) for line in first.lines] == [("A1", None)]
    assert [(line.product, line.variant) for line in second.lines] == [("unlinked", "x")]
    ids = [seen.id for seen in room.journal.events[room.console.state.show] if seen.platform == SHOP]
    assert "order:n2:order:paid" in ids
    assert any((one or "").startswith("order:n1:order:paid@") for one in ids)
    await room.console.stop()


async def test_a_new_listing_has_orders_told_anew_and_carts_not(room: Room) -> None:
    shop = MemoryShop(Counter())
    await on_sale(room, shop)
    await turns()
    cart = Observed(CartChanged("i2", "s2", 1, "c1"), at_us=room.clock.now_us(), platform=SHOP, id="cart:c1")
    shop.counter.orders += [order(room, 1, item="i2", sku="s2"), cart]
    await polled(room)
    await tell(
        room,
        LinkProduct(command_id="l", product="A1", shop=SHOP, listings=(Listing(SHOP, "i2", "s2"),)),
    )
    room.clock.advance(60)
    await polled(room)
    assert [event.lines[0].product for event in room.events(OrderChanged)] == ["i2", "A1"]
    assert len(room.events(CartChanged)) == 1
    await room.console.stop()


async def test_a_break_is_made_up_for_and_told_so(room: Room) -> None:
    shop = MemoryShop(Counter())
    await on_sale(room, shop)
    await turns()
    down = [True]

    def upset(call: str) -> None:
        if down[0] and call == "poll":
            raise FeedFailure("network")

    shop.upset = upset
    await polled(room)
    assert room.events(FeedStateChanged)[-1].state == "backoff"
    shop.counter.orders.append(order(room, 1))
    down[0] = False
    await work(room, 10)
    (recorded,) = (
        seen for seen in room.journal.events[room.console.state.show] if isinstance(seen.event, OrderChanged)
    )
    assert recorded.backfilled
    assert [gap.missing for gap in room.events(GapClosed)] == [0]
    assert [gap.backfilled for gap in room.events(GapBackfilled)] == [1]
    (status,) = room.console.shops
    assert (status.link.missing, status.link.state) == (0, "live")
    assert room.console.rooms == []
    await room.console.stop()


async def test_a_restart_goes_on_from_its_place_and_repeats_nothing(make_room: MakeRoom) -> None:
    shop, cursors = MemoryShop(Counter()), KeptCursors()
    first = make_room()
    first.console._cursors = cursors
    await on_sale(first, shop)
    await turns()
    shop.counter.orders.append(order(first, 1))
    await polled(first)
    assert cursors.kept == {(first.console.state.show, SHOP): "1"}
    await first.console.stop()
    shop.counter.orders.append(order(first, 2))
    second = make_room(first.journal, first.clock)
    second.console._cursors = cursors
    await second.console.resume(first.console.state.show)
    await second.console.add_shop(MemoryShop(shop.counter))
    await polled(second)
    told = [
        (seen.event.order, seen.backfilled)
        for seen in second.journal.events[second.console.state.show]
        if isinstance(seen.event, OrderChanged)
    ]
    assert told == [("n1", False), ("n2", True)]
    await second.console.stop()


async def test_a_place_is_kept_only_once_its_orders_are_on_disk(room: Room) -> None:
    shop, cursors = MemoryShop(Counter()), KeptCursors()
    room.console._cursors = cursors
    await on_sale(room, shop)
    await turns()
    before = dict(cursors.kept)
    shop.counter.orders.append(order(room, 1))
    room.journal.holding = True
    await polled(room)
    assert cursors.kept == before
    room.journal.holding = False
    room.journal.commit()
    await turns()
    assert cursors.kept != before
    await room.console.stop()


async def test_what_was_before_the_show_is_none_of_its_business(room: Room) -> None:
    shop = MemoryShop(Counter())
    shop.counter.orders.append(order(room, 1))
    room.clock.advance(600)
    await on_sale(room, shop)
    await polled(room)
    assert room.events(OrderChanged) == []
    await room.console.stop()


async def test_polls_are_as_frequent_as_the_show_needs(room: Room) -> None:
    assert poll_s(new_state("none"), 0) == 30.0
    shop = MemoryShop(Counter())
    await on_sale(room, shop, duration_s=5)
    state = room.console.state
    assert poll_s(state, room.clock.now_us()) == 2.0
    await work(room, 6)
    assert poll_s(state, room.clock.now_us()) == 2.0
    await work(room, 61)
    assert poll_s(state, room.clock.now_us()) == 5.0
    await tell(room, PushCard(command_id="p", product="A1"))
    assert poll_s(state, room.clock.now_us()) == 2.0
    await tell(room, EndCard(command_id="e", product="A1"))
    state.ended_us = room.clock.now_us()
    assert poll_s(state, room.clock.now_us()) == 30.0
    await room.console.stop()


async def test_a_hint_polls_at_once_but_not_sooner_than_the_shop_allows(room: Room) -> None:
    shop = MemoryShop(Counter(), least_poll_s=4.0)
    naps: list[float] = []

    async def pause(seconds: float) -> None:
        naps.append(seconds)
        room.clock.advance(seconds)
        await asyncio.sleep(0)

    feed = ShopFeed(shop, room.console.state, room.clock, KeptCursors(), set(), pause=pause)
    feed.wake()
    begun = room.clock.monotonic()
    await feed._rest(begun)
    assert naps == [4.0]
    naps.clear()
    feed._hinted.clear()
    await feed._rest(room.clock.monotonic())
    assert sum(naps) == 30.0
    assert max(naps) <= 1.0


def _delivery(signature: str) -> Delivery:
    return Delivery(1, 0, "test", "", "POST", "", {"x-signature": signature}, b"{}")


def test_only_a_genuine_hook_wakes_the_feed() -> None:
    woken: list[bool] = []
    line = Hooks(
        MemoryShop(Counter()), RelayAddress("http://127.0.0.1:1", "t", "d"), lambda: woken.append(True)
    )
    assert line._observe(_delivery("right"), 0) == []
    assert (woken, line.heard) == ([True], 1)
    with pytest.raises(Refused, match="bad_signature"):
        line._observe(_delivery("wrong"), 0)
    assert len(woken) == 1


async def test_a_relay_that_is_gone_stops_no_polling(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hooks, "AGAIN_S", 0.0)
    await room.console.start_show("show")
    await room.console.add_shop(MemoryShop(Counter()), RelayAddress("http://127.0.0.1:9", "t", "d"))
    for _ in range(200):
        await asyncio.sleep(0.005)
        (status,) = room.console.shops
        if status.link.remarks:
            break
    assert [remark.code for remark in status.link.remarks] == ["relay_down"]
    assert status.link.state == "live"
    await room.console.stop()


async def test_what_a_person_should_know_about_a_shop_is_said(room: Room) -> None:
    shop = MemoryShop(Counter())
    shop.health = ShopHealth("USD", lacks=("prices",), skew_s=-7.2)
    await room.console.start_show("show")
    await room.console.add_shop(shop)
    await turns()
    (status,) = room.console.shops
    assert list(status.link.remarks) == [
        Remark("other_currency", {"currency": "USD"}),
        Remark("clock_skew", {"seconds": -7}),
        Remark("shop_lacks.prices"),
    ]
    await room.console.stop()


async def test_stock_is_told_of_the_shelfs_product_and_the_rest_as_it_is(room: Room) -> None:
    shop = MemoryShop(Counter())
    await on_sale(room, shop)
    await turns()
    now_us = room.clock.now_us()
    shop.counter.orders += [
        Observed(StockReported(ITEM, SKU, 3), at_us=now_us, platform=SHOP, id="s"),
        Observed(UnknownEvent("odd"), at_us=now_us, platform=SHOP, id="u"),
    ]
    await polled(room)
    assert room.events(StockReported) == [StockReported("A1", None, 3)]
    assert room.events(UnknownEvent) == [UnknownEvent("odd")]
    await room.console.stop()


async def test_a_hook_through_a_relay_has_the_shop_polled_at_once(room: Room, tmp_path: Path) -> None:
    """On a clock that stands still no poll but the first is ever due."""
    relay = RelayServer(RelaySettings(pull_token="pull", hooks=("test/room",)), tmp_path)
    url = f"http://127.0.0.1:{await relay.start(port=0)}"
    shop, polls = MemoryShop(Counter(), least_poll_s=0.0), list[str]()
    shop.upset = polls.append
    await room.console.start_show("show")
    await room.console.add_shop(shop, RelayAddress(url, "pull", "desk"))

    async def until(count: int, forged: int) -> None:
        for _ in range(500):
            await asyncio.sleep(0.01)
            room.console.frame()
            (status,) = room.console.shops
            said = [remark for remark in status.link.remarks if remark.code == "forged"]
            if len(polls) == count and sum(int(remark.params["count"]) for remark in said) == forged:
                return
        raise AssertionError(f"{len(polls)} polls, {status.link.remarks}")

    await until(1, 0)
    async with aiohttp.ClientSession() as http:
        for signature, count, forged in (("right", 2, 0), ("wrong", 2, 1), ("right", 3, 1)):
            await http.post(f"{url}/hook/test/room", data=b"{}", headers={"X-Signature": signature})
            await until(count, forged)
    await room.console.stop()
    await relay.stop()
