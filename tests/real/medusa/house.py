"""The real Medusa as a house of the contract suite, with a gate before it that can go wrong.

The rule: it only says what a customer or a clerk does; the server decides.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal

from livestream_console.core.money import Money, exponent
from livestream_console.core.shops.shop import Shop
from livestream_console.net.http import HttpClient
from livestream_console.rehearsal.servers.shop_front import is_no_get
from livestream_console.shops.medusa import MedusaShop
from tests.contract.house import PRICE, STOCK, House
from tests.real.house import Gate, RealHouse
from tests.real.medusa.back_office import COUNTRIES, BackOffice, Customer, Desk
from tests.real.medusa.program import PASSWORD, USERNAME

_PAGE = 3
_HEADERS = ("Authorization",)


class Founded:
    """What one server was set up with, for as long as it runs."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.foundations: dict[str, str] = {}


@asynccontextmanager
async def open_house(founded: Founded, currency: str) -> AsyncIterator[House]:
    """Put a product of its own on sale and open a connector behind a gate."""
    async with HttpClient() as http:
        office = await _office(http, founded)
        price = Decimal(PRICE).scaleb(-exponent(currency))
        goods = await office.put_on_sale(f"珍珠耳环-{time.time_ns()}", price, currency, STOCK)
        gate = Gate(http, founded.url, "/admin/{rest:.*}", _HEADERS, is_no_get)
        async with gate.opened():
            house = MedusaHouse(http, founded, office, gate, Money(PRICE, currency), goods)
            async with house.again() as shop:
                house.shop = shop
                yield house


async def _office(http: HttpClient, founded: Founded) -> BackOffice:
    login = await Desk(http, founded.url).post("auth/user/emailpass", email=USERNAME, password=PASSWORD)
    desk = Desk(http, f"{founded.url}/admin", Authorization=f"Bearer {login['token']}")
    office = BackOffice(desk, founded.foundations)
    if not founded.foundations:
        await office.lay_foundations()
    return office


class MedusaHouse(RealHouse):
    """Customers each have a cart of their own; an order has another id than the cart it was."""

    name = "medusa"

    def __init__(
        self,
        http: HttpClient,
        founded: Founded,
        office: BackOffice,
        gate: Gate,
        price: Money,
        goods: tuple[str, str],
    ) -> None:
        super().__init__(office, gate, price, goods)
        self._http = http
        self._founded = founded
        self._office = office
        self._customers: dict[str, Customer] = {}

    def again(self, *, wrong_login: bool = False) -> Shop:
        secret = self._founded.foundations["secret"]
        return MedusaShop(
            "medusa",
            self._gate.url,
            api_key=f"{secret}-wrong" if wrong_login else secret,
            currency=self.price.currency,
            page_size=_PAGE,
        )

    async def add_to_cart(
        self, buyer: str, qty: int = 1, *, cart: str | None = None, code: str | None = None
    ) -> str:
        return await self.add_by_link(buyer, qty, cart=cart, code=code)

    async def add_by_link(
        self,
        buyer: str,
        qty: int = 1,
        *,
        cart: str | None = None,
        code: str | None = None,
        push: str | None = None,
    ) -> str:
        """Put units into a cart that a card's link marks with its push."""
        customer = self._customers[cart] if cart else self._new_customer(buyer)
        made = await customer.add(self.sku, qty, code, {"push_id": push} if push else {})
        self._customers[made] = customer
        return made

    def _new_customer(self, buyer: str) -> Customer:
        made, currency = self._founded.foundations, self.price.currency
        desk = Desk(self._http, f"{self._founded.url}/store", **{"x-publishable-api-key": made["key"]})
        return Customer(desk, buyer, made[currency], COUNTRIES[currency])

    async def go_to_till(self, cart: str) -> None:
        """It looks at its stock when the order is placed."""

    async def place(self, cart: str) -> str:
        return await self._customers[cart].check_out(self._founded.foundations["shipping"])

    async def amount_of(self, order: str) -> int:
        if order in self._customers:
            return self._minor(await self._customers[order].amount())
        return self._minor(Decimal((await self._office.order(order))["item_total"]))

    async def refund(self, order: str, minor: int | None = None) -> None:
        await self._office.refund(order, None if minor is None else self._amount(minor))

    async def take_back(self, order: str, qty: int) -> None:
        await self._office.take_back(order, qty, self._amount(self.price.minor * qty))

    async def price_of(self) -> int:
        return self._minor(await self._office.price_of(self.item, self.sku, self.price.currency))

    async def edit_price(self, minor: int) -> None:
        await self._office.write_price(self.item, self.sku, self.price.currency, self._amount(minor))

    async def set_stock(self, units: int) -> None:
        await self._office.set_stock(self.item, self.sku, units)

    async def stock_up(self, items: int) -> None:
        currency, price = self.price.currency, self._amount(self.price.minor)
        for _ in range(items):
            await self._office.put_on_sale(f"商品-{time.time_ns()}", price, currency, STOCK)

    def _amount(self, minor: int) -> Decimal:
        return Decimal(minor).scaleb(-exponent(self.price.currency))

    def _minor(self, amount: Decimal) -> int:
        """Return what a till would take; Medusa does not round."""
        return int(round(amount.scaleb(exponent(self.price.currency)), 0))
