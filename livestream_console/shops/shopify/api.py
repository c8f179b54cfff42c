"""One login's way to Shopify's Admin GraphQL API.

The rule: an answer counts only where it has no error; what it cost is noted, and the next one waits for it.
The login never appears in an address or a failure.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Token
from livestream_console.net.http import Answer
from livestream_console.net.json_fields import Fields, part, rows, text
from livestream_console.shops.fields import answered, answered_object, whole
from livestream_console.shops.line import Line
from livestream_console.shops.shopify.budget import Budget
from livestream_console.shops.tokens import Tokens

_JSON = {"Content-Type": "application/json"}
_EARLY_S = 300
_DAY_S = 86_400
"""How long a token lasts where Shopify does not say."""
_FAILURES = {
    "ACCESS_DENIED": ("auth", False),
    "SHOP_INACTIVE": ("unavailable", False),
    "INTERNAL_SERVER_ERROR": ("network", True),
    "TIMEOUT": ("network", True),
}


class AdminApi:
    """Asks with a token that stands (``shpat_…``), or with one that an app's own name and secret get.

    https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/client-credentials-grant
    """

    def __init__(
        self,
        line: Line,
        url: str,
        version: str,
        *,
        token: str,
        client_id: str,
        client_secret: str,
        pause: Callable[[float], Awaitable[None]],
    ) -> None:
        self._line = line
        self._url = f"{url}/admin/api/{version}/graphql.json"
        self._grant_url = f"{url}/admin/oauth/access_token"
        self._app = (client_id, client_secret)
        self._tokens = Tokens(
            # One that stands is a person's to replace.
            line,
            self._granted,
            lambda failure: not token and failure.detail == "HTTP 401",
            _EARLY_S,
            Token(token),
        )
        self._pause = pause
        self._budget = Budget()

    async def ask(
        self, document: str, variables: Mapping[str, object] | None = None, *, hurried: bool = False
    ) -> Fields:
        """Return the ``data`` of an answer. ``hurried`` is what a person waits for."""
        wait_s = self._budget.wait_s(document, time.monotonic(), hurried=hurried)
        if wait_s:
            await self._pause(wait_s)

        async def asking(token: str) -> Fields:
            return self._data(document, await self._post(document, variables, token))

        return await self._tokens.used(asking)

    async def change(self, document: str, field: str, variables: Mapping[str, object]) -> Fields:
        """Return what a mutation made; raise FeedFailure where it says why not."""
        made = part(await self.ask(document, variables, hurried=True), field)
        for error in rows(made, "userErrors"):
            raise FeedFailure("refused", text(error, "code") or "user_error", retryable=False)
        return made

    async def _granted(self, former: Token) -> Token:
        client_id, client_secret = self._app
        asked = {"client_id": client_id, "client_secret": client_secret, "grant_type": "client_credentials"}
        answer = await self._line.ask("POST", self._grant_url, body=msgspec.json.encode(asked), headers=_JSON)
        if answer.status == 400:  # what an unknown app or a wrong secret gets
            raise FeedFailure("auth", "HTTP 400", retryable=False)
        granted = answered(answer)
        token = text(granted, "access_token") if isinstance(granted, dict) else ""
        if not token:
            raise FeedFailure("protocol", "no token")
        lasts_s = whole(granted, "expires_in") or _DAY_S
        return Token(token, self._line.our_us() + lasts_s * 1_000_000)

    async def _post(self, document: str, variables: Mapping[str, object] | None, token: str) -> Answer:
        body = msgspec.json.encode({"query": document, "variables": variables or {}})
        headers = {**_JSON, "X-Shopify-Access-Token": token}
        return await self._line.ask("POST", self._url, body=body, headers=headers)

    def _data(self, document: str, answer: Answer) -> Fields:
        said = answered_object(answer)
        cost = part(said, "extensions", "cost")
        self._budget.note(document, cost, time.monotonic())
        for error in rows(said, "errors"):
            code = text(part(error, "extensions"), "code")
            if code == "THROTTLED":
                wait_s = self._budget.wait_s(document, time.monotonic(), hurried=False)
                raise FeedFailure("quota", code, retry_after_s=wait_s)
            failure, retryable = _FAILURES.get(code, ("protocol", False))
            raise FeedFailure(failure, code, retryable=retryable)
        if not isinstance(said.get("data"), dict):
            raise FeedFailure("protocol", "answer without data")
        return part(said, "data")
