"""The fake of Douyin's shops, which sell in yuan only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from livestream_console.core.shops.shop import Shop
from livestream_console.rehearsal.servers.shop_douyin import DouyinServer, signed_push
from livestream_console.shops.douyin_shop import DouyinShop
from tests.contract.house import FIRST_ID, HandClock, Hook, House, Opening, floor_house, sells_only, stocked

_APP_KEY = "3409409348479354011"
_SECRETS = ("new app secret", "old app secret")


@asynccontextmanager
async def open_house(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
    sells_only("CNY", currency)
    clock = HandClock()
    server = DouyinServer(
        stocked(clock, currency, refunds_move_date=False),
        app_key=_APP_KEY,
        app_secret=_SECRETS[0],
        shop="7784061",
    )

    def opened(wrong_login: bool = False) -> Shop:
        return DouyinShop(
            "douyin_shop",
            app_key=_APP_KEY,
            app_secret="a wrong secret" if wrong_login else _SECRETS[0],
            shop=server.secrets["shop"],
            previous_secret=_SECRETS[1],
            url=server.url,
            page_size=3,
            now_us=clock.now_us,
        )

    def hook(secret: int) -> Hook:
        return signed_push(FIRST_ID, _APP_KEY, _SECRETS[secret])

    async with floor_house("douyin_shop_fake", server, clock, opened, hook, server.withdraw_tokens) as house:
        yield house


HOUSES: dict[str, Opening] = {"douyin_shop_fake": open_house}
