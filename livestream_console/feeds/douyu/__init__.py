"""Douyu rooms over its chat server, without any login."""

from livestream_console.feeds.douyu.feed import DouyuFeed
from livestream_console.feeds.douyu.normalize import decode_frame

__all__ = ["DouyuFeed", "decode_frame"]
