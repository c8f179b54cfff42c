"""Douyin's official pushes (直播小玩法 数据开放) to events. Pure.

The rule: a push is a list of items of one kind, and each item keeps its own bytes and id. The list is the
body, or stands in its ``payload`` as text, as it does in what is asked for afterwards; both are read. Rooms
are text: their numbers are longer than JSON's.
https://developer.open-douyin.com/docs/resource/zh-CN/interaction/develop/server/live/danmu
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    UnknownEvent,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.net.json_fields import BAD_JSON, Fields, decode_object, number, own_id, text
from livestream_console.net.relay_wire import Delivery

PLATFORM = "douyin"

_LIKE_WINDOW_MS = 2000  # documented: likes of one viewer are merged over two seconds
_CLUB = {1: "upgrade", 2: "new"}
_FOLLOWED = {1: "follow", 2: "unfollow"}

_decode_items = msgspec.json.Decoder(list[msgspec.Raw]).decode


class Push(msgspec.Struct, frozen=True):
    """A push around its items, and an entry of what is asked for afterwards."""

    payload: msgspec.Raw = msgspec.Raw(b"[]")
    roomid: str | int | None = None
    msg_type: str = ""


_decode_push = msgspec.json.Decoder(Push).decode


def observe(delivery: Delivery, received_us: int) -> list[Observed]:
    """Return the events of one push. Damage and unknown kinds are kept with their bytes."""
    body, headers = delivery.body, delivery.headers
    room, kind = headers.get("x-roomid"), headers.get("x-msg-type", "")
    try:
        listed = body.lstrip()[:1] == b"["
        push = Push(msgspec.Raw(body)) if listed else _decode_push(body)
    except BAD_JSON:
        return [_damaged("json", body, room, received_us)]
    return observe_push(push, received_us, room, kind)


def observe_push(push: Push, received_us: int, room: str | None, kind: str) -> list[Observed]:
    """Return the events of a push, which may say itself what it is and where."""
    listed = bytes(push.payload)
    room = str(push.roomid) if push.roomid else room
    try:
        if listed[:1] == b'"':
            listed = msgspec.json.decode(listed, type=str).encode()
        items = _decode_items(listed)
    except BAD_JSON:
        return [_damaged("payload", listed, room, received_us)]
    return [_item(bytes(item), push.msg_type or kind, room, received_us) for item in items]


def _damaged(what: str, raw: bytes, room: str | None, received_us: int) -> Observed:
    event = UnknownEvent(f"{PLATFORM}.damaged.{what}")
    return Observed(event, received_us, platform=PLATFORM, room=room, raw=raw)


def _item(raw: bytes, kind: str, room: str | None, received_us: int) -> Observed:
    try:
        fields = decode_object(raw)
    except BAD_JSON:
        return _damaged("item", raw, room, received_us)
    tell = _KINDS.get(kind)
    event = tell(fields) if tell is not None else None
    if event is None:
        event = UnknownEvent(f"{PLATFORM}.{kind or 'untyped'}", fields)
    sent_ms = number(fields, "timestamp")
    at_us = sent_ms * 1000 if sent_ms else None
    item_id, viewer = own_id(fields, "msg_id"), _viewer(fields)
    return Observed(event, received_us, at_us, PLATFORM, room, id=item_id, viewer=viewer, raw=raw)


def _viewer(fields: Fields) -> Viewer | None:
    viewer_id = own_id(fields, "sec_openid") or own_id(fields, "sec_open_id")
    name = text(fields, "nickname")
    if viewer_id is None and not name:
        return None
    level = number(fields, "fansclub_level")
    return Viewer(viewer_id, name, ("member",) if level else (), level or None)


# --- kinds: None where the item does not say enough ------------------------------------------------


def _comment(fields: Fields) -> Event | None:
    said = fields.get("content")
    return CommentPosted(said) if isinstance(said, str) else None


def _gift(fields: Fields) -> Event | None:
    gift_id, total_fen = own_id(fields, "sec_gift_id"), number(fields, "gift_value")
    if gift_id is None:
        return None
    test = fields.get("test") is True  # sent from the platform's tool: nobody paid
    value = Money(total_fen, "CNY") if total_fen is not None and not test else None
    return GiftSent(gift_id, count=number(fields, "gift_num") or 1, value=value, paid=not test)


def _like(fields: Fields) -> Event | None:
    return LikesCounted(number(fields, "like_num"), window_ms=_LIKE_WINDOW_MS)


def _fan_club(fields: Fields) -> Event | None:
    action = _CLUB.get(number(fields, "fansclub_reason_type") or 0)
    return MembershipChanged(action, own_id(fields, "fansclub_level")) if action else None


def _follow(fields: Fields) -> Event | None:
    action = _FOLLOWED.get(number(fields, "user_follow_action") or number(fields, "use_follow_action") or 0)
    return ViewerFollowed(action) if action else None


def _enter(fields: Fields) -> Event | None:
    return ViewersEntered()


_KINDS: dict[str, Callable[[Fields], Event | None]] = {
    "live_comment": _comment,
    "live_gift": _gift,
    "live_like": _like,
    "live_fansclub": _fan_club,
    "live_follow": _follow,
    "live_enter_room": _enter,
}
