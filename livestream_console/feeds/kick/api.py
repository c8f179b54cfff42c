"""What Kick does for a user's token: send webhooks, post, delete, time out, ban.

The rule: one request an action, and its status decides; what may have been done without our hearing of it is
unknown. https://docs.kick.com/apis/chat, https://docs.kick.com/apis/moderation
https://docs.kick.com/events/subscribe-to-events
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from livestream_console.core.ports import ActionOutcome, FeedFailure
from livestream_console.core.values import RoomAction
from livestream_console.net.http import Answer, HttpClient

_MINUTE_S = 60
_LONGEST_MIN = 10_080
_REASONS = {401: "auth", 403: "refused", 404: "not_found", 429: "quota"}


class Request(msgspec.Struct, frozen=True):
    method: str
    path: str
    body: dict[str, Any]


class _Made(msgspec.Struct, frozen=True):
    is_sent: bool | None = None
    message_id: str | None = None


class _Posted(msgspec.Struct, frozen=True):
    data: _Made = _Made()


class KickApi:
    """Holds the user's token and tells it to nobody."""

    def __init__(self, http: HttpClient, api: str, token: str) -> None:
        self._http = http
        self._api = api.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    async def broadcaster(self, slug: str) -> int:
        """Return a channel's number, which every action names; raise FeedFailure."""
        answer = await self._http.exchange(
            "GET", f"{self._api}/public/v1/channels", params={"slug": slug}, headers=self._headers
        )
        try:
            number = answer.json()["data"][0]["broadcaster_user_id"]
        except (KeyError, IndexError, TypeError):
            raise FeedFailure("not_found", "no such channel", retryable=False) from None
        if type(number) is not int:
            raise FeedFailure("protocol", "a channel without a number")
        return number

    async def subscribe(self, types: Iterable[str]) -> None:
        """Have these webhooks sent for the token's own channel, as far as they are not; raise FeedFailure."""
        url = f"{self._api}/public/v1/events/subscriptions"
        answer = (await self._http.exchange("GET", url, headers=self._headers)).json()
        listed = answer.get("data") if isinstance(answer, dict) else None
        known = {one.get("event") for one in listed or () if isinstance(one, dict)}
        events = [{"name": name, "version": 1} for name in types if name not in known]
        if events:
            body = msgspec.json.encode({"events": events, "method": "webhook"})
            (await self._http.exchange("POST", url, body=body, headers=self._headers)).json()

    async def do(self, request: Request) -> ActionOutcome:
        try:
            answer = await self._http.exchange(
                request.method,
                f"{self._api}/public/v1/{request.path}",
                body=msgspec.json.encode(request.body),
                headers=self._headers,
            )
        except FeedFailure as failure:
            return ActionOutcome("unknown", failure.code)
        return outcome_of(answer)


def request_of(action: RoomAction, broadcaster: int) -> Request | None:
    """Return the request, or None where the action lacks something or Kick has no call for it."""
    what, target = action.what, action.target or ""
    if what in ("post", "reply"):
        body: dict[str, Any] = {"type": "user", "broadcaster_user_id": broadcaster, "content": action.text}
        if what == "reply":
            body["reply_to_message_id"] = target
        return Request("POST", "chat", body) if action.text.strip() and (target or what == "post") else None
    if what == "delete":
        return Request("DELETE", f"chat/{target}", {}) if target.replace("-", "").isalnum() else None
    if not (target.isascii() and target.isdigit()):
        return None
    body = {"broadcaster_user_id": broadcaster, "user_id": int(target)}
    match what:
        case "timeout" if action.duration_s:
            # Kick counts whole minutes; longer than asked for is safer than shorter.
            minutes = -(-action.duration_s // _MINUTE_S)
            return Request("POST", "moderation/bans", body | {"duration": min(minutes, _LONGEST_MIN)})
        case "ban":
            return Request("POST", "moderation/bans", body)
        case "unban":
            return Request("DELETE", "moderation/bans", body)
    return None


def outcome_of(answer: Answer) -> ActionOutcome:
    """Return what the answer means. A server's own failure leaves open what it did before."""
    if answer.status >= 500:
        return ActionOutcome("unknown")
    if not 200 <= answer.status < 300:
        return ActionOutcome("rejected", _REASONS.get(answer.status, "invalid"))
    try:
        data = msgspec.json.decode(answer.body, type=_Posted).data
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return ActionOutcome("accepted")  # only a post says more than its status
    if data.is_sent is False:
        return ActionOutcome("rejected", "dropped")
    return ActionOutcome("accepted", made=data.message_id or None)
