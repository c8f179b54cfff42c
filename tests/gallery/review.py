"""The review: its window with every section, while it is made, when it cannot be, on paper and as a page."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from livestream_console.core.notes import Lesson
from livestream_console.core.ports import Notice
from livestream_console.ui import messages
from livestream_console.ui.review import kept, paper
from livestream_console.ui.review.document import Document
from livestream_console.ui.review.errands import NoReview, ReviewErrands
from livestream_console.ui.review.kept import Sheaf
from livestream_console.ui.review.page import page
from livestream_console.ui.review.window import ReviewWindow
from tests.conftest import ROOT
from tests.gallery.camera import Camera, settle
from tests.gallery.overlay import CHROMIUM
from tests.ui.review import values

_LESSONS = (
    Lesson("1", "show-8", "敏感肌问答写进手卡", 0, "producer"),
    Lesson("2", "show-8", "卡片与秒杀不要同一分钟", 0, "producer", 1, "producer"),
)
_SCALE = 1.5
_PAGES = 3


class _Kept:
    async def read(self) -> Sequence[Lesson]:
        return _LESSONS

    async def add(self, text: str) -> Sequence[Lesson]:
        return _LESSONS

    async def tick(self, lesson: str, done: bool) -> Sequence[Lesson]:
        return _LESSONS


async def photograph_review(camera: Camera, prefix: str) -> None:
    """Photograph the window of a lively show, section by section, and what it looks like without one."""
    language = prefix.partition("-")[0]
    made, nothing = kept.sheaf(values.review(), language), kept.sheaf(values.empty(), language)
    for name, sheaf in (("review", made), ("review-empty", nothing)):
        window = _window(_giving(sheaf))
        window.start()
        await window.settled()
        for key, *_ in sheaf.sections if sheaf is made else sheaf.sections[:1]:
            window.tabs.choose(key)
            await window.settled()
            await _look(camera, window, f"{prefix}-{name}-{key}")
        window.close()
    await _waiting(camera, prefix)


async def photograph_review_on_paper(camera: Camera, language: str) -> None:
    """Photograph the first pages, the long picture and the web page, which know no theme."""
    told = msgspec.structs.replace(kept.sheaf(values.review(), language), lessons=_LESSONS).document()
    width, height = paper.body()
    pages = paper.pages(paper.pieces(told, width), height)
    for number, placed in enumerate(pages[:_PAGES], 1):
        across, down = (round(side * _SCALE) for side in paper.PAGE)
        image = QImage(across, down, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SCALE, _SCALE)
        paper.paint_page(painter, placed, told.foot, f"{number} / {len(pages)}")
        painter.end()
        camera.page("review.pdf", _png(image), f"{language}-review-pdf-{number}")
    camera.page("review.png", paper.picture(told), f"{language}-review-picture")
    if CHROMIUM is not None:
        await _page(camera, told, f"{language}-review-page")


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(content.data())


async def _page(camera: Camera, told: Document, name: str) -> None:
    from playwright.async_api import async_playwright

    with TemporaryDirectory() as folder:
        file = Path(folder) / "review.html"
        file.write_bytes(page(told, ROOT / "resources" / "report"))
        async with async_playwright() as playwright:
            flags = ["--no-sandbox", "--disable-gpu"]
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
            tab = await browser.new_page(viewport={"width": 1_440, "height": 1_600})
            await tab.goto(file.as_uri())
            camera.page("review.html", await tab.screenshot(), name)
            await browser.close()


async def _waiting(camera: Camera, prefix: str) -> None:
    async def never(_against: tuple[str, ...]) -> Sheaf:
        await asyncio.Event().wait()
        raise AssertionError

    async def refused(_against: tuple[str, ...]) -> Sheaf:
        raise NoReview(messages.notice(Notice("store_unreadable", {"reason": "damaged"})))

    for name, make in (("waiting", never), ("refused", refused)):
        window = _window(_errands(make))
        window.start()
        await asyncio.sleep(0)
        await _look(camera, window, f"{prefix}-review-{name}")
        window.close()
        await window.settled()


def _giving(sheaf: Sheaf) -> ReviewErrands:
    async def make(_against: tuple[str, ...]) -> Sheaf:
        return sheaf

    return _errands(make)


def _errands(make: object) -> ReviewErrands:
    async def form(_sheaf: Sheaf, _form: str) -> bytes:
        return b""

    async def choose(_parent: QWidget) -> None:
        return None

    async def costs(_parent: QWidget) -> bool:
        return False

    async def save(_name: str, _patterns: str, _content: bytes) -> None:
        return None

    return ReviewErrands(make, form, choose, costs, save, _Kept(), lambda: None)  # type: ignore[arg-type]


def _window(errands: ReviewErrands) -> ReviewWindow:
    window = ReviewWindow("秋冬美妆专场", errands)
    window.show()
    settle()
    return window


async def _look(camera: Camera, window: ReviewWindow, name: str) -> None:
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    settle()
    camera.widget(window, name)
