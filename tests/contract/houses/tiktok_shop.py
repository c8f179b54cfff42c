"""TikTok Shop's fake."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from livestream_console.core.shops.shop import Shop, Token
from livestream_console.rehearsal.servers.shop_tiktok import TikTokServer, signed_hook
from livestream_console.shops.tiktok_shop import TikTokShop
from tests.contract.house import FIRST_ID, HandClock, Hook, House, Opening, floor_house, stocked

_SECRETS = ("new app secret", "old app secret")


@asynccontextmanager
async def open_house(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
    clock = HandClock()
    server = TikTokServer(
        stocked(clock, currency, refunds_move_date=False),
        app_key="ak7",
        app_secret=_SECRETS[0],
        token="a token secret",
        refresh_token="a refresh secret",
    )

    def opened(wrong_login: bool = False) -> Shop:
        return TikTokShop(
            "tiktok_shop",
            app_key="ak7",
            app_secret="a wrong secret" if wrong_login else _SECRETS[0],
            token=Token(server.secrets["token"], refresh=server.grants.refresh),
            previous_secret=_SECRETS[1],
            url=server.url,
            auth_url=server.url,
            page_size=3,
            now_us=clock.now_us,
        )

    def hook(secret: int) -> Hook:
        return signed_hook(str(FIRST_ID), clock.now_us() // 1_000_000, "ak7", _SECRETS[secret])

    async with floor_house("tiktok_shop_fake", server, clock, opened, hook, server.grants.withdraw) as house:
        yield house


HOUSES: dict[str, Opening] = {"tiktok_shop_fake": open_house}
