"""Vendure: the fake, and the real server with a gate before it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from livestream_console.rehearsal.servers.shop_vendure import VendureServer
from livestream_console.shops.vendure import VendureShop
from tests.contract.house import HandClock, House, Opening, floor_house, stocked
from tests.real.vendure import house as real

_PAGE = 3


@asynccontextmanager
async def open_fake(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
    clock = HandClock()
    server = VendureServer(
        stocked(clock, currency, careful=False, refunds_move_date=False), password="right-secret"
    )

    def opened(wrong_login: bool = False) -> VendureShop:
        password = "wrong-secret" if wrong_login else server.secrets["password"]
        return VendureShop(
            "vendure",
            server.url,
            username=server.secrets["username"],
            password=password,
            page_size=_PAGE,
            now_us=clock.now_us,
        )

    async with floor_house("vendure_fake", server, clock, opened) as house:
        yield house


def open_real(request: pytest.FixtureRequest, currency: str) -> AbstractAsyncContextManager[House]:
    return real.open_house(request.getfixturevalue("vendure_server"), currency)


HOUSES: dict[str, Opening] = {"vendure_fake": open_fake, "vendure": open_real}
MARKS = {"vendure": pytest.mark.vendure}
