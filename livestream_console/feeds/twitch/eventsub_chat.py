"""What EventSub tells of a channel's chat: comments, Twitch's own lines between them, removals. Pure.

The rule: a line has the id that IRC gives it, with the suffixes of normalize.py for what it says besides its
comment, so that both may run side by side.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from livestream_console.core.envelope import Viewer
from livestream_console.core.events import (
    CommentPosted,
    CommentRemoved,
    Event,
    GiftSent,
    MembershipChanged,
    UnknownEvent,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.values import Segment
from livestream_console.feeds.twitch import eventsub_events as fields
from livestream_console.feeds.twitch.badges import MEMBER_BADGES, roles
from livestream_console.feeds.twitch.eventsub import Message
from livestream_console.feeds.twitch.normalize import BITS, PLATFORM
from livestream_console.feeds.twitch.segments import segments

_MEMBERSHIPS = {
    "sub": "new",
    "resub": "renew",
    "sub_gift": "gift",
    "community_sub_gift": "gift",
    "gift_paid_upgrade": "upgrade",
    "prime_paid_upgrade": "upgrade",
}
_ACTION = "\x01ACTION "
_NOBODY = Viewer(masked=True)


class Told(NamedTuple):
    """One fact of a message. Without an ``id`` it has the message's."""

    event: Event
    viewer: Viewer | None = None
    id: str | None = None
    extra: dict[str, Any] | None = None


@lru_cache(maxsize=4096)
def viewer_of(user: str | None, name: str | None, badges: tuple[fields.Badge, ...]) -> Viewer:
    """Return a viewer, one object for all that somebody says while their badges stay."""
    if not user:
        return _NOBODY
    months = next((badge.info for badge in badges if badge.set_id in MEMBER_BADGES), "")
    level = int(months) if months.isdecimal() and len(months) < 5 else None
    return Viewer(user, name or "", roles(badge.set_id for badge in badges), level)


def comment(event: fields.Chat, message: Message) -> list[Told]:
    viewer = viewer_of(event.chatter_user_id, event.chatter_user_name, event.badges)
    text = event.message.text
    labels: tuple[str, ...] = ()
    if text.startswith(_ACTION):
        text = text[len(_ACTION) :].removesuffix("\x01")
        labels = ("action",)
    reply_to = event.reply.parent_message_id if event.reply is not None else None
    posted = CommentPosted(text, _pieces(text, event.message.fragments), reply_to, labels)
    told = [Told(posted, viewer, event.message_id)]
    if event.cheer is not None and event.cheer.bits:
        told.append(Told(bits(event.cheer.bits), viewer, event.message_id + "#bits"))
    return told


def bits(count: int) -> GiftSent:
    """Return a cheer."""
    return GiftSent("bits", count=count, value=Money(count, BITS), paid=True)


def _pieces(text: str, fragments: tuple[fields.Fragment, ...]) -> tuple[Segment, ...]:
    """Cut a comment as Twitch has cut it, and its plain parts further, for Twitch does not mark links."""
    if not any(part.emote or part.cheermote or part.mention for part in fragments):
        return segments(text, "")
    pieces: list[Segment] = []
    for part in fragments:
        if not part.text:
            continue
        if part.emote is not None:
            pieces.append(Segment("emote", part.text, part.emote.id))
        elif part.cheermote is not None:
            cheermote = part.cheermote
            pieces.append(Segment("emote", part.text, f"cheermote/{cheermote.prefix}/{cheermote.tier}"))
        elif part.mention is not None:
            pieces.append(Segment("mention", part.text, part.mention.user_id))
        else:
            pieces += segments(part.text, "") or (Segment("text", part.text),)
    return tuple(pieces) if "".join([piece.text for piece in pieces]) == text else segments(text, "")


def notification(event: fields.Notification, message: Message) -> list[Told]:
    """Tell a line that Twitch itself put into the chat; shared chat marks those of the other channels."""
    told: list[Told] = []
    what = event.notice_type.removeprefix("shared_chat_")
    viewer = viewer_of(event.chatter_user_id, event.chatter_user_name, event.badges)
    if event.message.text:
        text = event.message.text
        labels = ("announcement",) if what == "announcement" else ()
        posted = CommentPosted(text, _pieces(text, event.message.fragments), labels=labels)
        told.append(Told(posted, viewer, event.message_id))
    if what in _MEMBERSHIPS:
        told += _membership(_MEMBERSHIPS[what], _notice(event, message), viewer, event.message_id)
    elif what == "raid":
        entered = ViewersEntered(_notice(event, message).viewer_count or 1)
        told.append(Told(entered, viewer, event.message_id + "#raid"))
    elif what != "announcement":
        unknown = UnknownEvent(f"{PLATFORM}.{what}", message.plain())
        told.append(Told(unknown, viewer, event.message_id + "#notice"))
    return told


def _notice(event: fields.Notification, message: Message) -> fields.Notice:
    return msgspec.convert(message.plain().get(event.notice_type) or {}, fields.Notice)


def _membership(action: str, notice: fields.Notice, viewer: Viewer, source_id: str) -> list[Told]:
    """Tell a membership. A community gift comes as a number, then one by one; only the number is "gift"."""
    tier = "Prime" if notice.is_prime else notice.sub_tier
    if action != "gift":
        changed = MembershipChanged(action, tier, notice.cumulative_months or None)
        return [Told(changed, viewer, source_id + "#membership")]
    told = []
    months = notice.duration_months or None
    if not notice.community_gift_id:
        given = MembershipChanged("gift", tier, months, notice.total or 1)
        told.append(Told(given, viewer, source_id + "#membership"))
    if notice.recipient_user_id:
        lucky = Viewer(notice.recipient_user_id, notice.recipient_user_name or "")
        told.append(Told(MembershipChanged("received", tier, months), lucky, source_id + "#received"))
    return told


def deleted(event: fields.Deleted, message: Message) -> list[Told]:
    return [Told(CommentRemoved(event.message_id), Viewer(event.target_user_id, event.target_user_name))]


def cleared(event: fields.Cleared, message: Message) -> list[Told]:
    person = Viewer(event.target_user_id, event.target_user_name)
    return [Told(CommentRemoved(f"viewer:{event.target_user_id}"), person)]


def all_cleared(event: fields.InRoom, message: Message) -> list[Told]:
    return [Told(CommentRemoved())]
