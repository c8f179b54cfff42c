"""What a person gives to have a room connected. App makes the feed of it and puts secrets into the vault.

Rule: values only; nothing here is written to a log.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec

from livestream_console.core.commands import Rejected


class TwitchRoom(msgspec.Struct, frozen=True):
    """Anonymous reading of one channel."""

    channel: str


class BilibiliRoom(msgspec.Struct, frozen=True):
    """``code`` is the host's identity code of the open platform."""

    code: str
    app_id: str
    key: str
    secret: str


class BridgeRoom(msgspec.Struct, frozen=True):
    """A WebSocket address that speaks the JSON dialect."""

    url: str


RoomRequest = TwitchRoom | BilibiliRoom | BridgeRoom
AddRoom = Callable[[RoomRequest], Awaitable[Rejected | None]]
RemoveRoom = Callable[[str], Awaitable[None]]
"""Takes the feed's id."""
RetryRoom = Callable[[str], None]
