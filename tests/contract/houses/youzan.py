"""The fake of Youzan, which sells in yuan only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from livestream_console.core.shops.shop import Shop
from livestream_console.rehearsal.servers.shop_youzan import YouzanServer, signed_push
from livestream_console.shops.youzan import YouzanShop
from tests.contract.house import FIRST_ID, HandClock, Hook, House, Opening, floor_house, sells_only, stocked

_SECRETS = ("new app secret", "old app secret")


@asynccontextmanager
async def open_house(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
    sells_only("CNY", currency)
    clock = HandClock()
    server = YouzanServer(
        stocked(clock, currency, refunds_move_date=False), client="cid7", secret=_SECRETS[0], shop="56232"
    )

    def opened(wrong_login: bool = False) -> Shop:
        return YouzanShop(
            "youzan",
            client="cid7",
            secret="a wrong secret" if wrong_login else _SECRETS[0],
            shop=server.secrets["shop"],
            previous_secret=_SECRETS[1],
            url=server.url,
            page_size=3,
            now_us=clock.now_us,
        )

    def hook(secret: int) -> Hook:
        return signed_push(f"E{FIRST_ID}", "cid7", _SECRETS[secret])

    async with floor_house("youzan_fake", server, clock, opened, hook, server.withdraw_tokens) as house:
        yield house


HOUSES: dict[str, Opening] = {"youzan_fake": open_house}
