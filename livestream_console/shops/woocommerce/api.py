"""One key's way to WooCommerce's REST API.

The rule: the key travels only over https, and in its header alone. Lists bring only the fields that are
named, so that what a shop knows of its buyers stays there. https://developer.woocommerce.com/docs/apis/rest-api/
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import Answer
from livestream_console.net.json_fields import Fields
from livestream_console.shops.fields import answered, object_of, own_word
from livestream_console.shops.line import Line, key_headers, require_private

_ROOT = "/wp-json/wc/v3/"
_PAGES = "X-WP-TotalPages"


class RestApi:
    """``url`` is the site's, in which WordPress lies."""

    def __init__(self, line: Line, url: str, key: str, secret: str) -> None:
        self._line = line
        self._root = url.rstrip("/") + _ROOT
        self._headers = key_headers(key, secret)

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
        return object_of((await self._ask("GET", path, params))[1])

    async def write(self, path: str, asked: Mapping[str, object]) -> Fields:
        """Make something in a list, or change it where it lies.

        Both are a POST: a PUT that was cut off would be sent a second time without anybody being told.
        """
        return object_of((await self._ask("POST", path, {}, asked))[1])

    async def _ask(
        self, method: str, path: str, params: dict[str, str], asked: Mapping[str, object] | None = None
    ) -> tuple[Answer, Any]:
        require_private(self._root)
        body = None if asked is None else msgspec.json.encode(asked)
        answer = await self._line.ask(
            method, self._root + path, params=params, body=body, headers=self._headers
        )
        if answer.status == 400:
            raise FeedFailure("refused", own_word(answer.body, "code"), retryable=False)
        return answer, answered(answer)
