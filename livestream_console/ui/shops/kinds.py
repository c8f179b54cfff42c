"""Which shops can be connected and the words of the form for each; what is asked stands in requests.py.

Rule: a note says what to give. What a connector was checked against is its own to say, in the shop's row.
"""

from __future__ import annotations

from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.rooms.kinds import Kind
from livestream_console.ui.shops.requests import (
    DouyinShopRequest,
    KuaishouShopRequest,
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
    "refresh_token": QT_TRANSLATE_NOOP("RoomForm", "Refresh token"),
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
_OF_KUAISHOU = {
    **_LABELS,
    "sign_secret": QT_TRANSLATE_NOOP("RoomForm", "Sign secret"),
    "message_secret": QT_TRANSLATE_NOOP("RoomForm", "Message secret"),
}
_OWN_APP = QT_TRANSLATE_NOOP("RoomForm", "With your own app on the platform.")
_RENEWED = QT_TRANSLATE_NOOP(
    "RoomForm",
    "With your own app on the platform. With the refresh token the desk renews the access by itself "
    "and keeps the new tokens in the keyring; no other tool may use the same refresh token.",
)
_RENEWED_BY_SECRET = QT_TRANSLATE_NOOP(
    "RoomForm",
    "With your own app on the platform. With the refresh token and the app secret the desk renews the access "
    "by itself and keeps the new tokens in the keyring; no other tool may use the same refresh token.",
)

KINDS = (
    Kind(
        VendureRequest,
        QT_TRANSLATE_NOOP("RoomForm", "Vendure"),
        QT_TRANSLATE_NOOP(
            "RoomForm",
            "Give an API key, or a user name and password. The address is that of the Admin API.",
        ),
        {**_LABELS, "url": QT_TRANSLATE_NOOP("RoomForm", "Address of the Admin API")},
    ),
    Kind(
        ShopifyRequest,
        QT_TRANSLATE_NOOP("RoomForm", "Shopify"),
        QT_TRANSLATE_NOOP(
            "RoomForm",
            "Give an access token, or the client id and secret of your own app. "
            "Sales without a code hold for every buyer, and Shopify cannot limit them.",
        ),
        {**_LABELS, "automatic": QT_TRANSLATE_NOOP("RoomForm", "Sales without a code")},
    ),
    Kind(
        WooCommerceRequest,
        QT_TRANSLATE_NOOP("RoomForm", "WooCommerce"),
        QT_TRANSLATE_NOOP("RoomForm", "Give a REST key that may read and write."),
        _LABELS,
    ),
    Kind(
        MedusaRequest,
        QT_TRANSLATE_NOOP("RoomForm", "Medusa"),
        QT_TRANSLATE_NOOP("RoomForm", "Give a secret API key; the address is the server's, without /admin."),
        _LABELS,
    ),
    Kind(TikTokShopRequest, QT_TRANSLATE_NOOP("RoomForm", "TikTok Shop"), _RENEWED, _LABELS),
    Kind(DouyinShopRequest, QT_TRANSLATE_NOOP("RoomForm", "Douyin shop"), _OWN_APP, _OF_SHOP),
    Kind(
        KuaishouShopRequest,
        QT_TRANSLATE_NOOP("RoomForm", "Kuaishou shop"),
        _RENEWED_BY_SECRET,
        _OF_KUAISHOU,
    ),
    Kind(YouzanRequest, QT_TRANSLATE_NOOP("RoomForm", "Youzan"), _OWN_APP, _OF_SHOP),
)
"""In the order of the list."""
