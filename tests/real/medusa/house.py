"""The real Medusa as a house of the contract suite, with a gate before it that can go wrong.

The rule: it only says what a customer or a clerk does; the server decides.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from decimal import Decimal

from aiohttp import web

from livestream_console.core.money import Money, exponent
from livestream_console.core.shops.shop import Shop
from livestream_console.net.http import HttpClient
from livestream_console.rehearsal.servers.site import Site
from livestream_console.rehearsal.shops.mishaps import Mishaps
from livestream_console.shops.medusa import MedusaShop
from tests.contract.house import PRICE, STOCK, Hook, House, cannot
from tests.real.medusa.back_office import COUNTRIES, BackOffice, Customer, Desk
from tests.real.medusa.program import PASSWORD, USERNAME

_PAGE = 3
_PASSED_ON = ("Content-Type", "Authorization")
_SENT_BACK = ("Content-Type", "Date")


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
        gate = Gate(http, founded.url)
        try:
            await gate.start()
            house = RealHouse(http, founded, office, gate, currency, goods)
            async with house.again() as shop:
                house.shop = shop
                yield house
        finally:
            await gate.stop()


async def _office(http: HttpClient, founded: Founded) -> BackOffice:
    login = await Desk(http, founded.url).post("auth/user/emailpass", email=USERNAME, password=PASSWORD)
    desk = Desk(http, f"{founded.url}/admin", Authorization=f"Bearer {login['token']}")
    office = BackOffice(desk, founded.foundations)
    if not founded.foundations:
        await office.lay_foundations()
    return office


class Gate:
    """Passes requests on to the server, unless something is to go wrong."""

    def __init__(self, http: HttpClient, url: str) -> None:
        self._http = http
        self._server = url
        self._mishaps = Mishaps(_changes_something)
        self.fail_next = self._mishaps.fail_next
        self._site = Site([web.route("*", "/admin/{rest:.*}", self._pass_on)], self._mishaps.gate)
        self.url = ""

    async def start(self) -> None:
        self.url = await self._site.start()

    async def stop(self) -> None:
        await self._site.stop()

    async def _pass_on(self, request: web.Request) -> web.Response:
        headers = {name: request.headers[name] for name in _PASSED_ON if name in request.headers}
        answer = await self._http.exchange(
            request.method,
            self._server + request.path,
            params=list(request.query.items()),
            body=await request.read(),
            headers=headers,
        )
        back = {name: value for name in _SENT_BACK if (value := answer.header(name))}
        return web.Response(status=answer.status, body=answer.body, headers=back)


async def _changes_something(request: web.Request) -> bool:
    return request.method != "GET"


class RealHouse:
    """Customers each have a cart of their own; an order has another id than the cart it was."""

    name = "medusa"
    shop: Shop

    def __init__(
        self,
        http: HttpClient,
        founded: Founded,
        office: BackOffice,
        gate: Gate,
        currency: str,
        goods: tuple[str, str],
    ) -> None:
        self.item, self.sku = goods
        self.price = Money(PRICE, currency)
        self.fail_next = gate.fail_next
        self.now_us: Callable[[], int] = lambda: time.time_ns() // 1_000
        self._http = http
        self._founded = founded
        self._office = office
        self._gate = gate
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

    async def pass_time(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

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

    async def pay(self, order: str) -> None:
        await self._office.settle(order)

    async def buy(self, buyer: str, qty: int = 1, *, code: str | None = None) -> str:
        order = await self.place(await self.add_to_cart(buyer, qty, code=code))
        await self.pay(order)
        return order

    async def amount_of(self, order: str) -> int:
        if order in self._customers:
            return self._minor(await self._customers[order].amount())
        return self._minor(Decimal((await self._office.order(order))["item_total"]))

    async def cancel(self, order: str) -> None:
        await self._office.cancel(order)

    async def refund(self, order: str, minor: int | None = None) -> None:
        await self._office.refund(order, None if minor is None else self._amount(minor))

    async def price_of(self) -> int:
        return self._minor(await self._office.price_of(self.item, self.sku, self.price.currency))

    async def edit_price(self, minor: int) -> None:
        await self._office.write_price(self.item, self.sku, self.price.currency, self._amount(minor))

    async def set_stock(self, units: int) -> None:
        await self._office.set_stock(self.item, self.sku, units)

    async def discounts(self, key: str) -> int:
        return await self._office.promotions(key)

    async def stock_up(self, items: int) -> None:
        currency, price = self.price.currency, self._amount(self.price.minor)
        for _ in range(items):
            await self._office.put_on_sale(f"商品-{time.time_ns()}", price, currency, STOCK)

    def hook(self, *, secret: int = 0) -> Hook:
        cannot("send hooks")

    def _amount(self, minor: int) -> Decimal:
        return Decimal(minor).scaleb(-exponent(self.price.currency))

    def _minor(self, amount: Decimal) -> int:
        """Return what a till would take; Medusa does not round."""
        return int(round(amount.scaleb(exponent(self.price.currency)), 0))
