"""What a person gives to have a room connected: the one table of every platform's fields.

Rule: values only; nothing here is written to a log. A field says by its type what is typed into it, and by
its default that it may stay empty ("") or what is suggested. The form adds the words (kinds.py), app makes
the feed and puts all of it into the vault.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Annotated

import msgspec

from livestream_console.core.commands import Rejected

Name = Annotated[str, "name"]
"""Of a channel or account, kept without # or @ and small."""
Secret = Annotated[str, "secret"]
Number = Annotated[str, "number"]
Port = Annotated[int, "port"]
Flag = Annotated[bool, "flag"]
Web = Annotated[str, "web"]
"""An address, http:// or https://."""
Socket = Annotated[str, "socket"]
"""An address, ws:// or wss://."""
Dialect = Annotated[str, "dialect"]
"""Chosen from the tools that the bridge understands (tools.py)."""


class TwitchRoom(msgspec.Struct, frozen=True):
    """Anonymous reading of one channel."""

    channel: Name


class TwitchLogin(msgspec.Struct, frozen=True):
    """Reading one channel with an account's own OAuth token."""

    channel: Name
    nick: Name
    token: Secret


class BilibiliRoom(msgspec.Struct, frozen=True):
    """``code`` is the host's identity code of the open platform."""

    code: str
    app_id: Number
    key: str
    secret: Secret


class YouTubeRoom(msgspec.Struct, frozen=True):
    """``video`` is the broadcast's id or any address of it; the key only reads."""

    video: str
    key: Secret


class YouTubeLogin(msgspec.Struct, frozen=True):
    """The seller's own Google application; without ``refresh_token`` a login is asked for first."""

    video: str
    client_id: str
    client_secret: Secret
    refresh_token: Secret = ""


class TwitchFull(msgspec.Struct, frozen=True):
    """Everything a channel tells its own staff, and acting in it, with the seller's own application."""

    channel: Name
    client_id: str
    token: Secret


class DouyinWeb(msgspec.Struct, frozen=True):
    """A room's web address as a tool of the seller gives it, or a provider that hands such addresses out."""

    room: str
    url: Socket = ""
    provider: Web = ""
    api_key: Secret = ""
    cookie: Secret = ""


class TikTokRoom(msgspec.Struct, frozen=True):
    """As for Douyin's web page."""

    room: str
    url: Socket = ""
    provider: Web = ""
    api_key: Secret = ""
    cookie: Secret = ""


class DouyinPush(msgspec.Struct, frozen=True):
    """The official push to a seller's own relay."""

    room: str
    app_id: str
    secret: Secret
    push_secret: Secret
    relay: Web
    relay_token: Secret


class KuaishouOfficial(msgspec.Struct, frozen=True):
    """The official interaction push to a seller's own relay."""

    room_code: str
    app_id: str
    secret: Secret
    relay: Web
    relay_token: Secret


class KuaishouWeb(msgspec.Struct, frozen=True):
    """A room's web connection as a tool of the seller gives it."""

    stream: str
    url: Socket
    token: Secret


class DouyuRoom(msgspec.Struct, frozen=True):
    """Anonymous reading of one room."""

    room: str


class FacebookVideo(msgspec.Struct, frozen=True):
    """A live video of the seller's own Page."""

    video: str
    token: Secret


class WeChatChannel(msgspec.Struct, frozen=True):
    """The figures of a shop's live dashboard; the platform gives no comments."""

    app_id: str
    secret: Secret


class KickRoom(msgspec.Struct, frozen=True):
    """Official webhooks through a relay; the token only acts."""

    channel: Name
    relay: Web
    relay_token: Secret
    token: Secret = ""


class InstagramRoom(msgspec.Struct, frozen=True):
    """Official webhooks through a relay."""

    account: str
    app_secret: Secret
    relay: Web
    relay_token: Secret


class BridgeRoom(msgspec.Struct, frozen=True):
    """The WebSocket address of a tool, and in which dialect it speaks."""

    url: Socket
    dialect: Dialect = "auto"


class BridgeListener(msgspec.Struct, frozen=True):
    """A port of this computer to which tools bring events, with the token that lets them in."""

    port: Port = 17901
    token: str = msgspec.field(default_factory=partial(secrets.token_urlsafe, 12))


RoomRequest = (
    TwitchRoom
    | TwitchLogin
    | TwitchFull
    | BilibiliRoom
    | YouTubeRoom
    | YouTubeLogin
    | DouyinPush
    | DouyinWeb
    | TikTokRoom
    | KuaishouOfficial
    | KuaishouWeb
    | WeChatChannel
    | DouyuRoom
    | FacebookVideo
    | KickRoom
    | InstagramRoom
    | BridgeRoom
    | BridgeListener
)
AddRoom = Callable[[RoomRequest], Awaitable[Rejected | None]]
RemoveRoom = Callable[[str], Awaitable[None]]
"""Takes the feed's id."""
RetryRoom = Callable[[str], None]
