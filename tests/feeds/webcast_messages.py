"""Webcast messages written by hand for tests: what a server sends, field by field."""

from __future__ import annotations

from livestream_console.rehearsal.encoders.webcast import message, push_frame, response
from livestream_console.rehearsal.encoders.webcast_wire import field, fields

NOW = 1_795_348_999_000_000
SENT_MS = 1_795_348_927_123
ROOM_ID = 829


def common(msg_id: int = 0) -> bytes:
    return field(1, fields((2, msg_id or None), (3, ROOM_ID), (4, SENT_MS)))


def person(user_id: int = 88, name: str = "阿珍", rest: bytes = b"") -> bytes:
    return fields((1, user_id), (3, name)) + rest


def webcast(name: str, body: bytes, msg_id: int = 1) -> bytes:
    """Return a message with the common part, but without an id outside of it."""
    return message(f"Webcast{name}Message", common(msg_id) + body, None)


def chat(text: str, msg_id: int = 1, who: bytes | None = None, rest: bytes = b"") -> bytes:
    return webcast("Chat", fields((2, person() if who is None else who), (3, text)) + rest, msg_id)


def gift(
    total: int, *, msg_id: int = 1, group: int = 77, user_id: int = 88, end: bool = False, combo: bool = True
) -> bytes:
    kind = fields((5, 463), (10, int(combo)), (12, 9), (16, "棒棒糖"))
    body = fields((2, 463), (5, total), (7, person(user_id)), (9, int(end)), (11, group), (15, kind))
    return webcast("Gift", body, msg_id)


def frame(*messages: bytes, log_id: int = 7, zipped: bool = False, need_ack: bool = False) -> bytes:
    packed = response(list(messages), internal_ext="ext-7", now_ms=SENT_MS, need_ack=need_ack)
    return push_frame(packed, log_id=log_id, zipped=zipped)
