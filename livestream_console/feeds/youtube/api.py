"""The Data API's requests: counted against the day's quota, with the seller's own key or login.

The rule: the reason in Google's answer decides what it means, by one table; the key travels in a header,
since addresses end up in logs.
https://developers.google.com/youtube/v3/live/docs/errors
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.youtube.actions import Request
from livestream_console.feeds.youtube.codec import CodecError, read_object
from livestream_console.feeds.youtube.login import Login
from livestream_console.feeds.youtube.quota import LONGEST_WAIT_S, Quota
from livestream_console.net.http import Answer, HttpClient, Stream
from livestream_console.net.json_fields import Fields, part, text

API = "https://www.googleapis.com/youtube/v3"
PAGE_SIZE = "300"
"""So that a page of the longest messages fits what HttpClient takes."""

_SPENT = frozenset({"quotaExceeded", "dailyLimitExceeded", "dailyLimitExceededUnreg"})
_TOO_FAST = frozenset({"rateLimitExceeded", "userRateLimitExceeded"})
_MEANINGS = {
    "API_KEY_INVALID": "auth",
    "keyInvalid": "auth",
    "liveChatEnded": "ended",
    "liveChatNotFound": "not_found",
    "liveChatMessageNotFound": "not_found",
    "videoNotFound": "not_found",
    "liveChatDisabled": "unavailable",
    "liveChatBanInsertionNotAllowed": "refused",
    "insufficientPermissions": "auth",
}
_RETRYABLE = frozenset({"unavailable"})


class YouTubeApi:
    """One run's way to the API; without a login only reading is possible."""

    def __init__(
        self, http: HttpClient, api: str, key: str | None, login: Login | None, quota: Quota
    ) -> None:
        self._http = http
        self._api = api.rstrip("/")
        self._key = key
        self._login = login
        self._quota = quota

    async def video(self, video: str) -> Answer:
        """Ask for a broadcast's chat, viewers and likes."""
        params = {"part": "snippet,liveStreamingDetails,statistics", "id": video}
        return self._good(await self.send(Request("video", "GET", "/videos", params)))

    async def page(self, chat: str, token: str | None) -> Answer:
        """Ask for what was said since the page of this token."""
        return self._good(await self.send(Request("list", "GET", "/liveChat/messages", _place(chat, token))))

    @asynccontextmanager
    async def stream(self, chat: str, token: str | None, silence_s: float) -> AsyncIterator[Stream | None]:
        """Open the chat from this token on; None where the server will not stream it."""
        self._quota.spend("stream", time.time())
        async with self._http.stream(
            self._api + "/liveChat/messages/stream",
            params=_place(chat, token),
            headers=await self._headers(),
            silence_s=silence_s,
        ) as stream:
            yield None if await stream.refused() else stream

    async def log_in(self) -> None:
        """See to it that the token is good; nothing is sent to the API itself."""
        await self._headers()

    async def send(self, request: Request) -> Answer:
        """Send and return whatever the answer is; a token that is refused is renewed once."""
        headers = await self._headers()
        answer = await self._sent(request, headers)
        if answer.status == 401 and self._login is not None:
            refused = headers["Authorization"].removeprefix("Bearer ")
            answer = await self._sent(request, await self._headers(refused))
        return answer

    async def _sent(self, request: Request, headers: dict[str, str]) -> Answer:
        self._quota.spend(request.call, time.time())
        if request.body is not None:
            headers = headers | {"Content-Type": "application/json"}
        return await self._http.exchange(
            request.method,
            self._api + request.path,
            params=request.params,
            body=request.body,
            headers=headers,
        )

    async def _headers(self, refused: str | None = None) -> dict[str, str]:
        if self._login is not None:
            return {"Authorization": f"Bearer {await self._login.access_token(self._http, refused)}"}
        return {"X-Goog-Api-Key": self._key or ""}

    def _good(self, answer: Answer) -> Answer:
        if answer.status != 200:
            raise self.failure_of(answer)
        self._quota.served()
        return answer

    def failure_of(self, answer: Answer) -> FeedFailure:
        """Return what an answer other than the wanted one means."""
        try:
            error = part(read_object(answer.body), "error")
        except CodecError:
            error = {}
        return self.meaning(answer.status, error)

    def meaning(self, status: int, error: Fields) -> FeedFailure:
        """Return what Google's error object means, wherever it stood."""
        reasons = _reasons(error)
        detail = f"HTTP {status} {' '.join(reasons)}".rstrip()
        if _SPENT.intersection(reasons):
            self._quota.exhaust()
            return FeedFailure("quota", detail, retry_after_s=LONGEST_WAIT_S)
        if status == 429 or _TOO_FAST.intersection(reasons):
            return FeedFailure("quota", detail, retry_after_s=self._quota.throttled_s())
        code = next((_MEANINGS[reason] for reason in reasons if reason in _MEANINGS), None)
        if code is not None:
            return FeedFailure(code, detail, retryable=code in _RETRYABLE)
        if status in (401, 403):
            return FeedFailure("auth", detail, retryable=False)
        if status in (404, 410):
            return FeedFailure("not_found", detail, retryable=False)
        return FeedFailure("network" if status >= 500 else "refused", detail)


def server_us(answer: Answer) -> int:
    """Return the platform's own time, to a second: a desk whose clock is wrong must not take news for old."""
    try:
        moment = parsedate_to_datetime(answer.header("Date") or "")
    except ValueError:
        return time.time_ns() // 1000
    return int(moment.timestamp()) * 1_000_000


def _place(chat: str, token: str | None) -> dict[str, str]:
    place = {"liveChatId": chat, "part": "id,snippet,authorDetails", "maxResults": PAGE_SIZE}
    return place | {"prettyPrint": "false"} | ({"pageToken": token} if token else {})


def _reasons(error: Fields) -> list[str]:
    """Return the codes of an error, which stand in one of two lists or both."""
    lists = (error.get("errors"), error.get("details"))
    found = [one for named in lists if isinstance(named, list) for one in named if isinstance(one, dict)]
    return [reason for one in found if (reason := text(one, "reason")).isidentifier()]
