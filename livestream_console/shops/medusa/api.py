"""One secret key's way to Medusa's Admin API.

The rule: the key travels only over https, and in its header alone; amounts travel as JSON numbers that were
never a float. https://docs.medusajs.com/api/admin
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.json_fields import Fields
from livestream_console.shops.fields import answered_object, own_word
from livestream_console.shops.line import Line, key_headers, require_private

Params = Sequence[tuple[str, str]]

_ROOT = "/admin/"
_encode = msgspec.json.Encoder(decimal_format="number").encode


class AdminApi:
    """``url`` is the server's."""

    def __init__(self, line: Line, url: str, api_key: str) -> None:
        self._line = line
        self._root = url.rstrip("/") + _ROOT
        self._headers = key_headers(api_key)

    async def read(self, path: str, params: Params = ()) -> Fields:
        return await self._ask("GET", path, params)

    async def write(self, path: str, asked: Mapping[str, object]) -> Fields:
        """Make something in a list, or change it where it lies; both are a POST."""
        return await self._ask("POST", path, (), asked)

    async def _ask(
        self, method: str, path: str, params: Params, asked: Mapping[str, object] | None = None
    ) -> Fields:
        require_private(self._root)
        body = None if asked is None else _encode(asked)
        answer = await self._line.ask(
            method, self._root + path, params=params, body=body, headers=self._headers
        )
        if answer.status in (400, 422):
            raise FeedFailure("refused", own_word(answer.body, "type"), retryable=False)
        return answered_object(answer)
