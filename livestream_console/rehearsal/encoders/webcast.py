"""Canonical events as Webcast frames (Douyin, TikTok): messages in a Response in a PushFrame, gzipped or not.

Numbers after reference/feeds.md §1.2(c) and §1.3, written by hand and not from the desk's own .proto. Rule: a
frame whose log id is odd wants a receipt, which names the frame's own ``internal_ext``. Ids are numbers on
this wire; an id that is none becomes one, the same each time.
"""

from __future__ import annotations

import gzip
from hashlib import blake2b

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    OrderChanged,
    PlatformCardChanged,
    ProductStatsCounted,
    RoomShared,
    RoomStateChanged,
    StockReported,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.values import ApproxCount, Count
from livestream_console.rehearsal.encoders.webcast_wire import field, fields

MESSAGES_PER_FRAME = 50
_STATES = {"paused": 1, "resumed": 2, "ended": 3}
_FAN_CLUB = {"upgrade": 1, "new": 2}


def message(method: str, payload: bytes, msg_id: int | None) -> bytes:
    """Return one Message of a Response."""
    return fields((1, method), (2, payload), (3, msg_id))


def response(messages: list[bytes], *, internal_ext: str, now_ms: int = 0, need_ack: bool = False) -> bytes:
    """Return a Response."""
    told = fields((2, f"t-{now_ms}"), (4, now_ms), (5, internal_ext), (8, 10_000), (9, int(need_ack)))
    return b"".join(field(1, one) for one in messages) + told


def push_frame(payload: bytes, *, log_id: int, kind: str = "msg", zipped: bool = False) -> bytes:
    """Return a PushFrame; ``compress_type`` stands in its headers as TikTok has it."""
    header = fields((1, "compress_type"), (2, "gzip" if zipped else "none"))
    body = gzip.compress(payload, 1) if zipped else payload
    return fields((1, log_id), (2, log_id), (5, header), (6, "pb"), (7, kind), (8, body))


HEARTBEAT_ANSWER = push_frame(b"", log_id=0, kind="hb")
GARBAGE: tuple[str | bytes, ...] = (
    b"\xff\xff\xff",
    b"\x42\x7f",
    push_frame(b"\x1f\x8bnot gzip", log_id=0),
    push_frame(gzip.compress(b"\x0a\x05a"), log_id=0, zipped=True),
    push_frame(response([b"\x0a\x02\xff\xfe"], internal_ext=""), log_id=0),
    push_frame(response([message("WebcastOfTomorrowMessage", b"", 0)], internal_ext=""), log_id=0),
    push_frame(response([message("WebcastChatMessage", b"\x1a\x09x", 0)], internal_ext=""), log_id=0),
    push_frame(b"", log_id=0, kind="of_tomorrow"),
)


class WebcastEncoder:
    """Frames for one room."""

    def __init__(self, platform: str, room_id: int) -> None:
        self.platform = platform
        self.room_id = room_id
        self._log_id = 0

    def encode(self, seen: Observed) -> bytes | None:
        """Return the Message, or None for what Webcast does not carry."""
        told = self._told(seen.event, user(seen.viewer))
        if told is None:
            return None
        name, body = told
        msg_id = number(seen.id) if seen.id is not None else None
        sent_ms = seen.at_us // 1000 if seen.at_us is not None else None
        common = fields((1, f"Webcast{name}"), (2, msg_id), (3, self.room_id), (4, sent_ms))
        return message(f"Webcast{name}", field(1, common) + body, msg_id)

    def frames(self, messages: list[bytes]) -> list[str | bytes]:
        """Put messages into frames, every other one gzipped and every other one to be acknowledged."""
        return [frame for _, frame in self.numbered_frames(messages)]

    def numbered_frames(self, messages: list[bytes]) -> list[tuple[int, bytes]]:
        """Return the frames with their log ids."""
        framed: list[tuple[int, bytes]] = []
        for start in range(0, len(messages), MESSAGES_PER_FRAME):
            self._log_id += 1
            part = messages[start : start + MESSAGES_PER_FRAME]
            wants_ack = wants_receipt(self._log_id)
            packed = response(part, internal_ext=receipt(self._log_id), need_ack=wants_ack)
            zipped = self._log_id % 4 < 2
            framed.append((self._log_id, push_frame(packed, log_id=self._log_id, zipped=zipped)))
        return framed

    def _told(self, event: Event, who: bytes | None) -> tuple[str, bytes] | None:
        match event:
            case CommentPosted():
                return "ChatMessage", fields((2, who), (3, event.text))
            case GiftSent():
                return "GiftMessage", _gift(event, who)
            case LikesCounted():
                total = event.total if isinstance(event.total, int) else None
                return "LikeMessage", fields((2, event.count), (3, total), (5, who))
            case ViewersEntered(count=1):
                return "MemberMessage", fields((2, who), (10, 1))
            case ViewerFollowed(action="follow"):
                return "SocialMessage", fields((2, who), (4, 1))
            case RoomShared():
                return "SocialMessage", fields((2, who), (4, 3))
            case MembershipChanged(action="new" | "upgrade" as action):
                return "FansclubMessage", fields((2, _FAN_CLUB[action]), (4, who))
            case AudienceSampled():
                return "RoomUserSeqMessage", _audience(event)
            case RoomStateChanged() if event.state in _STATES:
                return "ControlMessage", field(2, _STATES[event.state])
        return _shop(event, who) if self.platform == "douyin" else _oec(event)


def wants_receipt(log_id: int) -> bool:
    return log_id % 2 == 1


def receipt(log_id: int) -> str:
    """Return the internal_ext of a frame."""
    return f"internal_src:rehearsal|seq:{log_id}"


def number(text: str) -> int:
    """Return an id as a number of 63 bits."""
    if text.isascii() and text.isdigit() and len(text) < 20:
        return int(text)
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) >> 1


def user(viewer: Viewer | None) -> bytes | None:
    if viewer is None:
        return None
    viewer_id = number(viewer.id) if viewer.id is not None else None
    admin = field(2, 1) if "moderator" in viewer.roles else None
    level = viewer.member_level or (1 if "member" in viewer.roles else None)
    club = field(1, field(2, level)) if level is not None else None
    return fields((1, viewer_id), (3, viewer.name), (24, club), (32, admin), (1028, viewer.id))


def _gift(gift: GiftSent, who: bytes | None) -> bytes:
    diamonds = gift.value.minor // gift.count if gift.value is not None and gift.count else 0
    in_streak = gift.streak is not None
    kind = fields((5, number(gift.gift_id)), (10, int(in_streak)), (11, 1 if in_streak else 2))
    kind += fields((12, diamonds), (16, gift.name))
    return fields(
        (2, number(gift.gift_id)),
        (5, gift.streak_total if in_streak else gift.count),
        (7, who),
        (9, int(gift.streak_end)),
        (11, number(gift.streak) if gift.streak is not None else None),
        (15, kind),
    )


def _audience(sample: AudienceSampled) -> bytes:
    def exact(count: Count | None) -> int | None:
        return count if isinstance(count, int) else None

    def shown(count: Count | None) -> str | None:
        return count.text if isinstance(count, ApproxCount) else None

    return fields(
        (3, exact(sample.ccu)),
        (4, shown(sample.popularity)),
        (6, exact(sample.popularity)),
        (7, exact(sample.uv)),
        (8, shown(sample.uv)),
        (9, shown(sample.ccu)),
        (11, shown(sample.pv) or (str(sample.pv) if sample.pv is not None else None)),
    )


def _shop(event: Event, who: bytes | None) -> tuple[str, bytes] | None:
    match event:
        case PlatformCardChanged(action="show", product=str() as product, index=None):
            info = field(1, event.price.minor) if event.price is not None else b""
            return "LiveShoppingMessage", fields((2, 1), (3, number(product)), (11, info))
        case PlatformCardChanged(product=str() as product):
            explained = int(event.action == "explain")
            changed = fields((1, number(product)), (2, event.index), (4, explained))
            return "ProductChangeMessage", field(4, changed)
        case StockReported(available=0):
            return "LiveShoppingMessage", fields((2, 2), (3, number(event.product)), (12, 1))
        case ProductStatsCounted():
            counted = fields((1, number(event.product)), (3, event.buy_intents))
            return "EcomBuyIntentionMessage", field(2, counted)
        case OrderChanged(status="placed"):
            return "VideoLiveGoodsOrderMessage", fields((2, who), (3, field(4, event.order)))
    return None


def _oec(event: Event) -> tuple[str, bytes] | None:
    match event:
        case PlatformCardChanged(action="show", product=str() as product):
            return "OecLiveShoppingMessage", fields((2, 1), (4, field(6, number(product))))
    return None
