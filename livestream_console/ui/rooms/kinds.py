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
    RoomRequest,
    TwitchLogin,
    TwitchRoom,
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
