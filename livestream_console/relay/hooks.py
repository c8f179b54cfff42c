"""The addresses that platforms call: take a request as it is, keep it, and only then say yes.

The rule: nothing is judged here. Whoever knows an address may write to the log, up to its limit; whether a
request is genuine is found out at the desk, which has the keys.
"""

from __future__ import annotations

import asyncio
import hmac
import time

from aiohttp import web

from livestream_console.net.relay_wire import Delivery
from livestream_console.relay.settings import RelaySettings
from livestream_console.relay.spool import Spool, SpoolFull

MAX_BODY = 1024 * 1024
ANSWER_S = 1.8
"""Douyin and Kuaishou count an answer after two seconds as a failure, and stop sending after ten of them."""
_COOKIES = frozenset({"cookie", "set-cookie", "cookie2"})
_YES = b'{"result":1,"code":0,"msg":"success"}'
"""Kuaishou reads the result, Youzan and Douyin's shops look for success; the others look at the status."""


class Hooks:
    """Handles ``/hook/{source}/{name}`` and ``/health``."""

    def __init__(self, spool: Spool, settings: RelaySettings) -> None:
        self._spool = spool
        self._hooks = frozenset(settings.hooks)
        self._verify_tokens = settings.verify_tokens

    async def take(self, request: web.Request) -> web.Response:
        received_us = time.time_ns() // 1000
        source, name = request.match_info["source"], request.match_info["name"]
        if f"{source}/{name}" not in self._hooks:
            return web.Response(status=404)
        if request.method == "GET" and "hub.mode" in request.query:
            return self._handshake(request, source)
        try:
            async with asyncio.timeout(ANSWER_S):
                body = await request.read()
                headers = _headers(request)
                query = _clean(request.rel_url.raw_query_string)
                await self._spool.keep(
                    Delivery(0, received_us, source, name, request.method, query, headers, body)
                )
        except TimeoutError:
            return web.Response(status=503)
        except SpoolFull:
            return web.Response(status=507)
        return web.Response(body=_YES, content_type="application/json")

    def _handshake(self, request: web.Request, source: str) -> web.Response:
        """Answer Meta's question whether this address is ours.

        https://developers.facebook.com/docs/graph-api/webhooks/getting-started
        """
        wanted = self._verify_tokens.get(source)
        given = request.query.get("hub.verify_token", "")
        if wanted is None or not hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode()):
            return web.Response(status=403)
        return web.Response(text=request.query.get("hub.challenge", ""))

    async def health(self, request: web.Request) -> web.Response:
        spool = self._spool
        return web.json_response(
            {"oldest": spool.oldest, "newest": spool.newest, "size": spool.size, "full": spool.full}
        )


def _headers(request: web.Request) -> dict[str, str]:
    """Return the headers in lower case; one that stands twice is joined, as HTTP defines it."""
    found: dict[str, str] = {}
    for name, value in request.headers.items():
        key = _clean(name.lower())
        if key not in _COOKIES:
            found[key] = f"{found[key]}, {_clean(value)}" if key in found else _clean(value)
    return found


def _clean(text: str) -> str:
    """Return text that can be stored: bytes that are no UTF-8 come in as lone surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
