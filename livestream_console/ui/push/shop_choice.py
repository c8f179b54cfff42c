"""In which connected shops an offer is put up as well, and how each of them would do it.

The rule: only what a shop really can do is offered, and overwriting its price only to whoever opts into it,
wherever a shop can.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.ids import own_name
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
        # With room to spare its lines would move whenever another row of the form says more.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for shop in shops:
            box, way = QCheckBox(own_name(shop)), QLabel()
            box.toggled.connect(self.changed)
            theme.set_role(way, "meta")
            column.addWidget(box)
            column.addWidget(way)
            self.boxes[shop], self._ways[shop] = box, way
        self.raw_price = QCheckBox(self.tr("Overwrite the price in the shop, for 30 minutes at most"))
        self.raw_price.toggled.connect(self._on_raw_price_toggled)
        self.risk = QLabel(
            self.tr(
                "The shop keeps neither an end nor a limit:\n"
                "only this desk puts the price back,\n"
                "and more can be sold than planned."
            )
        )
        theme.set_role(self.risk, "warn")
        self.together = QLabel()
        theme.set_role(self.together, "meta")
        for widget in (self.raw_price, self.risk, self.together):
            column.addWidget(widget)
        self.show_limit(None, {})

    def show_kind(self, kind: str) -> None:
        """Say of each shop how it would put up such an offer."""
        self._kind = kind
        overwritable = any(self._can_overwrite(can) for can in self._shops.values())
        self.raw_price.setVisible(overwritable)
        self.risk.setVisible(overwritable and self.raw_price.isChecked())
        for shop, can in self._shops.items():
            way = self._way(can)
            if way is None:
                self.boxes[shop].setChecked(False)
            self.boxes[shop].setEnabled(way is not None)
            self._ways[shop].setText(self._words(can, way))

    def show_limit(self, units: int | None, deals: Mapping[str, int]) -> None:
        """Say what a limit of so many units means where shops put it up several times.

        ``deals``: how many each needs for the offer; every one of them keeps the whole limit.
        """
        times = sum(deals.get(shop, 0) for shop in self.plan().shops if self._keeps_limit(self._shops[shop]))
        several = units is not None and times > 1
        self.together.setVisible(several)
        if units is not None and several:
            said = self.tr(
                "Each shop, and each variant in it, has this limit of its own:\n"
                "up to {0} × {1} = {2} could be bought there\n"
                "before the desk stops all of them at {1} together."
            )
            numbers = (formats.number(one) for one in (times, units, times * units))
            self.together.setText(said.format(*numbers))

    def plan(self) -> ShopPlan:
        chosen = tuple(shop for shop, box in self.boxes.items() if box.isChecked())
        raw = any(self._way(self._shops[shop]) == "raw_price" for shop in chosen)
        return ShopPlan(chosen, raw)

    def _keeps_limit(self, can: ShopCapabilities) -> bool:
        return can.usage_limit and self._way(can) in ("discount", "coupon")

    def _can_overwrite(self, can: ShopCapabilities) -> bool:
        return self._kind != "coupon" and "raw_price" in can.strategies

    def _way(self, can: ShopCapabilities) -> str | None:
        """Return the way that the shop would take as things are ticked, None where it has none."""
        if self._kind == "coupon":
            return "coupon" if can.coupons else None
        if self._can_overwrite(can) and self.raw_price.isChecked():
            return "raw_price"
        return next((way for way in ("discount", "timed_price") if way in can.strategies), None)

    def _words(self, can: ShopCapabilities, way: str | None) -> str:
        if way is None and self._can_overwrite(can):
            return self.tr("only by overwriting its price")
        if way is None:
            return self.tr("This shop cannot do it.")
        parts = [
            {
                "coupon": self.tr("as a coupon of its own"),
                "discount": self.tr("as a discount that the shop itself ends"),
                "timed_price": self.tr("as a price that the shop itself ends"),
                "raw_price": self.tr("by overwriting its price"),
            }[way]
        ]
        if can.needs_code and way != "raw_price":
            parts.append(self.tr("buyers must type a code"))
        if not can.usage_limit and way != "raw_price":
            parts.append(self.tr("it keeps no limit: the desk ends it"))
        if can.checked == "vectors":
            parts.append(self.tr("never run against a real shop"))
        return "\n".join(parts)  # a form gives wrapped words no more room than one line

    def _on_raw_price_toggled(self) -> None:
        self.show_kind(self._kind)
        self.changed.emit()
