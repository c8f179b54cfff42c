"""Polling is the truth: each step of an order is told once, nothing is lost, a repeat is known as one."""

from __future__ import annotations

import asyncio
from random import Random

import pytest

from livestream_console.core.money import Money
from livestream_console.rehearsal.shops.floor import NotSold
from tests.contract.following import Follower, carts, orders, refunds, totals
from tests.contract.house import House

_LATER_S = 7
"""Beyond the overlap of a cursor."""


async def test_every_step_of_an_order_is_told_once(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    cart = await house.add_to_cart("小林", 2)
    in_cart = carts(await follower.look(cart))
    if house.shop.capabilities.carts:
        assert [(event.product, event.variant, event.qty) for event in in_cart] == [
            (house.item, house.sku, 2)
        ]
    await house.pass_time(1)
    order = await house.place(cart)
    (placed,) = orders(await follower.look(order))
    assert (placed.status, placed.paid_us) == ("placed", None)
    assert placed.placed_us is not None
    await house.pass_time(1)
    await house.pay(order)
    (paid,) = orders(await follower.look(order))
    assert (paid.status, paid.placed_us) == ("paid", placed.placed_us)
    assert paid.paid_us is not None
    assert paid.paid_us >= placed.placed_us
    (line,) = paid.lines
    assert (line.product, line.variant, line.qty) == (house.item, house.sku, 2)
    assert line.amount == house.price * 2
    assert paid.amount is not None
    assert paid.amount.currency == house.price.currency
    await house.pass_time(1)
    await house.refund(order, 5_000)
    back = refunds(await follower.look(order)) or refunds(await follower.sweep(order))
    assert [(event.order, event.amount) for event in back] == [(order, Money(5_000, house.price.currency))]
    assert await follower.look(order) == []
    assert await follower.sweep(order) == []


async def test_a_refund_that_moves_no_date_is_found_by_the_sweep(house: House) -> None:
    order = await house.buy("小林")
    follower = Follower(house.shop)
    await follower.look()
    await follower.sweep(order)
    await house.refund(order)
    await follower.look()
    await follower.sweep(order)
    back = refunds(seen.event for seen in follower.seen.values())
    assert [event.order for event in back if event.order == order] == [order]
    assert [event.amount for event in back if event.order == order] == [house.price]


async def test_units_that_came_back_are_told_with_their_product(house: House) -> None:
    order = await house.buy("小林", 3)
    follower = Follower(house.shop)
    await follower.look()
    await follower.sweep(order)
    await house.take_back(order, 2)
    await follower.look()
    await follower.sweep(order)
    events = [seen.event for seen in follower.seen.values()]
    # What was bought stays as it was: all money given back of less would be all units.
    assert {event.amount for event in orders(events) if event.order == order} <= {house.price * 3}
    (back,) = [event for event in refunds(events) if event.order == order]
    assert [(line.product, line.variant or house.sku, line.qty) for line in back.lines] == [
        (house.item, house.sku, 2)
    ]
    assert (back.amount, back.state) == (house.price * 2, "done")


async def test_a_cancelled_order_is_told(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    cart = await house.add_to_cart("小林")
    order = await house.place(cart)
    await follower.look()
    await house.cancel(order)
    statuses = [event.status for event in orders(await follower.look(order))]
    assert statuses in (["cancelled"], ["closed"])


async def test_a_cart_tells_by_how_much_it_changed(house: House) -> None:
    if not house.shop.capabilities.carts:
        pytest.skip(f"{house.name} reports no carts")
    follower = Follower(house.shop)
    await follower.look()
    cart = await house.add_to_cart("小林", 2)
    assert [event.qty for event in carts(await follower.look(cart))] == [2]
    await house.add_to_cart("小林", 1, cart=cart)
    assert [event.qty for event in carts(await follower.look(cart))] == [1]
    assert carts(await follower.look(cart)) == []


async def test_many_orders_of_one_second_are_all_told(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    first = [await house.buy(f"甲 {n}") for n in range(4)]
    await follower.look()
    second = [await house.buy(f"乙 {n}") for n in range(4)]
    await follower.look()
    told = [event.order for event in orders(seen.event for seen in follower.seen.values())]
    assert sorted(order for order in told if order in first + second) == sorted(first + second)


async def test_what_is_sold_beyond_the_stock_is_told_to_the_unit(house: House) -> None:
    """Some shops sell more than they have when buyers race; the console has to see it, not believe it."""
    follower = Follower(house.shop)
    await follower.look()
    await house.set_stock(5)
    bought = await asyncio.gather(*(_bought(house, f"抢购 {n}") for n in range(12)))
    made = [order for order in bought if order is not None]
    assert len(made) >= 5
    await follower.look()
    told = orders(seen.event for seen in follower.seen.values())
    units = [
        line.qty for event in told if event.status == "paid" and event.order in made for line in event.lines
    ]
    assert sum(units) == len(made)


async def test_a_restart_goes_on_from_its_cursor_without_loss_or_repeat(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    cart = await house.add_to_cart("小林", 2)
    await follower.look()
    order = await house.place(cart)
    other = await house.buy("小陈")
    async with house.again() as restarted:
        later = Follower(restarted, follower.cursor)
        later.seen = follower.seen
        told = await later.look()
        assert {event.order for event in orders(told)} >= {order, other}
        assert [event for event in carts(told) if event.cart == cart] == []
        assert await later.look(order) == []


async def test_equal_content_has_an_equal_id_and_any_order_comes_to_the_same(house: House) -> None:
    first = Follower(house.shop)
    await first.look()
    start = first.cursor
    made: list[str] = []
    for n in range(3):
        cart = await house.add_to_cart(f"客 {n}", n + 1)
        made.append(await house.place(cart))
        await first.look()
        await house.pay(made[-1])
        await first.look()
    await house.refund(made[0])
    await first.look()
    await first.sweep(made[0])
    batch = list(first.seen.values())
    async with house.again() as other:
        second = Follower(other, start)
        await second.look()
        await second.sweep(made[0])
    last_words = {seen.id for seen in second.seen.values() if orders([seen.event])}
    assert last_words <= set(first.seen)
    expected = totals(batch)
    for seed in range(20):
        shuffled = batch * 2
        Random(seed).shuffle(shuffled)
        assert totals(shuffled) == expected


@pytest.mark.parametrize("currency", ["JPY", "KWD"])
async def test_money_of_other_digits_is_exact(opening, currency: str) -> None:  # type: ignore[no-untyped-def]
    async with opening(currency) as house:
        assert (await house.shop.check()).currency == currency
        follower = Follower(house.shop)
        await follower.look()
        order = await house.buy("小林", 3)
        (bought,) = orders(await follower.look(order))
        assert [line.amount for line in bought.lines] == [house.price * 3]
        assert house.price.currency == currency


async def test_what_is_placed_paid_and_refunded_much_later_is_told(house: House) -> None:
    """Where none of it moves the order's date, a cursor by date alone goes past it."""
    follower = Follower(house.shop)
    await follower.look()
    order = await house.add_to_cart("小林")
    told = await follower.look(order)
    for step in (house.place, house.pay):
        await house.pass_time(_LATER_S)
        await house.add_to_cart("别人")
        told += await follower.look(order)
        order = await step(order) or order
        told += await follower.look(order)
    await house.refund(order)
    told += await follower.look(order)
    told += await follower.sweep(order)
    assert [event.status for event in orders(told)][:2] == ["placed", "paid"]
    assert [event.amount for event in refunds(told)] == [house.price]


async def _bought(house: House, buyer: str) -> str | None:
    try:
        return await house.buy(buyer)
    except NotSold:
        return None
