"""Kuaishou's web frames to events. Pure.

The rule: each item of a push is an event with its own original bytes; figures are told when they change, with
the wording of the page; a payload whose meaning is not documented is kept as it came.
Facts: reference/feeds.md §1.4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import msgspec
from google.protobuf.message import DecodeError

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    RoomShared,
    RoomStateChanged,
    UnknownEvent,
)
from livestream_console.feeds.counts import shown_count
from livestream_console.feeds.gifts import GiftStreaks
from livestream_console.feeds.kuaishou import kuaishou_web_pb2 as pb
from livestream_console.feeds.kuaishou.web_codec import CodecError, Frame, Kind, unwrap

PLATFORM = "kuaishou"
ORIGIN = "unofficial"
MAX_ITEMS = 5_000
"""Of one push; a busy room sends dozens, and a few kilobytes of gzip could hold a million."""

_NAMES = {int(kind): kind.name.lower() for kind in Kind}
_SILENT = (Kind.HEARTBEAT_ACK, Kind.ENTER_ROOM_ACK)
_STATES = {Kind.AUTHOR_PAUSE: "paused", Kind.AUTHOR_RESUME: "resumed"}
_MANY = 2**20  # above the largest batch and the longest streak
_OLDEST_MS, _NEWEST_MS = 10**12, 10**14


class Context(msgspec.Struct):
    """What a connection knows: its room, the gift streaks that run there and the figures told last."""

    room: str | None = None
    streaks: GiftStreaks = msgspec.field(default_factory=GiftStreaks)
    watching: str = ""
    likes: str = ""


def observe(frame: Frame, received_us: int, context: Context) -> Iterator[list[Observed]]:
    """Yield the events of a frame in the order its push lists them, those of one item at a time."""
    if frame.kind in _SILENT:
        return
    try:
        if frame.kind == Kind.FEED_PUSH:
            yield from _push(frame, received_us, context)
            return
        event, extra = _told(frame)
    except DecodeError:
        yield [_kept("damaged.payload", frame.raw, received_us, context)]
        return
    yield [_placed(event, received_us, context, frame.raw, extra=extra)]


def damaged(error: CodecError, received_us: int, context: Context) -> Observed:
    """Return the event that keeps a frame which is none."""
    return _kept(f"damaged.{error.code}", error.raw, received_us, context)


def _told(frame: Frame) -> tuple[Event, dict[str, Any] | None]:
    """Return what a frame other than a push says."""
    match frame.kind:
        case Kind.AUTHOR_PAUSE | Kind.AUTHOR_RESUME:
            return RoomStateChanged(_STATES[Kind(frame.kind)]), None
        case Kind.ERROR:
            error = pb.Error.FromString(frame.payload)
            return _unknown("error", {"code": error.code, "message": error.message}), None
        case Kind.WATCHING_LIST:
            return _watching(pb.WatchingList.FromString(frame.payload))
    return _unknown(_NAMES.get(frame.kind, str(frame.kind))), None


def _watching(listed: pb.WatchingList) -> tuple[Event, dict[str, Any] | None]:
    """Those at the top of the room's list, which says nothing of who came or left."""
    people = [{"id": one.user.principal_id, "name": one.user.user_name} for one in listed.watching_users]
    count = shown_count(listed.display_watching_count)
    if count is None:
        return _unknown("watching_list", {"users": people}), None
    return AudienceSampled(ccu=count), {PLATFORM: {"users": people}} if people else None


def _push(frame: Frame, received_us: int, context: Context) -> Iterator[list[Observed]]:
    push = pb.FeedPush.FromString(frame.payload)
    listed = (
        (push.comment_feeds, _comment),
        (push.combo_comment_feeds, _combo_comment),
        (push.like_feeds, _like),
        (push.gift_feeds, _gift),
        (push.system_notice_feeds, _notice),
        (push.share_feeds, _share),
    )
    if sum(len(items) for items, _ in listed) > MAX_ITEMS:
        yield [_kept("damaged.too_many", frame.raw, received_us, context)]
        return
    for items, tell in listed:
        for raw in items:
            yield _item(raw, tell, received_us, context)
    yield _figures(push, frame.raw, received_us, context)


def _figures(push: pb.FeedPush, raw: bytes, received_us: int, context: Context) -> list[Observed]:
    seen: list[Observed] = []
    watching, likes = push.display_watching_count, push.display_like_count
    if watching and watching != context.watching and (count := shown_count(watching)) is not None:
        context.watching = watching
        seen.append(_placed(AudienceSampled(ccu=count), received_us, context, raw))
    if likes and likes != context.likes and (count := shown_count(likes)) is not None:
        context.likes = likes
        pending = {PLATFORM: {"pending": push.pending_like_count}} if push.pending_like_count else None
        seen.append(_placed(LikesCounted(total=count), received_us, context, raw, extra=pending))
    return seen


# --- the items of a push: what happened, the id, who and when (ms) ----------------------------------

_Item = tuple[Event, str, pb.User | None, int]


def _comment(raw: bytes) -> _Item:
    comment = pb.CommentFeed.FromString(raw)
    return CommentPosted(comment.content), comment.id, comment.user, comment.time


def _combo_comment(raw: bytes) -> _Item:
    combo = pb.ComboCommentFeed.FromString(raw)
    told = {"content": combo.content, "count": combo.combo_count}
    return _unknown("combo_comment", told), combo.id, None, 0


def _like(raw: bytes) -> _Item:
    like = pb.LikeFeed.FromString(raw)
    return LikesCounted(1), like.id, like.user, 0


def _gift(raw: bytes) -> _Item:
    gift = pb.GiftFeed.FromString(raw)
    batch, combo = max(gift.batch_size, 1), max(gift.combo_count, 1)
    if batch > _MANY or combo > _MANY:
        return _unknown("gift", {"gift": str(gift.gift_id)}), gift.id, gift.user, gift.time
    event = GiftSent(str(gift.gift_id), count=batch * combo, streak=gift.merge_key or None)
    return event, gift.id, gift.user, gift.time


def _notice(raw: bytes) -> _Item:
    notice = pb.SystemNoticeFeed.FromString(raw)
    return _unknown("system_notice", {"content": notice.content}), notice.id, notice.user, notice.time


def _share(raw: bytes) -> _Item:
    share = pb.ShareFeed.FromString(raw)
    return RoomShared(), share.id, share.user, share.time


def _item(raw: bytes, tell: Callable[[bytes], _Item], received_us: int, context: Context) -> list[Observed]:
    try:
        event, own_id, user, at_ms = tell(raw)
    except DecodeError:
        return [_kept("damaged.item", raw, received_us, context)]
    at_us = at_ms * 1000 if _OLDEST_MS <= at_ms < _NEWEST_MS else None
    item = _placed(event, received_us, context, raw, own_id=own_id, user=user, at_us=at_us)
    counted = context.streaks.count(item) if type(event) is GiftSent else item
    return [] if counted is None else [counted]


def _placed(
    event: Event,
    received_us: int,
    context: Context,
    raw: bytes,
    *,
    own_id: str = "",
    user: pb.User | None = None,
    at_us: int | None = None,
    extra: dict[str, Any] | None = None,
) -> Observed:
    return Observed(
        event,
        received_us,
        at_us,
        PLATFORM,
        context.room,
        ORIGIN,
        own_id or None,
        _viewer(user) if user is not None else None,
        raw=raw or None,
        extra=extra,
    )


def _viewer(user: pb.User) -> Viewer | None:
    if not user.principal_id and not user.user_name:
        return None
    return Viewer(user.principal_id or None, user.user_name)


def _unknown(name: str, fields: dict[str, Any] | None = None) -> UnknownEvent:
    return UnknownEvent(f"{PLATFORM}.{name}", fields)


def _kept(name: str, raw: bytes, received_us: int, context: Context) -> Observed:
    return _placed(_unknown(name), received_us, context, raw)


def decode_web_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one binary message, a SocketMessage."""
    context = Context()
    try:
        return list(chain.from_iterable(observe(unwrap(frame), received_us, context)))
    except CodecError as error:
        return [damaged(error, received_us, context)]
