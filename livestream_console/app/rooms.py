"""From what a person typed, or a rehearsal offers, to a feed.

Rule: a platform is imported when a room of it is opened; the desk stands before that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from livestream_console.core.ports import Feed, Vault
from livestream_console.ui.rooms.requests import (
    BilibiliRoom,
    BridgeListener,
    BridgeRoom,
    RoomRequest,
    TwitchLogin,
    TwitchRoom,
)

if TYPE_CHECKING:
    from livestream_console.rehearsal.theatre import Seat

_KEPT = "rooms"
_REQUESTS: dict[str, type[RoomRequest]] = {
    kind.__name__: kind for kind in (TwitchRoom, TwitchLogin, BilibiliRoom, BridgeRoom, BridgeListener)
}


class UnknownRoom(ValueError):
    """No feed of this program fits what was asked for."""


def feed_of_address(address: str) -> Feed:
    """Return the feed of an address such as ``twitch:CHANNEL``; raise UnknownRoom."""
    from livestream_console.feeds.twitch import TwitchFeed

    platform, _, room = address.partition(":")
    if platform.casefold() == "twitch" and re.fullmatch(r"#?\w{1,25}", room):
        return TwitchFeed(room)
    raise UnknownRoom(address)


def feed_of_seat(seat: Seat) -> Feed:
    """Return the shipped feed that sits down in a rehearsal's room."""
    from livestream_console.feeds.bilibili import BilibiliFeed
    from livestream_console.feeds.bridge import BridgeClientFeed
    from livestream_console.feeds.twitch import TwitchFeed

    if seat.platform == "twitch":
        return TwitchFeed(seat.room, url=seat.url)
    if seat.platform == "bilibili":
        secrets = seat.secrets
        return BilibiliFeed(
            secrets["code"],
            app_id=int(secrets["app_id"]),
            key=secrets["key"],
            secret=secrets["secret"],
            api=seat.url,
        )
    return BridgeClientFeed(seat.url, platform=seat.platform, room=seat.room)


def feed_of_request(request: RoomRequest) -> Feed:
    """Return the feed of what was typed into the Rooms panel."""
    match request:
        case TwitchRoom(channel):
            from livestream_console.feeds.twitch import TwitchFeed

            return TwitchFeed(channel)
        case TwitchLogin(channel, nick, token):
            from livestream_console.feeds.twitch import TwitchFeed

            return TwitchFeed(channel, nick=nick, token=token)
        case BilibiliRoom(code, app_id, key, secret):
            from livestream_console.feeds.bilibili import BilibiliFeed

            return BilibiliFeed(code, app_id=int(app_id), key=key, secret=secret)
        case BridgeRoom(url):
            from livestream_console.feeds.bridge import BridgeClientFeed

            return BridgeClientFeed(url)
        case BridgeListener(port, token):
            from livestream_console.feeds.bridge import BridgeServerFeed

            return BridgeServerFeed(port, token)


class KeptRooms:
    """The rooms that a show connects to again at its next start.

    A room may hold keys and tokens, also inside an address, so all of it lies in the vault.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> list[RoomRequest]:
        kept = self._vault.get(_KEPT)
        if kept is None:
            return []
        return [_REQUESTS[kind](**fields) for kind, fields in msgspec.json.decode(kept)]

    def keep(self, request: RoomRequest) -> None:
        self._write([*(other for other in self.all() if other != request), request])

    def forget(self, feed_id: str) -> None:
        self._write([other for other in self.all() if feed_of_request(other).feed_id != feed_id])

    def _write(self, requests: list[RoomRequest]) -> None:
        content = [(type(request).__name__, msgspec.to_builtins(request)) for request in requests]
        self._vault.set(_KEPT, msgspec.json.encode(content).decode())
