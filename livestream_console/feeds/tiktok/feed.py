"""TikTok LIVE, which has no official way to read comments: through a provider the seller chose.

The rule: what a web page sends openly is sent; its signature is the provider's business.
"""

from __future__ import annotations

from livestream_console.feeds.webcast import codec
from livestream_console.feeds.webcast.feed import Dialect, WebcastFeed
from livestream_console.feeds.webcast.normalize import TIKTOK

_WEB_PAGE = {
    "aid": "1988",
    "app_name": "tiktok_web",
    "compress": "gzip",
    "device_platform": "web",
    "identity": "audience",
    "live_id": "12",
    "version_code": "270000",
}


class TikTokFeed(WebcastFeed):
    """Reads the room of one account (its name, without @)."""

    dialect = Dialect(TIKTOK, codec.numbered_heartbeat, ("echo-protocol",), _WEB_PAGE)
