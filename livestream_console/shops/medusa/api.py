"""One secret key's way to Medusa's Admin API.

The rule: the key travels only over https, and in its header alone; amounts travel as JSON numbers that were
never a float. https://docs.medusajs.com/api/admin
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import HttpClient
from livestream_console.net.web import LOOPBACK
from livestream_console.shops.fields import BAD_JSON, Fields, answered, text

Params = Sequence[tuple[str, str]]

_ROOT = "/admin/"
_encode = msgspec.json.Encoder(decimal_format="number").encode


class AdminApi:
    """``url`` is the server's."""

    def __init__(self, http: HttpClient, url: str, api_key: str) -> None:
        login = base64.b64encode(f"{api_key}:".encode()).decode()
        self._http = http
        self._root = url.rstrip("/") + _ROOT
        self._headers = {"Authorization": f"Basic {login}", "Content-Type": "application/json"}
        self.server_s: float | None = None
        """The server's clock at its last answer, in seconds since 1970."""

    async def read(self, path: str, params: Params = ()) -> Fields:
        return await self._ask("GET", path, params)

    async def write(self, path: str, asked: Mapping[str, object]) -> Fields:
        """Make something in a list, or change it where it lies; both are a POST."""
        return await self._ask("POST", path, (), asked)

    async def _ask(
        self, method: str, path: str, params: Params, asked: Mapping[str, object] | None = None
    ) -> Fields:
        where = urlsplit(self._root)
        if where.scheme != "https" and where.hostname != LOOPBACK:
            raise FeedFailure("refused", "https", retryable=False)
        body = None if asked is None else _encode(asked)
        answer = await self._http.exchange(
            method, self._root + path, params=params, body=body, headers=self._headers
        )
        if date := answer.header("Date"):
            try:
                self.server_s = parsedate_to_datetime(date).timestamp()
            except ValueError:
                self.server_s = None
        if answer.status in (400, 422):
            raise FeedFailure("refused", _kind(answer.body), retryable=False)
        said = answered(answer)
        if not isinstance(said, dict):
            raise FeedFailure("protocol", "answer is not an object")
        return said


def _kind(body: bytes) -> str:
    """Return Medusa's own word for what is wrong."""
    try:
        said = msgspec.json.decode(body, type=dict[str, Any])
    except BAD_JSON:
        return "HTTP 400"
    return text(said, "type") or "HTTP 400"
