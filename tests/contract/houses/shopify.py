"""Shopify's fake, with codes and without."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import msgspec
import pytest

from livestream_console.core.shops.shop import Shop
from livestream_console.rehearsal.servers.shop_shopify import ShopifyServer, signed_hook
from livestream_console.shops.shopify import ShopifyShop
from tests.contract.house import FIRST_ID, HandClock, Hook, House, Opening, floor_house, stocked

_APP: dict[str, Any] = {"client_id": "app-7", "client_secret": "app secret"}
_HOOK_SECRETS = ("new hook secret", "old hook secret")
_TOKEN = "shpat_standing_secret"


@asynccontextmanager
async def _open(
    name: str, automatic: bool, request: pytest.FixtureRequest, currency: str
) -> AsyncIterator[House]:
    clock = HandClock()
    login: dict[str, Any] = {"token": _TOKEN} if automatic else _APP
    server = ShopifyServer(stocked(clock, currency), **login)

    def opened(wrong_login: bool = False) -> Shop:
        mark = "?" if wrong_login else ""
        return ShopifyShop(
            "shopify",
            "rehearsal",
            url=server.url,
            automatic=automatic,
            hook_secrets=_HOOK_SECRETS,
            now_us=clock.now_us,
            page_size=3,
            **{name: secret + mark for name, secret in login.items()},
        )

    def hook(secret: int) -> Hook:
        body = msgspec.json.encode({"id": FIRST_ID, "total_price": "199.00"})
        return signed_hook("orders/paid", body, _HOOK_SECRETS[secret])

    # A token that stands is a person's to replace.
    withdraw = None if automatic else server.withdraw_tokens
    async with floor_house(name, server, clock, opened, hook, withdraw) as house:
        yield house


def _opening(name: str, automatic: bool) -> Opening:
    def opening(request: pytest.FixtureRequest, currency: str) -> AbstractAsyncContextManager[House]:
        return _open(name, automatic, request, currency)

    return opening


HOUSES: dict[str, Opening] = {
    "shopify_fake": _opening("shopify_fake", False),
    "shopify_automatic_fake": _opening("shopify_automatic_fake", True),
}
