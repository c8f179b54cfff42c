"""Which rooms can be added and the words of the form for each; what is asked stands in requests.py.

Rule: a kind is named after what it really reads; its note says where the values come from and what it cannot
do.
"""

from __future__ import annotations

from typing import get_args

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
    TikTokRoom,
    TwitchFull,
    TwitchLogin,
    TwitchRoom,
    WeChatChannel,
    YouTubeLogin,
    YouTubeRoom,
)

CONTEXT = "RoomForm"


class Field(msgspec.Struct, frozen=True):
    """One line of the form. ``name`` is the request's field; ``kind`` is text or what its type says."""

    name: str
    label: str
    kind: str
    optional: bool
    suggested: str


class Kind(msgspec.Struct, frozen=True):
    """``labels`` are the words of fields that this platform calls otherwise than the rest."""

    request: type[msgspec.Struct]
    title: str
    note: str = ""
    labels: dict[str, str] = {}

    @property
    def fields(self) -> list[Field]:
        """What the request asks for, in its order."""
        words = _LABELS | self.labels
        return [_field(info, words[info.name]) for info in msgspec.structs.fields(self.request)]


def _field(info: msgspec.structs.FieldInfo, label: str) -> Field:
    _, kind = get_args(info.type) or (str, "text")
    if info.required:
        return Field(info.name, label, kind, optional=False, suggested="")
    given = info.default if info.default is not msgspec.NODEFAULT else info.default_factory()
    return Field(info.name, label, kind, optional=given == "", suggested=str(given))


_LABELS = {
    "channel": QT_TRANSLATE_NOOP("RoomForm", "Channel"),
    "nick": QT_TRANSLATE_NOOP("RoomForm", "Account name"),
    "client_id": QT_TRANSLATE_NOOP("RoomForm", "Client id"),
    "client_secret": QT_TRANSLATE_NOOP("RoomForm", "Client secret"),
    "refresh_token": QT_TRANSLATE_NOOP("RoomForm", "Refresh token"),
    "token": QT_TRANSLATE_NOOP("RoomForm", "OAuth token"),
    "code": QT_TRANSLATE_NOOP("RoomForm", "Identity code"),
    "app_id": QT_TRANSLATE_NOOP("RoomForm", "App id"),
    "key": QT_TRANSLATE_NOOP("RoomForm", "API key"),
    "secret": QT_TRANSLATE_NOOP("RoomForm", "App secret"),
    "video": QT_TRANSLATE_NOOP("RoomForm", "Video id or address"),
    "room": QT_TRANSLATE_NOOP("RoomForm", "Room id"),
    "push_secret": QT_TRANSLATE_NOOP("RoomForm", "Push secret"),
    "room_code": QT_TRANSLATE_NOOP("RoomForm", "Room code"),
    "stream": QT_TRANSLATE_NOOP("RoomForm", "Stream id"),
    "url": QT_TRANSLATE_NOOP("RoomForm", "Address, ws:// or wss://"),
    "provider": QT_TRANSLATE_NOOP("RoomForm", "Provider address"),
    "api_key": QT_TRANSLATE_NOOP("RoomForm", "Provider key"),
    "cookie": QT_TRANSLATE_NOOP("RoomForm", "Cookie"),
    "relay": QT_TRANSLATE_NOOP("RoomForm", "Relay address"),
    "relay_token": QT_TRANSLATE_NOOP("RoomForm", "Relay token"),
    "account": QT_TRANSLATE_NOOP("RoomForm", "Account id"),
    "app_secret": QT_TRANSLATE_NOOP("RoomForm", "App secret"),
    "dialect": QT_TRANSLATE_NOOP("RoomForm", "Tool"),
    "port": QT_TRANSLATE_NOOP("RoomForm", "Port"),
}
_WEBCAST_NOTE = QT_TRANSLATE_NOOP(
    "RoomForm",
    "Give either a signed address or a provider. This program signs nothing and evades nothing; "
    "the platform may refuse.",
)

KINDS = (
    Kind(TwitchRoom, QT_TRANSLATE_NOOP("RoomForm", "Twitch, read without an account")),
    Kind(TwitchLogin, QT_TRANSLATE_NOOP("RoomForm", "Twitch, with your own login")),
    Kind(
        TwitchFull,
        QT_TRANSLATE_NOOP("RoomForm", "Twitch, everything, with your own application"),
        QT_TRANSLATE_NOOP(
            "RoomForm", "What the token does not allow is left out, and the room says what that is."
        ),
    ),
    Kind(
        BilibiliRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Bilibili open platform"),
        labels={
            "key": QT_TRANSLATE_NOOP("RoomForm", "Access key"),
            "secret": QT_TRANSLATE_NOOP("RoomForm", "Access secret"),
        },
    ),
    Kind(
        YouTubeRoom,
        QT_TRANSLATE_NOOP("RoomForm", "YouTube, read with an API key"),
        QT_TRANSLATE_NOOP("RoomForm", "The key's daily units are shared by all rooms that use it."),
    ),
    Kind(
        YouTubeLogin,
        QT_TRANSLATE_NOOP("RoomForm", "YouTube, with your own login"),
        QT_TRANSLATE_NOOP(
            "RoomForm", "Without a refresh token you log in at Google with a code that is shown next."
        ),
    ),
    Kind(
        DouyinPush,
        QT_TRANSLATE_NOOP("RoomForm", "Douyin, official push through a relay"),
        QT_TRANSLATE_NOOP(
            "RoomForm",
            "For rooms with a mounted interactive play. Comments and likes may be lost by the platform.",
        ),
    ),
    Kind(
        DouyinWeb,
        QT_TRANSLATE_NOOP("RoomForm", "Douyin, web address from your own tool (unofficial)"),
        _WEBCAST_NOTE,
        labels={"room": QT_TRANSLATE_NOOP("RoomForm", "Room id or account")},
    ),
    Kind(
        TikTokRoom,
        QT_TRANSLATE_NOOP("RoomForm", "TikTok, address from your own provider (unofficial)"),
        _WEBCAST_NOTE,
        labels={"room": QT_TRANSLATE_NOOP("RoomForm", "Room id or account")},
    ),
    Kind(
        KuaishouOfficial,
        QT_TRANSLATE_NOOP("RoomForm", "Kuaishou, official push through a relay"),
        QT_TRANSLATE_NOOP("RoomForm", "For rooms with a mounted interactive play."),
    ),
    Kind(
        KuaishouWeb,
        QT_TRANSLATE_NOOP("RoomForm", "Kuaishou, web address from your own tool (unofficial)"),
        QT_TRANSLATE_NOOP(
            "RoomForm", "This program signs nothing and evades nothing; the platform may refuse."
        ),
        labels={"token": QT_TRANSLATE_NOOP("RoomForm", "Token")},
    ),
    Kind(
        WeChatChannel,
        QT_TRANSLATE_NOOP("RoomForm", "WeChat Channels, live dashboard"),
        QT_TRANSLATE_NOOP("RoomForm", "Figures only: the platform gives no comments."),
    ),
    Kind(DouyuRoom, QT_TRANSLATE_NOOP("RoomForm", "Douyu, read without an account")),
    Kind(
        FacebookVideo,
        QT_TRANSLATE_NOOP("RoomForm", "Facebook live video of your Page"),
        labels={
            "video": QT_TRANSLATE_NOOP("RoomForm", "Video id"),
            "token": QT_TRANSLATE_NOOP("RoomForm", "Page token"),
        },
    ),
    Kind(
        KickRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Kick, webhooks through a relay"),
        QT_TRANSLATE_NOOP("RoomForm", "Without a token the room is only read."),
    ),
    Kind(InstagramRoom, QT_TRANSLATE_NOOP("RoomForm", "Instagram, webhooks through a relay")),
    Kind(
        BridgeRoom,
        QT_TRANSLATE_NOOP("RoomForm", "Bridge (JSON over WebSocket)"),
        QT_TRANSLATE_NOOP("RoomForm", "Choosing a tool fills in the address that it usually has."),
    ),
    Kind(
        BridgeListener,
        QT_TRANSLATE_NOOP("RoomForm", "Bridge: wait for tools on this computer"),
        QT_TRANSLATE_NOOP("RoomForm", "Tools connect to ws://127.0.0.1:PORT/?token=TOKEN"),
        labels={"token": QT_TRANSLATE_NOOP("RoomForm", "Token")},
    ),
)
"""In the order of the list."""
