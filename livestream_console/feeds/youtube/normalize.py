"""YouTube's pages and figures to events. Pure.

The rule: the first fact of a message keeps its id, further ones get it with a suffix; damage and what is new
to this version are kept with their bytes.
https://developers.google.com/youtube/v3/live/docs/liveChatMessages
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from msgspec import UNSET

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import AudienceSampled, Event, LikesCounted, UnknownEvent
from livestream_console.feeds.youtube.codec import CodecError, Page, Video, read_object
from livestream_console.feeds.youtube.kinds import KINDS, Context, Found, Message
from livestream_console.net.json_fields import Fields, part, text

PLATFORM = "youtube"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_ROLES = {
    "isChatOwner": "owner",
    "isChatModerator": "moderator",
    "isChatSponsor": "member",
    "isVerified": "verified",
}


def observe(
    pages: Iterable[Page | CodecError], received_us: int, context: Context
) -> Iterator[list[Observed]]:
    """Yield the events of the pages in order, those of one message at a time.

    Damage and unknown kinds are kept with their bytes.
    """
    for page in pages:
        if isinstance(page, CodecError):
            yield [_damaged(page, received_us, context)]
            continue
        for raw in page.items:
            yield _message(raw, received_us, context)
        if page.poll is not None:
            yield _message(page.poll, received_us, context)


def observe_video(video: Video, raw: bytes, received_us: int, room: str) -> list[Observed]:
    """Return what the video's numbers say; those that are hidden say nothing."""
    events: list[Event] = []
    if video.viewers is not None:
        events.append(AudienceSampled(ccu=video.viewers))
    if video.likes is not None:
        events.append(LikesCounted(total=video.likes))
    return [Observed(event, received_us, platform=PLATFORM, room=room, raw=raw) for event in events]


def _damaged(error: CodecError, received_us: int, context: Context) -> Observed:
    event = UnknownEvent(f"{PLATFORM}.damaged.{error.code}")
    return Observed(event, received_us, platform=PLATFORM, room=context.room, raw=error.raw)


def _message(raw: bytes, received_us: int, context: Context) -> list[Observed]:
    try:
        item = read_object(raw)
    except CodecError as error:
        return [_damaged(error, received_us, context)]
    snippet = part(item, "snippet")
    kind = text(snippet, "type")
    message = Message(text(item, "id"), snippet, _author(part(item, "authorDetails"), snippet))
    tell = KINDS.get(kind)
    found = tell(message, context) if tell else None
    if found is None:
        found = [Found(UnknownEvent(f"{PLATFORM}.{kind}"))]
    at_us = _at_us(text(snippet, "publishedAt"))
    return [
        Observed(
            fact.event,
            received_us,
            at_us,
            PLATFORM,
            context.room,
            id=message.id + fact.suffix if message.id else None,
            viewer=message.viewer if fact.viewer is UNSET else fact.viewer,
            raw=raw,
        )
        for fact in found
    ]


def _at_us(published: str) -> int | None:
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) // _MICROSECOND


def _author(author: Fields, snippet: Fields) -> Viewer | None:
    viewer_id = text(author, "channelId") or text(snippet, "authorChannelId")
    name = text(author, "displayName")
    if not viewer_id and not name:
        return None
    return _person(viewer_id, name, tuple(role for flag, role in _ROLES.items() if author.get(flag) is True))


@lru_cache(maxsize=4096)
def _person(viewer_id: str, name: str, roles: tuple[str, ...]) -> Viewer:
    """Return a viewer, one object for all that somebody says while their roles stay."""
    return Viewer(viewer_id or None, name, roles)
