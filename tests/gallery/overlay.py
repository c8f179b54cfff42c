"""The overlay's pictures, in a real Chromium over a picture that is neither bright nor dark."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import Any

from livestream_console.core.onstage import on_stage
from livestream_console.stage.overlay import OverlayServer
from tests.conftest import ROOT
from tests.gallery.camera import Camera
from tests.gallery.offers import show_with_offers
from tests.gallery.show import DRAWN, FULL, show_at

CHROMIUM = shutil.which("chromium")
SIZES = {"wide": (1920, 1080), "tall": (1080, 1920)}
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
_BACKGROUND = "document.body.style.background = 'linear-gradient(150deg, #a9a59e, #74777d 45%, #8d857c)'"
_MID_SPIN_MS = 900
_COME_TO_REST = "Promise.all(document.getAnimations().map((one) => one.finished)).then(() => true)"


async def photograph_overlay(camera: Camera, languages: Sequence[str]) -> None:
    """Photograph the page in every language, both ways up; without Chromium there are no such pictures."""
    if CHROMIUM is None:
        return
    from playwright.async_api import async_playwright

    show, drawn, offers = show_at(FULL), show_at(DRAWN), show_with_offers()
    everything = on_stage(show.state)
    stages = {
        "all": everything,
        "card": {name: everything[name] if name == "card" else None for name in everything},
        "winner": on_stage(drawn.state),
        "offers": on_stage(offers.state),
    }
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        for language in languages:
            for size in SIZES:
                await _photograph(camera, browser, language, size, stages, show.now)
        await browser.close()


async def _photograph(
    camera: Camera, browser: Any, language: str, size: str, stages: dict[str, dict[str, Any]], now_us: int
) -> None:
    server = OverlayServer(ROOT / "resources" / "web", "gallery", lambda: now_us)
    await server.start()
    width, height = SIZES[size]
    page = await browser.new_page(viewport={"width": width, "height": height})
    await page.goto(f"{server.address}&lang={language}")
    await page.wait_for_selector("html[data-link=up]")
    await page.evaluate(_BACKGROUND)
    for what, stage in stages.items():
        await server.confirmed(server.send(stage))
        if stage["winner"] is not None:
            await page.wait_for_timeout(_MID_SPIN_MS)
            camera.page("overlay.html", await page.screenshot(), f"{language}-overlay-{size}-wheel")
            await page.wait_for_selector("html[data-wheel=rest]")
        await page.evaluate(_COME_TO_REST)
        camera.page("overlay.html", await page.screenshot(), f"{language}-overlay-{size}-{what}")
    await page.close()
    await server.stop()
