"""What the feed subscribes to, and what each subscription asks of the token.

The rule: chat first, for a connection without a subscription is closed after ten seconds; nothing that tells
again what the chat tells (cheers, subscriptions, raids towards the channel), for it would count twice.
https://dev.twitch.tv/docs/eventsub/eventsub-subscription-types/
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

_CHANNEL = "broadcaster_user_id"
_AS_USER = (_CHANNEL, "user_id")
_AS_MODERATOR = (_CHANNEL, "moderator_user_id")


class Kind(msgspec.Struct, frozen=True):
    """A subscription's type. Its condition names the channel and perhaps, as ``user_id`` or
    ``moderator_user_id``, who reads.
    """

    name: str
    version: str
    scopes: tuple[str, ...] = ()
    condition: tuple[str, ...] = (_CHANNEL,)

    def request(self, channel_id: str, user_id: str, session: str) -> dict[str, Any]:
        """Return the body that subscribes a websocket session."""
        return {
            "type": self.name,
            "version": self.version,
            "condition": {field: channel_id if field == _CHANNEL else user_id for field in self.condition},
            "transport": {"method": "websocket", "session_id": session},
        }


_CHAT_SCOPES = ("user:read:chat",)
_POLL_SCOPES = ("channel:read:polls",)
_SUSPECT_SCOPES = ("moderator:read:suspicious_users",)
_AUTOMOD_SCOPES = ("moderator:manage:automod",)

CHAT = Kind("channel.chat.message", "1", _CHAT_SCOPES, _AS_USER)
FURTHER = (
    Kind("channel.chat.notification", "1", _CHAT_SCOPES, _AS_USER),
    Kind("channel.chat.message_delete", "1", _CHAT_SCOPES, _AS_USER),
    Kind("channel.chat.clear_user_messages", "1", _CHAT_SCOPES, _AS_USER),
    Kind("channel.chat.clear", "1", _CHAT_SCOPES, _AS_USER),
    Kind("stream.online", "1"),
    Kind("stream.offline", "1"),
    Kind("channel.update", "2"),
    Kind("channel.follow", "2", ("moderator:read:followers",), _AS_MODERATOR),
    Kind("channel.poll.begin", "1", _POLL_SCOPES),
    Kind("channel.poll.progress", "1", _POLL_SCOPES),
    Kind("channel.poll.end", "1", _POLL_SCOPES),
    Kind(
        "channel.moderate",
        "2",
        (
            "moderator:read:blocked_terms",
            "moderator:read:chat_settings",
            "moderator:read:unban_requests",
            "moderator:read:banned_users",
            "moderator:read:chat_messages",
            "moderator:read:warnings",
            "moderator:read:moderators",
            "moderator:read:vips",
        ),
        _AS_MODERATOR,
    ),
    Kind("channel.suspicious_user.message", "1", _SUSPECT_SCOPES, _AS_MODERATOR),
    Kind("channel.suspicious_user.update", "1", _SUSPECT_SCOPES, _AS_MODERATOR),
    Kind("automod.message.hold", "2", _AUTOMOD_SCOPES, _AS_MODERATOR),
    Kind("automod.message.update", "2", _AUTOMOD_SCOPES, _AS_MODERATOR),
)


def granted(scopes: Iterable[str]) -> frozenset[str]:
    """Return the scopes with what they include: who may manage may read."""
    held = frozenset(scopes)
    return held | {scope.replace(":manage:", ":read:") for scope in held}
