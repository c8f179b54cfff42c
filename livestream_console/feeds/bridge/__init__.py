"""Events from tools that the seller runs himself, over websocket on this computer (dialect: events/1)."""

from livestream_console.feeds.bridge.feed import BridgeClientFeed, BridgeServerFeed, decode_frame

__all__ = ["BridgeClientFeed", "BridgeServerFeed", "decode_frame"]
