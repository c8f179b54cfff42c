"""The funnel panel: every step in words, with its share or the reason why there is none."""

from __future__ import annotations

import pytest

from livestream_console.ui.funnel.panel import FunnelPanel
from tests.ui.fakes import FakeSource
from tests.ui.selling_show import busy_show


@pytest.fixture(scope="module")
def source():
    return busy_show(600)


def test_steps_show_their_count_and_share(qtbot, source) -> None:
    panel = FunnelPanel(source)
    qtbot.addWidget(panel)
    watched = panel.rows["watched"]
    assert watched.accessibleName() == f"Watched: {watched.step.count:,}"
    assert "% of viewers" in panel.rows["bought"].accessibleName()
    assert "no feed tells exposures" in panel.rows["exposed"].accessibleName()
    assert "Counted: distinct people seen" in panel.rows["commented"].toolTip()
    panel.grab()


def test_a_show_without_anything_gives_words(qtbot, source) -> None:
    panel = FunnelPanel(FakeSource())
    qtbot.addWidget(panel)
    assert panel.rows["paid"].accessibleName() == "Paid: – no orders yet"
    assert panel.rows["carted"].accessibleName() == "Put into a cart: – no shop or room told of carts"
    panel.grab()
    panel.set_source(source)
    assert panel.rows["paid"].step.count
