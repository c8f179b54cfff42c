"""One shop: its light and word, its last look, what it can do, and what its connector was checked against.

Rule: what is not known is a dash, and a shop says why it is not followed.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livestream_console.core.ids import own_name
from livestream_console.core.shops.shop import ShopCapabilities
from livestream_console.engine.shops import ShopStatus
from livestream_console.ui import formats, lights, messages, theme
from livestream_console.ui.lights import Lamp
from livestream_console.ui.rooms.row import PlatformMark

translate = QCoreApplication.translate


class ShopRow(QWidget):
    """Every signal brings the shop's id."""

    retry_pressed = Signal(str)
    import_pressed = Signal(str)
    link_pressed = Signal(str)
    edit_pressed = Signal(str)
    remove_pressed = Signal(str)

    def __init__(self, shop: ShopStatus) -> None:
        super().__init__()
        self.shop_id = shop.link.feed_id
        self._lamp = Lamp()
        self._name, self._state = QLabel(), QLabel()
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._reason, self._flow, self._remarks, self._can, self._checked = (QLabel() for _ in range(5))
        lines = (self._reason, self._flow, self._remarks, self._can, self._checked)
        for label, role in zip(lines, ("warn", "small", "small", "meta", "meta"), strict=True):
            label.setFont(theme.number_font(theme.SMALL_PX))
            label.setWordWrap(True)
            theme.set_role(label, role)
        self._retry = QPushButton(self.tr("Try now"))
        remove = QPushButton(self.tr("Remove"))
        self.edit = QPushButton(self.tr("Edit…"))
        for button in (self.edit, remove):
            theme.set_role(button, "flat")
        self._live = self._heard = True
        self.deeds = [QPushButton(self.tr("Import its products…")), QPushButton(self.tr("Link a product…"))]
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (*self.deeds, self.edit):
            deeds.addWidget(button)
        deeds.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._lamp, 0, 0)
        grid.addWidget(PlatformMark(self.shop_id), 0, 1)
        for place, widget in enumerate((self._name, self._state, self._retry, remove), 2):
            grid.addWidget(widget, 0, place)
        for line, label in enumerate(lines, 1):
            grid.addWidget(label, line, 2, 1, 4)
        grid.addLayout(deeds, 6, 2, 1, 4)
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        grid.addWidget(hairline, 7, 0, 1, 6)
        self._retry.clicked.connect(lambda: self.retry_pressed.emit(self.shop_id))
        self.edit.clicked.connect(lambda: self.edit_pressed.emit(self.shop_id))
        remove.clicked.connect(lambda: self.remove_pressed.emit(self.shop_id))
        self.deeds[0].clicked.connect(lambda: self.import_pressed.emit(self.shop_id))
        self.deeds[1].clicked.connect(lambda: self.link_pressed.emit(self.shop_id))

    def say(self, shop: ShopStatus, now_us: int) -> None:
        link, light = shop.link, lights.of_room(shop.link, now_us)
        self._lamp.show_light(light)
        title = shop.health.title if shop.health is not None else ""
        name = own_name(self.shop_id)
        self._name.setText(f"{title} · {name}" if title else name)
        self._state.setText(light.word)
        theme.set_role(
            self._state, {"good": "good", "warn": "warn", "live": "error"}.get(light.role, "muted")
        )
        reason = messages.feed_reason(link.reason) if light.role != "good" else ""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._flow.setText(self._looks(shop, now_us))
        self._remarks.setText("\n".join(messages.remark(remark) for remark in link.remarks))
        self._remarks.setVisible(bool(link.remarks))
        self._can.setText(able(shop.can))
        self._checked.setText(checked(shop.can))
        self._retry.setVisible(link.state in ("failed", "backoff", "stopped"))
        self._heard = link.state not in ("failed", "stopped")
        self._offer_deeds()
        self.setAccessibleName(f"{self._name.text()}, {light.word}, {reason or self._flow.text()}")

    def set_live(self, live: bool) -> None:
        self._live = live
        self._offer_deeds()

    def _offer_deeds(self) -> None:
        """A shop that does not let us in has no products to read."""
        for button in self.deeds:
            button.setEnabled(self._live and self._heard)
        self.edit.setEnabled(self._live)

    def _looks(self, shop: ShopStatus, now_us: int) -> str:
        """Say when we looked last and what it brought."""
        if shop.polled_us is None:
            return self.tr("never looked at yet")
        looked = formats.age(now_us - shop.polled_us)
        if shop.link.last_event_us is None:
            return self.tr("last look {0} ago · no order or cart yet").format(looked)
        return self.tr("last look {0} ago · {1} looks · last order or cart {2} ago", "", shop.polls).format(
            looked, formats.number(shop.polls), lights.since(shop.link, now_us)
        )


def able(can: ShopCapabilities) -> str:
    """Say what a shop lets us do."""
    has = [
        ("discount" in can.strategies, translate("Shops", "discounts that it ends itself")),
        ("timed_price" in can.strategies, translate("Shops", "prices that it ends itself")),
        ("raw_price" in can.strategies, translate("Shops", "overwriting prices")),
        (can.coupons, translate("Shops", "coupons")),
        (can.usage_limit, translate("Shops", "limits that hold in a rush")),
        (can.carts, translate("Shops", "carts")),
        (can.refund_units, translate("Shops", "refunds by the unit")),
        (can.hooks, translate("Shops", "webhooks")),
    ]
    comma = translate("Rooms", ", ")
    able = comma.join(word for is_able, word in has if is_able)
    lacks = comma.join(word for is_able, word in has if not is_able)
    text = translate("Rooms", "can: {0}").format(able)
    return text + (" · " + translate("Rooms", "cannot: {0}").format(lacks) if lacks else "")


def checked(can: ShopCapabilities) -> str:
    if can.checked == "real_server":
        return translate("Shops", "verified against a real server")
    return translate("Shops", "vectors only: never run against a real shop")
