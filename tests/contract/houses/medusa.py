"""Medusa: the fake, and the real server with a gate before it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from livestream_console.core.shops.shop import Shop
from livestream_console.rehearsal.servers.shop_medusa import MedusaServer
from livestream_console.shops.medusa import MedusaShop
from tests.contract.house import HandClock, House, Opening, floor_house, stocked
from tests.real.medusa import house as real


@asynccontextmanager
async def open_fake(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
    clock = HandClock()
    server = MedusaServer(stocked(clock, currency), api_key="sk_secret")

    def opened(wrong_login: bool = False) -> Shop:
        api_key = "sk_wrong_secret" if wrong_login else server.secrets["api_key"]
        return MedusaShop("medusa", server.url, api_key=api_key, page_size=3, now_us=clock.now_us)

    async with floor_house("medusa_fake", server, clock, opened) as house:
        yield house


def open_real(request: pytest.FixtureRequest, currency: str) -> AbstractAsyncContextManager[House]:
    return real.open_house(request.getfixturevalue("medusa_server"), currency)


HOUSES: dict[str, Opening] = {"medusa_fake": open_fake, "medusa": open_real}
MARKS = {"medusa": pytest.mark.medusa}
