"""Kuaishou rooms: the official 弹幕玩法 through a relay, and web frames from addresses the seller brings."""

from livestream_console.feeds.kuaishou.official import KuaishouOfficialFeed, decode_official
from livestream_console.feeds.kuaishou.web import KuaishouWebFeed
from livestream_console.feeds.kuaishou.web_normalize import decode_web_frame

__all__ = ["KuaishouOfficialFeed", "KuaishouWebFeed", "decode_official", "decode_web_frame"]
