"""What each push did: every verdict beside one another, wide as in the review and narrow as on the desk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from livestream_console.analysis.pushes.standing import Standing
from livestream_console.ui.effects.panel import EffectsPanel
from livestream_console.ui.effects.rows import Pushes
from livestream_console.ui.effects.view import EffectsView
from tests.gallery.camera import Camera
from tests.ui.fakes import NOON_US
from tests.ui.standings import full

PRODUCTS = ("A1", "A2", "A5")
_TITLES = {"A1": "1 补水面膜 10 片", "A2": "2 丝绒哑光口红礼盒", "A5": "5 香氛护手霜三支"}


def photograph_effects(camera: Camera, one: Any, prefix: str) -> None:
    """Take the pictures of one opened desk, and of the widget alone at its full width."""
    panel: EffectsPanel = one.part(EffectsPanel)
    one.desk._estimates.effects.standing = full(NOON_US, PRODUCTS)
    one.window.show_panel("effects")
    one.refresh()
    panel.view.table.selectRow(5)
    camera.widget(one.window, f"{prefix}-window-effects")
    camera.widget(panel, f"{prefix}-effects-narrow")
    for name, standing in (
        ("full", full(NOON_US, PRODUCTS)),
        ("fallback", full(NOON_US, PRODUCTS, "buying_comments")),
        ("none", Standing()),
    ):
        view = EffectsView()
        view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        view.resize(980, 460)
        view.show()
        view.show_pushes(Pushes(standing, _TITLES, "CNY"))
        if standing.uplift is not None:
            view.table.selectRow(5)
        camera.widget(view, f"{prefix}-effects-{name}")
        if name == "full":
            view.tabs.choose("kinds")
            view.table.selectRow(1)
            camera.widget(view, f"{prefix}-effects-kinds")
        view.deleteLater()
