"""The shops that a desk connects to, now and at its next start, and where their polls go on from.

Rule: what opens a shop lies in the vault. A poll's place lies in a file of its own beside the store: it is
several kilobytes and new every few seconds, too much for a journal that keeps everything; where it is lost or
a little old, the shop tells some of it again, which is known by its ids.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import msgspec

from livestream_console.app.own.kept_file import KeptFile
from livestream_console.app.selling import tokens
from livestream_console.core.ids import own_name
from livestream_console.core.ports import Vault
from livestream_console.core.shops.shop import Shop
from livestream_console.ui.shops.requests import (
    DouyinShopRequest,
    KuaishouShopRequest,
    MedusaRequest,
    ShopifyRequest,
    ShopRequest,
    TikTokShopRequest,
    VendureRequest,
    WooCommerceRequest,
    YouzanRequest,
)

if TYPE_CHECKING:
    from livestream_console.net.relay import RelayAddress

_KEPT = "shops"
_REQUESTS: dict[str, type[ShopRequest]] = {kind.__name__: kind for kind in get_args(ShopRequest)}
_log = logging.getLogger(__name__)


def shop_of(request: ShopRequest, vault: Vault) -> Shop:
    """Return the connector, not opened yet; the vault takes the tokens that it renews."""
    match request:
        case VendureRequest():
            from livestream_console.shops.vendure import VendureShop

            return VendureShop(
                request.name,
                request.url,
                username=request.username,
                password=request.password,
                api_key=request.api_key,
                channel=request.channel,
            )
        case ShopifyRequest():
            from livestream_console.shops.shopify import ShopifyShop

            return ShopifyShop(
                request.name,
                request.shop,
                token=request.token,
                client_id=request.client_id,
                client_secret=request.client_secret,
                automatic=request.automatic,
                hook_secrets=_given(request.hook_secret),
            )
        case WooCommerceRequest():
            from livestream_console.shops.woocommerce import WooCommerceShop

            return WooCommerceShop(
                request.name,
                request.url,
                key=request.key,
                secret=request.secret,
                hook_secrets=_given(request.hook_secret),
            )
        case MedusaRequest():
            from livestream_console.shops.medusa import MedusaShop

            return MedusaShop(request.name, request.url, api_key=request.api_key, currency=request.currency)
        case _:
            return _of_platform(request, vault)


def _of_platform(
    request: TikTokShopRequest | DouyinShopRequest | KuaishouShopRequest | YouzanRequest, vault: Vault
) -> Shop:
    """Return the connector of a shop on somebody else's platform, with the seller's own app there."""
    match request:
        case TikTokShopRequest():
            from livestream_console.shops.tiktok_shop import TikTokShop

            kept = tokens.KeptToken(vault, request.name, request.token, request.refresh_token)
            return TikTokShop(
                request.name,
                app_key=request.app_key,
                app_secret=request.app_secret,
                token=kept.newest(),
                keep=kept.keep,
                shop_cipher=request.shop_cipher,
                previous_secret=request.previous_secret,
            )
        case DouyinShopRequest():
            from livestream_console.shops.douyin_shop import DouyinShop

            return DouyinShop(
                request.name,
                app_key=request.app_key,
                app_secret=request.app_secret,
                shop=request.shop,
                previous_secret=request.previous_secret,
            )
        case KuaishouShopRequest():
            from livestream_console.shops.kuaishou_shop import KuaishouShop

            kept = tokens.KeptToken(vault, request.name, request.token, request.refresh_token)
            return KuaishouShop(
                request.name,
                app_key=request.app_key,
                sign_secret=request.sign_secret,
                app_secret=request.app_secret,
                token=kept.newest(),
                keep=kept.keep,
                message_secrets=_given(request.message_secret),
            )
        case YouzanRequest():
            from livestream_console.shops.youzan import YouzanShop

            return YouzanShop(
                request.name,
                client=request.client,
                secret=request.secret,
                shop=request.shop,
                previous_secret=request.previous_secret,
            )


def relay_of(request: ShopRequest, desk: str, since_us: int) -> RelayAddress | None:
    """Return where the shop's webhooks are taken, None where it has none."""
    if isinstance(request, VendureRequest | MedusaRequest) or not request.relay:
        return None
    from livestream_console.net.relay import RelayAddress

    return RelayAddress(request.relay, request.relay_token, desk, since_us)


def _given(secret: str) -> tuple[str, ...]:
    return (secret,) if secret else ()


class KeptShops:
    """The vault's list of shops, in the order they were added; one of a name."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> list[ShopRequest]:
        kept = self._vault.get(_KEPT)
        if kept is None:
            return []
        return [_REQUESTS[kind](**fields) for kind, fields in msgspec.json.decode(kept)]

    def connector(self, request: ShopRequest) -> Shop:
        """Return a shop's connector, not opened yet."""
        return shop_of(request, self._vault)

    def keep(self, request: ShopRequest) -> None:
        self._write([*(other for other in self.all() if other.name != request.name), request])

    def forget(self, shop_id: str) -> None:
        """Forget a shop and the tokens that were renewed for it."""
        tokens.forget(self._vault, own_name(shop_id))
        self._write([other for other in self.all() if f"shop:{other.name}" != shop_id])

    def _write(self, requests: list[ShopRequest]) -> None:
        content = [(type(request).__name__, msgspec.to_builtins(request)) for request in requests]
        self._vault.set(_KEPT, msgspec.json.encode(content).decode())


class KeptCursors:
    """The polls' places of the latest show (an engine.shop_feed.Cursors)."""

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder / "shop_cursors.json", dict[str, dict[str, str]], {})
        self._writing = asyncio.Lock()
        self._places: dict[str, dict[str, str]] | None = None

    def get(self, show: str, shop: str) -> str | None:
        return self._read().get(show, {}).get(shop)

    async def keep(self, show: str, shop: str, cursor: str) -> None:
        self._places = {show: {**self._read().get(show, {}), shop: cursor}}
        async with self._writing:
            try:
                await asyncio.to_thread(self._file.write, self._places)
            except OSError as error:
                _log.warning("the place in %s was not kept: %s", shop, error)

    def _read(self) -> dict[str, dict[str, str]]:
        if self._places is None:
            self._places = self._file.read()
        return self._places
