"""The overlay page in a real Chromium: when did it paint which card."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.overlay_client import Stamps

CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
# The page confirms a patch once it is painted; what stands on it then is what was painted.
_NOTE = """
    window.painted = [];
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (text) {
        const title = document.querySelector("#card h1").textContent;
        window.painted.push([title, performance.timeOrigin + performance.now()]);
        return send.call(this, text);
    };
"""


class Page:
    def __init__(self, page: Any) -> None:
        self._page = page

    def stamps(self) -> Stamps:
        """Return the title of the card at every painted change, and when that was."""
        return [(title, int(at_ms * 1_000)) for title, at_ms in self._page.evaluate("window.painted")]


@contextmanager
def chromium_page(address: str) -> Iterator[Page]:
    """Show the overlay at this address; call it only where there is a Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1920, "height": 1080})
        page.add_init_script(_NOTE)
        page.goto(address)
        page.wait_for_selector("html[data-link=up]")
        yield Page(page)
        browser.close()
