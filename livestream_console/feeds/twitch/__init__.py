"""Twitch: chat over IRC, anonymous or with the seller's own token, and everything else over EventSub."""

from livestream_console.feeds.twitch.eventsub_feed import TwitchEventSubFeed, decode_eventsub_frame
from livestream_console.feeds.twitch.feed import TwitchFeed, decode_frame

__all__ = ["TwitchEventSubFeed", "TwitchFeed", "decode_eventsub_frame", "decode_frame"]
