"""Douyin rooms as its web page gets them, with an address and cookie, or a provider, of the seller's own.

The rule: unofficial, so nothing of it is guessed or signed here; the official push is the way to prefer.
"""

from __future__ import annotations

from collections.abc import Mapping

from livestream_console.feeds.webcast import codec
from livestream_console.feeds.webcast.feed import Dialect, WebcastFeed
from livestream_console.feeds.webcast.normalize import DOUYIN


class DouyinWebFeed(WebcastFeed):
    """Reads one room; ``url`` is the whole wss address of webcast/im/push with its signature, if known."""

    dialect = Dialect(DOUYIN, lambda room_id, number: codec.heartbeat())

    def __init__(
        self,
        url: str | None = None,
        *,
        room: str,
        provider: str | None = None,
        api_key: str | None = None,
        cookie: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(room, url=url, provider=provider, api_key=api_key, cookie=cookie, headers=headers)
