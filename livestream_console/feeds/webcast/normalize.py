"""Webcast's messages to events. Pure.

The rule: each message is an event, or several, or an UnknownEvent with what was decoded; its original bytes
(a Message of webcast.proto) go with it. What a message tells beyond its first event has the first's id with
a number behind it; what no event says is in the first's ``extra``, under the platform's name.
Facts: reference/feeds.md §1.2(c) and §1.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import GiftSent, UnknownEvent
from livestream_console.feeds.gifts import GiftStreaks
from livestream_console.feeds.webcast import room, shopping
from livestream_console.feeds.webcast.codec import (
    HEARTBEAT,
    MESSAGES,
    UNREADABLE,
    CodecError,
    Delivery,
    unwrap,
)
from livestream_console.feeds.webcast.fields import Reader, time_us, told, viewer_of
from livestream_console.feeds.webcast.webcast_pb2 import Bare, Message

DOUYIN, TIKTOK = "douyin", "tiktok"
ORIGIN = "unofficial"

_READERS = {
    prefix + name: reader
    for name, reader in (room.READERS | shopping.READERS).items()
    for prefix in ("Webcast", "")
}
_UNKNOWN = Reader(Bare, lambda message, platform: None)
_PEOPLED = {reader.shape for reader in _READERS.values() if "user" in reader.shape.DESCRIPTOR.fields_by_name}


class Context(msgspec.Struct, frozen=True):
    """What a connection knows: whose dialect it is, which room, and the gift streaks that run there."""

    platform: str
    room: str | None = None
    streaks: GiftStreaks = msgspec.field(default_factory=GiftStreaks)


def observe(
    delivery: Delivery, received_us: int, context: Context, *, backfilled: bool = False
) -> Iterator[list[Observed]]:
    """Yield the events of a frame in order, those of one message at a time."""
    if delivery.kind not in (MESSAGES, HEARTBEAT):
        yield [_kept(f"frame.{delivery.kind}", b"", received_us, context)]
    for raw in delivery.messages:
        try:
            seen = _message(raw, received_us, context, backfilled)
        except UNREADABLE:
            seen = [_kept("damaged.message", raw, received_us, context)]
        yield seen


def damaged(error: CodecError, received_us: int, context: Context) -> Observed:
    """Return the event that keeps a frame which is none."""
    return _kept(f"damaged.{error.code}", error.raw, received_us, context)


def _kept(name: str, raw: bytes, received_us: int, context: Context) -> Observed:
    event = UnknownEvent(f"{context.platform}.{name}")
    platform, room_id = context.platform, context.room
    return Observed(event, received_us, None, platform, room_id, ORIGIN, raw=raw or None)


def _message(raw: bytes, received_us: int, context: Context, backfilled: bool) -> list[Observed]:
    envelope = Message.FromString(raw)
    platform = context.platform
    reader = _READERS.get(envelope.method, _UNKNOWN)
    message = reader.shape.FromString(envelope.payload)
    common = message.common
    events = reader.read(message, platform)
    extra = {platform: told(message)} if reader.kept and events is not None else None
    if events is None:
        events = [UnknownEvent(f"{platform}.{envelope.method}", told(message) or None)]
    viewer = viewer_of(message.user) if reader.shape in _PEOPLED else None
    own_id = envelope.msg_id or common.msg_id
    at_us = time_us(common.create_time)
    if at_us is None and reader.timed is not None:
        at_us = time_us(getattr(message, reader.timed))
    room_id = context.room or (str(common.room_id) if common.room_id else None)
    seen: list[Observed] = []
    for n, event in enumerate(events):
        item = Observed(
            event,
            received_us,
            at_us,
            platform,
            room_id,
            ORIGIN,
            None if not own_id else str(own_id) if not n else f"{own_id}#{n}",
            viewer,
            backfilled,
            raw,
            extra if not n else None,
        )
        counted = context.streaks.count(item) if type(event) is GiftSent else item
        if counted is not None:
            seen.append(counted)
    return seen


def decode_douyin_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one binary message of Douyin's, a PushFrame or a bare Response."""
    return _decoded(frame, received_us, DOUYIN)


def decode_tiktok_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one binary message of TikTok's, a PushFrame or a bare Response."""
    return _decoded(frame, received_us, TIKTOK)


def _decoded(frame: bytes, received_us: int, platform: str) -> list[Observed]:
    context = Context(platform)
    try:
        return list(chain.from_iterable(observe(unwrap(frame), received_us, context)))
    except CodecError as error:
        return [damaged(error, received_us, context)]
