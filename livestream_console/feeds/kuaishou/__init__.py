"""Kuaishou rooms: the official 弹幕玩法 through a relay."""

from livestream_console.feeds.kuaishou.official import KuaishouOfficialFeed, decode_official

__all__ = ["KuaishouOfficialFeed", "decode_official"]
