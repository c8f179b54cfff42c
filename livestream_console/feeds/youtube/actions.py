"""What can be done in a YouTube chat, as requests. Pure.

The rule: what YouTube is known to refuse is refused here, before it costs units.
https://developers.google.com/youtube/v3/live/docs/liveChatMessages/insert
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from livestream_console.core.values import RoomAction

MAX_TEXT = 200
ACTIONS = frozenset({"post", "delete", "timeout", "ban", "unban", "poll", "poll_close"})
_POLL_OPTIONS = range(2, 5)
_TIMEOUT_S = 300


class Request(msgspec.Struct, frozen=True):
    """``call`` is its name in the table of costs."""

    call: str
    method: str
    path: str
    params: dict[str, str]
    body: bytes | None = None


class Impossible(Exception):
    """An action that has no request. ``code`` is stable."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def request_of(action: RoomAction, chat: str | None, bans: Mapping[str, str]) -> Request:
    """Return the request for an action; ``bans`` are the ids of those that this desk made, by viewer.

    Raises Impossible: not_supported, unavailable (no chat entered), empty_text, too_long, no_target,
    unknown_ban or bad_options.
    """
    if action.what not in ACTIONS:
        raise Impossible("not_supported")
    if chat is None:
        raise Impossible("unavailable")
    if action.what in ("post", "poll"):
        if not action.text.strip():
            raise Impossible("empty_text")
        if len(action.text) > MAX_TEXT:
            raise Impossible("too_long")
        return _insert(action.what, "/liveChat/messages", {"liveChatId": chat} | _said(action))
    if not action.target:
        raise Impossible("no_target")
    match action.what:
        case "delete":
            return Request("delete", "DELETE", "/liveChat/messages", {"id": action.target})
        case "poll_close":
            params = {"id": action.target, "status": "closed", "part": "id"}
            return Request("poll_close", "POST", "/liveChat/messages/transition", params)
        case "unban":
            if action.target not in bans:
                raise Impossible("unknown_ban")  # YouTube tells a ban's id only to whoever makes it
            return Request("unban", "DELETE", "/liveChat/bans", {"id": bans[action.target]})
    return _insert("ban", "/liveChat/bans", {"liveChatId": chat} | _ban(action))


def _said(action: RoomAction) -> dict[str, Any]:
    if action.what == "post":
        return {"type": "textMessageEvent", "textMessageDetails": {"messageText": action.text}}
    if len(action.options) not in _POLL_OPTIONS or not all(map(str.strip, action.options)):
        raise Impossible("bad_options")
    options = [{"optionText": option} for option in action.options]
    details = {"metadata": {"questionText": action.text, "options": options}}
    return {"type": "pollEvent", "pollDetails": details}


def _ban(action: RoomAction) -> dict[str, Any]:
    person = {"bannedUserDetails": {"channelId": action.target}}
    if action.what == "ban":
        return {"type": "permanent"} | person
    # 64-bit numbers are text in Google's JSON.
    return {"type": "temporary", "banDurationSeconds": str(action.duration_s or _TIMEOUT_S)} | person


def _insert(call: str, path: str, snippet: dict[str, Any]) -> Request:
    return Request(call, "POST", path, {"part": "id,snippet"}, msgspec.json.encode({"snippet": snippet}))
