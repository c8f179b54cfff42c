"""The fields of offers that change the price of one product's units."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from livestream_console.core.goods.shelf import Product
from livestream_console.core.show import ShowState
from livestream_console.core.values import (
    DepositTerms,
    FlashSaleTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
)
from livestream_console.engine.regulars import MOST_SHOWS
from livestream_console.ui import theme
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.push.kind_fields import KindFields, ShopPlan
from livestream_console.ui.push.lasting import Lasting

USUAL_UNITS = 50
MOST_UNITS = 1_000_000


class FlashSaleFields(KindFields):
    own_end = shops = True

    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self._variant = QComboBox()
        self.add(self.tr("Variant"), self._variant)
        self.price = self.add_amount(self.tr("Price"), "59.9")
        self._units = NumberField(1, MOST_UNITS, USUAL_UNITS)
        self._per_buyer = NumberField(0, 1_000, 1, least_means=self.tr("No limit"))
        self._countdown = NumberField(0, 600, 10, suffix=self.tr(" s"), least_means=self.tr("At once"))
        self._duration = NumberField(1, 240, 5, suffix=self.tr(" min"))
        self.add(self.tr("Units"), self._units)
        self.add(self.tr("Per buyer"), self._per_buyer)
        self.add(self.tr("Countdown"), self._countdown)
        self.add(self.tr("Lasts"), self._duration)

    @property
    def variant(self) -> str | None:  # type: ignore[override]
        chosen: str | None = self._variant.currentData()
        return chosen

    @property
    def first(self) -> QWidget:
        return self.price

    def product_changed(self, product: Product, left: int | None) -> None:
        self._units.setValue(USUAL_UNITS if left is None else max(1, min(left, USUAL_UNITS)))
        self.idle = [] if product.variants else [self._variant]
        self._variant.clear()
        self._variant.addItem(self.tr("All variants"), None)
        for one in product.variants:
            self._variant.addItem(one.title or one.variant, one.variant)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> FlashSaleTerms:
        return FlashSaleTerms(
            price=self.amount(self.price),
            units=self._units.value(),
            per_buyer=self._per_buyer.value() or None,
            countdown_s=self._countdown.value(),
            duration_s=60 * self._duration.value(),
            shops=plan.shops,
            raw_price=plan.raw_price,
            variant=self.variant,
        )


class MemberPriceFields(KindFields):
    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.price = self.add_amount(self.tr("Price"), "55")
        self._level = NumberField(1, 100, 1)
        self.add(self.tr("From level"), self._level)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> MemberPriceTerms:
        return MemberPriceTerms(
            self.amount(self.price), self._level.value(), lasting.duration_s, until_us=lasting.until_us
        )


class NewcomerPriceFields(KindFields):
    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.price = self.add_amount(self.tr("Price"), "9.9")
        self._units = NumberField(0, MOST_UNITS, USUAL_UNITS, least_means=self.tr("No limit"))
        self.add(self.tr("Units"), self._units)
        meant = QLabel(
            self.tr(
                "Whoever bought nothing yet, in this show or in the\n"
                "last {0} of this desk. Claims of viewers without an\n"
                "id pay the usual price: nobody can tell."
            ).format(MOST_SHOWS)
        )
        theme.set_role(meant, "meta")
        self.add(self.tr("For"), meant)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> NewcomerPriceTerms:
        return NewcomerPriceTerms(
            self.amount(self.price),
            self._units.value() or None,
            lasting.duration_s,
            until_us=lasting.until_us,
        )


class DepositFields(KindFields):
    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.pay = self.add_amount(self.tr("Paid now"), "10")
        self.counts = self.add_amount(self.tr("Counts for"), "20")
        self._units = NumberField(0, MOST_UNITS, USUAL_UNITS, least_means=self.tr("No limit"))
        self.add(self.tr("Units"), self._units)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> DepositTerms:
        return DepositTerms(
            self.amount(self.pay),
            self.amount(self.counts),
            self._units.value() or None,
            lasting.duration_s,
            until_us=lasting.until_us,
        )
