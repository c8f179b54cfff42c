"""The shipped feeds sit down in a rehearsal's rooms, and a connector in its shop.

Rule: a seat is what a seller would type in plus the address that stands in for the platform's; nothing else
tells a rehearsal from the air.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from livestream_console.core.ports import Feed
from livestream_console.core.shops.shop import Shop

if TYPE_CHECKING:
    from livestream_console.rehearsal.theatre import Seat


def shop_of_seat(seat: Seat) -> Shop:
    """Return the connector of a rehearsal's shop, not opened yet."""
    from livestream_console.shops.vendure import VendureShop

    name, password = seat.secrets["username"], seat.secrets["password"]
    return VendureShop(seat.room, seat.url, username=name, password=password)


def feed_of_seat(seat: Seat) -> Feed:
    """Return the feed of one room of a rehearsal."""
    room, url, secrets = seat.room, seat.url, seat.secrets
    match seat.platform:
        case "twitch":
            from livestream_console.feeds.twitch import TwitchFeed

            return TwitchFeed(room, url=url)
        case "bilibili":
            from livestream_console.feeds.bilibili import BilibiliFeed

            app_id, key, secret = int(secrets["app_id"]), secrets["key"], secrets["secret"]
            return BilibiliFeed(secrets["code"], app_id=app_id, key=key, secret=secret, api=url)
        case "youtube":
            from livestream_console.feeds.youtube import Credentials, Quota, YouTubeFeed

            login = Credentials(secrets["client_id"], secrets["client_secret"], secrets["refresh_token"])
            # The loopback server charges nothing, so its room is not heard ever more slowly.
            units = Quota(10**6)
            return YouTubeFeed(room, credentials=login, quota=units, api=url, auth=secrets["auth"])
        case "tiktok":
            from livestream_console.feeds.tiktok import TikTokFeed

            return TikTokFeed(room, provider=url, api_key=secrets["api_key"])
        case "kuaishou":
            from livestream_console.feeds.kuaishou import KuaishouWebFeed

            return KuaishouWebFeed(room, urls=[url], token=secrets["token"])
        case "facebook":
            from livestream_console.feeds.facebook import FacebookFeed

            return FacebookFeed(room, token=secrets["token"], api=url)
        case "kick":
            from livestream_console.feeds.kick import KickFeed
            from livestream_console.net.relay import RelayAddress

            relay = RelayAddress(url, secrets["token"], "rehearsal")
            return KickFeed(room, relay=relay, public_key=secrets["public_key"])
        case platform:
            from livestream_console.feeds.bridge import BridgeClientFeed

            return BridgeClientFeed(url, platform=platform, room=room)
