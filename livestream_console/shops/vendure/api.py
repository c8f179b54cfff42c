"""One login's way to Vendure's Admin API.

The rule: an answer counts only where it has no error, and the code in an error decides what it means; the
login never appears in an address or a failure.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import Answer
from livestream_console.net.json_fields import Fields, part, rows, text
from livestream_console.shops.fields import answered, decode_object
from livestream_console.shops.line import Line
from livestream_console.shops.vendure import documents

_TOKEN_HEADER = "vendure-auth-token"
_KEY_HEADER = "vendure-api-key"
_CHANNEL_HEADER = "vendure-token"
_FAILURES = {
    "FORBIDDEN": ("auth", False),
    "UNAUTHENTICATED": ("auth", False),
    "INVALID_CREDENTIALS_ERROR": ("auth", False),
    "NATIVE_AUTH_STRATEGY_ERROR": ("auth", False),
    "GRAPHQL_VALIDATION_FAILED": ("protocol", False),
    "GRAPHQL_PARSE_FAILED": ("protocol", False),
    "ENTITY_NOT_FOUND": ("not_found", False),
    "CHANNEL_NOT_FOUND": ("not_found", False),
    "INTERNAL_SERVER_ERROR": ("network", True),
}


class AdminApi:
    """Asks with an API key, or with a session that is opened as needed. ``channel`` is a channel's token."""

    def __init__(
        self,
        line: Line,
        url: str,
        *,
        username: str = "",
        password: str = "",
        api_key: str = "",
        channel: str = "",
    ) -> None:
        self._line = line
        self._url = url
        self._login = {"username": username, "password": password} if username else None
        self._headers = {"Content-Type": "application/json"}
        if api_key:
            self._headers[_KEY_HEADER] = api_key
        if channel:
            self._headers[_CHANNEL_HEADER] = channel
        self._is_logged_in = self._login is None

    async def ask(self, document: str, variables: Mapping[str, object] | None = None) -> Fields:
        """Return the ``data`` of an answer. A session that has run out is opened anew, once."""
        if not self._is_logged_in:
            await self._log_in()
            return await self._asked(document, variables)
        try:
            return await self._asked(document, variables)
        except FeedFailure as failure:
            if failure.code != "auth" or self._login is None:
                raise
        await self._log_in()
        return await self._asked(document, variables)

    async def change(self, document: str, field: str, variables: Mapping[str, object]) -> Fields:
        """Return what a mutation made; raise FeedFailure where it says why not."""
        made = part(await self.ask(document, variables), field)
        if code := text(made, "errorCode"):
            raise _failure(code)
        return made

    async def _log_in(self) -> None:
        self._is_logged_in = False
        self._headers.pop("Authorization", None)
        answer = await self._post(documents.LOGIN, self._login)
        if code := text(part(_data(answer), "login"), "errorCode"):
            raise _failure(code)
        if token := answer.header(_TOKEN_HEADER):
            self._headers["Authorization"] = f"Bearer {token}"
        self._is_logged_in = True

    async def _asked(self, document: str, variables: Mapping[str, object] | None) -> Fields:
        return _data(await self._post(document, variables))

    async def _post(self, document: str, variables: Mapping[str, object] | None) -> Answer:
        body = msgspec.json.encode({"query": document, "variables": variables or {}})
        return await self._line.ask("POST", self._url, body=body, headers=self._headers)


def _data(answer: Answer) -> Fields:
    said = decode_object(answer.body) if answer.status == 400 else answered(answer)
    if not isinstance(said, dict):
        raise FeedFailure("protocol", "answer is not an object")
    for error in rows(said, "errors"):
        raise _failure(text(part(error, "extensions"), "code"))
    if not isinstance(said.get("data"), dict):
        raise FeedFailure("protocol", "answer without data")
    return part(said, "data")


def _failure(code: str) -> FeedFailure:
    failure, retryable = _FAILURES.get(code, ("refused", False))
    return FeedFailure(failure, code, retryable=retryable)
