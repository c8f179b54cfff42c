"""Shops of which an app gets its own tokens, each opened at its fake by a clock that is set by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from livestream_console.rehearsal.servers.shop_douyin import DouyinServer
from livestream_console.rehearsal.servers.shop_youzan import YouzanServer
from livestream_console.shops.douyin_shop import DouyinShop
from livestream_console.shops.douyin_shop.signing import SignMethod
from livestream_console.shops.youzan import YouzanShop
from tests.contract.house import HandClock, serving, stocked

_DOUYIN: dict[str, Any] = {"app_key": "3409", "app_secret": "s", "shop": "7"}
_YOUZAN: dict[str, Any] = {"client": "cid", "secret": "s", "shop": "7"}


@asynccontextmanager
async def a_douyin_shop(
    way: SignMethod = "md5",
) -> AsyncIterator[tuple[DouyinShop, DouyinServer, HandClock]]:
    clock = HandClock()
    server = DouyinServer(stocked(clock, "CNY"), **_DOUYIN)
    async with (
        serving(server),
        DouyinShop("d", **_DOUYIN, sign_method=way, url=server.url, now_us=clock.now_us) as shop,
    ):
        yield shop, server, clock


@asynccontextmanager
async def a_youzan_shop() -> AsyncIterator[tuple[YouzanShop, YouzanServer, HandClock]]:
    clock = HandClock()
    server = YouzanServer(stocked(clock, "CNY"), **_YOUZAN)
    async with serving(server), YouzanShop("y", **_YOUZAN, url=server.url, now_us=clock.now_us) as shop:
        yield shop, server, clock
