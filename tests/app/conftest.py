"""What the tests of app share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from livestream_console.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """An empty window that closes as soon as it is asked to."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.close_requested.connect(made.close_for_good)
    return made
