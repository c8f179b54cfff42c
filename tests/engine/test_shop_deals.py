"""Deals in shops: on disk first, put up once, taken down for sure; no kill and no outage leaves a price."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from livestream_console.core.commands import (
    EndOffer,
    EndShow,
    LeaveDeal,
    RestoreAllPrices,
    RetryDeal,
    UndoOffer,
)
from livestream_console.core.events import IntentMoved
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Strategy
from livestream_console.engine import shop_deals
from tests.engine.conftest import Room
from tests.engine.fakes import turns
from tests.engine.shops import (
    PRICE,
    RAW,
    SALE,
    SHOP,
    Counter,
    Killed,
    LateJournal,
    MemoryShop,
    deals,
    failing,
    on_sale,
    only,
    tell,
    work,
)

MakeRoom = Callable[..., Room]


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def shop(counter: Counter) -> MemoryShop:
    return MemoryShop(counter)


def steps(room: Room) -> list[str]:
    return [event.step for event in room.events(IntentMoved)]


async def test_a_sale_goes_to_the_shop_and_its_price_comes_back(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    await work(room, 2)
    assert (only(room).step, shop.counter.price) == ("live", SALE)
    await work(room, 61)
    assert (only(room).step, shop.counter.price) == ("done", PRICE)
    assert steps(room) == ["planned", "applying", "live", "ending", "done"]
    assert shop.counter.log == [f"price {SALE}", "undo"]
    await room.console.stop()
    assert not shop.is_open


async def test_nothing_is_asked_of_a_shop_before_it_is_on_disk(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    room.journal.holding = True
    asked: list[str] = []
    shop.upset = asked.append
    await work(room, 3)
    assert asked in ([], ["poll"], ["poll", "poll"])
    room.journal.holding = False
    room.journal.commit()
    await work(room, 2)
    assert only(room).step == "live"
    await room.console.stop()


@pytest.mark.parametrize("how", ["end", "undo", "show", "cap"])
async def test_whatever_ends_the_sale_restores_the_price(room: Room, shop: MemoryShop, how: str) -> None:
    await on_sale(room, shop)
    await work(room, 2)
    if how == "cap":
        room.console.state.offers.offers["o1"].in_shops = 5
    else:
        command = {
            "end": EndOffer(command_id="x", offer="o1"),
            "undo": UndoOffer(command_id="x", offer="o1"),
            "show": EndShow(command_id="x"),
        }[how]
        await tell(room, command)
        # The end of a show waits for the shop; everything else is seen to at the next look.
        assert (shop.counter.price == PRICE) == (how == "show")
    await work(room, 2)
    assert (only(room).step, shop.counter.price) == ("done", PRICE)
    await room.console.stop()


@pytest.mark.parametrize(
    ("can", "raw_price", "duration_s", "way"),
    [
        ({"discount", "timed_price", "raw_price"}, False, 60, "discount"),
        ({"discount", "timed_price", "raw_price"}, True, 60, "raw_price"),
        ({"timed_price", "raw_price"}, False, 60, "timed_price"),
        ({"raw_price"}, True, 1800, "raw_price"),
        ({"raw_price"}, False, 60, "raw_not_allowed"),
        (set(), True, 60, "no_way"),
    ],
)
async def test_the_best_way_the_shop_has_is_taken_and_a_raw_price_where_it_is_allowed(
    room: Room, counter: Counter, can: set[Strategy], raw_price: bool, duration_s: int, way: str
) -> None:
    await on_sale(room, MemoryShop(counter, frozenset(can)), duration_s=duration_s, raw_price=raw_price)
    await work(room, 2)
    deal = only(room)
    assert way in (deal.deal.strategy if deal.step == "live" else None, deal.reason)
    await room.console.stop()


@pytest.mark.parametrize("strategies", [RAW, frozenset({"discount"})])
async def test_a_kill_at_any_call_leaves_no_price_and_no_double(
    make_room: MakeRoom, strategies: frozenset[str]
) -> None:
    """Every call of the shop is the last one once, before it did anything and after."""
    for calls in range(40):
        counter, first = Counter(), make_room(LateJournal())
        shop, left = MemoryShop(counter, strategies), [calls]
        survivors: list[LateJournal] = []

        def kill(call: str, left: list[int] = left, survivors: list[LateJournal] = survivors) -> None:
            if call == "poll":
                return
            if not left[0] and not survivors:
                assert isinstance(first.journal, LateJournal)  # noqa: B023
                survivors.append(first.journal.survivor())  # noqa: B023
            left[0] -= 1
            if survivors:
                raise Killed

        shop.upset = kill
        await on_sale(first, shop)
        await work(first, 70)
        await first.console.stop()
        if not survivors:
            assert calls > 8
            assert counter.price == PRICE
            return
        second = make_room(survivors[0], first.clock)
        await second.console.resume(first.console.state.show)
        await second.console.add_shop(MemoryShop(counter, strategies))
        await work(second, 100)
        assert counter.price == PRICE, f"killed at call {calls}"
        assert not any(counter.discounts.values())
        assert {deal.step for deal in deals(second).values()} <= {"done", "failed"}
        assert sum(entry != "undo" for entry in counter.log) <= 1
        await second.console.stop()
    pytest.fail("the sale never came to its end")


@pytest.mark.parametrize(
    "lost", ["after apply", "after undo", "before apply", "before undo", "before inspect"]
)
@pytest.mark.parametrize("strategies", [RAW, frozenset({"discount"})])
async def test_a_lost_answer_loses_and_doubles_nothing(
    room: Room, counter: Counter, lost: str, strategies: frozenset[str]
) -> None:
    shop = MemoryShop(counter, strategies)
    shop.upset = failing(lost, lost)
    await on_sale(room, shop)
    await work(room, 30)
    assert only(room).step == "live"
    await work(room, 60)
    assert only(room).step == "done"
    assert counter.price == PRICE
    assert sum(entry != "undo" for entry in counter.log) == 1
    await room.console.stop()


async def test_what_may_still_arrive_is_waited_for(room: Room, shop: MemoryShop) -> None:
    """A request that got no answer puts the price up long after the shop was last asked about it."""

    def lose(call: str) -> None:
        if call == "before apply":
            raise FeedFailure("network")

    shop.upset = lose
    await on_sale(room, shop, duration_s=5)
    await work(room, 8)
    assert only(room).step == "ending"
    shop.counter.price = SALE
    await work(room, 40)
    assert (only(room).step, shop.counter.price) == ("done", PRICE)
    await room.console.stop()


async def test_a_price_that_somebody_else_wrote_is_left_to_a_person(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    await work(room, 2)
    shop.counter.price = 8_800
    await work(room, 61)
    deal = only(room)
    assert (deal.step, deal.found, shop.counter.price) == ("needs_person", Money(8_800, "CNY"), 8_800)
    assert deal.deal.price == Money(SALE, "CNY")
    await tell(room, LeaveDeal(command_id="leave", intent=deal.intent))
    assert (only(room).step, only(room).reason, shop.counter.price) == ("done", "left", 8_800)
    await room.console.stop()


async def test_a_person_may_have_it_tried_again(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    await work(room, 2)
    shop.upset = failing("before undo", code="auth", retryable=False)
    await work(room, 61)
    assert (only(room).step, only(room).reason, shop.counter.price) == ("needs_person", "auth", SALE)
    await tell(room, RetryDeal(command_id="again", intent=only(room).intent))
    await work(room, 2)
    assert (only(room).step, shop.counter.price) == ("done", PRICE)
    await room.console.stop()


async def test_all_prices_are_restored_with_one_press(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    await work(room, 2)
    await tell(room, RestoreAllPrices(command_id="all"))
    await work(room, 2)
    assert (only(room).step, shop.counter.price) == ("done", PRICE)
    await work(room, 5)
    assert len(deals(room)) == 1
    again = await room.console.dispatch(RestoreAllPrices(command_id="all again"))
    assert again.rejected is not None
    await room.console.stop()


async def test_only_who_runs_the_show_decides_about_prices(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    outcome = await room.console.dispatch(RestoreAllPrices(command_id="all", by="assistant:li"))
    assert outcome.rejected is not None
    assert outcome.rejected.code == "not_allowed"
    await room.console.stop()


async def test_a_shop_that_is_down_at_the_end_gets_its_price_back_later(
    room: Room, shop: MemoryShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shop_deals, "END_S", 0.3)
    await on_sale(room, shop)
    await work(room, 2)

    def down(call: str) -> None:
        raise FeedFailure("network")

    shop.upset = down
    await tell(room, EndShow(command_id="end"))
    assert (only(room).step, shop.counter.price) == ("ending", SALE)
    shop.upset = lambda call: None
    await work(room, 20)
    assert (only(room).step, shop.counter.price) == ("done", PRICE)
    await room.console.stop()


async def test_the_next_show_takes_over_what_an_earlier_one_left(
    room: Room, shop: MemoryShop, make_room: MakeRoom
) -> None:
    await on_sale(room, shop, duration_s=1_000)
    await work(room, 2)
    await room.console.stop()
    old, ended_us = room.console.state.show, room.console.state.now_us
    later = make_room(room.journal, room.clock)
    await later.console.start_show("next")
    later_shop = MemoryShop(shop.counter)
    await turns()
    # Before it is connected nobody may take our own price for the shop's.
    await on_sale_of_its_own(later, later_shop)
    assert shop.counter.price == PRICE
    assert [deal.step for deal in deals(later).values()] == ["done"]
    left = [item.event.step for item in room.journal.events[old] if isinstance(item.event, IntentMoved)]
    assert left[-1] == "done"
    assert room.journal.events[old][-1].received_us == ended_us
    await later.console.stop()


async def on_sale_of_its_own(room: Room, shop: MemoryShop) -> None:
    await room.console.add_shop(shop)
    await work(room, 4)


async def test_two_sales_never_hold_one_price(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    await work(room, 2)
    shop.counter.price = 8_800
    await tell(room, EndOffer(command_id="end", offer="o1"))
    await work(room, 2)
    assert only(room).step == "needs_person"
    with pytest.raises(AssertionError, match="price_in_use"):
        await on_sale(room, shop, offer="o2")
    await room.console.stop()


async def test_a_shop_that_is_not_connected_gets_no_deal(room: Room, shop: MemoryShop) -> None:
    await on_sale(room, shop)
    await work(room, 2)
    await tell(room, EndOffer(command_id="end", offer="o1"))
    await work(room, 2)
    await room.console.remove_shop(SHOP)
    await on_sale(room, shop, offer="o2")
    await work(room, 20)
    assert deals(room)[f"o2/{SHOP}/0"].reason == "not_connected"
    await room.console.stop()


async def test_what_the_shop_ended_by_itself_is_over(room: Room, counter: Counter) -> None:
    shop = MemoryShop(counter, frozenset({"discount"}), needs_code=True)
    await on_sale(room, shop)
    await work(room, 2)
    (key,) = counter.discounts
    assert key == only(room).deal.code
    counter.discounts[key] = False
    await work(room, 16)
    assert (only(room).step, only(room).reason) == ("done", "ended_there")
    await room.console.stop()
