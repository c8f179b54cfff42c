"""The dashboard's requests, with a token for the account's own id and secret.

The rule: the number in WeChat's answer decides what it means, by one table. The token travels in the address
because WeChat takes it nowhere else; addresses are neither logged nor told.
https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivelist.html
"""

from __future__ import annotations

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.wechat.codec import CodecError, read_answer
from livestream_console.net.http import Answer, HttpClient
from livestream_console.net.json_fields import Fields
from livestream_console.net.websocket import classify_status

API = "https://api.weixin.qq.com"

_STALE = frozenset({40001, 40014, 42001})
_MEANINGS = {
    -1: "network",
    40001: "auth",
    40013: "auth",
    40014: "auth",
    40125: "auth",
    40164: "auth",  # this computer's address is not on the account's list
    40243: "auth",
    41002: "auth",
    41004: "auth",
    42001: "auth",
    45009: "quota",
    45011: "quota",
    48001: "auth",  # the account has not switched on live data for others (开放能力)
    50002: "auth",
}
_WAITS_S = {45009: 3600.0, 45011: 60.0}


class DashboardApi:
    """Holds the account's secret and its token, and tells them to nobody."""

    def __init__(self, http: HttpClient, api: str, app_id: str, secret: str) -> None:
        self._http = http
        self._api = api.rstrip("/")
        self._app_id = app_id
        self._secret = secret
        self._token = ""

    async def lives(self, day: int) -> Fields:
        """Ask for the shows of a day, written as 20261122."""
        return _fields(await self._called("getlivelist", {"ds": day}))

    async def dashboard(self, export_id: str) -> bytes:
        """Ask for a show's figures."""
        return _checked(await self._called("getlivedata", {"export_id": export_id})).body

    async def _called(self, name: str, wish: dict[str, str | int]) -> Answer:
        """Send and return whatever the answer is; a token that is refused is renewed once."""
        if not self._token:
            await self._log_in()
        answer = await self._sent(name, wish)
        if _errcode(answer) in _STALE:
            await self._log_in()
            answer = await self._sent(name, wish)
        return answer

    async def _sent(self, name: str, wish: dict[str, str | int]) -> Answer:
        return await self._http.exchange(
            "POST",
            f"{self._api}/channels/livedashboard/{name}",
            params={"access_token": self._token},
            body=msgspec.json.encode(wish),
            headers={"Content-Type": "application/json"},
        )

    async def _log_in(self) -> None:
        wish = {"grant_type": "client_credential", "appid": self._app_id, "secret": self._secret}
        answer = await self._http.exchange(
            "POST",
            f"{self._api}/cgi-bin/stable_token",
            body=msgspec.json.encode(wish),
            headers={"Content-Type": "application/json"},
        )
        token = _fields(answer).get("access_token")
        if not isinstance(token, str) or not token:
            raise FeedFailure("auth", "no token in the answer", retryable=False)
        self._token = token


def _errcode(answer: Answer) -> int:
    """Return the number of what went wrong, 0 where nothing did."""
    try:
        code = read_answer(answer.body).get("errcode", 0)
    except CodecError:
        return 0
    return code if type(code) is int else 0


def _checked(answer: Answer) -> Answer:
    """Return the answer if it is the wanted one, else raise what it means."""
    if code := _errcode(answer):
        meaning = _MEANINGS.get(code, "refused")
        raise FeedFailure(
            meaning, f"errcode {code}", retryable=meaning != "auth", retry_after_s=_WAITS_S.get(code)
        )
    if not 200 <= answer.status < 300:
        raise classify_status(answer.status, answer.header("Retry-After"))
    return answer


def _fields(answer: Answer) -> Fields:
    try:
        return read_answer(_checked(answer).body)
    except CodecError:
        raise FeedFailure("protocol", "answer is no object") from None
