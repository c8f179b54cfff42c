"""TikTok LIVE rooms through an address or a provider of the seller's own."""

from livestream_console.feeds.tiktok.feed import TikTokFeed
from livestream_console.feeds.webcast import decode_tiktok_frame as decode_frame

__all__ = ["TikTokFeed", "decode_frame"]
