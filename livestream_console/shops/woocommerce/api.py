"""One key's way to WooCommerce's REST API.

The rule: the key travels only over https, and in its header alone. Lists bring only the fields that are
named, so that what a shop knows of its buyers stays there. https://developer.woocommerce.com/docs/apis/rest-api/
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import Answer, HttpClient
from livestream_console.net.web import LOOPBACK
from livestream_console.shops.fields import Fields, answered, text

_ROOT = "/wp-json/wc/v3/"
_PAGES = "X-WP-TotalPages"


class RestApi:
    """``url`` is the site's, in which WordPress lies."""

    def __init__(self, http: HttpClient, url: str, key: str, secret: str) -> None:
        login = base64.b64encode(f"{key}:{secret}".encode()).decode()
        self._http = http
        self._root = url.rstrip("/") + _ROOT
        self._headers = {"Authorization": f"Basic {login}", "Content-Type": "application/json"}
        self.server_s: float | None = None
        """The server's clock at its last answer, in seconds since 1970."""

    async def rows(self, path: str, **params: str) -> tuple[list[Fields], bool]:
        """Return the objects of one page of a list, and whether there are more pages."""
        answer, content = await self._ask("GET", path, params)
        if not isinstance(content, list):
            raise FeedFailure("protocol", "answer is not a list")
        pages = answer.header(_PAGES) or "1"
        has_more = pages.isdigit() and int(params.get("page", "1")) < int(pages)
        return [row for row in content if isinstance(row, dict)], has_more

    async def one(self, path: str, **params: str) -> Fields:
        """Return one object."""
        return _object((await self._ask("GET", path, params))[1])

    async def write(self, path: str, asked: Mapping[str, object]) -> Fields:
        """Make something in a list, or change it where it lies.

        Both are a POST: a PUT that was cut off would be sent a second time without anybody being told.
        """
        return _object((await self._ask("POST", path, {}, asked))[1])

    async def _ask(
        self, method: str, path: str, params: dict[str, str], asked: Mapping[str, object] | None = None
    ) -> tuple[Answer, Any]:
        where = urlsplit(self._root)
        if where.scheme != "https" and where.hostname != LOOPBACK:
            raise FeedFailure("refused", "https", retryable=False)
        body = None if asked is None else msgspec.json.encode(asked)
        answer = await self._http.exchange(
            method, self._root + path, params=params, body=body, headers=self._headers
        )
        if date := answer.header("Date"):
            try:
                self.server_s = parsedate_to_datetime(date).timestamp()
            except ValueError:
                self.server_s = None
        if answer.status == 400:
            raise FeedFailure("refused", _code(answer.body), retryable=False)
        return answer, answered(answer)


def _code(body: bytes) -> str:
    """Return WooCommerce's own word for what is wrong."""
    try:
        said = msgspec.json.decode(body, type=dict[str, Any])
    except msgspec.MsgspecError:
        return "HTTP 400"
    return text(said, "code") or "HTTP 400"


def _object(content: object) -> Fields:
    if not isinstance(content, dict):
        raise FeedFailure("protocol", "answer is not an object")
    return content
