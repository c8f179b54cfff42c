"""The requests around Kuaishou's pushes: a token, the bond with the room, what failed to arrive, receipts.

The rule: an answer counts when its ``result`` is 1. https://open.kuaishou.com/miniPlayDocs
"""

from __future__ import annotations

import time
from typing import Any

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.kuaishou.official_normalize import GIFTS, Push, read_rows
from livestream_console.feeds.kuaishou.official_signing import sign
from livestream_console.net.http import HttpClient

API = "https://open.kuaishou.com"
_LIVE = "/openapi/developer/live"
_DATA = f"{_LIVE}/data/interactive"
_DONE = 1


class OfficialApi:
    """Holds the application's secret and its token, and tells them to nobody."""

    def __init__(self, http: HttpClient, api: str, app_id: str, secret: str) -> None:
        self._http = http
        self._api = api.rstrip("/")
        self._app_id = app_id
        self._secret = secret
        self._token = ""

    async def log_in(self) -> None:
        wish = {"app_id": self._app_id, "app_secret": self._secret, "grant_type": "client_credentials"}
        answer = await self._http.exchange("GET", f"{self._api}/oauth2/access_token", params=wish)
        token = _checked(answer.json(), "auth").get("access_token")
        if not isinstance(token, str) or not token:
            raise FeedFailure("auth", "no token in the answer", retryable=False)
        self._token = token

    async def bind(self, room: str, action: str) -> None:
        """Tie the application to a room (``start``) or untie it (``stop``)."""
        await self._call(f"{_LIVE}/smallPlay/bind", room, moduleType="bind", actionType=action, data="{}")

    async def failed_gifts(self, room: str) -> list[Push]:
        """Return gifts whose push failed."""
        answer = await self._call(f"{_DATA}/pushdata/query", room, pushType=GIFTS, data="{}")
        try:
            return read_rows(answer.get("data") or [])
        except ValueError as error:
            raise FeedFailure("protocol", str(error)) from None

    async def acknowledge(self, room: str, push: Push, received_ms: int) -> None:
        """Say that a push arrived and was shown; Kuaishou wants to know of both."""
        about = {"uniqueMessageId": push.id, "pushType": push.kind, "cpServerReceiveTime": received_ms}
        received = msgspec.json.encode(about | {"cpClientReceiveTime": received_ms}).decode()
        shown = msgspec.json.encode(about | {"cpClientShowTime": received_ms}).decode()
        await self._call(f"{_DATA}/ack/receive", room, ackType="cpClientReceive", data=received)
        await self._call(f"{_DATA}/ack/show", room, ackType="cpClientShow", data=shown)

    async def _call(self, path: str, room: str, **fields: str) -> dict[str, Any]:
        wish: dict[str, str | int] = {"roomCode": room, "timestamp": time.time_ns() // 1_000_000, **fields}
        wish["sign"] = sign(self._app_id, wish, self._secret)
        answer = await self._http.exchange(
            "POST",
            self._api + path,
            params={"app_id": self._app_id, "access_token": self._token},
            body=msgspec.json.encode(wish),
            headers={"Content-Type": "application/json"},
        )
        return _checked(answer.json(), "refused")


def _checked(answer: object, otherwise: str) -> dict[str, Any]:
    if not isinstance(answer, dict):
        raise FeedFailure("protocol", "answer is no object")
    result = answer.get("result")
    if result != _DONE:
        raise FeedFailure(otherwise, f"result {result}", retryable=otherwise != "auth")
    return answer
