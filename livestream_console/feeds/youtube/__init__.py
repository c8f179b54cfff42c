"""YouTube broadcasts through the official Data API, with the seller's own key or Google login."""

from livestream_console.feeds.youtube.feed import YouTubeFeed, decode_frame, video_id
from livestream_console.feeds.youtube.login import AUTH, Credentials, DeviceCode, ask_code, wait_for_login
from livestream_console.feeds.youtube.quota import Quota

__all__ = [
    "AUTH",
    "Credentials",
    "DeviceCode",
    "Quota",
    "YouTubeFeed",
    "ask_code",
    "decode_frame",
    "video_id",
    "wait_for_login",
]
