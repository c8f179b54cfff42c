"""Which rooms can be added, and what each of them needs: the content of the form.

Rule: a kind is named after what it really reads; its note says where the values come from and what it cannot
do.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import msgspec

from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.rooms.requests import (
    BilibiliRoom,
    BridgeListener,
    BridgeRoom,
    DouyinPush,
    DouyinWeb,
    DouyuRoom,
    FacebookVideo,
    InstagramRoom,
    KickRoom,
    KuaishouOfficial,
    KuaishouWeb,
    RoomRequest,
    TikTokRoom,
    TwitchFull,
    TwitchLogin,
    TwitchRoom,
    WeChatChannel,
    YouTubeLogin,
    YouTubeRoom,
)

CONTEXT = "RoomForm"
_LISTENER_PORT = "17901"


class Field(msgspec.Struct, frozen=True):
    """One line of the form. ``name`` is the request's field; ``kind`` is text, name (of a channel or
    account, written without # or @ and small), secret, number, port, web (http, https) or socket (ws, wss).
    """

    name: str
    label: str
    kind: str = "text"
    optional: bool = False
    suggest: Callable[[], str] = str


class Kind(msgspec.Struct, frozen=True):
    request: type[RoomRequest]
    title: str
    fields: tuple[Field, ...]
    note: str = ""


_RELAY = (
    Field("relay", QT_TRANSLATE_NOOP("RoomForm", "Relay address"), "web"),
    Field("relay_token", QT_TRANSLATE_NOOP("RoomForm", "Relay token"), "secret"),
)
_WEBCAST = (
    Field("room", QT_TRANSLATE_NOOP("RoomForm", "Room id or account")),
    Field("url", QT_TRANSLATE_NOOP("RoomForm", "Address, ws:// or wss://"), "socket", optional=True),
    Field("provider", QT_TRANSLATE_NOOP("RoomForm", "Provider address"), "web", optional=True),
    Field("api_key", QT_TRANSLATE_NOOP("RoomForm", "Provider key"), "secret", optional=True),
    Field("cookie", QT_TRANSLATE_NOOP("RoomForm", "Cookie"), "secret", optional=True),
)
_WEBCAST_NOTE = QT_TRANSLATE_NOOP(
    "RoomForm",
    "Give either a signed address or a provider. This program signs nothing and evades nothing; "
    "the platform may refuse.",
)

KINDS = (
    Kind(
        TwitchRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Twitch, read without an account"),
        (Field("channel", QT_TRANSLATE_NOOP("RoomForm", "Channel"), "name"),),
    ),
    Kind(
        TwitchLogin,
        QT_TRANSLATE_NOOP("RoomForm", "Twitch, with your own login"),
        (
            Field("channel", QT_TRANSLATE_NOOP("RoomForm", "Channel"), "name"),
            Field("nick", QT_TRANSLATE_NOOP("RoomForm", "Account name"), "name"),
            Field("token", QT_TRANSLATE_NOOP("RoomForm", "OAuth token"), "secret"),
        ),
    ),
    Kind(
        TwitchFull,
        QT_TRANSLATE_NOOP("RoomForm", "Twitch, everything, with your own application"),
        (
            Field("channel", QT_TRANSLATE_NOOP("RoomForm", "Channel"), "name"),
            Field("client_id", QT_TRANSLATE_NOOP("RoomForm", "Client id")),
            Field("token", QT_TRANSLATE_NOOP("RoomForm", "OAuth token"), "secret"),
        ),
        QT_TRANSLATE_NOOP(
            "RoomForm", "What the token does not allow is left out, and the room says what that is."
        ),
    ),
    Kind(
        BilibiliRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Bilibili open platform"),
        (
            Field("code", QT_TRANSLATE_NOOP("RoomForm", "Identity code")),
            Field("app_id", QT_TRANSLATE_NOOP("RoomForm", "App id"), "number"),
            Field("key", QT_TRANSLATE_NOOP("RoomForm", "Access key")),
            Field("secret", QT_TRANSLATE_NOOP("RoomForm", "Access secret"), "secret"),
        ),
    ),
    Kind(
        YouTubeRoom,
        QT_TRANSLATE_NOOP("RoomForm", "YouTube, read with an API key"),
        (
            Field("video", QT_TRANSLATE_NOOP("RoomForm", "Video id or address")),
            Field("key", QT_TRANSLATE_NOOP("RoomForm", "API key"), "secret"),
        ),
        QT_TRANSLATE_NOOP("RoomForm", "The key's daily units are shared by all rooms that use it."),
    ),
    Kind(
        YouTubeLogin,
        QT_TRANSLATE_NOOP("RoomForm", "YouTube, with your own login"),
        (
            Field("video", QT_TRANSLATE_NOOP("RoomForm", "Video id or address")),
            Field("client_id", QT_TRANSLATE_NOOP("RoomForm", "Client id")),
            Field("client_secret", QT_TRANSLATE_NOOP("RoomForm", "Client secret"), "secret"),
            Field("refresh_token", QT_TRANSLATE_NOOP("RoomForm", "Refresh token"), "secret", optional=True),
        ),
        QT_TRANSLATE_NOOP(
            "RoomForm", "Without a refresh token you log in at Google with a code that is shown next."
        ),
    ),
    Kind(
        DouyinPush,
        QT_TRANSLATE_NOOP("RoomForm", "Douyin, official push through a relay"),
        (
            Field("room", QT_TRANSLATE_NOOP("RoomForm", "Room id")),
            Field("app_id", QT_TRANSLATE_NOOP("RoomForm", "App id")),
            Field("secret", QT_TRANSLATE_NOOP("RoomForm", "App secret"), "secret"),
            Field("push_secret", QT_TRANSLATE_NOOP("RoomForm", "Push secret"), "secret"),
            *_RELAY,
        ),
        QT_TRANSLATE_NOOP(
            "RoomForm",
            "For rooms with a mounted interactive play. Comments and likes may be lost by the platform.",
        ),
    ),
    Kind(
        DouyinWeb,
        QT_TRANSLATE_NOOP("RoomForm", "Douyin, web address from your own tool (unofficial)"),
        _WEBCAST,
        _WEBCAST_NOTE,
    ),
    Kind(
        TikTokRoom,
        QT_TRANSLATE_NOOP("RoomForm", "TikTok, address from your own provider (unofficial)"),
        _WEBCAST,
        _WEBCAST_NOTE,
    ),
    Kind(
        KuaishouOfficial,
        QT_TRANSLATE_NOOP("RoomForm", "Kuaishou, official push through a relay"),
        (
            Field("room_code", QT_TRANSLATE_NOOP("RoomForm", "Room code")),
            Field("app_id", QT_TRANSLATE_NOOP("RoomForm", "App id")),
            Field("secret", QT_TRANSLATE_NOOP("RoomForm", "App secret"), "secret"),
            *_RELAY,
        ),
        QT_TRANSLATE_NOOP("RoomForm", "For rooms with a mounted interactive play."),
    ),
    Kind(
        KuaishouWeb,
        QT_TRANSLATE_NOOP("RoomForm", "Kuaishou, web address from your own tool (unofficial)"),
        (
            Field("stream", QT_TRANSLATE_NOOP("RoomForm", "Stream id")),
            Field("url", QT_TRANSLATE_NOOP("RoomForm", "Address, ws:// or wss://"), "socket"),
            Field("token", QT_TRANSLATE_NOOP("RoomForm", "Token"), "secret"),
        ),
        QT_TRANSLATE_NOOP(
            "RoomForm", "This program signs nothing and evades nothing; the platform may refuse."
        ),
    ),
    Kind(
        WeChatChannel,
        QT_TRANSLATE_NOOP("RoomForm", "WeChat Channels, live dashboard"),
        (
            Field("app_id", QT_TRANSLATE_NOOP("RoomForm", "App id")),
            Field("secret", QT_TRANSLATE_NOOP("RoomForm", "App secret"), "secret"),
        ),
        QT_TRANSLATE_NOOP("RoomForm", "Figures only: the platform gives no comments."),
    ),
    Kind(
        DouyuRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Douyu, read without an account"),
        (Field("room", QT_TRANSLATE_NOOP("RoomForm", "Room id")),),
    ),
    Kind(
        FacebookVideo,
        QT_TRANSLATE_NOOP("RoomForm", "Facebook live video of your Page"),
        (
            Field("video", QT_TRANSLATE_NOOP("RoomForm", "Video id")),
            Field("token", QT_TRANSLATE_NOOP("RoomForm", "Page token"), "secret"),
        ),
    ),
    Kind(
        KickRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Kick, webhooks through a relay"),
        (
            Field("channel", QT_TRANSLATE_NOOP("RoomForm", "Channel"), "name"),
            Field("token", QT_TRANSLATE_NOOP("RoomForm", "OAuth token"), "secret", optional=True),
            *_RELAY,
        ),
        QT_TRANSLATE_NOOP("RoomForm", "Without a token the room is only read."),
    ),
    Kind(
        InstagramRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Instagram, webhooks through a relay"),
        (
            Field("account", QT_TRANSLATE_NOOP("RoomForm", "Account id")),
            Field("app_secret", QT_TRANSLATE_NOOP("RoomForm", "App secret"), "secret"),
            *_RELAY,
        ),
    ),
    Kind(
        BridgeRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Bridge (JSON over WebSocket)"),
        (Field("url", QT_TRANSLATE_NOOP("RoomForm", "Address, ws:// or wss://"), "socket"),),
    ),
    Kind(
        BridgeListener,
        QT_TRANSLATE_NOOP("RoomForm", "Bridge: wait for tools on this computer"),
        (
            Field("port", QT_TRANSLATE_NOOP("RoomForm", "Port"), "port", suggest=lambda: _LISTENER_PORT),
            Field("token", QT_TRANSLATE_NOOP("RoomForm", "Token"), suggest=lambda: secrets.token_urlsafe(12)),
        ),
        QT_TRANSLATE_NOOP("RoomForm", "Tools connect to ws://127.0.0.1:PORT/?token=TOKEN"),
    ),
)
"""In the order of the list."""
