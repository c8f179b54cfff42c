"""Kick channels: official webhooks through a relay, actions with a user's token."""

from livestream_console.feeds.kick.feed import KickFeed, decode_frame

__all__ = ["KickFeed", "decode_frame"]
