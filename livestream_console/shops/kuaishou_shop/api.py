"""One login's way to Kuaishou's open gateway for shops.

The rule: every request is signed anew; the platform wants its token in the address, so no address is ever
told. An answer counts only where its ``result`` is 1.
"""

from __future__ import annotations

import re

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.json_fields import Fields, part, text
from livestream_console.shops.fields import answered_object, whole
from livestream_console.shops.kuaishou_shop.signing import SignMethod, request_signature
from livestream_console.shops.line import Line

_GOOD = 1
_LOGIN = re.compile(r"access_?token|授权|签名|sign", re.IGNORECASE)
"""What a refusal of the login is told by: its numbers are not published in one place [B]."""
_TOO_OFTEN = re.compile(r"限流|频繁|limit", re.IGNORECASE)


class GatewayApi:
    def __init__(
        self, line: Line, url: str, *, app_key: str, sign_secret: str, token: str, sign_method: SignMethod
    ) -> None:
        self._line = line
        self._url = url.rstrip("/")
        self._app_key, self._sign_secret = app_key, sign_secret
        self._token = token
        self._sign_method: SignMethod = sign_method

    async def ask(self, method: str, **asked: object) -> Fields:
        """Return the data of an answer."""
        params = {
            "method": method,
            "appkey": self._app_key,
            "access_token": self._token,
            "version": "1",
            "timestamp": str(self._line.our_us() // 1_000),
            "signMethod": self._sign_method,
            "param": msgspec.json.encode(asked, order="sorted").decode(),
        }
        params["sign"] = request_signature(params, self._sign_secret, self._sign_method)
        answer = await self._line.ask("GET", f"{self._url}/{method.replace('.', '/')}", params=params)
        said = answered_object(answer)
        if whole(said, "result") != _GOOD:
            raise _refusal(said)
        return part(said, "data")


def _refusal(said: Fields) -> FeedFailure:
    detail = str(whole(said, "result"))
    words = " ".join(text(said, name) for name in ("error", "error_msg", "msg", "sub_msg", "subMsg"))
    if _LOGIN.search(words):
        return FeedFailure("auth", detail, retryable=False)
    if _TOO_OFTEN.search(words):
        return FeedFailure("quota", detail)
    return FeedFailure("refused", detail, retryable=False)
