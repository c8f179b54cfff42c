"""The review as a web page: whole, harmless, and printable."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from livestream_console.ui.review.document import Document, meanings
from livestream_console.ui.review.page import page
from tests.conftest import ROOT
from tests.ui.review.values import HOSTILE

TEMPLATES = ROOT / "resources" / "report"
CHROMIUM = shutil.which("chromium")
_CUT = """() => [...document.querySelectorAll('.scroll')].filter(box => box.scrollWidth > box.clientWidth)
    .map(box => box.firstChild.id)"""
"""The tables that run out of their cards."""
_VOID = {"meta", "br", "link", "img", "input", "hr"}


class Read(HTMLParser):
    """What a browser would find: tags in balance, tables by id, texts, and every attribute."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        self.ids.update(value or "" for name, value in attrs if name == "id")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_it_has_every_table_and_every_definition(odd: Document) -> None:
    read = Read(page(odd, TEMPLATES).decode())
    assert read.open == []
    assert {f"table-{one.key}" for one in odd.tables()} <= read.ids
    told = "\n".join(read.texts)
    for one in odd.tables():
        assert one.rows or one.empty in told
        for heading, meaning in meanings(one):
            assert heading in told
            assert meaning in told


def test_a_hostile_name_stays_a_name(hostile: Document) -> None:
    text = page(hostile, TEMPLATES).decode()
    read = Read(text)
    assert "script" not in read.tags
    assert "<script" not in text
    assert HOSTILE in "".join(read.texts)
    assert all(not name.startswith("on") for name, _ in read.attributes)


def test_it_asks_nobody_outside_for_anything(lively: Document) -> None:
    text = page(lively, TEMPLATES).decode()
    read = Read(text)
    addresses = [value for name, value in read.attributes if name in ("src", "href", "action", "data")]
    assert all(address.startswith("#") for address in addresses)
    assert "url(" not in text
    assert set(re.findall(r"https?://[^\"' <]+", text)) == {"http://www.w3.org/2000/svg"}


@pytest.mark.chromium
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
async def test_a_browser_opens_it_and_prints_it_without_a_cut_row(lively: Document, tmp_path: Path) -> None:
    from playwright.async_api import async_playwright

    file = tmp_path / "review.html"
    file.write_bytes(page(lively, TEMPLATES))
    async with async_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu"]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        tab = await browser.new_page(viewport={"width": 1440, "height": 900})
        said: list[str] = []
        tab.on("console", lambda message: said.append(message.text))
        await tab.goto(file.as_uri())
        wide = await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
        cut = []
        for width in (1340, 1280, 1024):
            await tab.set_viewport_size({"width": width, "height": 900})
            cut += await tab.evaluate(_CUT)
        await tab.set_viewport_size({"width": 390, "height": 844})
        narrow = await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await tab.emulate_media(media="print")
        breaks = await tab.evaluate("getComputedStyle(document.querySelector('tbody tr')).breakInside")
        printed = await tab.pdf(prefer_css_page_size=True)
        await browser.close()
    assert wide
    assert cut == []
    assert narrow
    assert said == []
    assert breaks == "avoid"
    assert printed.startswith(b"%PDF")
    assert b"/MediaBox [0 0 59" in printed  # A4, upright
