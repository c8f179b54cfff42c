"""Open Live's three requests: start a project, keep it alive, end it.

The rule: the answer's own code decides, and one table says what each code means to the seller.
https://open-live.bilibili.com/document/eba8e2e1-847d-e908-2e5c-7a1ec7d9266f
"""

from __future__ import annotations

import secrets
import time
from typing import Any

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.bilibili.signing import signed_headers
from livestream_console.net.http import HttpClient

PROJECT_OVER = frozenset({7000, 7003})
"""The project is closed; starting it again is all that helps."""
AT_ONCE_S = 0.0
COOLING_DOWN = 7001
_COOL_DOWN_S = 10.0

_FATAL = {
    4001: "auth",  # unknown application
    4002: "auth",  # bad signature
    4003: "auth",  # the request's time is off
    4007: "auth",  # address not on the list
    4008: "auth",  # no permission
    5004: "refused",  # the room is not on the list
    5005: "refused",  # the room is barred
    7007: "not_found",  # wrong identity code
    8002: "refused",  # the project has no right to this
}
_QUOTA = frozenset({4009, 6003})


class Project(msgspec.Struct, frozen=True):
    """A started project. ``auth_body`` goes to the websocket as it is."""

    game_id: str
    auth_body: str
    links: tuple[str, ...]
    room: str
    owner: str | None


class OpenLiveApi:
    """Signs and sends; holds the credentials and tells them to nobody."""

    def __init__(self, http: HttpClient, api: str, app_id: int, key: str, secret: str) -> None:
        self._http = http
        self._api = api.rstrip("/")
        self._app_id = app_id
        self._key = key
        self._secret = secret

    async def start(self, code: str) -> Project:
        data = await self._call("/v2/app/start", {"code": code, "app_id": self._app_id})
        try:
            websocket, anchor = data["websocket_info"], data.get("anchor_info") or {}
            return Project(
                game_id=str((data.get("game_info") or {}).get("game_id") or ""),
                auth_body=str(websocket["auth_body"]),
                links=tuple(map(str, websocket["wss_link"])),
                room=str(anchor.get("room_id") or ""),
                owner=str(anchor.get("open_id") or anchor.get("uid") or "") or None,
            )
        except (KeyError, TypeError, AttributeError):
            raise FeedFailure("protocol", "start answer lacks the room's address") from None

    async def heartbeat(self, game_id: str) -> None:
        await self._call("/v2/app/heartbeat", {"game_id": game_id})

    async def end(self, game_id: str, timeout_s: float) -> None:
        await self._call("/v2/app/end", {"app_id": self._app_id, "game_id": game_id}, timeout_s)

    async def _call(self, path: str, request: dict[str, Any], timeout_s: float = 10.0) -> dict[str, Any]:
        body = msgspec.json.encode(request)
        headers = signed_headers(body, self._key, self._secret, secrets.token_hex(16), int(time.time()))
        answer = await self._http.post_json(self._api + path, body, headers, timeout_s)
        if not isinstance(answer, dict):
            raise FeedFailure("protocol", "answer is no object")
        if answer.get("code") != 0:
            raise failure_of(answer.get("code"))
        data = answer.get("data")
        return data if isinstance(data, dict) else {}


def failure_of(code: object) -> FeedFailure:
    """Return what a code other than 0 means."""
    detail = f"code {code}"
    if not isinstance(code, int):
        return FeedFailure("protocol", detail)
    if code in _FATAL:
        return FeedFailure(_FATAL[code], detail, retryable=False)
    if code in PROJECT_OVER:
        return FeedFailure("ended", detail, retry_after_s=AT_ONCE_S)
    if code == COOLING_DOWN:
        return FeedFailure("refused", detail, retry_after_s=_COOL_DOWN_S)
    if code in _QUOTA:
        return FeedFailure("quota", detail)
    return FeedFailure("refused", detail)
