"""Which shops can be connected and the words of the form for each; what is asked stands in requests.py.

Rule: a kind says whether its connector was ever run against a real shop.
"""

from __future__ import annotations

from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.rooms.kinds import Kind
from livestream_console.ui.shops.requests import (
    DouyinShopRequest,
    MedusaRequest,
    ShopifyRequest,
    TikTokShopRequest,
    VendureRequest,
    WooCommerceRequest,
    YouzanRequest,
)

_LABELS = {
    "name": QT_TRANSLATE_NOOP("RoomForm", "Called on this desk"),
    "url": QT_TRANSLATE_NOOP("RoomForm", "Address of the shop"),
    "api_key": QT_TRANSLATE_NOOP("RoomForm", "API key"),
    "username": QT_TRANSLATE_NOOP("RoomForm", "User name"),
    "password": QT_TRANSLATE_NOOP("RoomForm", "Password"),
    "channel": QT_TRANSLATE_NOOP("RoomForm", "Channel token"),
    "shop": QT_TRANSLATE_NOOP("RoomForm", "Name before .myshopify.com"),
    "token": QT_TRANSLATE_NOOP("RoomForm", "Access token"),
    "key": QT_TRANSLATE_NOOP("RoomForm", "REST key"),
    "secret": QT_TRANSLATE_NOOP("RoomForm", "REST secret"),
    "app_key": QT_TRANSLATE_NOOP("RoomForm", "App key"),
    "app_secret": QT_TRANSLATE_NOOP("RoomForm", "App secret"),
    "client": QT_TRANSLATE_NOOP("RoomForm", "Client id"),
    "currency": QT_TRANSLATE_NOOP("RoomForm", "Currency"),
    "previous_secret": QT_TRANSLATE_NOOP("RoomForm", "Previous secret"),
    "shop_cipher": QT_TRANSLATE_NOOP("RoomForm", "Shop cipher"),
    "hook_secret": QT_TRANSLATE_NOOP("RoomForm", "Webhook secret"),
}

_OF_SHOP = {
    **_LABELS,
    "shop": QT_TRANSLATE_NOOP("RoomForm", "Shop id"),
    "secret": QT_TRANSLATE_NOOP("RoomForm", "App secret"),
}
_OWN_APP = QT_TRANSLATE_NOOP(
    "RoomForm",
    "With your own app on the platform. This connector was never run against a real shop.",
)
_SECRET_KEY = QT_TRANSLATE_NOOP(
    "RoomForm", "Give a secret API key; the address is the server's, without /admin."
)

KINDS = (
    Kind(
        VendureRequest,
        QT_TRANSLATE_NOOP("RoomForm", "Vendure"),
        QT_TRANSLATE_NOOP(
            "RoomForm",
            "Give an API key, or a user name and password. The address is that of the Admin API. "
            "This connector is run against a real Vendure.",
        ),
        {**_LABELS, "url": QT_TRANSLATE_NOOP("RoomForm", "Address of the Admin API")},
    ),
    Kind(
        ShopifyRequest,
        QT_TRANSLATE_NOOP("RoomForm", "Shopify"),
        QT_TRANSLATE_NOOP(
            "RoomForm",
            "Give an access token, or the client id and secret of your own app. "
            "This connector was never run against a real shop.",
        ),
        _LABELS,
    ),
    Kind(
        WooCommerceRequest,
        QT_TRANSLATE_NOOP("RoomForm", "WooCommerce"),
        QT_TRANSLATE_NOOP(
            "RoomForm",
            "Give a REST key that may read and write. This connector was never run against a real shop.",
        ),
        _LABELS,
    ),
    Kind(MedusaRequest, QT_TRANSLATE_NOOP("RoomForm", "Medusa"), _SECRET_KEY, _LABELS),
    Kind(TikTokShopRequest, QT_TRANSLATE_NOOP("RoomForm", "TikTok Shop"), _OWN_APP, _LABELS),
    Kind(DouyinShopRequest, QT_TRANSLATE_NOOP("RoomForm", "Douyin shop"), _OWN_APP, _OF_SHOP),
    Kind(YouzanRequest, QT_TRANSLATE_NOOP("RoomForm", "Youzan"), _OWN_APP, _OF_SHOP),
)
"""In the order of the list."""
