"""Reviews in words, for the tests of everything that draws them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from livestream_console.analysis.review.review import Review
from livestream_console.ui.review.document import Document
from livestream_console.ui.review.written import document
from tests.ui.review import values

ODD: dict[str, Callable[[], Review]] = {
    "lively": values.review,
    "empty": values.empty,
    "without carts": values.without_carts,
    "without viewers": values.without_viewers,
    "one push": values.one_push,
    "hostile": values.hostile,
}


@pytest.fixture
def lively(qtbot: QtBot) -> Document:
    return document(values.review(), "en")


@pytest.fixture
def hostile(qtbot: QtBot) -> Document:
    return document(values.hostile(), "en")


@pytest.fixture(params=list(ODD))
def odd(request: pytest.FixtureRequest, qtbot: QtBot) -> Document:
    """Each review in which something is missing, and the one in which nothing is."""
    return document(ODD[request.param](), "en")
