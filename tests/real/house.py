"""What the houses of real servers have in common: a gate before the server, and a clerk who settles there.

The rule: it only says what a customer or a clerk does; the server decides.
"""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

from aiohttp import web

from livestream_console.core.money import Money
from livestream_console.core.shops.shop import Shop
from livestream_console.net.http import HttpClient
from livestream_console.rehearsal.servers.site import Site
from livestream_console.rehearsal.shops.mishaps import Mishaps
from tests.contract.house import Hook, cannot


class Gate:
    """Passes requests on to the server, with ``headers`` there and back, unless something is to go wrong."""

    def __init__(
        self,
        http: HttpClient,
        server: str,
        path: str,
        headers: Sequence[str],
        changes: Callable[[web.Request], Awaitable[bool]],
    ) -> None:
        self._http = http
        self._server = server
        self._headers = ("Content-Type", *headers)
        self._mishaps = Mishaps(changes)
        self.fail_next = self._mishaps.fail_next
        self._site = Site([web.route("*", path, self._pass_on)], self._mishaps.gate)
        self.url = ""

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        self.url = await self._site.start()
        try:
            yield
        finally:
            await self._site.stop()

    async def _pass_on(self, request: web.Request) -> web.Response:
        headers = {name: request.headers[name] for name in self._headers if name in request.headers}
        answer = await self._http.exchange(
            request.method,
            self._server + request.path,
            params=list(request.query.items()),
            body=await request.read(),
            headers=headers,
        )
        back = {name: value for name in (*self._headers, "Date") if (value := answer.header(name))}
        return web.Response(status=answer.status, body=answer.body, headers=back)


class Clerk(Protocol):
    async def settle(self, order: str) -> None: ...
    async def cancel(self, order: str) -> None: ...
    async def promotions(self, key: str) -> int: ...


class RealHouse(ABC):
    """The part of a house that is the same in every real shop; a shop adds its customers and its prices."""

    shop: Shop

    def __init__(self, clerk: Clerk, gate: Gate, price: Money, goods: tuple[str, str]) -> None:
        self.item, self.sku = goods
        self.price = price
        self.fail_next = gate.fail_next
        self.now_us: Callable[[], int] = lambda: time.time_ns() // 1_000
        self._gate = gate
        self._clerk = clerk

    async def pass_time(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    @abstractmethod
    async def add_to_cart(
        self, buyer: str, qty: int = 1, *, cart: str | None = None, code: str | None = None
    ) -> str: ...

    @abstractmethod
    async def place(self, cart: str) -> str: ...

    async def buy(self, buyer: str, qty: int = 1, *, code: str | None = None) -> str:
        order = await self.place(await self.add_to_cart(buyer, qty, code=code))
        await self.pay(order)
        return order

    async def pay(self, order: str) -> None:
        await self._clerk.settle(order)

    async def cancel(self, order: str) -> None:
        await self._clerk.cancel(order)

    async def discounts(self, key: str) -> int:
        return await self._clerk.promotions(key)

    def withdraw_tokens(self) -> None:
        cannot("get its app another token")

    def hook(self, *, secret: int = 0) -> Hook:
        cannot("send hooks")
