"""EventSub messages to events. Pure; one message gives none, one or several.

The rule: what is not of the chat has the notification's own id, which a repeat has as well. The feed
subscribes to nothing that tells a second time what the chat has told: cheers and raids are read from
recordings only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    ModerationApplied,
    PollChanged,
    RoomStateChanged,
    UnknownEvent,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.values import PollOption
from livestream_console.feeds.twitch import eventsub_chat as chat
from livestream_console.feeds.twitch import eventsub_events as fields
from livestream_console.feeds.twitch.eventsub import NOTIFICATION, REVOCATION, Message, time_us
from livestream_console.feeds.twitch.eventsub_chat import Told
from livestream_console.feeds.twitch.normalize import PLATFORM

_POLLS = {"channel.poll.begin": "opened", "channel.poll.progress": "updated", "channel.poll.end": "closed"}


def observe(messages: Iterable[Message], received_us: int, channel: str | None = None) -> list[Observed]:
    """Return the events of the messages, in order. What is unknown or does not fit is kept as it is.

    ``channel`` is the room of what names none.
    """
    seen: list[Observed] = []
    for message in messages:
        if message.kind == NOTIFICATION:
            room, facts = _read(message)
        elif message.kind == REVOCATION:
            revoked = {"type": message.about, "status": message.status}
            room, facts = None, [Told(UnknownEvent(f"{PLATFORM}.revocation", revoked))]
        else:
            continue
        seen += [
            Observed(
                fact.event,
                received_us,
                message.at_us,
                PLATFORM,
                room or channel,
                id=fact.id or message.id,
                viewer=fact.viewer,
                raw=message.raw,
                extra=fact.extra,
            )
            for fact in facts
        ]
    return seen


def damaged(frame: bytes, received_us: int, channel: str) -> Observed:
    """Keep what is no message at all."""
    return Observed(UnknownEvent(f"{PLATFORM}.damaged"), received_us, None, PLATFORM, channel, raw=frame)


def _read(message: Message) -> tuple[str | None, list[Told]]:
    """Return the room and what happened in it."""
    reader = _READERS.get(message.about)
    if reader is not None:
        decode, tell = reader
        try:
            event = decode(message.event)
            return event.broadcaster_user_login, tell(event, message)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            pass
    return _unknown(message)


def _unknown(message: Message) -> tuple[str | None, list[Told]]:
    event = message.plain()
    room = event.get("broadcaster_user_login")
    told = Told(UnknownEvent(f"{PLATFORM}.{message.about}", event), _person(event))
    return room if isinstance(room, str) else None, [told]


def _person(event: dict[str, Any]) -> Viewer | None:
    user, name = event.get("user_id"), event.get("user_name")
    return Viewer(user, name if isinstance(name, str) else "") if isinstance(user, str) else None


# --- the channel ----------------------------------------------------------------------------------


def _followed(event: fields.Follow, message: Message) -> list[Told]:
    return [Told(ViewerFollowed(), chat.viewer_of(event.user_id, event.user_name, ()))]


def _cheered(event: fields.CheerAlone, message: Message) -> list[Told]:
    return (
        [Told(chat.bits(event.bits), chat.viewer_of(event.user_id, event.user_name, ()))]
        if event.bits
        else []
    )


def _raided(event: fields.Raid, message: Message) -> list[Told]:
    raider = Viewer(event.from_broadcaster_user_id, event.from_broadcaster_user_name)
    return [Told(ViewersEntered(event.viewers or 1), raider)]


def _poll(event: fields.Poll, message: Message) -> list[Told]:
    options = tuple(PollOption(choice.title, choice.votes) for choice in event.choices)
    changed = PollChanged(event.title, options, _POLLS[message.about])
    return [Told(changed, extra={"poll": event.id})]


def _titled(event: fields.Titled, message: Message) -> list[Told]:
    return [Told(RoomStateChanged("retitled", event.title))]


def _started(event: fields.InRoom, message: Message) -> list[Told]:
    return [Told(RoomStateChanged("started"))]


def _ended(event: fields.InRoom, message: Message) -> list[Told]:
    return [Told(RoomStateChanged("ended"))]


# --- moderation -----------------------------------------------------------------------------------


def _moderated(event: fields.Moderation, message: Message) -> list[Told]:
    """Tell what a moderator did, by Twitch's own name for it, and to whom or what."""
    extra: dict[str, Any] = {"moderator": event.moderator_user_name or event.moderator_user_id}
    block = message.plain().get(event.action)
    if not isinstance(block, dict):
        return [Told(ModerationApplied(event.action), extra=extra)]
    extra["details"] = block
    sanction = msgspec.convert(block, fields.Sanction)
    person = Viewer(sanction.user_id, sanction.user_name or "") if sanction.user_id else None
    target = sanction.message_id or (f"viewer:{sanction.user_id}" if sanction.user_id else None)
    duration_s = _seconds_until(sanction.expires_at, message.at_us)
    return [Told(ModerationApplied(event.action, target, duration_s=duration_s), person, extra=extra)]


def _seconds_until(expires: str | None, at_us: int | None) -> int | None:
    """Return the seconds from the message to a time-out's end, None where either is not known."""
    end_us = time_us(expires) if expires else None
    if end_us is None or at_us is None or end_us < at_us:
        return None
    return round((end_us - at_us) / 1_000_000)


_Decode = Callable[[msgspec.Raw], Any]
_Tell = Callable[[Any, Message], list[Told]]


def _reader(shape: type[msgspec.Struct], tell: _Tell) -> tuple[_Decode, _Tell]:
    return msgspec.json.Decoder(shape).decode, tell


_READERS: dict[str, tuple[_Decode, _Tell]] = {
    "channel.chat.message": _reader(fields.Chat, chat.comment),
    "channel.chat.notification": _reader(fields.Notification, chat.notification),
    "channel.chat.message_delete": _reader(fields.Deleted, chat.deleted),
    "channel.chat.clear_user_messages": _reader(fields.Cleared, chat.cleared),
    "channel.chat.clear": _reader(fields.InRoom, chat.all_cleared),
    "channel.follow": _reader(fields.Follow, _followed),
    "channel.cheer": _reader(fields.CheerAlone, _cheered),
    "channel.raid": _reader(fields.Raid, _raided),
    **{about: _reader(fields.Poll, _poll) for about in _POLLS},
    "channel.update": _reader(fields.Titled, _titled),
    "stream.online": _reader(fields.InRoom, _started),
    "stream.offline": _reader(fields.InRoom, _ended),
    "channel.moderate": _reader(fields.Moderation, _moderated),
}
