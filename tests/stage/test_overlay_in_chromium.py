"""The overlay page in a real Chromium: drawn, transparent, text only ever as text, back after a restart."""

from __future__ import annotations

from typing import Any

import pytest

from livestream_console.stage.overlay import OverlayServer
from tests.conftest import ROOT
from tests.stage.test_overlay import CARD, TOKEN, present

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
        "codes": [],
    },
    "giveaway": None,
    "winner": None,
    "comment": {"name": "m***o", "text": "<b>敏感肌可以用吗?</b>"},
}

pytestmark = pytest.mark.chromium


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
    assert (await page.locator("#flash_sale .what").inner_text()).split() == ["口红", "¥59", "¥99"]
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


TICKETS: list[dict[str, Any]] = [
    {"kind": "coupon", "off": "¥20", "percent": None, "least": "¥99", "phrase": "<b>领券</b>"},
    {"kind": "spend_and_save", "steps": [["¥199", "¥20"], ["¥299", "¥40"]]},
    {"kind": "buy_and_get", "buy": 2, "get": 1},
    {"kind": "bundle", "items": [["口红", 1], ["面膜", 2]], "price": "¥109"},
    {"kind": "gift", "gift": "化妆镜", "least": None},
    {"kind": "member_price", "price": "¥55", "was": "¥99", "level": 3},
    {"kind": "newcomer_price", "price": "¥9", "was": "¥99"},
    {"kind": "deposit", "pay": "¥10", "counts": "¥20"},
]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
async def test_every_kind_of_offer_has_a_ticket_in_every_language(browser: Any, language: str) -> None:
    server = OverlayServer(ROOT / "resources" / "web", TOKEN)
    await server.start()
    page = await browser.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    await page.goto(f"{server.address}&lang={language}")
    await page.wait_for_selector("html[data-link=up]")
    common = {"title": "口红", "ends_us": 2**51, "units": 40, "given": 27, "codes": []}
    tickets = [{"offer": f"o{n}"} | common | ticket for n, ticket in enumerate(TICKETS)]
    assert await present(server, {**STATE, "offers": {"tickets": tickets}}) == 1
    await page.wait_for_selector("#offers.on")
    texts = await page.locator("#offers .ticket").all_inner_texts()
    assert len(texts) == len(TICKETS)
    assert all("13" in text and "undefined" not in text for text in texts)
    assert "<b>领券</b>" in texts[0]
    assert "¥40" in texts[1]
    assert await present(server, {**STATE, "offers": None}) == 1
    await page.wait_for_selector("#offers:not(.on)", state="attached")
    assert problems == []
    await page.close()
    await server.stop()


CODES = [
    ["玫瑰", "LIVE-7QK2MD"],
    ["正红", "LIVE-7QK2MD-2"],
    ["<b>奶茶</b>", "LIVE-7QK2MD-3"],
    [None, "LIVE-AB23CD"],
]


@pytest.mark.parametrize(("width", "height"), [(854, 480), (1920, 1080), (270, 480), (1080, 1920)])
async def test_codes_are_readable_and_push_nothing_off_the_picture(
    browser: Any, width: int, height: int
) -> None:
    server = OverlayServer(ROOT / "resources" / "web", TOKEN)
    await server.start()
    page = await browser.new_page(viewport={"width": width, "height": height})
    await page.goto(server.address)
    await page.wait_for_selector("html[data-link=up]")
    sale = STATE["flash_sale"]
    ticket = {"offer": "o", "title": None, "ends_us": 2**51, "units": 40, "given": 27}
    state = {**STATE, "offers": {"tickets": [ticket | TICKETS[0] | {"codes": [[None, "LIVE-Z"]]}]}}
    assert await present(server, state) == 1
    await page.wait_for_selector("#flash_sale.on")
    assert not await page.locator("#flash_sale .codes").is_visible()
    assert await page.locator("#offers .codes b").all_inner_texts() == ["LIVE-Z"]
    assert await present(server, {**state, "flash_sale": {**sale, "codes": CODES}}) == 1
    await page.wait_for_selector("#flash_sale .codes", state="visible")
    told = await page.locator("#flash_sale .codes span").all_inner_texts()
    assert [text.split() for text in told] == [[part for part in pair if part] for pair in CODES]
    await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished)).then(() => true)")
    least = 18 if width > height else 9  # upright, a picture 480 high is a thumbnail
    for code in await page.locator(".codes b").all():
        box = await code.bounding_box()
        assert box["height"] >= least
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
    upper = await page.locator("#flash_sale").bounding_box()
    lower = await page.locator("#offers").bounding_box()
    assert upper["y"] + upper["height"] <= lower["y"], "the ticket moved down"
    assert await present(server, {**state, "flash_sale": {**sale, "codes": []}}) == 1
    await page.wait_for_selector("#flash_sale .codes", state="hidden")
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
