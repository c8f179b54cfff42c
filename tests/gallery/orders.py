"""The desk's money: orders of several shops, why each is owed to a push, and the alarms above them."""

from __future__ import annotations

from typing import Any

from livestream_console.core.decide import tick
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.values import Line
from livestream_console.ui.alarms.strip import AlarmsStrip
from livestream_console.ui.orders.book import FILTERS
from livestream_console.ui.orders.panel import OrdersPanel
from tests.gallery.camera import Camera
from tests.gallery.show import FULL, GalleryShow, show_at
from tests.ui.selling_show import SECOND

SHOPIFY, DOUDIAN = "shop:shopify", "shop:doudian"
_CUSTOMERS = ("6788213344", "6788213971", "liu@example.com", "6788290012", "71")


def oversold_show() -> GalleryShow:
    """Return the show with orders of every kind, more of the hand cream than there is, and of the sale."""
    show = show_at(FULL)
    pushes = list(show.state.pushes.pushes.values())
    card = next(push for push in pushes if push.product == "A3")
    _order(show, SHOPIFY, "1001", "A3", 1, 12_800, hints={"code": code_of(card.push)})
    _order(show, SHOPIFY, "1002", "A1", 2, 3_980, hints={"push": card.push})
    _order(show, DOUDIAN, "6920415530075", "A1", 1, 1_990, hints={"room": "829"})
    _order(show, DOUDIAN, "6920415530081", "A6", 3, 11_700, status="placed")
    _order(show, SHOPIFY, "1003", "A3", 1, 12_800, hints={"utm": f"utm_source=live&utm_content={card.push}"})
    _order(show, SHOPIFY, "1004", "A3", 1, 12_800)
    show.happen(RefundChanged("r1", "1004", amount=Money(2_800, "CNY")), platform=SHOPIFY)
    _order(show, SHOPIFY, "1005", "A1", 1, 1_990)
    show.happen(RefundChanged("r2", "1005", amount=Money(1_990, "CNY")), platform=SHOPIFY)
    _order(show, DOUDIAN, "6920415530099", "A6", 1, 3_900, status="cancelled")
    for number in range(12):
        _order(show, SHOPIFY, f"20{number:02}", "A2", 1, 5_900)
    _order(show, DOUDIAN, "6920415530112", "A5", 130, 377_000)
    for fact in tick(show.state, show.now):
        show.record(fact)
    return show


def _order(
    show: GalleryShow,
    shop: str,
    order: str,
    product: str,
    qty: int,
    minor: int,
    *,
    status: str = "paid",
    hints: dict[str, str] | None = None,
) -> None:
    show.now += SECOND
    amount = Money(minor, "CNY")
    event = OrderChanged(order, status, amount, (Line(product, qty=qty, amount=amount),), hints=hints)
    buyer = _CUSTOMERS[len(show.state.metrics.orders.orders) % len(_CUSTOMERS)]
    show.happen(event, platform=shop, viewer=buyer, id=f"order:{order}:{status}")


def photograph_orders(camera: Camera, one: Any, prefix: str) -> None:
    """Take the pictures of one opened desk whose show sold too much."""
    panel: OrdersPanel = one.part(OrdersPanel)
    strip: AlarmsStrip = one.part(AlarmsStrip)
    one.window.show_panel("orders")
    one.refresh()
    camera.widget(one.window, f"{prefix}-window-alarms")
    camera.widget(strip, f"{prefix}-alarms")
    for which in FILTERS:
        panel.tabs.choose(which)
        panel.list.setCurrentIndex(panel.model.index(0))
        camera.widget(panel, f"{prefix}-orders-{which}")
