"""Facebook live videos through the Graph API, with the Page's own token."""

from livestream_console.feeds.facebook.feed import FacebookFeed, decode_frame

__all__ = ["FacebookFeed", "decode_frame"]
