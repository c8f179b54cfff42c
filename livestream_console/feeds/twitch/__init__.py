"""Twitch chat (IRC over websocket), anonymous or with the seller's own token."""

from livestream_console.feeds.twitch.feed import TwitchFeed, decode_frame

__all__ = ["TwitchFeed", "decode_frame"]
