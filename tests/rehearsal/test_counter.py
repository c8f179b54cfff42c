"""The demo shop: what the crowd wants is done on its floor, and its connector tells it again."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from livestream_console.app.seats import shop_of_seat
from livestream_console.core.commands import ProductDraft
from livestream_console.core.events import CartChanged, Event, OrderChanged, RefundChanged
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.shoppers import SHOP, order_of
from livestream_console.rehearsal.shops.counter import Counter
from livestream_console.rehearsal.shops.floor import Discount
from livestream_console.rehearsal.theatre import Rehearsal
from tests.rehearsal.playing import START_US, Player

MINUTE_US = 60_000_000


def a_counter(shelf: list[ProductDraft], player: Player) -> Counter:
    return Counter(shelf, Random("counter"), lambda: player.now_us)


def play(counter: Counter, player: Player, seconds: int) -> list[Event]:
    """Let the crowd buy and return what it wanted."""
    wanted = []
    for _ in range(seconds):
        wishes = [seen for seen in player.play(1) if seen.platform == SHOP]
        counter.serve(wishes)
        wanted += [seen.event for seen in wishes]
    return wanted


def test_what_is_wanted_is_done(shelf: list[ProductDraft], player: Callable[..., Player]) -> None:
    playing = player(11)
    counter = a_counter(shelf, playing)
    wanted = play(counter, playing, 900)
    orders = counter.floor.orders.values()
    assert len(orders) == sum(isinstance(event, CartChanged) for event in wanted)
    steps = [event.status for event in wanted if isinstance(event, OrderChanged)]
    assert sum(order.placed_us is not None for order in orders) == steps.count("placed") > 0
    assert len(counter.paid) == steps.count("paid") > 0
    refunds = sum(isinstance(event, RefundChanged) for event in wanted)
    assert sum(len(order.refunds) for order in orders) == refunds > 0


def test_every_product_knows_its_place_in_the_shop(shelf: list[ProductDraft]) -> None:
    counter = Counter(shelf, Random(1), lambda: START_US)
    for draft in counter.products:
        variants: list[str | None] = [one.variant for one in draft.variants]
        assert [one.variant for one in draft.listings] == (variants or [None])
        for one in draft.listings:
            assert counter.floor.price_of(one.item, one.sku or "") == draft.price.minor


def test_most_type_the_code_of_a_sale_and_pay_its_price(
    shelf: list[ProductDraft], player: Callable[..., Player]
) -> None:
    playing = player(3)
    counter = a_counter(shelf, playing)
    place = counter.products[0].listings[0]
    floor, cheap = counter.floor, 990
    sale = Discount(
        "1", "秒杀", "LIVE-ABC234", START_US, START_US + 60 * MINUTE_US, sku=place.sku, price=cheap
    )
    floor.discounts["1"] = sale
    play(counter, playing, 900)
    bought = [line.price for order in floor.orders.values() for line in order.lines if line.sku == place.sku]
    assert 0.5 < bought.count(cheap) / len(bought) < 0.9
    assert set(bought) == {cheap, counter.products[0].price.minor}
    assert sale.used > 0


def test_nobody_gets_what_is_not_there(shelf: list[ProductDraft], player: Callable[..., Player]) -> None:
    playing = player(3)
    counter = a_counter(shelf, playing)
    for good in counter.floor.goods.values():
        for sku in good.skus.values():
            sku.stock = 0
    wanted = play(counter, playing, 120)
    assert any(isinstance(event, OrderChanged) for event in wanted)
    assert not any(order.placed_us for order in counter.floor.orders.values())


def test_a_cart_becomes_the_order_of_its_number() -> None:
    assert order_of("cart-17") == "order-17"


async def test_the_shop_is_told_of_by_its_connector(shelf: list[ProductDraft]) -> None:
    rehearsal = Rehearsal(seed=3, products=shelf, plans=ROOMS[:1])
    await rehearsal.start()
    try:
        async with shop_of_seat(rehearsal.shop) as shop:
            assert shop.shop_id == SHOP
            drafts = [draft async for page in shop.catalogue() for draft in page]
            found = {(one.item, one.sku) for draft in drafts for one in draft.listings}
            assert found == {(one.item, one.sku) for draft in rehearsal.products for one in draft.listings}
    finally:
        await rehearsal.stop()
