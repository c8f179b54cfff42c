"""A review in words and as files, made where nobody waits for it: in the worker, or in a command's process.

Rule: whatever comes back is plain bytes and text. Words need Qt's translators and pages its painter, so an
application without a display is made on first use and stays for the life of the process.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from livestream_console.app.paths import resources
from livestream_console.app.reviews.job import ReviewWish, make_review
from livestream_console.ui.review.kept import Sheaf

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

FORMAT = "livestream-console review"


def written_review(store: str, show: str, wish: ReviewWish, language: str) -> Sheaf:
    """Make a review and write it down; raise as make_review does."""
    from livestream_console.ui.review.kept import sheaf

    review = make_review(store, show, wish)
    with speaking(language):
        return sheaf(review, language)


def form_of(sheaf: Sheaf, form: str) -> bytes:
    """Return a review as html, pdf, png, xlsx, csv (a ZIP of tables) or json."""
    with speaking(sheaf.head.language):
        return _FORMS[form](sheaf)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let Qt's words be of this language meanwhile."""
    from livestream_console.ui import translation

    app = _application()
    installed = translation.install(resources() / "i18n", language)
    try:
        yield
    finally:
        for translator in installed:
            app.removeTranslator(translator)


@lru_cache(maxsize=1)
def _application() -> QCoreApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication(sys.argv[:1])


def _page(sheaf: Sheaf) -> bytes:
    from livestream_console.ui.review.page import page

    return page(sheaf.document(), resources() / "report")


def _pdf(sheaf: Sheaf) -> bytes:
    from livestream_console.ui.review.paper import pdf

    return pdf(sheaf.document())


def _picture(sheaf: Sheaf) -> bytes:
    from livestream_console.ui.review.paper import picture

    return picture(sheaf.document())


def _workbook(sheaf: Sheaf) -> bytes:
    from livestream_console.ui.review.tables import workbook

    return workbook(sheaf.document())


def _tables(sheaf: Sheaf) -> bytes:
    from livestream_console.ui.review.tables import csv_files

    return csv_files(sheaf.document())


def _values(sheaf: Sheaf) -> bytes:
    told = {
        "format": FORMAT,
        "document": sheaf.document(),
        "lessons": sheaf.lessons,
        "values": msgspec.Raw(sheaf.values),
    }
    return msgspec.json.format(msgspec.json.encode(told))


_FORMS: dict[str, Callable[[Sheaf], bytes]] = {
    "html": _page,
    "pdf": _pdf,
    "png": _picture,
    "xlsx": _workbook,
    "csv": _tables,
    "json": _values,
}
