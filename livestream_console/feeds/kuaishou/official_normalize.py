"""Kuaishou's official pushes (弹幕玩法) to events. Pure.

The platform's own description of the callback was not to be had: names and meanings are as public clients of
the interface have them, and not verified. So the rule: both spellings (``push_type`` of the callback,
``pushType`` of what is asked for afterwards) are read, any field may be missing, and what is not known is
kept as it came.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, Event, GiftSent, LikesCounted, UnknownEvent
from livestream_console.core.money import Money
from livestream_console.net.json_fields import BAD_JSON, SANE, Fields, number, own_id, part, text
from livestream_console.net.relay_wire import Delivery

PLATFORM = "kuaishou"
COINS = "KS_COIN"
"""快币; ten of them are one yuan to whoever buys them."""
GIFTS = "giftSend"

Raws = dict[str, msgspec.Raw]


class _Callback(msgspec.Struct, frozen=True):
    data: Raws
    timestamp: Any = None


_decode_callback = msgspec.json.Decoder(_Callback).decode
_decode_rows = msgspec.json.Decoder(list[Raws]).decode
_decode_items = msgspec.json.Decoder(list[msgspec.Raw]).decode


class Push(msgspec.Struct, frozen=True):
    """One message. ``id`` stays the same when it is sent again."""

    id: str | None
    kind: str
    room: str | None
    at_us: int | None
    items: tuple[bytes, ...]


def read_callback(body: bytes) -> Push | None:
    """Return the push in a callback's body, None where it is none."""
    try:
        callback = _decode_callback(body)
        return _push(callback.data, callback.timestamp)
    except BAD_JSON:
        return None


def read_rows(data: object) -> list[Push]:
    """Return the pushes of an answer's ``data``: a list, or its text. Raise ValueError for neither."""
    listed = data.encode() if isinstance(data, str) else msgspec.json.encode(data)
    try:
        return [_push(row, None) for row in _decode_rows(listed)]
    except BAD_JSON:
        raise ValueError("no list of pushes") from None


def observe(delivery: Delivery, received_us: int) -> list[Observed]:
    """Return the events of one callback. Damage and unknown kinds are kept with their bytes."""
    push = read_callback(delivery.body)
    if push is None:
        damaged = UnknownEvent(f"{PLATFORM}.damaged.json")
        return [Observed(damaged, received_us, platform=PLATFORM, raw=delivery.body)]
    return observe_push(push, received_us)


def observe_push(push: Push, received_us: int) -> list[Observed]:
    """Return a push's events, each with its own item as raw."""
    return [_item(push, number, raw, received_us) for number, raw in enumerate(push.items)]


def _item(push: Push, number: int, raw: bytes, received_us: int) -> Observed:
    try:
        item = msgspec.json.decode(raw)
    except BAD_JSON:
        damaged = UnknownEvent(f"{PLATFORM}.damaged.item")
        return Observed(damaged, received_us, platform=PLATFORM, room=push.room, raw=raw)
    fields = item if isinstance(item, dict) else {"item": item}
    tell = _KINDS.get(push.kind)
    event = tell(fields) if tell is not None else None
    if event is None:
        event = UnknownEvent(f"{PLATFORM}.{push.kind or 'untyped'}", fields)
    # A message may hold several items, of which only gifts have an id of their own.
    item_id = own_id(fields, "uniqueNo") or (push.id and f"{push.id}#{number}")
    viewer = _viewer(fields)
    return Observed(event, received_us, push.at_us, PLATFORM, push.room, id=item_id, viewer=viewer, raw=raw)


def _push(data: Raws, sent_ms: object) -> Push:
    plain = {name: msgspec.json.decode(raw) for name, raw in data.items() if name != "payload"}
    times_ms = (plain.get("live_timestamp"), plain.get("liveTimestamp"), sent_ms)
    at_ms = next((ms for ms in times_ms if type(ms) is int and 0 < ms < SANE), None)
    return Push(
        own_id(plain, "unique_message_id") or own_id(plain, "uniqueMessageId"),
        text(plain, "push_type") or text(plain, "pushType"),
        own_id(plain, "room_code") or own_id(plain, "roomCode"),
        None if at_ms is None else at_ms * 1000,
        _items(bytes(data.get("payload", b"[]"))),
    )


def _items(payload: bytes) -> tuple[bytes, ...]:
    """Return the items of a list, or of one in a text, or the only one."""
    if payload[:1] == b'"':
        payload = msgspec.json.decode(payload, type=str).encode()
    return tuple(map(bytes, _decode_items(payload))) if payload[:1] == b"[" else (payload,)


def _viewer(fields: Fields) -> Viewer | None:
    person = part(fields, "userInfo")
    viewer_id, name = own_id(person, "userId"), text(person, "userName")
    return Viewer(viewer_id, name) if viewer_id or name else None


# --- kinds: None where the item does not say enough ------------------------------------------------


def _comment(fields: Fields) -> Event | None:
    said = fields.get("content")
    return CommentPosted(said) if isinstance(said, str) else None


def _gift(fields: Fields) -> Event | None:
    gift_id, coins = own_id(fields, "giftId"), number(fields, "giftTotalPrice")
    if gift_id is None:
        return None
    value = Money(coins, COINS) if coins is not None else None
    count = number(fields, "giftCount") or 1
    return GiftSent(gift_id, text(fields, "giftName"), count, value, paid=bool(coins) if value else None)


def _like(fields: Fields) -> Event | None:
    return LikesCounted(number(fields, "count"))


_KINDS: dict[str, Callable[[Fields], Event | None]] = {
    "liveComment": _comment,
    GIFTS: _gift,
    "liveLike": _like,
}
