"""Kick's webhooks to events. Pure.

The rule: the type stands in a header and the facts in the body; any field may be missing, and what is missing
is not known. The message id of the header, a ULID that repeats with a repeated delivery, is the event's id; a
comment has its own. A room is known by its channel's slug. https://docs.kick.com/events/event-types
"""

from __future__ import annotations

import re
from collections.abc import Callable

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
from livestream_console.net.json_fields import (
    BAD_JSON,
    Fields,
    decode_object,
    number,
    own_id,
    part,
    rows,
    text,
)
from livestream_console.net.relay_wire import Delivery

PLATFORM = "kick"
KICKS = "KICK_KICKS"
"""Kick's own currency; its price in money differs by country."""

_EMOTE = re.compile(r"\[emote:(\d+):([^\]]*)\]")
_ROLES = {
    "broadcaster": "owner",
    "moderator": "moderator",
    "subscriber": "member",
    "founder": "member",
    "vip": "vip",
    "verified": "verified",
    "staff": "staff",
}


class Told(msgspec.Struct, frozen=True):
    """What a webhook tells: ``person`` names the field of who did it, ``id`` is the event's own, if any."""

    event: Event
    person: str = ""
    id: str | None = None


def observe(delivery: Delivery, received_us: int) -> list[Observed]:
    """Return the webhook's events. Damage and unknown types are kept with their bytes."""
    body = delivery.body
    try:
        fields = decode_object(body)
    except BAD_JSON:
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
            text(part(fields, "broadcaster"), "channel_slug").casefold() or None,
            id=told.id or delivery.headers.get("kick-event-message-id") or None,
            viewer=_viewer(part(fields, told.person)) if told.person else None,
            raw=body,
        )
    ]


def _viewer(person: Fields) -> Viewer | None:
    if person.get("is_anonymous") is True:
        return Viewer(masked=True)
    viewer_id, name = own_id(person, "user_id"), text(person, "username")
    if viewer_id is None and not name:
        return None
    badges = rows(part(person, "identity"), "badges")
    kinds = [text(badge, "type") for badge in badges]
    if person.get("is_verified") is True:
        kinds.append("verified")
    months = [number(badge, "count") for badge in badges if badge.get("type") == "subscriber"]
    roles = tuple(dict.fromkeys(_ROLES[kind] for kind in kinds if kind in _ROLES))
    return Viewer(viewer_id, name, roles, next(iter(months), None))


def segments_of(said: str) -> tuple[Segment, ...]:
    """Split at emotes, which stand in the text as ``[emote:ID:NAME]``; nothing for a text without any."""
    found: list[Segment] = []
    done = 0
    for match in _EMOTE.finditer(said):
        if match.start() > done:
            found.append(Segment("text", said[done : match.start()]))
        found.append(Segment("emote", match[2], match[1]))
        done = match.end()
    if found and done < len(said):
        found.append(Segment("text", said[done:]))
    return tuple(found)


# --- types: None where the body does not say enough ------------------------------------------------


def _comment(fields: Fields) -> Told | None:
    said = fields.get("content")
    if not isinstance(said, str):
        return None
    segments = segments_of(said)
    # An emote's number is for machines; the line that people and claims read has its name.
    plain = "".join(segment.text for segment in segments) if segments else said
    answered = own_id(part(fields, "replies_to"), "message_id")
    return Told(CommentPosted(plain, segments, answered), "sender", own_id(fields, "message_id"))


def _followed(fields: Fields) -> Told | None:
    return Told(ViewerFollowed(), "follower")


def _subscribed(fields: Fields) -> Told | None:
    return Told(MembershipChanged("new", months=number(fields, "duration")), "subscriber")


def _renewed(fields: Fields) -> Told | None:
    return Told(MembershipChanged("renew", months=number(fields, "duration")), "subscriber")


def _gifted(fields: Fields) -> Told | None:
    return Told(MembershipChanged("gift", count=len(rows(fields, "giftees")) or 1), "gifter")


def _kicks(fields: Fields) -> Told | None:
    gift = part(fields, "gift")
    amount = number(gift, "amount")
    value = Money(amount, KICKS) if amount is not None else None
    return Told(GiftSent(text(gift, "type"), text(gift, "name"), value=value, paid=True), "sender")


def _status(fields: Fields) -> Told | None:
    live = fields.get("is_live")
    if not isinstance(live, bool):
        return None
    return Told(RoomStateChanged("started" if live else "ended", text(fields, "title") or None))


def _metadata(fields: Fields) -> Told | None:
    title = text(part(fields, "metadata"), "title")
    return Told(RoomStateChanged("retitled", title)) if title else None


def _banned(fields: Fields) -> Told | None:
    terms = part(fields, "metadata")
    target = own_id(part(fields, "banned_user"), "user_id")
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
