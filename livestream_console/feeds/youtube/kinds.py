"""What each kind of YouTube message says, as facts. Pure.

The rule: a kind that lacks what makes it (its money, its target) is told as unknown, never guessed. YouTube
sends a message again under its own id when a gift's combo or a poll's votes grow; each such state is a fact
of its own, and the growth is what is counted.
https://developers.google.com/youtube/v3/live/docs/liveChatMessages#properties
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from livestream_console.core.envelope import Viewer
from livestream_console.core.events import (
    CommentPosted,
    CommentRemoved,
    Event,
    GiftSent,
    MembershipChanged,
    ModerationApplied,
    PaidMessagePosted,
    PollChanged,
    RoomStateChanged,
)
from livestream_console.core.money import Money, parse_money
from livestream_console.core.values import PollOption
from livestream_console.net.json_fields import Fields, part, text, whole

JEWELS = "YOUTUBE_JEWELS"

_REMEMBERED = 1000
"""Combos and polls whose last state is known; the oldest is forgotten first."""
_SANE = 2**31
_MOST_MICROS = 10**18


class Context:
    """What one chat's messages do not say themselves: their room, and what was told of them before."""

    def __init__(self, room: str | None = None) -> None:
        self.room = room
        self._states: dict[tuple[str, str], Any] = {}

    def before(self, what: str, item_id: str, state: Any) -> Any:
        """Return what was last kept of this combo or poll, None at first, and keep its new state."""
        before = self._states.pop((what, item_id), None)
        self._states[what, item_id] = state
        if len(self._states) > _REMEMBERED:
            del self._states[next(iter(self._states))]
        return before


class Message(msgspec.Struct, frozen=True):
    """One chat message, taken apart as far as all kinds go."""

    id: str
    snippet: Fields
    viewer: Viewer | None

    def details(self, name: str) -> Fields:
        return part(self.snippet, name)

    @property
    def author(self) -> str | None:
        return self.viewer.id if self.viewer else None


class Found(msgspec.Struct, frozen=True):
    """A fact of a message; ``suffix`` sets its id apart, ``viewer`` is UNSET where it is the author."""

    event: Event
    suffix: str = ""
    viewer: Viewer | UnsetType | None = UNSET


def _money(details: Fields) -> Money | None:
    """Return what was paid, None unless it is a whole number of the currency's own minor unit."""
    micros, currency = whole(details, "amountMicros", _MOST_MICROS), text(details, "currency")
    if micros is None or not (len(currency) == 3 and currency.isascii() and currency.isupper()):
        return None
    try:
        return parse_money(format(Decimal(micros).scaleb(-6), "f"), currency)
    except ValueError:
        return None


def _count(details: Fields, name: str) -> int | None:
    """Return a positive number of things."""
    count = whole(details, name)
    return count if count and count < _SANE else None


def _comment(message: Message, context: Context) -> list[Found]:
    said = text(message.details("textMessageDetails"), "messageText")
    return [Found(CommentPosted(said or text(message.snippet, "displayMessage")))]


def _super_chat(message: Message, context: Context) -> list[Found] | None:
    details = message.details("superChatDetails")
    amount = _money(details)
    return [Found(PaidMessagePosted(amount, text(details, "userComment")))] if amount else None


def _super_sticker(message: Message, context: Context) -> list[Found] | None:
    details = message.details("superStickerDetails")
    sticker = part(details, "superStickerMetadata")
    amount = _money(details)
    sent = GiftSent(text(sticker, "stickerId"), text(sticker, "altText"), value=amount, paid=True)
    return [Found(sent)] if amount else None


def _new_member(message: Message, context: Context) -> list[Found]:
    details = message.details("newSponsorDetails")
    action = "upgrade" if details.get("isUpgrade") is True else "new"
    return [Found(MembershipChanged(action, text(details, "memberLevelName") or None))]


def _milestone(message: Message, context: Context) -> list[Found]:
    """A member's anniversary, and what they say on it: a comment like any other."""
    details = message.details("memberMilestoneChatDetails")
    level, months = text(details, "memberLevelName") or None, _count(details, "memberMonth")
    found = [Found(MembershipChanged("renew", level, months), "#membership")]
    if said := text(details, "userComment"):
        found.insert(0, Found(CommentPosted(said)))
    return found


def _members_given(message: Message, context: Context) -> list[Found]:
    details = message.details("membershipGiftingDetails")
    level, count = text(details, "giftMembershipsLevelName") or None, _count(details, "giftMembershipsCount")
    return [Found(MembershipChanged("gift", level, count=count or 1))]


def _membership_received(message: Message, context: Context) -> list[Found]:
    level = text(message.details("giftMembershipReceivedDetails"), "memberLevelName")
    return [Found(MembershipChanged("received", level or None))]


def _deleted(message: Message, context: Context) -> list[Found] | None:
    target = text(message.details("messageDeletedDetails"), "deletedMessageId")
    if not target:
        return None
    return [
        Found(CommentRemoved(target, message.author), viewer=None),  # whose it was is not said
        Found(ModerationApplied("delete", target), "#moderation", None),
    ]


def _retracted(message: Message, context: Context) -> list[Found] | None:
    target = text(message.details("messageRetractedDetails"), "retractedMessageId")
    return [Found(CommentRemoved(target, message.author))] if target else None


def _tombstone(message: Message, context: Context) -> list[Found] | None:
    """What is left of a message that was removed before we came; its id is that message's own."""
    return [Found(CommentRemoved(message.id), "#removed")] if message.id else None


def _banned(message: Message, context: Context) -> list[Found] | None:
    details = message.details("userBannedDetails")
    person = part(details, "bannedUserDetails")
    viewer_id = text(person, "channelId")
    if not viewer_id:
        return None
    viewer, target = Viewer(viewer_id, text(person, "displayName")), f"viewer:{viewer_id}"
    duration_s = _count(details, "banDurationSeconds")
    action = "timeout" if text(details, "banType") == "temporary" else "ban"
    return [
        Found(CommentRemoved(target, message.author), viewer=viewer),
        Found(ModerationApplied(action, target, duration_s=duration_s), "#moderation", viewer),
    ]


def _poll(message: Message, context: Context) -> list[Found]:
    details = message.details("pollDetails")
    asked = part(details, "metadata")
    choices = asked.get("options")
    options = tuple(
        PollOption(text(choice, "optionText"), whole(choice, "tally"))
        for choice in (choices if isinstance(choices, list) else ())
        if isinstance(choice, dict)
    )
    closed = text(details, "status") == "closed"
    before = context.before("poll", message.id, (closed, options))
    if before == (closed, options):
        return []
    action = "closed" if closed else "opened" if before is None else "updated"
    votes = "-".join("" if option.votes is None else str(option.votes) for option in options)
    return [Found(PollChanged(text(asked, "questionText"), options, action), f"#{action}:{votes}")]


def _gift(message: Message, context: Context) -> list[Found]:
    """A gift of jewels. YouTube's pages disagree on where its fields are; either place will do."""
    details = message.details("giftDetails") or part(message.details("giftEventDetails"), "giftMetadata")
    combo = _count(details, "comboCount") or 1
    before = context.before("combo", message.id, combo) or 0
    if combo <= before:
        context.before("combo", message.id, before)
        return []
    jewels, name = _count(details, "jewelsAmount"), text(details, "giftName")
    count = combo - before
    value = Money(jewels * count, JEWELS) if jewels else None
    sent = GiftSent(name, name, count, value, message.id or None, combo, paid=True)
    return [Found(sent, f"#{combo}")]


def _ended(message: Message, context: Context) -> list[Found]:
    return [Found(RoomStateChanged("ended"))]


def _members_only(message: Message, context: Context) -> list[Found]:
    return [Found(ModerationApplied("members_only"))]


def _open_to_all(message: Message, context: Context) -> list[Found]:
    return [Found(ModerationApplied("members_only_off"))]


KINDS: dict[str, Callable[[Message, Context], list[Found] | None]] = {
    "textMessageEvent": _comment,
    "superChatEvent": _super_chat,
    "superStickerEvent": _super_sticker,
    "newSponsorEvent": _new_member,
    "memberMilestoneChatEvent": _milestone,
    "membershipGiftingEvent": _members_given,
    "giftMembershipReceivedEvent": _membership_received,
    "messageDeletedEvent": _deleted,
    "messageRetractedEvent": _retracted,
    "tombstone": _tombstone,
    "userBannedEvent": _banned,
    "pollEvent": _poll,
    "giftEvent": _gift,
    "chatEndedEvent": _ended,
    "sponsorOnlyModeStartedEvent": _members_only,
    "sponsorOnlyModeEndedEvent": _open_to_all,
}
