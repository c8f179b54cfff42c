"""One login's way to Youzan's cloud.

The rule: a token is got for the app's own shop whenever one is needed; every answer is 200 and says no in one
of three forms. https://doc.youzanyun.com
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Token
from livestream_console.net.json_fields import Fields, flag, part, text
from livestream_console.shops.fields import answered_object, whole
from livestream_console.shops.line import Line
from livestream_console.shops.tokens import Tokens

_EARLY_S = 600
_LASTS_US = 3_600 * 1_000_000
"""How long a token is used where Youzan does not say."""
_GOOD = 200
_TOKEN_GONE = frozenset({"4201", "4202", "4203"})
_NO_RIGHT = "4204"
_NOT_LIKE_THIS = 4007
_TOO_OFTEN = frozenset({4101, 500_100_004, 123_000_042})
_LATE = frozenset({106_000_001, 106_100_118})


class CloudApi:
    def __init__(
        self,
        line: Line,
        url: str,
        *,
        client: str,
        secret: str,
        shop: str,
    ) -> None:
        self._line = line
        self._url = url.rstrip("/")
        self._login = {"client_id": client, "client_secret": secret, "grant_id": shop}
        self._tokens = Tokens(line, self._granted, _is_gone, _EARLY_S)

    async def ask(self, api: str, **asked: object) -> Fields:
        """Return the data of an answer. ``api`` is its name and version: ``youzan.trade.get/4.0.2``."""

        async def asking(token: str) -> Fields:
            return _data(await self._post(f"/api/{api}", asked, {"access_token": token}))

        return await self._tokens.used(asking)

    async def _granted(self, former: Token) -> Token:
        asked = {**self._login, "authorize_type": "silent", "refresh": False}
        said = await self._post("/auth/token", asked, {})
        data = part(said, "data")
        token, ends_ms = text(data, "access_token"), whole(data, "expires")
        if not token:
            raise FeedFailure("auth", str(whole(said, "code")), retryable=False)
        return Token(token, ends_ms * 1_000 if ends_ms else self._line.our_us() + _LASTS_US)

    async def _post(self, path: str, asked: Mapping[str, object], params: dict[str, str]) -> Fields:
        answer = await self._line.ask(
            "POST",
            self._url + path,
            params=params,
            body=msgspec.json.encode(asked),
            headers={"Content-Type": "application/json"},
        )
        return answered_object(answer)


def _is_gone(failure: FeedFailure) -> bool:
    return failure.code == "auth" and failure.detail in _TOKEN_GONE


def _code(said: Fields) -> int | None:
    gateway = part(said, "gw_err_resp")
    return whole(gateway, "err_code") if gateway else whole(said, "code")


def _data(said: Fields) -> Fields:
    code = _code(said)
    if code == _GOOD and flag(said, "success") is not False and "gw_err_resp" not in said:
        return part(said, "data")
    detail = str(code)
    if detail in _TOKEN_GONE or detail == _NO_RIGHT:
        raise FeedFailure("auth", detail, retryable=False)
    if code in _TOO_OFTEN:
        raise FeedFailure("quota", detail)
    if code == _NOT_LIKE_THIS and "IP" in text(part(said, "gw_err_resp"), "err_msg").upper():
        raise FeedFailure("ip_not_allowed", detail, retryable=False)
    raise FeedFailure("unavailable" if code in _LATE else "refused", detail, retryable=code in _LATE)
