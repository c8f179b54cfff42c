"""What a person gives to have a shop connected, as ui/rooms/requests.py does for rooms.

Rule: values only. ``name`` is what the seller calls the shop; everything it reports and all that stands in it
is known by that, so it stays.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import msgspec

from livestream_console.core.commands import Rejected
from livestream_console.ui.rooms.requests import Flag, Name, Secret, Web


class VendureRequest(msgspec.Struct, frozen=True):
    """``url`` is that of the Admin API; either an API key, or a name and password."""

    url: Web
    api_key: Secret = ""
    username: str = ""
    password: Secret = ""
    channel: str = ""
    name: Name = "vendure"


class ShopifyRequest(msgspec.Struct, frozen=True):
    """``shop`` is what stands before .myshopify.com; either a token, or an app's name and secret.

    ``automatic``: its sales are for every buyer, without a code and so without limits.
    """

    shop: Name
    token: Secret = ""
    client_id: str = ""
    client_secret: Secret = ""
    automatic: Flag = False
    hook_secret: Secret = ""
    relay: Web = ""
    relay_token: Secret = ""
    name: Name = "shopify"


class WooCommerceRequest(msgspec.Struct, frozen=True):
    """``url`` is the site's."""

    url: Web
    key: str
    secret: Secret
    hook_secret: Secret = ""
    relay: Web = ""
    relay_token: Secret = ""
    name: Name = "woocommerce"


class MedusaRequest(msgspec.Struct, frozen=True):
    """``url`` is the server's; ``currency`` the one that prices are changed in, empty: the shop's own."""

    url: Web
    api_key: Secret
    currency: str = ""
    name: Name = "medusa"


class TikTokShopRequest(msgspec.Struct, frozen=True):
    """The seller's own app; the cipher names one of several shops. Its tokens are those to begin with."""

    app_key: str
    app_secret: Secret
    token: Secret
    refresh_token: Secret = ""
    shop_cipher: str = ""
    previous_secret: Secret = ""
    relay: Web = ""
    relay_token: Secret = ""
    name: Name = "tiktok"


class DouyinShopRequest(msgspec.Struct, frozen=True):
    """The seller's own app, authorised by the shop of this id."""

    app_key: str
    app_secret: Secret
    shop: str
    previous_secret: Secret = ""
    relay: Web = ""
    relay_token: Secret = ""
    name: Name = "douyin"


class KuaishouShopRequest(msgspec.Struct, frozen=True):
    """The seller's own app; the message secret opens its pushes. Its tokens are those to begin with."""

    app_key: str
    sign_secret: Secret
    token: Secret
    refresh_token: Secret = ""
    app_secret: Secret = ""
    message_secret: Secret = ""
    relay: Web = ""
    relay_token: Secret = ""
    name: Name = "kuaishou"


class YouzanRequest(msgspec.Struct, frozen=True):
    """The seller's own app, authorised by the shop of this id."""

    client: str
    secret: Secret
    shop: str
    previous_secret: Secret = ""
    relay: Web = ""
    relay_token: Secret = ""
    name: Name = "youzan"


ShopRequest = (
    VendureRequest
    | ShopifyRequest
    | WooCommerceRequest
    | MedusaRequest
    | TikTokShopRequest
    | DouyinShopRequest
    | KuaishouShopRequest
    | YouzanRequest
)
AddShop = Callable[[ShopRequest], Awaitable[Rejected | None]]
OfShop = Callable[[str], Coroutine[Any, Any, None]]
"""Takes the shop's id."""
