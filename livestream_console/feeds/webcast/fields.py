"""How a message is read, and what the reading of all has in common: numbers, times, people, plain fields.

The rule: 0 and "" of an id, a time or a name are "not told"; a number no counter can reach is none.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from google.protobuf.message import Message

from livestream_console.core.envelope import Viewer
from livestream_console.core.events import Event
from livestream_console.feeds.webcast.webcast_pb2 import User

SANE = 2**43  # above every count and price; keeps sums and products within 64 bits
_EXACT_IN_JSON = 2**53
_ENVELOPE = frozenset({"common", "user"})


class Reader(msgspec.Struct, frozen=True):
    """How one kind of message is read.

    ``read`` gets the message and the platform; it returns events, none where nothing new was said, or None
    where no kind of event fits. ``timed`` names a field that has the time where the common part has none.
    ``kept`` says that the message has more to tell than its events, which goes to their ``extra``.
    """

    shape: type[Any]
    read: Callable[[Any, str], list[Event] | None]
    timed: str | None = None
    kept: bool = False


def sane(value: int) -> int | None:
    return value if value < SANE else None


def time_us(value: int) -> int | None:
    """Return a time of seconds, milliseconds or microseconds; the messages mix them and never say which."""
    if not value:
        return None
    if value < 10**11:
        return value * 1_000_000
    if value < 10**14:
        return value * 1_000
    return value if value < 10**17 else None


def viewer_of(user: User) -> Viewer | None:
    """Return who it was. Guests without a login are told masked names and one id for everybody: 111111."""
    name = user.nickname or user.display_id
    viewer_id = user.id_str or (str(user.id) if user.id else "")
    masked = "***" in name
    if viewer_id and not viewer_id.strip("1"):
        viewer_id, masked = "", True
    viewer_id = viewer_id or user.sec_uid
    if not viewer_id and not name:
        return None
    roles: tuple[str, ...] = ()
    if user.HasField("user_attr") and (user.user_attr.is_admin or user.user_attr.is_super_admin):
        roles = ("moderator",)
    level = user.fans_club.data.level if user.HasField("fans_club") else 0
    if level > 0:
        roles += ("member",)
    if user.verified:
        roles += ("verified",)
    return Viewer(viewer_id or None, name, roles, level if level > 0 else None, masked)


def told(message: Message) -> dict[str, Any]:
    """Return what was decoded of a message, without what the envelope of the event says."""
    return {
        field.name: _plain(field.name, value)
        for field, value in message.ListFields()
        if field.name not in _ENVELOPE
    }


def _plain(name: str, value: Any) -> Any:
    match value:
        case Message():
            return told(value)
        case bytes():
            return _text(value)
        case int() if not isinstance(value, bool) and (
            name.endswith(("id", "ids")) or value >= _EXACT_IN_JSON
        ):
            return str(value)
        case Mapping():
            return {str(key): _plain(name, one) for key, one in value.items()}
        case Sequence() if not isinstance(value, str):
            return [_plain(name, one) for one in value]
    return value


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return base64.b64encode(value).decode()
