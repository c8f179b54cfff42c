"""In which connected shops an offer is put up as well, and how each of them would do it.

The rule: only what a shop really can do is offered, and overwriting its price only to whoever opts into it.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from livestream_console.core.shops.shop import ShopCapabilities
from livestream_console.ui import formats, theme
from livestream_console.ui.push.kind_fields import ShopPlan

Shops = Mapping[str, ShopCapabilities]


class ShopChoice(QWidget):
    changed = Signal()

    def __init__(self, shops: Shops) -> None:
        super().__init__()
        self._shops = shops
        self._kind = ""
        self.boxes: dict[str, QCheckBox] = {}
        self._ways: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for shop in shops:
            box, way = QCheckBox(shop.removeprefix("shop:")), QLabel()
            box.toggled.connect(self.changed)
            theme.set_role(way, "meta")
            column.addWidget(box)
            column.addWidget(way)
            self.boxes[shop], self._ways[shop] = box, way
        self.raw_price = QCheckBox(self.tr("Its price may be overwritten, for 30 minutes at most"))
        self.raw_price.toggled.connect(self._on_raw_price_toggled)
        column.addWidget(self.raw_price)
        self.together = QLabel()
        theme.set_role(self.together, "meta")
        column.addWidget(self.together)
        self.show_limit(None)

    def show_kind(self, kind: str) -> None:
        """Say of each shop how it would put up such an offer."""
        self._kind = kind
        for shop, can in self._shops.items():
            way = self._way(can)
            able = way is not None and (way != "raw_price" or self.raw_price.isChecked())
            self.boxes[shop].setEnabled(able)
            if not able:
                self.boxes[shop].setChecked(False)
            self._ways[shop].setText(self._words(can, way))
        only_raw = any(self._way(can) == "raw_price" for can in self._shops.values())
        self.raw_price.setVisible(only_raw)

    def show_limit(self, units: int | None) -> None:
        """Say what a limit of so many units means where several shops sell them."""
        several = units is not None and len(self.plan().shops) > 1
        self.together.setVisible(several)
        if several:
            said = self.tr("Each shop may sell up to {0};\nthe desk stops all of them at {0} together.")
            self.together.setText(said.format(formats.number(units)))

    def plan(self) -> ShopPlan:
        chosen = tuple(shop for shop, box in self.boxes.items() if box.isChecked())
        raw = any(self._way(self._shops[shop]) == "raw_price" for shop in chosen)
        return ShopPlan(chosen, raw)

    def _way(self, can: ShopCapabilities) -> str | None:
        """Return the best way that the shop knows, None where it cannot."""
        if self._kind == "coupon":
            return "coupon" if can.coupons else None
        ways = ("discount", "timed_price", "raw_price")
        return next((way for way in ways if way in can.strategies), None)

    def _words(self, can: ShopCapabilities, way: str | None) -> str:
        if way is None:
            return self.tr("This shop cannot do it.")
        parts = [
            {
                "coupon": self.tr("as a coupon of its own"),
                "discount": self.tr("as a discount that the shop itself ends"),
                "timed_price": self.tr("as a price that the shop itself ends"),
                "raw_price": self.tr("only by overwriting its price"),
            }[way]
        ]
        if can.needs_code:
            parts.append(self.tr("buyers must type a code"))
        if not can.usage_limit:
            parts.append(self.tr("it keeps no limit: the desk ends it"))
        if can.checked == "vectors":
            parts.append(self.tr("never run against a real shop"))
        return "\n".join(parts)  # a form gives wrapped words no more room than one line

    def _on_raw_price_toggled(self) -> None:
        self.show_kind(self._kind)
        self.changed.emit()
