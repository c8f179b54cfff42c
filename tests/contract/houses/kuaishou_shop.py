"""The fake of Kuaishou's shops, which sell in yuan only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from livestream_console.core.shops.shop import Shop, Token
from livestream_console.rehearsal.servers.shop_kuaishou import KuaishouServer
from livestream_console.shops.kuaishou_shop import KuaishouShop
from tests.contract.house import HandClock, House, Opening, floor_house, sells_only, stocked


@asynccontextmanager
async def open_house(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
    """Its pushes have no header to take away: they are encrypted, and tested in tests/shops."""
    sells_only("CNY", currency)
    clock = HandClock()
    server = KuaishouServer(
        stocked(clock, currency, refunds_move_date=False),
        app_key="ks7",
        sign_secret="a sign secret",
        token="a token secret",
        app_secret="an app secret",
        refresh_token="a refresh secret",
    )

    def opened(wrong_login: bool = False) -> Shop:
        return KuaishouShop(
            "kuaishou_shop",
            app_key="ks7",
            app_secret=server.secrets["app_secret"],
            sign_secret="a wrong secret" if wrong_login else server.secrets["sign_secret"],
            token=Token(server.secrets["token"], refresh=server.grants.refresh),
            url=server.url,
            page_size=3,
            now_us=clock.now_us,
        )

    withdraw = server.grants.withdraw
    async with floor_house("kuaishou_shop_fake", server, clock, opened, None, withdraw) as house:
        yield house


HOUSES: dict[str, Opening] = {"kuaishou_shop_fake": open_house}
