"""What ``decode`` can read.

Rule: names only, since the command line knows them before anything heavier is imported.
"""

from __future__ import annotations

from typing import NamedTuple


class Format(NamedTuple):
    """Where a format's decoder is. Binary frames stand in base64, one a line."""

    package: str
    decoder: str = "decode_frame"
    binary: bool = False


FORMATS = {
    "twitch-irc": Format("twitch"),
    "twitch-eventsub": Format("twitch", "decode_eventsub_frame"),
    "kick": Format("kick"),
    "instagram": Format("instagram"),
    "douyin-push": Format("douyin", "decode_push"),
    "kuaishou-official": Format("kuaishou", "decode_official"),
    "bilibili": Format("bilibili", binary=True),
    "douyin-web": Format("douyin", "decode_web_frame", binary=True),
    "tiktok": Format("tiktok", binary=True),
    "youtube": Format("youtube"),
    "bridge": Format("bridge"),
}
