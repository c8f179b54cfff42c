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


class YouTubeRoom(msgspec.Struct, frozen=True):
    """``video`` is the broadcast's id or any address of it; the key only reads."""

    video: str
    key: str


class YouTubeLogin(msgspec.Struct, frozen=True):
    """The seller's own Google application; without ``refresh_token`` a login is asked for first."""

    video: str
    client_id: str
    client_secret: str
    refresh_token: str = ""


class TwitchFull(msgspec.Struct, frozen=True):
    """Everything a channel tells its own staff, and acting in it, with the seller's own application."""

    channel: str
    client_id: str
    token: str


class DouyinWeb(msgspec.Struct, frozen=True):
    """A room's web address as a tool of the seller gives it, or a provider that hands such addresses out."""

    room: str
    url: str
    provider: str
    api_key: str
    cookie: str


class TikTokRoom(msgspec.Struct, frozen=True):
    """As for Douyin's web page."""

    room: str
    url: str
    provider: str
    api_key: str
    cookie: str


class DouyinPush(msgspec.Struct, frozen=True):
    """The official push to a seller's own relay."""

    room: str
    app_id: str
    secret: str
    push_secret: str
    relay: str
    relay_token: str


class KuaishouOfficial(msgspec.Struct, frozen=True):
    """The official interaction push to a seller's own relay."""

    room_code: str
    app_id: str
    secret: str
    relay: str
    relay_token: str


class KuaishouWeb(msgspec.Struct, frozen=True):
    """A room's web connection as a tool of the seller gives it."""

    stream: str
    url: str
    token: str


class DouyuRoom(msgspec.Struct, frozen=True):
    """Anonymous reading of one room."""

    room: str


class FacebookVideo(msgspec.Struct, frozen=True):
    """A live video of the seller's own Page."""

    video: str
    token: str


class WeChatChannel(msgspec.Struct, frozen=True):
    """The figures of a shop's live dashboard; the platform gives no comments."""

    app_id: str
    secret: str


class KickRoom(msgspec.Struct, frozen=True):
    """Official webhooks through a relay; the token only acts."""

    channel: str
    token: str
    relay: str
    relay_token: str


class InstagramRoom(msgspec.Struct, frozen=True):
    """Official webhooks through a relay."""

    account: str
    app_secret: str
    relay: str
    relay_token: str


class BridgeRoom(msgspec.Struct, frozen=True):
    """A WebSocket address that speaks the JSON dialect."""

    url: str


class BridgeListener(msgspec.Struct, frozen=True):
    """A port of this computer to which tools bring events, with the token that lets them in."""

    port: int
    token: str


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
