"""The overlay page in a real Chromium: drawn, transparent, text only ever as text, back after a restart."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from livestream_console.stage.overlay import OverlayServer
from tests.conftest import ROOT
from tests.stage.test_overlay import CARD, TOKEN, present

CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
STATE: dict[str, Any] = {
    "card": CARD,
    "flash_sale": {
        "offer": "f1",
        "product": "p2",
        "title": "口红",
        "price": "¥59",
        "was": "¥99",
        "phase": "live",
        "ends_us": 2**51,
        "units": 200,
        "sold": 61,
    },
    "giveaway": None,
    "winner": None,
    "comment": {"name": "m***o", "text": "<b>敏感肌可以用吗?</b>"},
}

pytestmark = [pytest.mark.chromium, pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")]


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Any]:
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920)])
async def test_layers_are_drawn_as_text_on_a_transparent_page(browser: Any, width: int, height: int) -> None:
    server = OverlayServer(ROOT / "resources" / "web", TOKEN)
    await server.start()
    page = await browser.new_page(viewport={"width": width, "height": height})
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    await page.goto(server.address)
    await page.wait_for_selector("html[data-link=up]")
    assert await present(server, STATE) == 1
    await page.wait_for_selector("#card.on")
    assert await page.locator("#card h1").inner_text() == CARD["title"]
    assert await page.locator("#comment span").inner_text() == STATE["comment"]["text"]
    assert "61 / 200" in await page.locator("#flash_sale .sold").inner_text()
    assert await page.locator("#card h1 img").count() == 0
    box = await page.locator("#card").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= height
    assert await present(server, {**STATE, "card": None}) == 1
    await page.wait_for_selector("#card:not(.on)", state="attached")
    assert problems == []
    await page.close()
    await server.stop()


async def test_the_page_comes_back_with_the_state_after_the_desk_restarted(browser: Any) -> None:
    first = OverlayServer(ROOT / "resources" / "web", TOKEN)
    port = await first.start()
    page = await browser.new_page()
    await page.goto(first.address)
    await page.wait_for_selector("html[data-link=up]")
    await present(first, STATE)
    await first.stop()
    await page.wait_for_selector("html[data-link=down]")
    second = OverlayServer(ROOT / "resources" / "web", TOKEN)
    await second.start(port)
    await page.wait_for_selector("html[data-link=up]")
    await page.wait_for_selector("#card:not(.on)", state="attached")  # the new desk holds no card
    assert await present(second, {**STATE, "comment": None}) == 1
    await page.wait_for_selector("#card.on")
    await page.close()
    await second.stop()
