"""Instagram live comments: official webhooks through a relay."""

from livestream_console.feeds.instagram.feed import InstagramFeed, decode_frame

__all__ = ["InstagramFeed", "decode_frame"]
