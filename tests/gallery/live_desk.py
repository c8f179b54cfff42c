"""Charts, funnel, products and the battle report of a show in full swing, and of one that nobody told of."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from livestream_console.core.commands import SetTarget
from livestream_console.core.money import Money
from livestream_console.engine.source import ShowSource
from livestream_console.ui.actions import Actions
from livestream_console.ui.battle.deeds import BattleDeeds
from livestream_console.ui.charts.marks import Span
from livestream_console.ui.charts.view import ChartsPanel
from livestream_console.ui.products.panel import ProductsPanel
from tests.gallery.camera import Camera, settle
from tests.gallery.show import GalleryShow
from tests.ui.fakes import FakeNotifier
from tests.ui.sell_outs import FORECASTS


def photograph_live_desk(camera: Camera, one: Any, prefix: str) -> None:
    """Take the pictures of one opened desk."""
    show: GalleryShow = one.desk.bridge.source
    show.do(SetTarget(command_id="target", sales=Money(10_000_000, "CNY"), minutes=90))
    forecasts = list(FORECASTS.values())
    one.desk._estimates.sell_outs.forecasts = {
        product: forecasts[place % len(forecasts)] for place, product in enumerate(show.state.shelf.order)
    }
    for name in ("funnel", "products"):
        one.window.show_panel(name)
        one.refresh()
        camera.widget(one.window, f"{prefix}-window-{name}")
    products: ProductsPanel = one.part(ProductsPanel)
    products.table.selectRow(1)
    camera.widget(products, f"{prefix}-products-narrow")
    products.table.horizontalScrollBar().setValue(10_000)
    camera.widget(products, f"{prefix}-products-scrolled")
    charts: ChartsPanel = one.part(ChartsPanel)
    one.window.show_panel("charts")
    one.refresh()
    charts.choose(3, ("gmv_per_min", "conversion"))
    charts.select(Span(900, 1_800))
    camera.widget(charts, f"{prefix}-charts-selected")
    photograph_battle(camera, show, products.hot_products(), f"{prefix}-battle-report")


def photograph_battle(camera: Camera, show: object, hot: list[str], name: str) -> None:
    """Show the report as what it is, a picture."""
    frame = QLabel()
    frame.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    source = cast(ShowSource, show)
    deeds = BattleDeeds(frame, lambda: source, Actions(frame), FakeNotifier(), lambda: hot)
    _, image = deeds.picture()
    frame.setPixmap(QPixmap.fromImage(image))
    frame.resize(image.size())
    frame.show()
    settle()
    camera.widget(frame, name)
    frame.close()
    frame.deleteLater()
