"""Which shops can be connected and the words of the form for each; what is asked stands in requests.py.

Rule: a kind says whether its connector was ever run against a real shop.
"""

from __future__ import annotations

from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.rooms.kinds import Kind
from livestream_console.ui.shops.requests import ShopifyRequest, VendureRequest, WooCommerceRequest

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
    "hook_secret": QT_TRANSLATE_NOOP("RoomForm", "Webhook secret"),
}

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
)
"""In the order of the list."""
