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
    "kuaishou-web": Format("kuaishou", "decode_web_frame", binary=True),
    "douyu": Format("douyu", binary=True),
    "facebook": Format("facebook"),
    "wechat": Format("wechat"),
    "bilibili": Format("bilibili", binary=True),
    "douyin-web": Format("douyin", "decode_web_frame", binary=True),
    "tiktok": Format("tiktok", binary=True),
    "youtube": Format("youtube"),
    "bridge": Format("bridge"),
    "oba-live-tool": Format("bridge", "decode_oba_frame"),
    "douyin-barrage-grab": Format("bridge", "decode_barrage_grab_frame"),
    "douyin-live": Format("bridge", "decode_douyin_live_frame"),
    "douyin-companion": Format("bridge", "decode_companion_frame"),
    "social-stream": Format("bridge", "decode_social_stream_frame"),
    "jd-console": Format("bridge", "decode_jd_frame"),
    "xiaohongshu-console": Format("bridge", "decode_xiaohongshu_frame"),
    "wechat-console": Format("bridge", "decode_wechat_frame"),
    "kuaishou-console": Format("bridge", "decode_kuaishou_frame"),
    "taobao-console": Format("bridge", "decode_taobao_frame"),
}
