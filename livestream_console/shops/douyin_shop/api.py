"""One login's way to Douyin's open gateway for shops.

The rule: a token is got for the shop's own app and renewed in its last hour, in which the former one goes on
working; an answer counts only where its ``code`` is 10000. https://op.jinritemai.com/docs/guide-docs/10/23
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Token
from livestream_console.net.json_fields import Fields, part, text
from livestream_console.shops.douyin_shop.signing import VERSION, SignMethod, request_signature
from livestream_console.shops.fields import answered_object, beijing_text, whole
from livestream_console.shops.line import Line
from livestream_console.shops.tokens import Tokens

_TOKEN = "token.create"
_EARLY_S = 3_600
_GOOD = 10_000
_TOO_OFTEN = 9
_BUSY = 20_000
_LOGIN = frozenset({30_001, 30_002, 40_003})
_FOREIGN_ADDRESS = "isv.invalid_ip"
_TOKEN_GONE = ("isv.access-token-expired", "isv.access-token-no-existed")
_WORD = re.compile(r"[a-z0-9_.:\-]{1,60}")


class GatewayApi:
    def __init__(
        self, line: Line, url: str, *, app_key: str, app_secret: str, shop: str, sign_method: SignMethod
    ) -> None:
        self._line = line
        self._url = url.rstrip("/")
        self._app_key, self._app_secret = app_key, app_secret
        self._shop = shop
        self._sign_method: SignMethod = sign_method
        self._tokens = Tokens(line, self._granted, _is_gone, _EARLY_S)
        self.title = ""

    async def ask(self, method: str, **asked: object) -> Fields:
        """Return the data of an answer, a bare list as ``data``."""
        return await self._tokens.used(lambda token: self._call(method, asked, token))

    async def _granted(self, former: Token) -> Token:
        asked = {"code": "", "grant_type": "authorization_self", "shop_id": self._shop}
        data = await self._call(_TOKEN, asked, None)
        token, lasts_s = text(data, "access_token"), whole(data, "expires_in")
        if not token or lasts_s is None:
            raise FeedFailure("auth", "no token", retryable=False)
        self.title = text(data, "shop_name")
        return Token(token, self._line.our_us() + lasts_s * 1_000_000)

    async def _call(self, method: str, asked: Mapping[str, object], token: str | None) -> Fields:
        param_json = msgspec.json.encode(asked, order="sorted").decode()
        timestamp = beijing_text(self._line.our_us() // 1_000_000)
        query = {
            "app_key": self._app_key,
            "method": method,
            "timestamp": timestamp,
            "v": VERSION,
            "sign_method": self._sign_method,
            "sign": request_signature(
                self._app_key, self._app_secret, method, param_json, timestamp, self._sign_method
            ),
        }
        if token is not None:
            query["access_token"] = token
        answer = await self._line.ask(
            "POST",
            f"{self._url}/{method.replace('.', '/')}",
            params=query,
            body=param_json.encode(),
            headers={"Content-Type": "application/json"},
        )
        said = answered_object(answer)
        if whole(said, "code") != _GOOD:
            raise _refusal(said)
        data = said.get("data")
        return {"data": data} if isinstance(data, list) else part(said, "data")


def _is_gone(failure: FeedFailure) -> bool:
    return failure.detail in _TOKEN_GONE


def _refusal(said: Fields) -> FeedFailure:
    code, word = whole(said, "code"), text(said, "sub_code")
    detail = word if _WORD.fullmatch(word) else str(code)
    if word.startswith(_FOREIGN_ADDRESS):
        return FeedFailure("ip_not_allowed", detail, retryable=False)
    if code in _LOGIN:
        return FeedFailure("auth", detail, retryable=False)
    if code == _TOO_OFTEN:
        return FeedFailure("quota", detail)
    return FeedFailure("unavailable" if code == _BUSY else "refused", detail, retryable=code == _BUSY)
