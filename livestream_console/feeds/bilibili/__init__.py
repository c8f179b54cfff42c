"""Bilibili rooms through the official Open Live interface, with the seller's own application."""

from livestream_console.feeds.bilibili.feed import BilibiliFeed, decode_frame

__all__ = ["BilibiliFeed", "decode_frame"]
