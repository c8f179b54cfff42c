"""Facebook's comments and figures to events. Pure.

The rule: a comment whose author Facebook hides has no viewer; what a comment tells beyond text, author and
place is in its ``extra``.
https://developers.facebook.com/docs/graph-api/reference/comment
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import AudienceSampled, CommentPosted, UnknownEvent
from livestream_console.core.values import Segment
from livestream_console.feeds.facebook.codec import CodecError, Video, read_object
from livestream_console.net.json_fields import Fields, part, text

PLATFORM = "facebook"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_TOLD = frozenset({"id", "created_time", "from", "message", "message_tags", "parent"})


def observe(items: Iterable[bytes], received_us: int, room: str | None = None) -> list[Observed]:
    """Return the events of a page's comments, in order. What is none is kept with its bytes."""
    return [_comment(raw, received_us, room) for raw in items]


def observe_video(video: Video, raw: bytes, received_us: int, room: str) -> list[Observed]:
    """Return what the video's figure says; a hidden one says nothing."""
    if video.viewers is None:
        return []
    return [Observed(AudienceSampled(ccu=video.viewers), received_us, platform=PLATFORM, room=room, raw=raw)]


def damaged(error: CodecError, received_us: int, room: str | None = None) -> Observed:
    """Return the event that keeps bytes which are no page or comment."""
    event = UnknownEvent(f"{PLATFORM}.damaged.{error.code}")
    return Observed(event, received_us, platform=PLATFORM, room=room, raw=error.raw)


def _comment(raw: bytes, received_us: int, room: str | None) -> Observed:
    try:
        fields = read_object(raw)
    except CodecError as error:
        return damaged(error, received_us, room)
    own_id, message = text(fields, "id"), fields.get("message")
    if not own_id or not isinstance(message, str):
        unknown = UnknownEvent(f"{PLATFORM}.comment", fields)
        return Observed(unknown, received_us, platform=PLATFORM, room=room, id=own_id or None, raw=raw)
    author = part(fields, "from")
    parent = text(part(fields, "parent"), "id")
    rest = {name: value for name, value in fields.items() if name not in _TOLD}
    return Observed(
        CommentPosted(message, _segments(message, fields.get("message_tags")), parent or None),
        received_us,
        at_us(text(fields, "created_time")),
        PLATFORM,
        room,
        id=own_id,
        viewer=_person(text(author, "id"), text(author, "name")),
        raw=raw,
        extra={PLATFORM: rest} if rest else None,
    )


def at_us(created: str) -> int | None:
    """Return a time such as ``2026-11-22T12:03:19+0000``."""
    try:
        moment = datetime.fromisoformat(created)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) // _MICROSECOND


@lru_cache(maxsize=4096)
def _person(viewer_id: str, name: str) -> Viewer | None:
    """Return a viewer, one object for all that somebody says."""
    return Viewer(viewer_id or None, name) if viewer_id or name else None


def _segments(message: str, tags: Any) -> tuple[Segment, ...]:
    """Return the comment in pieces where it mentions people or pages, else none."""
    pieces: list[Segment] = []
    done = 0
    for start, end, ref in sorted(_places(tags, len(message))):
        if start < done:
            continue
        if start > done:
            pieces.append(Segment("text", message[done:start]))
        pieces.append(Segment("mention", message[start:end], ref))
        done = end
    if pieces and done < len(message):
        pieces.append(Segment("text", message[done:]))
    return tuple(pieces)


def _places(tags: Any, length: int) -> list[tuple[int, int, str]]:
    listed: list[Fields] = [tag for tag in tags if isinstance(tag, dict)] if isinstance(tags, list) else []
    places = [(tag.get("offset"), tag.get("length"), text(tag, "id")) for tag in listed]
    return [
        (start, start + size, ref)
        for start, size, ref in places
        if type(start) is int and type(size) is int and ref and start >= 0 < size and start + size <= length
    ]
