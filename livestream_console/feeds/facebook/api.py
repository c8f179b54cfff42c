"""The Graph API's requests for one live video, with the Page's token.

The rule: the number in Facebook's error decides what it means, by one table; the token travels in a header,
since addresses end up in logs.
https://developers.facebook.com/docs/graph-api/guides/error-handling
"""

from __future__ import annotations

from urllib.parse import urlencode

from livestream_console.core.ports import FeedFailure
from livestream_console.core.values import RoomAction
from livestream_console.feeds.facebook.codec import read_error
from livestream_console.feeds.facebook.interval import Usage, read_usage
from livestream_console.net.http import Answer, HttpClient

API = "https://graph.facebook.com/v25.0"
PAGE_SIZE = 100
ACTIONS = frozenset({"post", "reply", "delete"})
MAX_TEXT = 8000
LIMITED_S = 300.0
"""How long to stay away where a limit was reached and no time was told."""

_FIELDS = "id,created_time,from{id,name},message,message_tags,parent{id},attachment{type,url}"
_AUTH = frozenset({10, 102, 190, *range(200, 300)})
_LIMITS = frozenset({4, 17, 32, 341, 613, *range(80000, 80015)})
_PASSING = frozenset({1, 2})
_UNKNOWN_OBJECT = (100, 33)
_USAGE = ("X-App-Usage", "X-Page-Usage", "X-Business-Use-Case-Usage")


class Impossible(Exception):
    """An action that has no request. ``code`` is stable: not_supported, empty_text, too_long or no_target."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class GraphApi:
    """One run's way to the API."""

    def __init__(self, http: HttpClient, api: str, token: str) -> None:
        self._http = http
        self._api = api.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}"}

    async def video(self, video: str) -> Answer:
        """Ask for a live video's state and viewers."""
        return _good(await self._get(f"/{video}", {"fields": "status,live_views"}))

    async def comments(self, video: str, since_s: int, after: str | None) -> Answer:
        """Ask for a page of what was said since a time, answers to comments among it, oldest first."""
        params = {
            "fields": _FIELDS,
            "filter": "stream",
            "live_filter": "no_filter",
            "order": "chronological",
            "limit": str(PAGE_SIZE),
            "since": str(since_s),
        }
        return _good(await self._get(f"/{video}/comments", params | ({"after": after} if after else {})))

    async def act(self, action: RoomAction, video: str) -> Answer:
        """Send what an action asks for and return whatever the answer is; raise Impossible for others.

        None of this could be tried against Facebook itself: posting as the Page and deleting are as the
        reference of comments has them.
        """
        if action.what not in ACTIONS:
            raise Impossible("not_supported")
        if action.what != "post" and not action.target:
            raise Impossible("no_target")
        if action.what == "delete":
            return await self._http.exchange("DELETE", f"{self._api}/{action.target}", headers=self._headers)
        if not action.text.strip():
            raise Impossible("empty_text")
        if len(action.text) > MAX_TEXT:
            raise Impossible("too_long")
        under = action.target if action.what == "reply" else video
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return await self._http.exchange(
            "POST",
            f"{self._api}/{under}/comments",
            body=urlencode({"message": action.text}).encode(),
            headers=self._headers | form,
        )

    async def _get(self, path: str, params: dict[str, str]) -> Answer:
        return await self._http.exchange("GET", self._api + path, params=params, headers=self._headers)


def usage_of(answer: Answer) -> Usage:
    return read_usage(*(answer.header(name) for name in _USAGE))


def failure_of(answer: Answer) -> FeedFailure:
    """Return what an answer other than the wanted one means."""
    error = read_error(answer.body)
    detail = f"HTTP {answer.status}" + (f" code {error.code}" if error.code else "")
    if error.code in _LIMITS or answer.status == 429:
        return FeedFailure("quota", detail, retry_after_s=usage_of(answer).wait_s or LIMITED_S)
    if error.code in _AUTH:
        return FeedFailure("auth", detail, retryable=False)
    if (error.code, error.subcode) == _UNKNOWN_OBJECT or answer.status == 404:
        return FeedFailure("not_found", detail, retryable=False)
    if error.code in _PASSING or answer.status >= 500:
        return FeedFailure("network", detail)
    if answer.status in (401, 403):
        return FeedFailure("auth", detail, retryable=False)
    return FeedFailure("refused", detail)


def _good(answer: Answer) -> Answer:
    if answer.status != 200:
        raise failure_of(answer)
    return answer
