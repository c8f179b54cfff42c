"""What the tests of more than one panel need."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.ui import seat

Role = Callable[[str], None]


@pytest.fixture
def role() -> Iterator[Role]:
    """Take a role at the desk for one test."""
    yield seat.take
    seat.take(seat.OWNER)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What a panel or form stands in, closed after the test."""
    made = QWidget()
    qtbot.addWidget(made)
    return made
