"""The fields of EventSub's events that become facts, and nothing else; the raw bytes keep the rest.

The rule: what is required here is what a fact cannot do without. An event that lacks it does not fit, and is
kept as unknown.
https://dev.twitch.tv/docs/eventsub/eventsub-subscription-types/
"""

from __future__ import annotations

from typing import Annotated

import msgspec

Id = Annotated[str, msgspec.Meta(min_length=1)]
Number = Annotated[int, msgspec.Meta(ge=0, lt=2**43)]
"""A count; nothing that Twitch counts comes near the end, and sums of it stay within 64 bits."""


class InRoom(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What every event of a channel says."""

    broadcaster_user_login: str


# --- chat ---


class Emote(msgspec.Struct, frozen=True, gc=False):
    id: str


class Cheermote(msgspec.Struct, frozen=True, gc=False):
    prefix: str
    tier: Number


class Mention(msgspec.Struct, frozen=True, gc=False):
    user_id: Id


class Fragment(msgspec.Struct, frozen=True, gc=False):
    text: str
    emote: Emote | None = None
    cheermote: Cheermote | None = None
    mention: Mention | None = None


class Text(msgspec.Struct, frozen=True, gc=False):
    text: str
    fragments: tuple[Fragment, ...] = ()


class Badge(msgspec.Struct, frozen=True, gc=False):
    set_id: str
    info: str = ""


class Cheer(msgspec.Struct, frozen=True, gc=False):
    bits: Number


class Reply(msgspec.Struct, frozen=True, gc=False):
    parent_message_id: Id


class Chat(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.chat.message``, and what ``channel.chat.notification`` has in common with it."""

    message_id: Id
    message: Text
    chatter_user_id: str | None = None
    chatter_user_name: str | None = None
    badges: tuple[Badge, ...] = ()
    cheer: Cheer | None = None
    reply: Reply | None = None


class Notification(Chat, frozen=True, gc=False, kw_only=True):
    """``channel.chat.notification``; what it is about stands in a block named after ``notice_type``."""

    notice_type: str


class Notice(msgspec.Struct, frozen=True, gc=False):
    """The blocks' fields, all kinds together."""

    sub_tier: str | None = None
    is_prime: bool | None = None
    cumulative_months: Number | None = None
    duration_months: Number | None = None
    total: Number | None = None
    community_gift_id: str | None = None
    recipient_user_id: str | None = None
    recipient_user_name: str | None = None
    viewer_count: Number | None = None


class Deleted(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.chat.message_delete``."""

    message_id: Id
    target_user_id: Id
    target_user_name: str = ""


class Cleared(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.chat.clear_user_messages``."""

    target_user_id: Id
    target_user_name: str = ""


# --- the channel ---


class Follow(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.follow``."""

    user_id: Id
    user_name: str = ""


class CheerAlone(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.cheer``; an anonymous one names nobody."""

    bits: Number
    user_id: str | None = None
    user_name: str | None = None


class Raid(msgspec.Struct, frozen=True, gc=False):
    """``channel.raid`` towards this channel."""

    to_broadcaster_user_login: str
    from_broadcaster_user_id: Id
    viewers: Number
    from_broadcaster_user_name: str = ""

    @property
    def broadcaster_user_login(self) -> str:
        return self.to_broadcaster_user_login


class Choice(msgspec.Struct, frozen=True, gc=False):
    title: str
    votes: Number | None = None


class Poll(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.poll.begin``, ``.progress`` and ``.end``."""

    id: str
    title: str
    choices: tuple[Choice, ...]


class Titled(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.update``."""

    title: str


# --- moderation ---


class Moderation(InRoom, frozen=True, gc=False, kw_only=True):
    """``channel.moderate``; whom it concerns stands in a block mostly named after ``action``."""

    action: str
    moderator_user_id: str
    moderator_user_name: str = ""


class Sanction(msgspec.Struct, frozen=True, gc=False):
    """The blocks' fields, all kinds together."""

    user_id: str | None = None
    user_name: str | None = None
    message_id: str | None = None
    expires_at: str | None = None
