"""Douyu's messages to events. Pure.

The rule: a message is one event with its text as it came; each gift message counts by itself, for ``hits``
only numbers the hits of a streak; a badge makes a member only in the room it was earned in.
Facts: reference/feeds.md §1.10.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    RoomStateChanged,
    UnknownEvent,
    ViewersEntered,
)
from livestream_console.feeds.douyu.codec import CodecError, Fields, Packet, PacketReader

PLATFORM = "douyu"
ORIGIN = "unofficial"

_SILENT = frozenset({"loginres", "mrkl", "keeplive", "pingreq"})
_SANE = 2**43  # above every count, level and time in milliseconds
# The room's own groups of rights (rg) and the platform's (pg).
_ROOM_ROLES = {"4": "moderator", "5": "owner"}
_STAFF = "5"


def observe(
    packets: Iterable[Packet | CodecError], received_us: int, room: str | None = None
) -> list[Observed]:
    """Return the events of what a reader cut, in order. Damage and unknown kinds are kept."""
    seen: list[Observed] = []
    for packet in packets:
        if isinstance(packet, CodecError):
            damaged = UnknownEvent(f"{PLATFORM}.damaged.{packet.code}")
            seen.append(Observed(damaged, received_us, None, PLATFORM, room, ORIGIN, raw=packet.raw))
        elif packet.kind not in _SILENT:
            seen.append(_message(packet, received_us, room))
    return seen


def _message(packet: Packet, received_us: int, room: str | None) -> Observed:
    fields = packet.fields
    tell = _KINDS.get(packet.kind)
    event = tell(fields) if tell is not None else None
    if event is None:
        event = UnknownEvent(f"{PLATFORM}.{packet.kind or 'untyped'}", dict(fields))
    at_ms = _number(fields, "cst")
    return Observed(
        event,
        received_us,
        at_ms * 1000 if at_ms else None,
        PLATFORM,
        room or fields.get("rid") or None,
        ORIGIN,
        fields.get("cid") or None,
        _viewer(fields),
        raw=packet.raw or None,
        extra=_extra(event, fields),
    )


def _extra(event: Event, fields: Fields) -> dict[str, Any] | None:
    hits = _number(fields, "hits") if type(event) is GiftSent else None
    return {PLATFORM: {"hits": hits}} if hits is not None else None


def _viewer(fields: Fields) -> Viewer | None:
    viewer_id, name = fields.get("uid", ""), fields.get("nn", "")
    if not viewer_id and not name:
        return None
    roles: tuple[str, ...] = ()
    if role := _ROOM_ROLES.get(fields.get("rg", "")):
        roles = (role,)
    elif fields.get("pg") == _STAFF:
        roles = ("moderator",)
    level = None
    if fields.get("bnn") and fields.get("brid") and fields.get("brid") == fields.get("rid"):
        level = _number(fields, "bl")
    return Viewer(viewer_id or None, name, roles + (("member",) if level else ()), level or None)


def _number(fields: Fields, name: str) -> int | None:
    text = fields.get(name, "")
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None
    return value if value is not None and value < _SANE else None


# --- kinds: None where the message does not say enough ---------------------------------------------


def _comment(fields: Fields) -> Event | None:
    return CommentPosted(fields["txt"]) if "txt" in fields else None


def _gift(fields: Fields) -> Event | None:
    gift_id = fields.get("gfid")
    return GiftSent(gift_id, fields.get("gfn", ""), _number(fields, "gfcnt") or 1) if gift_id else None


def _enter(fields: Fields) -> Event | None:
    return ViewersEntered()


def _state(fields: Fields) -> Event | None:
    """A room that plays recordings (``ivl``) is not on the air."""
    match fields.get("ss"), fields.get("ivl"):
        case "1", "1":
            return None
        case "1", _:
            return RoomStateChanged("started")
        case "0", _:
            return RoomStateChanged("ended")
    return None


_KINDS: dict[str, Callable[[Fields], Event | None]] = {
    "chatmsg": _comment,
    "dgb": _gift,
    "uenter": _enter,
    "rss": _state,
}


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one frame, or of a recording of the stream."""
    reader = PacketReader()
    return observe([*reader.receive_data(frame), *reader.finish()], received_us)
