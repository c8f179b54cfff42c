"""A shop with its customers and its back office, as the contract tests need it.

To run the suite against another shop, put ``tests/contract/houses/<shop>.py`` there with

    HOUSES: dict[str, Opening] = {"<shop>_fake": open_house}

where ``open_house`` is an ``@asynccontextmanager`` that takes (request, currency), starts a server with one
product on sale (PRICE, STOCK) and yields a House. For a fake over ``rehearsal/shops/floor.py`` that is all:

    @asynccontextmanager
    async def open_house(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
        clock = HandClock()
        server = AcmeServer(stocked(clock, currency), ...)
        async with floor_house("acme_fake", server, clock, opened) as house:
            yield house

A real server is a house too: its session fixture stands in ``conftest``, ``open_house`` gets it by
``request.getfixturevalue``, and ``MARKS = {"<shop>": pytest.mark.<shop>}`` lets it be left out.

``opened(wrong_login=False)`` builds a connector that is not entered yet. What a shop cannot do is skipped and
counted, by its ``capabilities`` or by a verb that calls ``cannot``; nothing is ever passed silently.
The rule: a house decides nothing. It does what a customer or a clerk would, and tells what the server says.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import NoReturn, Protocol

import pytest

from livestream_console.core.money import Money
from livestream_console.core.shops.shop import Shop
from livestream_console.rehearsal.servers.shop_front import ShopFront
from livestream_console.rehearsal.shops.floor import Floor, Sku
from livestream_console.rehearsal.shops.mishaps import Mishap

ITEM, SKU = "9007199254740993", "9007199254740995"
"""Beyond what a double holds."""
PRICE, STOCK = 19_900, 50
FIRST_ID = 2**60 + 1

Hook = tuple[Mapping[str, str], bytes]
Opened = Callable[..., Shop]


class House(Protocol):
    """``item`` and ``sku`` are the shop's ids of its one product, which costs ``price`` and is in stock.

    ``shop`` is the connector, opened. Customers are known by a word; a verb that fails raises NotSold.
    """

    name: str
    shop: Shop
    item: str
    sku: str
    price: Money
    now_us: Callable[[], int]

    def again(self, *, wrong_login: bool = False) -> Shop:
        """Open a second connector to the same shop, as after a restart."""

    async def pass_time(self, seconds: float) -> None:
        """Let time go by: in a fake at once, in a real server by waiting."""

    # customers
    async def add_to_cart(
        self, buyer: str, qty: int = 1, *, cart: str | None = None, code: str | None = None
    ) -> str:
        """Return the cart's id; ``place`` returns the order's, which may be another."""

    async def go_to_till(self, cart: str) -> None:
        """Go to the page with the payment, where a shop may have looked at its stock for the last time."""

    async def place(self, cart: str) -> str:
        """Check out without paying and return the order's id."""

    async def pay(self, order: str) -> None: ...

    async def buy(self, buyer: str, qty: int = 1, *, code: str | None = None) -> str: ...

    async def amount_of(self, order: str) -> int:
        """Return what the goods of a cart or order cost, in minor units."""

    # back office
    async def cancel(self, order: str) -> None: ...
    async def refund(self, order: str, minor: int | None = None) -> None: ...

    async def take_back(self, order: str, qty: int) -> None:
        """Give the money back for some units of an order that were sent back."""

    async def price_of(self) -> int:
        """Return the price as the back office shows it, in minor units."""

    async def edit_price(self, minor: int) -> None:
        """Somebody else writes another price."""

    async def set_stock(self, units: int) -> None: ...

    async def discounts(self, key: str) -> int:
        """Return how many discounts there are under a key, running or not."""

    async def stock_up(self, items: int) -> None:
        """Put so many more products up."""

    # mischief
    def withdraw_tokens(self) -> None:
        """Let in no token any more that an app got so far; it may get another."""

    def fail_next(self, mishap: Mishap) -> None: ...

    def hook(self, *, secret: int = 0) -> Hook:
        """Return a hook as the shop sends it, signed with the present (0) or the previous (1) secret."""


Opening = Callable[[pytest.FixtureRequest, str], AbstractAsyncContextManager[House]]


def cannot(what: str) -> NoReturn:
    """Skip, counted: this shop or server cannot do it."""
    pytest.skip(f"cannot {what}")


class HandClock:
    """A clock that is set by hand; it begins now, on a full second."""

    def __init__(self) -> None:
        self._now_us = time.time_ns() // 1_000_000_000 * 1_000_000

    def now_us(self) -> int:
        return self._now_us

    def pass_time(self, seconds: float) -> None:
        self._now_us += int(seconds * 1_000_000)


def sells_only(known: str, currency: str) -> None:
    if currency != known:
        cannot(f"sell in {currency}")


def stocked(
    clock: HandClock, currency: str, *, careful: bool = True, refunds_move_date: bool = True
) -> Floor:
    """Return a floor with the one product on sale."""
    floor = Floor(
        clock.now_us,
        currency=currency,
        careful=careful,
        refunds_move_date=refunds_move_date,
        first_id=FIRST_ID,
    )
    floor.stock(ITEM, "珍珠耳环", Sku(SKU, "单对", PRICE, STOCK))
    return floor


@asynccontextmanager
async def serving(server: ShopFront) -> AsyncIterator[None]:
    await server.start()
    try:
        yield
    finally:
        await server.stop()


@asynccontextmanager
async def floor_house(
    name: str,
    server: ShopFront,
    clock: HandClock,
    opened: Opened,
    hook: Callable[[int], Hook] | None = None,
    withdraw_tokens: Callable[[], None] | None = None,
) -> AsyncIterator[House]:
    """Open the house of a fake. ``hook(secret)`` makes a signed hook where the shop sends any."""
    async with serving(server), opened() as shop:
        yield FloorHouse(name, shop, server, clock, opened, hook, withdraw_tokens)


class FloorHouse:
    """A fake's customers and back office work on its floor, behind the server's back."""

    item, sku = ITEM, SKU

    def __init__(
        self,
        name: str,
        shop: Shop,
        server: ShopFront,
        clock: HandClock,
        opened: Opened,
        hook: Callable[[int], Hook] | None,
        withdraw_tokens: Callable[[], None] | None,
    ) -> None:
        self.name = name
        self.shop = shop
        self.price = Money(PRICE, server.floor.currency)
        self.now_us = clock.now_us
        self._floor = server.floor
        self._clock = clock
        self._opened = opened
        self._hook = hook
        self._withdraw_tokens = withdraw_tokens
        self.fail_next = server.fail_next

    def again(self, *, wrong_login: bool = False) -> Shop:
        return self._opened(wrong_login=wrong_login)

    async def pass_time(self, seconds: float) -> None:
        self._clock.pass_time(seconds)

    async def add_to_cart(
        self, buyer: str, qty: int = 1, *, cart: str | None = None, code: str | None = None
    ) -> str:
        return self._floor.add_to_cart(buyer, ITEM, SKU, qty, order=cart, code=code).order

    async def go_to_till(self, cart: str) -> None:
        """A floor looks when the order is placed."""

    async def place(self, cart: str) -> str:
        return self._floor.place(cart).order

    async def pay(self, order: str) -> None:
        self._floor.pay(order)

    async def buy(self, buyer: str, qty: int = 1, *, code: str | None = None) -> str:
        return self._floor.buy(buyer, ITEM, SKU, qty, code=code).order

    async def amount_of(self, order: str) -> int:
        return self._floor.orders[order].amount

    async def cancel(self, order: str) -> None:
        self._floor.cancel(order)

    async def refund(self, order: str, minor: int | None = None) -> None:
        self._floor.refund(order, minor)

    async def take_back(self, order: str, qty: int) -> None:
        self._floor.take_back(order, qty)

    async def price_of(self) -> int:
        return self._floor.price_of(ITEM, SKU)

    async def edit_price(self, minor: int) -> None:
        self._floor.sku(ITEM, SKU).price = minor
        self._floor.sku(ITEM, SKU).sale = None

    async def set_stock(self, units: int) -> None:
        self._floor.sku(ITEM, SKU).stock = units

    async def discounts(self, key: str) -> int:
        return sum(key in (found.code or "") + found.title for found in self._floor.discounts.values())

    async def stock_up(self, items: int) -> None:
        for _ in range(items):
            item = self._floor.fresh_id()
            self._floor.stock(item, f"商品 {item}", Sku(self._floor.fresh_id(), "", PRICE, STOCK))

    def withdraw_tokens(self) -> None:
        if self._withdraw_tokens is None:
            cannot("get its app another token")
        self._withdraw_tokens()

    def hook(self, *, secret: int = 0) -> Hook:
        if self._hook is None:
            cannot("send hooks")
        return self._hook(secret)
