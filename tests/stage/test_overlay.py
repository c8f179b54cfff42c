"""The overlay server: who gets in, what a page is told, and when a push counts as shown."""

from __future__ import annotations

import asyncio
import select
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from livestream_console.core.ports import StageFailed
from livestream_console.net.web import PortInUse
from livestream_console.stage import overlay
from livestream_console.stage.overlay import OverlayServer
from tests.conftest import ROOT

TOKEN = "t0ken"
CARD: dict[str, Any] = {
    "product": "p2",
    "place": 2,
    "title": "丝绒哑光口红礼盒 <img src=x onerror=alert(1)>",
    "points": ["不拔干", "三色一盒"],
    "price": "¥59",
    "was": "¥99",
    "image": None,
    "link": "https://shop.example/p2",
    "left": 139,
    "total": 200,
}


@pytest_asyncio.fixture
async def server() -> AsyncIterator[OverlayServer]:
    server = OverlayServer(ROOT / "resources" / "web", TOKEN, now_us=lambda: 1_000_000)
    await server.start()
    yield server
    await server.stop()


@pytest_asyncio.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def at(server: OverlayServer, path: str) -> str:
    return server.address.split("/overlay")[0] + path


async def present(server: OverlayServer, state: dict[str, Any]) -> int:
    return await server.confirmed(server.send(state))


async def status(http: aiohttp.ClientSession, url: str, **headers: str) -> int:
    async with http.get(url, headers=headers) as response:
        return response.status


async def test_page_needs_the_token_and_carries_a_strict_policy(
    server: OverlayServer, http: aiohttp.ClientSession
) -> None:
    async with http.get(server.address) as response:
        assert response.status == 200
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert await status(http, at(server, "/overlay")) == 401
    assert await status(http, at(server, "/overlay?token=wrong")) == 401
    assert await status(http, at(server, "/overlay?token=%E4%BD%A0")) == 401


async def test_rebound_names_and_foreign_pages_are_refused(
    server: OverlayServer, http: aiohttp.ClientSession
) -> None:
    own = at(server, "")
    assert await status(http, server.address, Host="evil.test") == 421
    for origin in ("http://evil.test", "null"):
        assert await status(http, server.address, Origin=origin) == 403
    assert await status(http, server.address, Origin=own) == 200
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await http.ws_connect(
            at(server, f"/overlay/state?token={TOKEN}"), headers={"Origin": "http://evil.test"}
        )
    assert refused.value.status == 403


async def test_static_files_do_not_lead_out_of_their_folder(
    server: OverlayServer, http: aiohttp.ClientSession
) -> None:
    assert await status(http, at(server, "/web/overlay.js")) == 200
    assert await status(http, at(server, "/web/%2e%2e/setup.sh")) != 200
    assert await status(http, at(server, "/web/..%2fsetup.sh")) != 200
    assert await status(http, at(server, "/image/0123456789abcdef")) == 404


async def test_no_client_is_a_failure_and_the_next_page_gets_everything(
    server: OverlayServer, http: aiohttp.ClientSession
) -> None:
    with pytest.raises(StageFailed, match="no_client"):
        await present(server, {"card": CARD, "comment": None})
    async with http.ws_connect(at(server, f"/overlay/state?token={TOKEN}")) as page:
        state = await page.receive_json()
    assert state["type"] == "state"
    assert state["now_us"] == 1_000_000
    assert state["layers"]["card"]["title"] == CARD["title"]
    assert state["layers"]["card"]["qr"].startswith("data:image/svg+xml")


async def test_patches_are_numbered_hold_only_changes_and_count_once_painted(
    server: OverlayServer, http: aiohttp.ClientSession
) -> None:
    async with http.ws_connect(at(server, f"/overlay/state?token={TOKEN}")) as page:
        first = await page.receive_json()
        push = asyncio.ensure_future(present(server, {"card": CARD, "comment": None}))
        patch = await page.receive_json()
        assert patch["number"] == first["number"] + 1
        assert not push.done()
        await page.send_str(str(patch["number"]))
        assert await push == 1
        push = asyncio.ensure_future(present(server, {"card": CARD, "comment": {"name": "m", "text": "好"}}))
        patch = await page.receive_json()
        assert set(patch["layers"]) == {"comment"}
        await page.send_str(str(patch["number"]))
        assert await push == 1


async def test_the_patch_is_on_its_way_before_the_loop_turns(
    server: OverlayServer, http: aiohttp.ClientSession
) -> None:
    async with http.ws_connect(at(server, f"/overlay/state?token={TOKEN}")) as page:
        await page.receive_json()
        connection = page.get_extra_info("socket")
        server.send({"card": CARD})
        assert select.select([connection.fileno()], [], [], 1.0)[0], "nothing was written to the socket"


async def test_a_page_that_does_not_paint_leaves_the_push_uncertain(
    server: OverlayServer, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlay, "CONFIRM_TIMEOUT_S", 0.05)
    async with http.ws_connect(at(server, f"/overlay/state?token={TOKEN}")) as page:
        await page.receive_json()
        await page.send_str("not a number")
        await page.send_str("99999999999999999999999999")
        await page.send_str("0")
        with pytest.raises(TimeoutError):
            await present(server, {"card": None, "comment": {"name": "m", "text": "好"}})


async def test_a_taken_port_is_named(server: OverlayServer) -> None:
    port = int(at(server, "").rsplit(":", 1)[1])
    other = OverlayServer(ROOT / "resources" / "web", TOKEN)
    with pytest.raises(PortInUse) as taken:
        await other.start(port)
    assert taken.value.port == port


async def test_only_named_images_are_served(
    server: OverlayServer, http: aiohttp.ClientSession, tmp_path: Path
) -> None:
    picture = tmp_path / "口红.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    secret = tmp_path / "secret.txt"
    secret.write_text("no")
    async with http.ws_connect(at(server, f"/overlay/state?token={TOKEN}")) as page:
        await page.receive_json()
        push = asyncio.ensure_future(present(server, {"card": {**CARD, "image": str(picture)}}))
        patch = await page.receive_json()
        await page.send_str(str(patch["number"]))
        await push
        assert await status(http, at(server, patch["layers"]["card"]["image"])) == 200
        push = asyncio.ensure_future(present(server, {"card": {**CARD, "image": str(secret)}}))
        patch = await page.receive_json()
        await page.send_str(str(patch["number"]))
        await push
        assert patch["layers"]["card"]["image"] is None
