"""WooCommerce's fake."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec
import pytest

from livestream_console.core.shops.shop import Shop
from livestream_console.rehearsal.servers.shop_woocommerce import WooCommerceServer, signed_hook
from livestream_console.shops.woocommerce import WooCommerceShop
from tests.contract.house import FIRST_ID, HandClock, Hook, House, Opening, floor_house, stocked

_HOOK_SECRETS = ("new hook secret", "old hook secret")


@asynccontextmanager
async def open_house(request: pytest.FixtureRequest, currency: str) -> AsyncIterator[House]:
    clock = HandClock()
    server = WooCommerceServer(
        stocked(clock, currency, refunds_move_date=False), key="ck_7", secret="cs_secret"
    )

    def opened(wrong_login: bool = False) -> Shop:
        secret = "cs_wrong" if wrong_login else server.secrets["secret"]
        return WooCommerceShop(
            "woocommerce",
            server.url,
            key=server.secrets["key"],
            secret=secret,
            hook_secrets=_HOOK_SECRETS,
            now_us=clock.now_us,
            page_size=3,
        )

    def hook(secret: int) -> Hook:
        body = msgspec.json.encode({"id": FIRST_ID, "status": "processing"})
        return signed_hook("order.updated", body, _HOOK_SECRETS[secret])

    async with floor_house("woocommerce_fake", server, clock, opened, hook) as house:
        yield house


HOUSES: dict[str, Opening] = {"woocommerce_fake": open_house}
