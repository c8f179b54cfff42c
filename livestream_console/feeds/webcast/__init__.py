"""Webcast, the dialect that Douyin's and TikTok's live rooms share."""

from livestream_console.feeds.webcast.normalize import decode_douyin_frame, decode_tiktok_frame

__all__ = ["decode_douyin_frame", "decode_tiktok_frame"]
