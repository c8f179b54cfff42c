"""What can be done in a Twitch channel: each action as a request, its answer as an outcome. Pure.

The rule: an action that lacks what it needs is rejected here and never sent. Twitch would take it for
something larger: a deletion without a message clears the whole chat, a time-out without an end is a ban.
https://dev.twitch.tv/docs/api/reference/
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from livestream_console.core.ports import ActionOutcome
from livestream_console.core.values import RoomAction

POLL_S = 60
"""How long a poll runs unless told otherwise."""

_SCOPES = {
    "post": "user:write:chat",
    "reply": "user:write:chat",
    "announce": "moderator:manage:announcements",
    "pin": "moderator:manage:chat_messages",
    "unpin": "moderator:manage:chat_messages",
    "delete": "moderator:manage:chat_messages",
    "timeout": "moderator:manage:banned_users",
    "ban": "moderator:manage:banned_users",
    "unban": "moderator:manage:banned_users",
    "poll": "channel:manage:polls",
    "poll_close": "channel:manage:polls",
}
_POLLS = frozenset({"poll", "poll_close"})
_TARGETED = frozenset({"reply", "pin", "unpin", "delete", "timeout", "ban", "unban", "poll_close"})
_WORDED = frozenset({"post", "reply", "announce", "poll"})
_REASONS = {401: "auth", 403: "refused", 404: "not_found", 409: "refused"}


class Request(msgspec.Struct, frozen=True):
    """An HTTP request below the interface's address."""

    method: str
    path: str
    params: dict[str, str] | None = None
    body: dict[str, Any] | None = None


def possible(scopes: frozenset[str], owns_channel: bool) -> frozenset[str]:
    """Return the actions that the token covers; polls are for the channel's own account."""
    covered = {what for what, scope in _SCOPES.items() if scope in scopes}
    return frozenset(covered if owns_channel else covered - _POLLS)


def request_of(action: RoomAction, channel_id: str, user_id: str) -> Request | None:
    """Return the request, or None where the action lacks something."""
    what, target = action.what, action.target or ""
    if (what in _TARGETED and not target) or (what in _WORDED and not action.text.strip()):
        return None
    moderator = {"broadcaster_id": channel_id, "moderator_id": user_id}
    message = moderator | {"message_id": target}
    match what:
        case "post" | "reply":
            post = {"broadcaster_id": channel_id, "sender_id": user_id, "message": action.text}
            if what == "reply":
                post["reply_parent_message_id"] = target
            return Request("POST", "/chat/messages", body=post)
        case "announce":
            return Request("POST", "/chat/announcements", moderator, {"message": action.text})
        case "pin":
            if action.duration_s is not None:
                message["duration_seconds"] = str(action.duration_s)
            return Request("PUT", "/chat/pins", message)
        case "unpin":
            return Request("DELETE", "/chat/pins", message)
        case "delete":
            return Request("DELETE", "/moderation/chat", message)
        case "timeout" if action.duration_s:
            sanction = {"user_id": target, "duration": action.duration_s}
            return Request("POST", "/moderation/bans", moderator, {"data": sanction})
        case "ban":
            return Request("POST", "/moderation/bans", moderator, {"data": {"user_id": target}})
        case "unban":
            return Request("DELETE", "/moderation/bans", moderator | {"user_id": target})
        case "poll" if len(action.options) >= 2:
            poll = {
                "broadcaster_id": channel_id,
                "title": action.text,
                "choices": [{"title": option} for option in action.options],
                "duration": action.duration_s or POLL_S,
            }
            return Request("POST", "/polls", body=poll)
        case "poll_close":
            close = {"broadcaster_id": channel_id, "id": target, "status": "TERMINATED"}
            return Request("PATCH", "/polls", body=close)
    return None


def outcome_of(what: str, status: int, body: bytes) -> ActionOutcome:
    """Return what the answer means. A server's own failure leaves open what it did before."""
    if status >= 500:
        return ActionOutcome("unknown")
    if not 200 <= status < 300:
        return ActionOutcome("rejected", _REASONS.get(status, "invalid"))
    if what in ("post", "reply"):
        return _posted(_first(body))
    made = _first(body).get("id") if what == "poll" else None
    return ActionOutcome("accepted", made=made if isinstance(made, str) else None)


def _posted(sent: Mapping[str, Any]) -> ActionOutcome:
    """A message may be taken and then dropped: held by AutoMod, a repeat, against the channel's settings."""
    if sent.get("is_sent") is True:
        made = sent.get("message_id")
        return ActionOutcome("accepted", made=made if isinstance(made, str) and made else None)
    if sent.get("is_sent") is not False:
        return ActionOutcome("unknown")
    dropped = sent.get("drop_reason")
    repeated = isinstance(dropped, dict) and dropped.get("code") == "msg_duplicate"
    return ActionOutcome("rejected", "duplicate" if repeated else "dropped")


def _first(body: bytes) -> Mapping[str, Any]:
    """Return the first item of ``data``, empty where there is none."""
    try:
        return msgspec.json.decode(body, type=_Items).data[0]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, IndexError):
        return {}


class _Items(msgspec.Struct):
    data: list[dict[str, Any]]
