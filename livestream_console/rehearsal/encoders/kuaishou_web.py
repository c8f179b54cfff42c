"""Canonical events as Kuaishou's web frames: items of a feed push, or a payload of their own.

Numbers after reference/feeds.md §1.4, written by hand and not from the desk's own .proto. Rule: what a push
lists is put together into one SocketMessage, every other one gzipped; figures and the room's state travel
alone.
"""

from __future__ import annotations

import gzip

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    GiftSent,
    LikesCounted,
    RoomShared,
    RoomStateChanged,
)
from livestream_console.core.values import ApproxCount, Count
from livestream_console.rehearsal.encoders.webcast_wire import field, fields

ITEMS_PER_FRAME = 50
NONE, GZIP, AES = 1, 2, 3
HEARTBEAT, ENTER_ROOM = 1, 200
HEARTBEAT_ACK, ERROR, ENTER_ROOM_ACK = 101, 103, 300
AUTHOR_PAUSE, AUTHOR_RESUME, FEED_PUSH = 301, 302, 310
WATCHING_LIST, SHOP_OPENED, SHOP_CLOSED = 340, 360, 361

_COMMENT, _LIKE, _GIFT, _SHARE = 5, 8, 9, 12
_STATES = {"paused": AUTHOR_PAUSE, "resumed": AUTHOR_RESUME}
_KIND_BYTES = 2


def socket_message(kind: int, payload: bytes, *, zipped: bool = False) -> bytes:
    """Return one binary message."""
    body = gzip.compress(payload, 1) if zipped else payload
    return fields((1, kind), (2, GZIP if zipped else NONE), (3, body))


def error(code: int, message: str) -> bytes:
    return socket_message(ERROR, fields((1, code), (2, message)))


def welcome(least_ms: int, most_ms: int, heartbeat_ms: int) -> bytes:
    return socket_message(ENTER_ROOM_ACK, fields((1, least_ms), (2, most_ms), (3, heartbeat_ms)))


def watching_list(people: list[Viewer], shown: str | None = None) -> bytes:
    """Return the list of who stands at the top of the room."""
    return socket_message(
        WATCHING_LIST, b"".join(field(1, field(1, user(one))) for one in people) + field(2, shown)
    )


def user(viewer: Viewer | None) -> bytes | None:
    return None if viewer is None else fields((1, viewer.id), (2, viewer.name or None))


GARBAGE: tuple[str | bytes, ...] = (
    b"\xff\xff\xff",
    b"\x1a\x7f",
    fields((1, FEED_PUSH), (2, 9), (3, b"?")),
    fields((1, FEED_PUSH), (2, GZIP), (3, b"\x1f\x8bnot gzip")),
    socket_message(FEED_PUSH, b"\x2a\x7f"),
    socket_message(FEED_PUSH, field(_COMMENT, b"\x1a\x09x")),
    socket_message(999, b"of tomorrow"),
)


class KuaishouWebEncoder:
    """Frames for one room. A message is a payload with its type before it, in two bytes."""

    def __init__(self) -> None:
        self._frames = 0

    def encode(self, seen: Observed) -> bytes | None:
        """Return the message, or None for what these frames do not carry."""
        event, who = seen.event, user(seen.viewer)
        sent_ms = seen.at_us // 1000 if seen.at_us is not None else None
        match event:
            case CommentPosted():
                return _item(_COMMENT, fields((1, seen.id), (2, who), (3, event.text), (9, sent_ms)))
            case GiftSent() if event.gift_id.isdigit():
                in_streak = event.streak is not None
                told = fields((1, seen.id), (2, who), (3, sent_ms), (4, int(event.gift_id)))
                told += fields((6, event.streak), (7, 1 if in_streak else event.count))
                return _item(_GIFT, told + field(8, event.streak_total if in_streak else 1))
            case LikesCounted(total=None, count=1):
                return _item(_LIKE, fields((1, seen.id), (2, who)))
            case LikesCounted(total=int() | ApproxCount() as total):
                return _message(FEED_PUSH, field(2, _shown(total)))
            case RoomShared():
                return _item(_SHARE, fields((1, seen.id), (2, who), (3, sent_ms)))
            case AudienceSampled(ccu=int() | ApproxCount() as ccu):
                return _message(FEED_PUSH, field(1, _shown(ccu)))
            case RoomStateChanged() if event.state in _STATES:
                return _message(_STATES[event.state], b"")
        return None

    def frames(self, messages: list[bytes]) -> list[str | bytes]:
        """Put messages into frames, what a push lists together with its neighbours."""
        packed: list[str | bytes] = []
        listed: list[bytes] = []
        for message in messages:
            kind, payload = int.from_bytes(message[:_KIND_BYTES]), message[_KIND_BYTES:]
            is_item = kind == FEED_PUSH and payload[0] >> 3 in (_COMMENT, _LIKE, _GIFT, _SHARE)
            if listed and (not is_item or len(listed) == ITEMS_PER_FRAME):
                packed.append(self._frame(FEED_PUSH, b"".join(listed)))
                listed = []
            if is_item:
                listed.append(payload)
            else:
                packed.append(self._frame(kind, payload))
        if listed:
            packed.append(self._frame(FEED_PUSH, b"".join(listed)))
        return packed

    def _frame(self, kind: int, payload: bytes) -> bytes:
        self._frames += 1
        return socket_message(kind, payload, zipped=self._frames % 2 == 0)


def _item(number: int, body: bytes) -> bytes:
    return _message(FEED_PUSH, field(number, body))


def _message(kind: int, payload: bytes) -> bytes:
    return kind.to_bytes(_KIND_BYTES) + payload


def _shown(count: Count) -> str:
    return count.text if isinstance(count, ApproxCount) else str(count)
