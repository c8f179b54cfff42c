"""One login's way to TikTok Shop's API.

The rule: every request is signed anew and carries its token in a header alone; an answer counts only where
its ``code`` is 0, whatever its status. A token is renewed at an address of its own, which takes all secrets
in its query, so it is never told. https://partner.tiktokshop.com/docv2/page/sign-your-api-request
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Token
from livestream_console.net.http import Answer
from livestream_console.net.json_fields import Fields, part, rows, text
from livestream_console.net.websocket import classify_status
from livestream_console.shops.fields import decode_object, whole
from livestream_console.shops.line import Line
from livestream_console.shops.tiktok_shop.signing import request_signature
from livestream_console.shops.tokens import (
    HALF_A_DAY_S,
    Keep,
    Tokens,
    ending_access,
    renewed,
    require_refresh,
)

SHOPS = "/authorization/202309/shops"
_REFRESH = "/api/v2/token/refresh"
_LOGIN_CODES = range(105_000, 107_000)
"""What is wrong with a token, a key or a signature [B]."""
_TOKEN_GONE = frozenset({"105000", "105001", "105002"})
"""That a token is not known or has run out [B]."""


class ShopApi:
    """``cipher`` names the shop; without one, the only shop that the token is for is meant."""

    def __init__(
        self,
        line: Line,
        url: str,
        auth_url: str,
        *,
        app_key: str,
        app_secret: str,
        token: Token,
        keep: Keep,
        cipher: str,
    ) -> None:
        self._line = line
        self._url, self._auth_url = url.rstrip("/"), auth_url.rstrip("/")
        self._app_key, self._app_secret = app_key, app_secret
        self._tokens = Tokens(line, self._renewed, _is_gone, HALF_A_DAY_S, token, keep)
        self._cipher = cipher

    async def shop(self) -> Fields:
        """Return the shop, as the login sees it."""
        shops = rows(await self._ask("GET", SHOPS, {}, None), "shops")
        found = [shop for shop in shops if self._cipher in ("", text(shop, "cipher"))]
        if len(found) != 1 or not text(found[0], "cipher"):
            raise FeedFailure("refused", "shop_cipher", retryable=False)
        self._cipher = text(found[0], "cipher")
        return found[0]

    async def get(self, path: str, **params: str) -> Fields:
        return await self._of_shop("GET", path, params, None)

    async def post(self, path: str, asked: Mapping[str, object], **params: str) -> Fields:
        return await self._of_shop("POST", path, params, asked)

    async def put(self, path: str, asked: Mapping[str, object]) -> Fields:
        return await self._of_shop("PUT", path, {}, asked)

    async def _of_shop(
        self, method: str, path: str, params: dict[str, str], asked: Mapping[str, object] | None
    ) -> Fields:
        if not self._cipher:
            await self.shop()
        return await self._ask(method, path, {**params, "shop_cipher": self._cipher}, asked)

    async def _ask(
        self, method: str, path: str, params: dict[str, str], asked: Mapping[str, object] | None
    ) -> Fields:
        body = b"" if asked is None else msgspec.json.encode(asked)

        async def asking(token: str) -> Fields:
            query = {**params, "app_key": self._app_key, "timestamp": str(self._now_s())}
            query["sign"] = request_signature(path, query, body, self._app_secret)
            headers = {"x-tts-access-token": token, "Content-Type": "application/json"}
            return _said(
                await self._line.ask(
                    method, self._url + path, params=query, body=body or None, headers=headers
                )
            )

        return await self._tokens.used(asking)

    async def _renewed(self, former: Token) -> Token:
        query = {
            "app_key": self._app_key,
            "app_secret": self._app_secret,
            "refresh_token": require_refresh(former),
            "grant_type": "refresh_token",
        }
        with ending_access():
            said = _said(await self._line.ask("GET", self._auth_url + _REFRESH, params=query))
        now_s, told_s = self._now_s(), whole(said, "access_token_expire_in")
        # It is published as a moment; a length of time would lie long ago.
        ends_s = told_s if told_s is None or told_s > now_s else now_s + told_s
        ends_us = ends_s * 1_000_000 if ends_s else None
        return renewed(former, text(said, "access_token"), text(said, "refresh_token"), ends_us)

    def _now_s(self) -> int:
        return self._line.our_us() // 1_000_000


def _is_gone(failure: FeedFailure) -> bool:
    return failure.detail in _TOKEN_GONE


def _said(answer: Answer) -> Fields:
    """Return the data of an answer; raise FeedFailure for one that says no."""
    is_good = 200 <= answer.status < 300
    try:
        said: Any = decode_object(answer.body)
    except FeedFailure:
        if is_good:
            raise
        said = {}
    code = whole(said, "code")
    if code in _LOGIN_CODES:
        raise FeedFailure("auth", str(code), retryable=False)
    if not is_good and (answer.status in (401, 403, 429) or answer.status >= 500 or not code):
        raise classify_status(answer.status, answer.header("Retry-After"))
    if code != 0:
        raise FeedFailure("refused", str(code), retryable=False)
    return part(said, "data")
