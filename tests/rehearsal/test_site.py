"""A site answers between start and stop alone, its gate before its routes."""

from __future__ import annotations

import aiohttp
import pytest
from aiohttp import web

from livestream_console.net.web import Handler
from livestream_console.rehearsal.servers.site import Site


async def hello(request: web.Request) -> web.Response:
    return web.Response(text="hello")


@web.middleware
async def gate(request: web.Request, handler: Handler) -> web.StreamResponse:
    return await handler(request) if "key" in request.query else web.Response(status=401)


async def answer(url: str) -> int:
    async with aiohttp.ClientSession() as http, http.get(url) as got:
        return got.status


async def test_the_gate_sees_each_request_first() -> None:
    site = Site([web.get("/hello", hello)], gate)
    url = await site.start()
    try:
        asked = [
            await answer(url + path) for path in ("/hello?key", "/hello", "/elsewhere?key", "/elsewhere")
        ]
    finally:
        await site.stop()
    assert asked == [200, 401, 404, 401]


async def test_a_site_may_be_stopped_and_started_again() -> None:
    site = Site([web.get("/hello", hello)])
    await site.stop()
    first = await site.start()
    await site.stop()
    with pytest.raises(aiohttp.ClientConnectorError):
        await answer(first + "/hello")
    second = await site.start()
    assert await answer(second + "/hello") == 200
    await site.stop()
