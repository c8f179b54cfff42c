"""Douyin rooms: as the web page gets them, and through the official push."""

from livestream_console.feeds.douyin.push import DouyinPushFeed, decode_push
from livestream_console.feeds.douyin.web import DouyinWebFeed
from livestream_console.feeds.webcast import decode_douyin_frame as decode_web_frame

__all__ = ["DouyinPushFeed", "DouyinWebFeed", "decode_push", "decode_web_frame"]
