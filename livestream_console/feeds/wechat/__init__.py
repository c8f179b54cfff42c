"""The live dashboard of WeChat Channels (视频号): figures of a show, no comments."""

from livestream_console.feeds.wechat.feed import WeChatFeed
from livestream_console.feeds.wechat.normalize import decode_frame

__all__ = ["WeChatFeed", "decode_frame"]
