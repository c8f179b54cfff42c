"""Kick's webhooks to events. Pure.

The rule: the type stands in a header and the facts in the body; any field may be missing, and what is missing
is not known. The message id of the header, a ULID that repeats with a repeated delivery, is the event's id; a
comment has its own. A room is known by its channel's slug. https://docs.kick.com/events/event-types
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    Event,
    GiftSent,
    MembershipChanged,
    ModerationApplied,
    RoomStateChanged,
    UnknownEvent,
    ViewerFollowed,
)
from livestream_console.core.money import Money
from livestream_console.core.values import Segment
from livestream_console.feeds.kick.signing import time_us
from livestream_console.net.relay_wire import Delivery

PLATFORM = "kick"
KICKS = "KICK_KICKS"
"""Kick's own currency; its price in money differs by country."""

_EMOTE = re.compile(r"\[emote:(\d+):([^\]]*)\]")
_SANE = 2**43  # above every count and duration; keeps sums within 64 bits
_ROLES = {
    "broadcaster": "owner",
    "moderator": "moderator",
    "subscriber": "member",
    "founder": "member",
    "vip": "vip",
    "verified": "verified",
    "staff": "staff",
}

Fields = dict[str, Any]
_decode = msgspec.json.Decoder(Fields).decode


class Told(msgspec.Struct, frozen=True):
    """What a webhook tells: ``person`` names the field of who did it, ``id`` is the event's own, if any."""

    event: Event
    person: str = ""
    id: str | None = None


def observe(delivery: Delivery, received_us: int) -> list[Observed]:
    """Return the webhook's events. Damage and unknown types are kept with their bytes."""
    body = delivery.body
    try:
        fields = _decode(body)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        damaged = UnknownEvent(f"{PLATFORM}.damaged.json")
        return [Observed(damaged, received_us, platform=PLATFORM, raw=body)]
    name = delivery.headers.get("kick-event-type", "")
    tell = _TYPES.get(name)
    told = tell(fields) if tell is not None else None
    if told is None:
        told = Told(UnknownEvent(f"{PLATFORM}.{name}", fields))
    at_us = time_us(fields.get("created_at")) or time_us(delivery.headers.get("kick-event-message-timestamp"))
    return [
        Observed(
            told.event,
            received_us,
            at_us,
            PLATFORM,
            _text(_part(fields, "broadcaster"), "channel_slug").casefold() or None,
            id=told.id or delivery.headers.get("kick-event-message-id") or None,
            viewer=_viewer(_part(fields, told.person)) if told.person else None,
            raw=body,
        )
    ]


# --- fields ---------------------------------------------------------------------------------------


def _part(fields: Fields, name: str) -> Fields:
    value = fields.get(name)
    return value if isinstance(value, dict) else {}


def _parts(value: object) -> list[Fields]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _int(fields: Fields, name: str) -> int | None:
    value = fields.get(name)
    return value if type(value) is int and abs(value) < _SANE else None


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _id(fields: Fields, name: str) -> str | None:
    """Return an id as text; 0 and "" stand for none."""
    value = fields.get(name)
    return str(value) if isinstance(value, str | int) and value else None


def _viewer(person: Fields) -> Viewer | None:
    if person.get("is_anonymous") is True:
        return Viewer(masked=True)
    viewer_id, name = _id(person, "user_id"), _text(person, "username")
    if viewer_id is None and not name:
        return None
    badges = _parts(_part(person, "identity").get("badges"))
    kinds = [_text(badge, "type") for badge in badges]
    if person.get("is_verified") is True:
        kinds.append("verified")
    months = [_int(badge, "count") for badge in badges if badge.get("type") == "subscriber"]
    roles = tuple(dict.fromkeys(_ROLES[kind] for kind in kinds if kind in _ROLES))
    return Viewer(viewer_id, name, roles, next(iter(months), None))


def segments_of(text: str) -> tuple[Segment, ...]:
    """Split at emotes, which stand in the text as ``[emote:ID:NAME]``; nothing for a text without any."""
    found: list[Segment] = []
    done = 0
    for match in _EMOTE.finditer(text):
        if match.start() > done:
            found.append(Segment("text", text[done : match.start()]))
        found.append(Segment("emote", match[2], match[1]))
        done = match.end()
    if found and done < len(text):
        found.append(Segment("text", text[done:]))
    return tuple(found)


# --- types: None where the body does not say enough ------------------------------------------------


def _comment(fields: Fields) -> Told | None:
    text = fields.get("content")
    if not isinstance(text, str):
        return None
    segments = segments_of(text)
    # An emote's number is for machines; the line that people and claims read has its name.
    plain = "".join(segment.text for segment in segments) if segments else text
    answered = _id(_part(fields, "replies_to"), "message_id")
    return Told(CommentPosted(plain, segments, answered), "sender", _id(fields, "message_id"))


def _followed(fields: Fields) -> Told | None:
    return Told(ViewerFollowed(), "follower")


def _subscribed(fields: Fields) -> Told | None:
    return Told(MembershipChanged("new", months=_int(fields, "duration")), "subscriber")


def _renewed(fields: Fields) -> Told | None:
    return Told(MembershipChanged("renew", months=_int(fields, "duration")), "subscriber")


def _gifted(fields: Fields) -> Told | None:
    return Told(MembershipChanged("gift", count=len(_parts(fields.get("giftees"))) or 1), "gifter")


def _kicks(fields: Fields) -> Told | None:
    gift = _part(fields, "gift")
    amount = _int(gift, "amount")
    value = Money(amount, KICKS) if amount is not None and amount >= 0 else None
    return Told(GiftSent(_text(gift, "type"), _text(gift, "name"), value=value, paid=True), "sender")


def _status(fields: Fields) -> Told | None:
    live = fields.get("is_live")
    if not isinstance(live, bool):
        return None
    return Told(RoomStateChanged("started" if live else "ended", _text(fields, "title") or None))


def _metadata(fields: Fields) -> Told | None:
    title = _text(_part(fields, "metadata"), "title")
    return Told(RoomStateChanged("retitled", title)) if title else None


def _banned(fields: Fields) -> Told | None:
    terms = _part(fields, "metadata")
    target = _id(_part(fields, "banned_user"), "user_id")
    start_us, end_us = time_us(terms.get("created_at")), time_us(terms.get("expires_at"))
    if terms.get("expires_at") is None:
        return Told(ModerationApplied("ban", target), "moderator")
    duration_s = None if start_us is None or end_us is None else (end_us - start_us) // 1_000_000
    return Told(ModerationApplied("timeout", target, duration_s=duration_s), "moderator")


_TYPES: dict[str, Callable[[Fields], Told | None]] = {
    "chat.message.sent": _comment,
    "channel.followed": _followed,
    "channel.subscription.new": _subscribed,
    "channel.subscription.renewal": _renewed,
    "channel.subscription.gifts": _gifted,
    "kicks.gifted": _kicks,
    "livestream.status.updated": _status,
    "livestream.metadata.updated": _metadata,
    "moderation.banned": _banned,
}
TYPES = (*_TYPES, "channel.reward.redemption.updated")
"""All that Kick sends; what has no event of ours is kept as it is."""
