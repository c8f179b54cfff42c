"""Canonical events as Bilibili Open Live packets: a 16-byte header and a LIVE_OPEN_PLATFORM_* JSON body.

Framing and fields after https://open-live.bilibili.com/document/ (reference: feeds.md §1.1). Rule: frames
hold several packets and alternate between plain and zlib, since a reader must take both; popularity travels
in heartbeat replies only.
"""

from __future__ import annotations

import struct
import zlib
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    PaidMessagePosted,
    ViewersEntered,
)

HEADER = struct.Struct(">IHHII")
OP_HEARTBEAT, OP_HEARTBEAT_REPLY, OP_MESSAGE, OP_AUTH, OP_AUTH_REPLY = 2, 3, 5, 7, 8
_PLAIN, _NUMBER, _ZLIB = 0, 1, 2
PACKETS_PER_FRAME = 100
_MILLI_YUAN_PER_FEN = 10
_GUARD_MILLI_YUAN = {"1": 19_998_000, "2": 1_998_000, "3": 138_000}


def packet(operation: int, body: bytes, version: int = _PLAIN) -> bytes:
    """Return one packet. Versions: 0 JSON, 1 a number, 2 zlib around further packets."""
    return HEADER.pack(HEADER.size + len(body), HEADER.size, version, operation, 1) + body


def popularity_reply(popularity: int) -> bytes:
    """Return the answer to a heartbeat."""
    return packet(OP_HEARTBEAT_REPLY, struct.pack(">I", popularity), _NUMBER)


def auth_reply(code: int) -> bytes:
    """Return the answer to an auth packet: 0 accepted, -101 wrong token."""
    return packet(OP_AUTH_REPLY, msgspec.json.encode({"code": code}), _NUMBER)


GARBAGE: tuple[str | bytes, ...] = (
    b"\x00\x00\x00",
    HEADER.pack(5, 16, 0, OP_MESSAGE, 1),
    HEADER.pack(2**31, 16, 0, OP_MESSAGE, 1) + b"{}",
    packet(OP_MESSAGE, b'{"cmd":"LIVE_OPEN_PLATFORM_DM","data":'),
    packet(OP_MESSAGE, b"\x78\x9c\x00not zlib", _ZLIB),
    packet(OP_MESSAGE, b'{"cmd":"LIVE_OPEN_PLATFORM_OF_TOMORROW","data":{"a":1}}'),
    packet(OP_MESSAGE, b"\xff\xfe", 9),
    packet(99, b"{}"),
)


class BilibiliEncoder:
    """Packets for one room."""

    def __init__(self, room_id: int) -> None:
        self.room_id = room_id
        self._zip_next = False

    def encode(self, seen: Observed) -> bytes | None:
        """Return the packet, or None for what Open Live does not carry."""
        body = self._body(seen)
        return None if body is None else packet(OP_MESSAGE, msgspec.json.encode(body))

    def frames(self, packets: list[bytes]) -> list[str | bytes]:
        """Put packets into WebSocket messages, every other one compressed."""
        packed: list[str | bytes] = []
        for start in range(0, len(packets), PACKETS_PER_FRAME):
            joined = b"".join(packets[start : start + PACKETS_PER_FRAME])
            if self._zip_next:
                joined = packet(OP_MESSAGE, zlib.compress(joined, 1), _ZLIB)
            self._zip_next = not self._zip_next
            packed.append(joined)
        return packed

    def _body(self, seen: Observed) -> dict[str, Any] | None:
        viewer, event = seen.viewer, seen.event
        if viewer is None:
            return None
        seconds = (seen.at_us or 0) // 1_000_000
        if isinstance(event, CommentPosted):
            return {
                "cmd": "LIVE_OPEN_PLATFORM_DM",
                "data": {
                    "room_id": self.room_id,
                    "uid": 0,
                    "open_id": viewer.id,
                    "union_id": "",
                    "uname": viewer.name,
                    "uface": "",
                    "timestamp": seconds,
                    "msg": event.text,
                    "msg_id": seen.id,
                    "dm_type": 0,
                    "emoji_img_url": "",
                    "guard_level": _guard_level(viewer),
                    "fans_medal_wearing_status": False,
                    "fans_medal_name": "",
                    "fans_medal_level": 0,
                    "glory_level": 0,
                    "reply_open_id": "",
                    "reply_uname": "",
                    "is_admin": int("moderator" in viewer.roles),
                },
            }
        told = _tell(event, viewer, seconds)
        if told is None:
            return None
        name, fields = told
        data = {"room_id": self.room_id, "timestamp": seconds, **fields}
        if seen.id is not None:
            data["msg_id"] = seen.id
            if name == "SUPER_CHAT":  # the one message with a number of its own, which a later deletion names
                data["message_id"] = int(seen.id)
        return {"cmd": f"LIVE_OPEN_PLATFORM_{name}", "data": data}


def _tell(event: Event, viewer: Viewer, seconds: int) -> tuple[str, dict[str, Any]] | None:
    who: dict[str, Any] = {"open_id": viewer.id, "uname": viewer.name, "uface": ""}
    guard_level = _guard_level(viewer)
    match event:
        case GiftSent():
            price = (event.value.minor if event.value else 0) * _MILLI_YUAN_PER_FEN // event.count
            return "SEND_GIFT", who | {
                "gift_id": int(event.gift_id),
                "gift_name": event.name,
                "gift_num": event.count,
                "price": price,
                "r_price": price,
                "paid": bool(event.paid),
                "guard_level": guard_level,
                "combo_gift": False,
            }
        case PaidMessagePosted():
            return "SUPER_CHAT", who | {
                "message": event.text,
                "rmb": event.amount.minor // 100,
                "start_time": seconds,
                "end_time": seconds + (event.duration_s or 0),
                "guard_level": guard_level,
            }
        case MembershipChanged():
            return "GUARD", {
                "user_info": who,
                "guard_level": int(event.tier or "3"),
                "guard_num": event.months or 1,
                "guard_unit": "月",
                "price": _GUARD_MILLI_YUAN[event.tier or "3"],
            }
        case LikesCounted():
            return "LIKE", who | {"like_text": "为主播点赞了", "like_count": event.count}
        case ViewersEntered():
            return "LIVE_ROOM_ENTER", who
    return None


def _guard_level(viewer: Viewer) -> int:
    """Return 3 for a member (captain, the lowest of three ranks), 0 for everybody else."""
    return 3 if "member" in viewer.roles else 0
