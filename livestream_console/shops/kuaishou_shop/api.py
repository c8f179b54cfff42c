"""One login's way to Kuaishou's open gateway for shops.

The rule: every request is signed anew; the platform wants its token in the address, so no address is ever
told. An answer counts only where its ``result`` is 1. Requests are signed with one secret of the app, tokens
are renewed with another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlencode

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Token
from livestream_console.net.http import Answer
from livestream_console.net.json_fields import Fields, part, text
from livestream_console.shops.fields import answered_object, whole
from livestream_console.shops.kuaishou_shop.signing import SignMethod, request_signature
from livestream_console.shops.line import Line
from livestream_console.shops.tokens import (
    HALF_A_DAY_S,
    Keep,
    Tokens,
    ending_access,
    renewed,
    require_refresh,
)

_REFRESH = "/oauth2/refresh_token"
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_GOOD = 1
_TOKEN_GONE = "100200102"
"""What every fault of a token is told by; where it is not, the words name the token [B]."""
_OF_TOKEN = re.compile(r"access_?token", re.IGNORECASE)
_BROKEN = "100200500"
_LOGIN = re.compile(r"授权|签名|sign", re.IGNORECASE)
"""What a refusal of the login is told by: its numbers are not published in one place [B]."""
_TOO_OFTEN = re.compile(r"限流|频繁|limit", re.IGNORECASE)


class GatewayApi:
    def __init__(
        self,
        line: Line,
        url: str,
        *,
        app_key: str,
        app_secret: str,
        sign_secret: str,
        token: Token,
        keep: Keep,
        sign_method: SignMethod,
    ) -> None:
        self._line = line
        self._url = url.rstrip("/")
        self._app_key, self._app_secret, self._sign_secret = app_key, app_secret, sign_secret
        self._tokens = Tokens(line, self._renewed, _is_gone, HALF_A_DAY_S, token, keep)
        self._sign_method: SignMethod = sign_method

    async def ask(self, method: str, **asked: object) -> Fields:
        """Return the data of an answer."""
        return await self._tokens.used(lambda token: self._call(method, asked, token))

    async def _renewed(self, former: Token) -> Token:
        """https://open.kwaixiaodian.com/docs/dev?pageSign=e1d9e229332f4f233a04b44833a5dfe71614263940720"""
        form = {
            "app_id": self._app_key,
            "app_secret": self._app_secret,
            "refresh_token": require_refresh(former),
            "grant_type": "refresh_token",
        }
        with ending_access():
            said = _said(
                await self._line.ask(
                    "POST", self._url + _REFRESH, body=urlencode(form).encode(), headers=_FORM
                )
            )
        lasts_s = whole(said, "expires_in")
        ends_us = self._line.our_us() + lasts_s * 1_000_000 if lasts_s else None
        return renewed(former, text(said, "access_token"), text(said, "refresh_token"), ends_us)

    async def _call(self, method: str, asked: Mapping[str, object], token: str) -> Fields:
        params = {
            "method": method,
            "appkey": self._app_key,
            "access_token": token,
            "version": "1",
            "timestamp": str(self._line.our_us() // 1_000),
            "signMethod": self._sign_method,
            "param": msgspec.json.encode(asked, order="sorted").decode(),
        }
        params["sign"] = request_signature(params, self._sign_secret, self._sign_method)
        answer = await self._line.ask("GET", f"{self._url}/{method.replace('.', '/')}", params=params)
        return part(_said(answer), "data")


def _is_gone(failure: FeedFailure) -> bool:
    return failure.detail == _TOKEN_GONE


def _said(answer: Answer) -> Fields:
    said = answered_object(answer)
    if whole(said, "result") != _GOOD:
        raise _refusal(said)
    return said


def _refusal(said: Fields) -> FeedFailure:
    detail = str(whole(said, "result"))
    words = " ".join(text(said, name) for name in ("error", "error_msg", "msg", "sub_msg", "subMsg"))
    if detail == _TOKEN_GONE or _OF_TOKEN.search(words):
        return FeedFailure("auth", _TOKEN_GONE, retryable=False)
    if detail == _BROKEN:
        return FeedFailure("unavailable", detail)
    if _LOGIN.search(words):
        return FeedFailure("auth", detail, retryable=False)
    if _TOO_OFTEN.search(words):
        return FeedFailure("quota", detail)
    return FeedFailure("refused", detail, retryable=False)
