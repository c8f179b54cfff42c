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


class TwitchLogin(msgspec.Struct, frozen=True):
    """Reading one channel with an account's own OAuth token."""

    channel: str
    nick: str
    token: str


class BilibiliRoom(msgspec.Struct, frozen=True):
    """``code`` is the host's identity code of the open platform."""

    code: str
    app_id: str
    key: str
    secret: str


class BridgeRoom(msgspec.Struct, frozen=True):
    """A WebSocket address that speaks the JSON dialect."""

    url: str


class BridgeListener(msgspec.Struct, frozen=True):
    """A port of this computer to which tools bring events, with the token that lets them in."""

    port: int
    token: str


RoomRequest = TwitchRoom | TwitchLogin | BilibiliRoom | BridgeRoom | BridgeListener
AddRoom = Callable[[RoomRequest], Awaitable[Rejected | None]]
RemoveRoom = Callable[[str], Awaitable[None]]
"""Takes the feed's id."""
RetryRoom = Callable[[str], None]
