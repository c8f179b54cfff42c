"""The real Vendure as a house of the contract tests, with a gate before it that can lose its answers."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from livestream_console.core.money import Money, exponent
from livestream_console.core.shops.shop import Shop
from livestream_console.net.http import HttpClient
from livestream_console.shops.vendure import VendureShop
from tests.contract.house import PRICE, STOCK, House
from tests.real.house import Gate, RealHouse
from tests.real.vendure.back_office import BackOffice, Customer, Desk
from tests.real.vendure.program import PASSWORD, USERNAME

_PAGE = 3
_DIGITS = 2
_HEADERS = ("Authorization", "vendure-token", "vendure-api-key", "vendure-auth-token")


class Founded:
    """What one server was set up with, channel by channel, for as long as it runs."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.foundations: dict[str, str] = {}
        self.channels: set[str] = set()


@asynccontextmanager
async def open_house(founded: Founded, currency: str) -> AsyncIterator[House]:
    """Put a product of its own on sale and open a connector behind a gate."""
    async with HttpClient() as http:
        office = await _office(http, founded, currency)
        digits = _DIGITS - exponent(currency)
        title = f"珍珠耳环-{time.time_ns()}"
        price = PRICE * 10**digits if digits >= 0 else PRICE // 10**-digits
        item, sku = await office.put_on_sale(title, price, STOCK, founded.foundations["tax"])
        gate = Gate(http, founded.url, "/admin-api", _HEADERS, is_mutation)
        async with gate.opened():
            house = VendureHouse(http, founded, office, gate, Money(PRICE, currency), price, (item, sku))
            async with house.again() as shop:
                house.shop = shop
                yield house


async def _office(http: HttpClient, founded: Founded, currency: str) -> BackOffice:
    if currency not in founded.channels:
        owner = BackOffice(Desk(http, f"{founded.url}/admin-api"))
        await owner.log_in(USERNAME, PASSWORD)
        founded.foundations = founded.foundations or await owner.lay_foundations()
        await owner.open_channel(currency, founded.foundations["zone"])
    office = BackOffice(Desk(http, f"{founded.url}/admin-api", currency))
    await office.log_in(USERNAME, PASSWORD)
    if currency not in founded.channels:
        await office.furnish()
        founded.channels.add(currency)
    return office


async def is_mutation(request: web.Request) -> bool:
    body = await request.read()
    return b"mutation" in body and b"login(" not in body


class VendureHouse(RealHouse):
    """Customers each have a session of their own; a unit of the server's is a minor unit of two digits."""

    name = "vendure"

    def __init__(
        self,
        http: HttpClient,
        founded: Founded,
        office: BackOffice,
        gate: Gate,
        price: Money,
        amount: int,
        goods: tuple[str, str],
    ) -> None:
        super().__init__(office, gate, price, goods)
        self._http = http
        self._founded = founded
        self._office = office
        self._amount = amount
        self._customers: dict[str, Customer] = {}

    def again(self, *, wrong_login: bool = False) -> Shop:
        return VendureShop(
            "vendure",
            f"{self._gate.url}/admin-api",
            username=USERNAME,
            password="wrong-secret" if wrong_login else PASSWORD,
            channel=self.price.currency,
            page_size=_PAGE,
        )

    async def add_to_cart(
        self, buyer: str, qty: int = 1, *, cart: str | None = None, code: str | None = None
    ) -> str:
        desk = Desk(self._http, f"{self._founded.url}/shop-api", self.price.currency)
        customer = self._customers[cart] if cart else Customer(desk, buyer)
        made = await customer.add(self.sku, qty, code)
        self._customers[made] = customer
        return made

    async def go_to_till(self, cart: str) -> None:
        await self._customers[cart].go_to_till()

    async def place(self, cart: str) -> str:
        await self._customers[cart].check_out()
        return cart

    async def amount_of(self, order: str) -> int:
        lines = (await self._office.order(order))["lines"]
        return self._minor(sum(line["proratedLinePriceWithTax"] for line in lines))

    async def refund(self, order: str, minor: int | None = None) -> None:
        await self._office.refund(order, None if minor is None else self._units(minor))

    async def take_back(self, order: str, qty: int) -> None:
        await self._office.take_back(order, qty, self._units(self.price.minor * qty))

    async def price_of(self) -> int:
        return self._minor(await self._office.price_of(self.sku, self.price.currency))

    async def edit_price(self, minor: int) -> None:
        await self._office.change_variant(self.sku, price=self._units(minor))

    async def set_stock(self, units: int) -> None:
        await self._office.change_variant(self.sku, stockOnHand=units)

    async def stock_up(self, items: int) -> None:
        for _ in range(items):
            title = f"商品-{time.time_ns()}"
            await self._office.put_on_sale(title, self._amount, STOCK, self._founded.foundations["tax"])

    def _units(self, minor: int) -> int:
        return minor * self._amount // PRICE

    def _minor(self, units: int) -> int:
        minor, rest = divmod(units * PRICE, self._amount)
        assert rest == 0
        return minor
