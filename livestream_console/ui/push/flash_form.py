"""The form of a flash sale. Accepting it only arms the sale; nothing reaches the audience yet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from livestream_console.core import stock
from livestream_console.core.commands import ArmFlashSale, Rejected
from livestream_console.core.money import format_money, parse_money
from livestream_console.core.shelf import EXPLAINABLE
from livestream_console.core.show import ShowState
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine.ids import fresh
from livestream_console.ui import formats, theme
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.submit import Incomplete, SubmitForm

_USUAL_UNITS = 50


class FlashSaleForm(SubmitForm[ArmFlashSale]):
    def __init__(
        self, parent: QWidget, state: ShowState, submit: Callable[[ArmFlashSale], Awaitable[Rejected | None]]
    ) -> None:
        super().__init__(parent, self.tr("Flash sale"), self.tr("Arm"), submit)
        self._state = state
        self._product = QComboBox()
        for place, product in enumerate(state.shelf.order, start=1):
            found = state.shelf.products[product]
            if found.state in EXPLAINABLE:
                self._product.addItem(self.tr("No. {0} · {1}").format(place, found.title), product)
        self._product.setCurrentIndex(max(0, self._product.findData(state.shelf.explaining)))
        self._product.currentIndexChanged.connect(self._on_product_changed)
        self._usual = QLabel()
        theme.set_role(self._usual, "muted")
        self.price_field = QLineEdit()
        self._units = NumberField(1, 1_000_000, _USUAL_UNITS)
        self._per_buyer = NumberField(0, 1_000, 1, least_means=self.tr("No limit"))
        self._countdown = NumberField(0, 600, 10, suffix=self.tr(" s"), least_means=self.tr("At once"))
        self._duration = NumberField(1, 240, 5, suffix=self.tr(" min"))
        self.add_field(self.tr("Product"), self._product)
        self.form.addRow("", self._usual)
        self.add_field(self.tr("Price"), self.price_field)
        self.add_field(self.tr("Units"), self._units)
        self.add_field(self.tr("Per buyer"), self._per_buyer)
        self.add_field(self.tr("Countdown"), self._countdown)
        self.add_field(self.tr("Lasts"), self._duration)
        self.price_field.setFocus()
        self._on_product_changed()

    def terms(self) -> ArmFlashSale:
        product = self._product.currentData()
        if product is None:
            raise Incomplete(self.tr("There is nothing on the shelf to sell."))
        try:
            price = parse_money(self.price_field.text(), self._state.currency)
        except ValueError:
            raise Incomplete(self.tr("The price must be a plain amount such as 59.9.")) from None
        return ArmFlashSale(
            command_id=fresh("command"),
            offer=fresh("sale"),
            product=product,
            terms=FlashSaleTerms(
                price=price,
                units=self._units.value(),
                per_buyer=self._per_buyer.value() or None,
                countdown_s=self._countdown.value(),
                duration_s=60 * self._duration.value(),
            ),
        )

    def _on_product_changed(self) -> None:
        found = self._state.shelf.products.get(self._product.currentData())
        if found is None:
            return
        left = stock.free_in_all(self._state.stock, found.product)
        price = formats.UNKNOWN if found.price is None else format_money(found.price)
        units = self.tr("unlimited") if left is None else formats.number(left)
        self._usual.setText(self.tr("Now {0}, left {1}").format(price, units))
        self._units.setValue(_USUAL_UNITS if left is None else max(1, min(left, _USUAL_UNITS)))
