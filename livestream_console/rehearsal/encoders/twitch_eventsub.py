"""Canonical events as EventSub notifications, and the session messages around them.

Written from https://dev.twitch.tv/docs/eventsub/eventsub-subscription-types/. Rule: one event is one
notification of one subscription type, with every field that Twitch documents for it; what EventSub does not
carry (likes, carts, the number of viewers) encodes to None.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CommentPosted,
    CommentRemoved,
    MembershipChanged,
    PollChanged,
    RoomStateChanged,
    ViewerFollowed,
)
from livestream_console.core.values import Segment

GARBAGE: tuple[str | bytes, ...] = (
    "",
    "null",
    "[]",
    "{",
    '{"metadata":{"message_id":7,"message_type":"notification"},"payload":{}}',
    '{"metadata":{"message_id":"g","message_type":"surprise"},"payload":{"session":null}}',
    b"\xff\xfe\xfd",
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BADGES = {"owner": "broadcaster", "moderator": "moderator", "vip": "vip", "member": "subscriber"}
_POLLS = {"opened": "channel.poll.begin", "updated": "channel.poll.progress", "closed": "channel.poll.end"}
_CHAT = frozenset({"channel.chat.message", "channel.chat.notification"})
_VERSIONS = {"channel.follow": "2", "channel.update": "2"}


def message(kind: str, number: str, at_us: int, payload: dict[str, Any], about: str = "") -> bytes:
    """Return one message of the socket. ``number`` is its id, by which a repeat is known."""
    metadata = {"message_id": number, "message_type": kind, "message_timestamp": stamp(at_us)}
    if about:
        metadata |= {"subscription_type": about, "subscription_version": _VERSIONS.get(about, "1")}
    return msgspec.json.encode({"metadata": metadata, "payload": payload})


def frames(messages: Sequence[bytes]) -> list[str | bytes]:
    """Return the messages as WebSocket text, one to one."""
    return [one.decode() for one in messages]


def stamp(at_us: int) -> str:
    """Write a time as Twitch does, to the nanosecond."""
    return f"{_EPOCH + timedelta(microseconds=at_us):%Y-%m-%dT%H:%M:%S.%f}000Z"


def session(number: str, status: str, keepalive_s: int | None, reconnect_url: str | None) -> dict[str, Any]:
    """Return the payload of a welcome or a reconnect message."""
    told = {
        "id": number,
        "status": status,
        "connected_at": stamp(0),
        "keepalive_timeout_seconds": keepalive_s,
    }
    return {"session": told | {"reconnect_url": reconnect_url, "recovery_url": None}}


def subscription(about: str, status: str, condition: dict[str, str]) -> dict[str, Any]:
    return {
        "id": f"subscription-{about}",
        "status": status,
        "type": about,
        "version": _VERSIONS.get(about, "1"),
        "condition": condition,
        "transport": {"method": "websocket", "session_id": "rehearsal"},
        "created_at": stamp(0),
        "cost": 0,
    }


class EventSubEncoder:
    """Notifications of one channel."""

    def __init__(self, channel: str, channel_id: str = "40934651") -> None:
        self.channel_id = channel_id
        self._channel = {
            "broadcaster_user_id": channel_id,
            "broadcaster_user_login": channel,
            "broadcaster_user_name": channel,
        }
        self._made = 0

    def encode(self, seen: Observed) -> tuple[str, bytes] | None:
        """Return the subscription type and the message, or None for what EventSub does not carry."""
        told = self._tell(seen)
        if told is None:
            return None
        about, event = told
        self._made += 1
        # What stands in the chat has its id in the event; the message has one of its own.
        number = seen.id if seen.id and about not in _CHAT else f"rehearsal-{self._made}"
        payload = {
            "subscription": subscription(about, "enabled", {"broadcaster_user_id": self.channel_id}),
            "event": self._channel | event,
        }
        return about, message("notification", number, seen.at_us or 0, payload, about)

    def _tell(self, seen: Observed) -> tuple[str, dict[str, Any]] | None:
        match seen.event:
            case CommentPosted() as posted if seen.viewer is not None:
                return "channel.chat.message", _comment(posted, seen.viewer, seen.id)
            case MembershipChanged() as changed if seen.viewer is not None and changed.action in _NOTICES:
                return "channel.chat.notification", _membership(changed, seen.viewer, seen.id)
            case ViewerFollowed(action="follow") if seen.viewer is not None:
                person = _person("user", seen.viewer)
                return "channel.follow", person | {"followed_at": stamp(seen.at_us or 0)}
            case CommentRemoved() as removed:
                return _removal(removed.target)
            case RoomStateChanged(state="started"):
                return "stream.online", {"id": "1", "type": "live", "started_at": stamp(seen.at_us or 0)}
            case RoomStateChanged(state="ended"):
                return "stream.offline", {}
            case RoomStateChanged(state="retitled", title=title):
                update = {"language": "en", "category_id": "509658", "category_name": "Just Chatting"}
                return "channel.update", update | {"title": title, "content_classification_labels": []}
            case PollChanged() as poll:
                return _POLLS[poll.action], _poll(poll, seen.at_us or 0)
        return None


def _login(viewer: Viewer) -> str:
    name = viewer.name.lower()
    return name if name.isascii() and name.isidentifier() and len(name) <= 25 else f"user{viewer.id}"


def _person(prefix: str, viewer: Viewer) -> dict[str, Any]:
    return {
        f"{prefix}_id": viewer.id,
        f"{prefix}_login": _login(viewer),
        f"{prefix}_name": viewer.name,
    }


def _badges(viewer: Viewer) -> list[dict[str, str]]:
    months = str(viewer.member_level or "")
    return [
        {"set_id": _BADGES[role], "id": "1", "info": months if role == "member" else ""}
        for role in viewer.roles
        if role in _BADGES
    ]


def _fragment(segment: Segment) -> dict[str, Any]:
    fragment: dict[str, Any] = {"type": "text", "text": segment.text}
    fragment |= {"cheermote": None, "emote": None, "mention": None}
    if segment.type == "emote":
        fragment["type"] = "emote"
        fragment["emote"] = {
            "id": segment.ref,
            "emote_set_id": "0",
            "owner_id": "0",
            "format": ["static"],
        }
    elif segment.type == "mention" and segment.ref:
        login = segment.text.removeprefix("@")
        fragment["type"] = "mention"
        fragment["mention"] = {"user_id": segment.ref, "user_login": login.lower(), "user_name": login}
    return fragment


def _comment(posted: CommentPosted, viewer: Viewer, number: str | None) -> dict[str, Any]:
    pieces = posted.segments or (Segment("text", posted.text),)
    reply = {"parent_message_id": posted.reply_to, "parent_message_body": ""} if posted.reply_to else None
    return _person("chatter_user", viewer) | {
        "message_id": number,
        "message": {"text": posted.text, "fragments": [_fragment(piece) for piece in pieces]},
        "color": "#1E90FF",
        "badges": _badges(viewer),
        "message_type": "text",
        "cheer": None,
        "reply": reply,
        "channel_points_custom_reward_id": None,
        "source_broadcaster_user_id": None,
        "source_message_id": None,
        "is_source_only": None,
    }


_NOTICES = {"new": "sub", "renew": "resub"}


def _membership(changed: MembershipChanged, viewer: Viewer, number: str | None) -> dict[str, Any]:
    what = _NOTICES[changed.action]
    is_prime = changed.tier == "Prime"
    block = {
        "sub_tier": "1000" if is_prime else changed.tier or "1000",
        "is_prime": is_prime,
        "duration_months": 1,
        "cumulative_months": changed.months,
        "streak_months": None,
        "is_gift": False,
    }
    return _person("chatter_user", viewer) | {
        "chatter_is_anonymous": False,
        "color": "",
        "badges": _badges(viewer),
        "system_message": f"{viewer.name} subscribed.",
        "message_id": number,
        "message": {"text": "", "fragments": []},
        "notice_type": what,
        "sub": None,
        "resub": None,
        what: block,
    }


def _removal(target: str | None) -> tuple[str, dict[str, Any]]:
    if target is None:
        return "channel.chat.clear", {}
    if target.startswith("viewer:"):
        person = _person("target_user", Viewer(target.removeprefix("viewer:"), "somebody"))
        return "channel.chat.clear_user_messages", person
    person = _person("target_user", Viewer("0", "somebody"))
    return "channel.chat.message_delete", person | {"message_id": target}


def _poll(poll: PollChanged, at_us: int) -> dict[str, Any]:
    choices = [
        {"id": str(n), "title": option.text, "bits_votes": 0, "channel_points_votes": 0}
        | ({} if option.votes is None else {"votes": option.votes})
        for n, option in enumerate(poll.options)
    ]
    no_price = {"is_enabled": False, "amount_per_vote": 0}
    return {
        "id": f"poll-{poll.question}",
        "title": poll.question,
        "choices": choices,
        "bits_voting": no_price,
        "channel_points_voting": no_price,
        "started_at": stamp(at_us),
        "ends_at": stamp(at_us + 60_000_000),
    }
