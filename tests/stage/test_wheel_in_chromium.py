"""The wheel in a real Chromium: it stops at the winners that stand, once, and only where it may."""

from __future__ import annotations

from typing import Any

import pytest

from livestream_console.core.ports import StageFailed
from livestream_console.stage.overlay import OverlayServer
from tests.conftest import ROOT
from tests.stage.test_overlay import TOKEN, present

WINNER = {
    "giveaway": "g1",
    "prize": "<b>口红</b>",
    "names": ["小***草", "<i>x</i>***y"],
    "reel": ["阿***珍", "m***o", "<script>***1"],
    "wheel": True,
    "claim_hours": 48,
    "beacon": None,
    "n": 1_234,
    "root": "ab" * 32,
    "digest": "cd" * 32,
}
GIVEAWAY = {
    "giveaway": "g1",
    "prize": "口红",
    "condition": "bought",
    "phrase": "我要",
    "product": "面膜",
    "winners": 2,
    "entries": 7,
    "closed": False,
    "ends_us": None,
    "organiser": "小店",
    "claim_hours": 48,
    "beacon": 4_000_000,
    "commit": "ab" * 32,
    "rules_hash": "cd" * 32,
}
_BETWEEN_THE_LINES = """() => {
  const wheel = document.querySelector("#winner .wheel").getBoundingClientRect();
  return document.elementFromPoint(wheel.x + wheel.width / 2, wheel.y + wheel.height / 2).textContent;
}"""
pytestmark = pytest.mark.chromium

EMPTY = {"card": None, "flash_sale": None, "giveaway": None, "winner": None, "comment": None}


def before_any_page(server: OverlayServer) -> None:
    """Let the stage be empty when a page comes, so that what follows is news."""
    with pytest.raises(StageFailed):
        server.send(EMPTY)


async def opened(browser: Any, server: OverlayServer, **how: Any) -> Any:
    page = await browser.new_page(viewport={"width": 1920, "height": 1080}, **how)
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    await page.goto(f"{server.address}&lang=en")
    await page.wait_for_selector("html[data-link=up]")
    return page


async def test_it_rolls_once_and_stops_at_the_winners(browser: Any) -> None:
    server = OverlayServer(ROOT / "resources" / "web", TOKEN)
    await server.start()
    before_any_page(server)
    page = await opened(browser, server)
    assert await present(server, {**EMPTY, "winner": WINNER}) == 1
    await page.wait_for_selector("html[data-wheel=spinning]")
    assert await page.locator("#winner .wheel").is_visible()
    assert await page.locator("#winner .names").is_hidden()
    await page.evaluate("for (const one of document.getAnimations()) one.finish()")
    await page.wait_for_function("document.querySelector('#winner .names').textContent === '小***草'")
    await page.evaluate("for (const one of document.getAnimations()) one.pause(), one.currentTime = 1e4")
    assert await page.evaluate(_BETWEEN_THE_LINES) == WINNER["names"][1]
    await page.evaluate("for (const one of document.getAnimations()) one.finish()")
    await page.wait_for_selector("html[data-wheel=rest]")
    assert await page.locator("#winner .names").inner_text() == "小***草 · <i>x</i>***y"
    proof = await page.locator("#winner small").inner_text()
    assert proof == " · ".join(
        (
            "1,234 entries",
            "organiser-trusted: no outside randomness",
            "list abababab…",
            "digest cdcdcdcdcdcdcdcd…",
        )
    )
    # A reserve moves up: the draw is no news any more.
    assert await present(server, {**EMPTY, "winner": {**WINNER, "names": ["小***草", "r***e"]}}) == 1
    await page.wait_for_function("document.querySelector('#winner .names').textContent === '小***草 · r***e'")
    assert await page.get_attribute("html", "data-wheel") == "rest"
    assert page.problems == []
    late = await opened(browser, server)
    await late.wait_for_function("document.querySelector('#winner .names').textContent === '小***草 · r***e'")
    assert await late.get_attribute("html", "data-wheel") == "rest"
    await late.close()
    await page.close()
    await server.stop()


@pytest.mark.parametrize(("wheel", "motion"), [(False, "no-preference"), (True, "reduce")])
async def test_no_wheel_where_rules_or_viewers_want_none(browser: Any, wheel: bool, motion: str) -> None:
    server = OverlayServer(ROOT / "resources" / "web", TOKEN)
    await server.start()
    before_any_page(server)
    page = await opened(browser, server, reduced_motion=motion)
    assert await present(server, {**EMPTY, "winner": {**WINNER, "wheel": wheel}}) == 1
    assert await page.locator("#winner .names").inner_text() == "小***草 · <i>x</i>***y"
    assert await page.locator("#winner .wheel").is_hidden()
    await page.close()
    await server.stop()


async def test_the_terms_are_on_the_overlay(browser: Any) -> None:
    server = OverlayServer(ROOT / "resources" / "web", TOKEN)
    await server.start()
    before_any_page(server)
    page = await opened(browser, server)
    assert await present(server, {**EMPTY, "giveaway": GIVEAWAY}) == 1
    shown = await page.locator("#giveaway").inner_text()
    assert "Buy 面膜, or comment “我要” for free · 7 entries" in shown
    assert "小店 · claim within 48 h · chance: drand round 4000000" in shown
    assert "rules cdcdcdcd…" in shown
    assert await present(server, {**EMPTY, "giveaway": {**GIVEAWAY, "closed": True}}) == 1
    await page.wait_for_function(
        "document.querySelector('#giveaway .clock').textContent.startsWith('Closed')"
    )
    for condition in ("exact_phrase", "follow", "member", "claimed"):
        assert await present(server, {**EMPTY, "giveaway": {**GIVEAWAY, "condition": condition}}) == 1
    assert page.problems == []
    await page.close()
    await server.stop()
