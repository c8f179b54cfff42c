"""The requests around Douyin's pushes: a token, the room, the tasks that push, and what failed to arrive.

The rule: every answer says ``err_no``, and one table says what it means to the seller.
https://developer.open-douyin.com/docs/resource/zh-CN/interaction/develop/server/live/danmu
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.douyin.push_normalize import Push
from livestream_console.net.http import HttpClient

API = "https://webcast.bytedance.com"
TOKEN_API = "https://minigame.zijieapi.com"
RUNNING = 3
"""A task's status; 1 is unknown to Douyin and 2 not started."""
PAGE = 100

_AUTH = frozenset({40015, 40017, 40022})  # the application, its secret or its token are not accepted


class PushApi:
    """Holds the application's secret and its token, and tells them to nobody."""

    def __init__(self, http: HttpClient, api: str, token_api: str, app_id: str, secret: str) -> None:
        self._http = http
        self._api = api.rstrip("/")
        self._token_api = token_api.rstrip("/")
        self._app_id = app_id
        self._secret = secret
        self._token = ""

    async def log_in(self) -> None:
        """Get a token; it lasts two hours."""
        wish = {"appid": self._app_id, "secret": self._secret, "grant_type": "client_credential"}
        url = f"{self._token_api}/mgplatform/api/apps/v2/token"
        data = _data(await self._http.post_json(url, msgspec.json.encode(wish), _JSON))
        token = data.get("access_token")
        if not isinstance(token, str) or not token:
            raise FeedFailure("auth", "no token in the answer", retryable=False)
        self._token = token

    async def room(self, launch_token: str) -> str:
        """Return the room in which the live companion started the application."""
        answer = await self._http.post_json(
            f"{self._api}/api/webcastmate/info",
            msgspec.json.encode({"token": launch_token}),
            _JSON | {"X-Token": self._token},
        )
        info = _data(answer).get("info")
        room = info.get("room_id") if isinstance(info, dict) else None
        if not room or not isinstance(room, str | int):
            raise FeedFailure("protocol", "an answer without a room")
        return str(room)

    async def start(self, room: str, kind: str) -> None:
        await self._task("start", room, kind)

    async def stop(self, room: str, kind: str) -> None:
        await self._task("stop", room, kind)

    async def status(self, room: str, kind: str) -> int:
        data = await self._get("/api/live_data/task/get", {"roomid": room, "msg_type": kind})
        status = data.get("status")
        return status if isinstance(status, int) else 0

    async def failed(self, room: str, kind: str, page: int) -> list[Push]:
        """Return one page of pushes that did not arrive; pages count from 1."""
        wish = {"roomid": room, "msg_type": kind, "page_num": str(page), "page_size": str(PAGE)}
        data = await self._get("/api/live_data/task/fail_data/get", wish)
        try:
            return msgspec.json.decode(msgspec.json.encode(data.get("data_list") or []), type=list[Push])
        except msgspec.MsgspecError:
            raise FeedFailure("protocol", "a damaged list of failed pushes") from None

    async def _task(self, verb: str, room: str, kind: str) -> None:
        wish = {"roomid": room, "appid": self._app_id, "msg_type": kind}
        url = f"{self._api}/api/live_data/task/{verb}"
        _data(await self._http.post_json(url, msgspec.json.encode(wish), self._headers))

    async def _get(self, path: str, wish: dict[str, str]) -> dict[str, Any]:
        answer = await self._http.exchange(
            "GET", self._api + path, params=wish | {"appid": self._app_id}, headers=self._headers
        )
        return _data(answer.json())

    @property
    def _headers(self) -> dict[str, str]:
        return _JSON | {"access-token": self._token}


_JSON = {"Content-Type": "application/json"}


def _data(answer: object) -> dict[str, Any]:
    """Return an answer's data; raise FeedFailure for one that is none."""
    if not isinstance(answer, dict):
        raise FeedFailure("protocol", "answer is no object")
    code = answer.get("err_no", answer.get("errcode", 0))
    if code:
        raise failure_of(code)
    data = answer.get("data")
    return data if isinstance(data, dict) else {}


def failure_of(code: object) -> FeedFailure:
    """Return what an ``err_no`` other than 0 means."""
    detail = f"err_no {code}"
    if isinstance(code, int) and code in _AUTH:
        return FeedFailure("auth", detail, retryable=False)
    return FeedFailure("refused", detail)
