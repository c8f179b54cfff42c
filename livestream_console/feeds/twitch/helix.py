"""Twitch's HTTP interface as the feed needs it: who am I, which channel, subscribe, how many watch.

The rule: Twitch's own clock for the quota is kept. After a 429 nothing is sent before the reset it named, and
whoever asks meanwhile is told so at once.
https://dev.twitch.tv/docs/api/guide/#twitch-rate-limits
"""

from __future__ import annotations

import time
from typing import Any, TypeVar

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.twitch.helix_actions import Request
from livestream_console.net.http import Answer, HttpClient

API = "https://api.twitch.tv/helix"
AUTH = "https://id.twitch.tv/oauth2"

_LONGEST_PAUSE_S = 60.0
"""The bucket refills within a minute; a later reset would only be the difference of two clocks."""
_ALREADY_SUBSCRIBED = 409

T = TypeVar("T")


class Account(msgspec.Struct, frozen=True):
    """Whose token it is and what it may do."""

    user_id: str
    login: str
    scopes: tuple[str, ...] = ()


class _User(msgspec.Struct):
    id: str


class _Stream(msgspec.Struct):
    viewer_count: int


class _Users(msgspec.Struct):
    data: list[_User]


class _Streams(msgspec.Struct):
    data: list[_Stream]


class Helix:
    """Sends with the client's id and the token, and tells them to nobody else."""

    def __init__(self, http: HttpClient, client_id: str, token: str, api: str, auth: str) -> None:
        self._http = http
        self._token = token.removeprefix("oauth:")
        self._headers = {"Client-Id": client_id, "Authorization": f"Bearer {self._token}"}
        self._api = api.rstrip("/")
        self._auth = auth.rstrip("/")
        self._paused_until = 0.0

    async def account(self) -> Account:
        """Return whose token it is; FeedFailure "auth" when it is not valid."""
        headers = {"Authorization": f"OAuth {self._token}"}
        answer = await self._http.exchange("GET", f"{self._auth}/validate", headers=headers)
        return _read(answer, Account)

    async def channel_id(self, login: str) -> str:
        users = _read(await self.ask(Request("GET", "/users", {"login": login})), _Users).data
        if not users:
            raise FeedFailure("not_found", "no such channel", retryable=False)
        return users[0].id

    async def subscribe(self, body: dict[str, Any]) -> None:
        answer = await self.ask(Request("POST", "/eventsub/subscriptions", body=body))
        if answer.status == 403:  # the token holds, but not for this
            raise FeedFailure("refused", "HTTP 403", retryable=False)
        if answer.status != _ALREADY_SUBSCRIBED:
            answer.json()

    async def viewers(self, channel_id: str) -> tuple[int | None, bytes]:
        """Return how many watch, None while the channel is not live, and the answer itself."""
        answer = await self.ask(Request("GET", "/streams", {"user_id": channel_id}))
        streams = _read(answer, _Streams).data
        return (streams[0].viewer_count if streams else None), answer.body

    async def ask(self, request: Request) -> Answer:
        """Send one request once and return the answer, whatever its status but 429."""
        wait_s = self._paused_until - time.time()
        if wait_s > 0:
            raise FeedFailure("quota", "paused", retry_after_s=wait_s)
        body, headers = None, self._headers
        if request.body is not None:
            body, headers = msgspec.json.encode(request.body), headers | {"Content-Type": "application/json"}
        answer = await self._http.exchange(
            request.method, self._api + request.path, params=request.params, body=body, headers=headers
        )
        if answer.status == 429:
            reset_s = self._pause(answer.header("Ratelimit-Reset"))
            raise FeedFailure("quota", "HTTP 429", retry_after_s=reset_s)
        return answer

    def _pause(self, reset: str | None) -> float | None:
        """Keep still until the reset, in seconds since 1970; some limits name none."""
        if reset is None or not reset.isdecimal() or len(reset) > 12:
            return None
        wait_s = min(max(int(reset) - time.time(), 0.0), _LONGEST_PAUSE_S)
        self._paused_until = time.time() + wait_s
        return wait_s


def _read(answer: Answer, shape: type[T]) -> T:
    try:
        return msgspec.convert(answer.json(), shape)
    except msgspec.ValidationError as error:
        raise FeedFailure("protocol", "answer of another shape") from error
