"""The client against a small server on loopback."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import MAX_BODY, HttpClient


@pytest.fixture
async def base() -> AsyncIterator[str]:
    async def echo(request: web.Request) -> web.Response:
        return web.json_response({"got": await request.json(), "mark": request.headers["x-mark"]})

    async def status(request: web.Request) -> web.Response:
        return web.Response(status=int(request.match_info["code"]), headers={"Retry-After": "9"})

    async def garbage(request: web.Request) -> web.Response:
        return web.Response(body=b"<html>")

    async def endless(request: web.Request) -> web.Response:
        return web.Response(body=b"1" * (MAX_BODY + 1))

    app = web.Application()
    app.router.add_post("/echo", echo)
    app.router.add_post("/status/{code}", status)
    app.router.add_post("/garbage", garbage)
    app.router.add_post("/endless", endless)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_json_there_and_back(base: str) -> None:
    async with HttpClient() as http:
        answer = await http.post_json(f"{base}/echo", b'{"a":1}', {"x-mark": "m"})
    assert answer == {"got": {"a": 1}, "mark": "m"}


@pytest.mark.parametrize(
    ("path", "code", "retryable"),
    [
        ("status/401", "auth", False),
        ("status/404", "not_found", False),
        ("status/429", "quota", True),
        ("status/400", "refused", False),
        ("status/502", "network", True),
        ("garbage", "protocol", True),
        ("endless", "protocol", True),
    ],
)
async def test_failures_are_classified(base: str, path: str, code: str, retryable: bool) -> None:
    async with HttpClient() as http:
        with pytest.raises(FeedFailure) as caught:
            await http.post_json(f"{base}/{path}", b"{}", {})
    assert (caught.value.code, caught.value.retryable) == (code, retryable)
    if code == "quota":
        assert caught.value.retry_after_s == 9


async def test_nobody_listening_and_bad_addresses(base: str) -> None:
    async with HttpClient() as http:
        with pytest.raises(FeedFailure, match="network"):
            await http.post_json("http://127.0.0.1:9/", b"{}", {}, timeout_s=2)
        with pytest.raises(FeedFailure) as caught:
            await http.post_json("nonsense", b"{}", {})
    assert not caught.value.retryable
