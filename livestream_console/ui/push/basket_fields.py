"""The fields of offers that look at a whole basket: coupon, spend-and-save, free units, bundle and gift."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from livestream_console.core.show import ShowState
from livestream_console.core.values import (
    BundleItem,
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    GiftTerms,
    SaveStep,
    SpendAndSaveTerms,
)
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.push.kind_fields import KindFields, ShopPlan, fill_products
from livestream_console.ui.push.lasting import Lasting
from livestream_console.ui.push.price_fields import MOST_UNITS
from livestream_console.ui.submit import Incomplete

_STEPS, _ITEMS = 3, 3


class CouponFields(KindFields):
    about = "any"
    shops = True

    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.way = QComboBox()
        self.way.addItem(self.tr("Amount off"), "off")
        self.way.addItem(self.tr("Percent off"), "percent")
        self.off = QLineEdit()
        self.off.setPlaceholderText("10")
        self.add(self.tr("Gives"), _beside(self.way, self.off))
        self.least = self.add_amount(self.tr("Basket from"), self.tr("Any basket"))
        self.phrase = QLineEdit()
        self.phrase.setPlaceholderText(self.tr("Everybody has it; or the comment that takes one"))
        self.add(self.tr("Phrase"), self.phrase)
        self._units = NumberField(0, MOST_UNITS, 100, least_means=self.tr("No limit"))
        self._per_buyer = NumberField(1, 100, 1)
        self._valid = NumberField(
            0, 24 * 60, 0, suffix=self.tr(" min"), least_means=self.tr("While it can be taken")
        )
        self.add(self.tr("Coupons"), self._units)
        self.add(self.tr("Each may take"), self._per_buyer)
        self.add(self.tr("Usable for"), self._valid)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> CouponTerms:
        percent = None
        if self.way.currentData() == "percent":
            digits = self.off.text().strip().rstrip("%")
            if not digits.isdecimal():
                raise Incomplete(self.tr("The percentage must be a whole number from 1 to 99."))
            percent = int(digits[:4])
        return CouponTerms(
            off=self.amount(self.off) if percent is None else None,
            percent=percent,
            least=self.amount_or_none(self.least),
            phrase=self.phrase.text().strip() or None,
            units=self._units.value() or None,
            per_buyer=self._per_buyer.value(),
            valid_s=60 * self._valid.value(),
            duration_s=lasting.duration_s,
            until_us=lasting.until_us,
            shops=plan.shops,
            raw_price=False,
        )


class SpendAndSaveFields(KindFields):
    about = "any"

    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.steps: list[tuple[QLineEdit, QLineEdit]] = []
        for n in range(1, _STEPS + 1):
            spend, save = QLineEdit(), QLineEdit()
            spend.setPlaceholderText(self.tr("Spend"))
            save.setPlaceholderText(self.tr("Save"))
            self.steps.append((spend, save))
            self.add(self.tr("Step {0}").format(n), _beside(spend, save))

    def terms(self, lasting: Lasting, plan: ShopPlan) -> SpendAndSaveTerms:
        filled = [pair for pair in self.steps if any(field.text().strip() for field in pair)]
        if not filled:
            raise Incomplete(self.tr("Give at least one step: what is spent and what is saved."))
        steps = tuple(SaveStep(self.amount(spend), self.amount(save)) for spend, save in filled)
        return SpendAndSaveTerms(steps, lasting.duration_s, until_us=lasting.until_us)


class BuyAndGetFields(KindFields):
    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.buy, self.get = NumberField(1, 100, 2), NumberField(1, 100, 1)
        self.add(self.tr("Buy"), self.buy)
        self.add(self.tr("Get free"), self.get)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> BuyAndGetTerms:
        return BuyAndGetTerms(
            self.buy.value(), self.get.value(), lasting.duration_s, until_us=lasting.until_us
        )


class BundleFields(KindFields):
    about = "none"

    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.items: list[tuple[QComboBox, NumberField]] = []
        for n in range(1, _ITEMS + 1):
            product, units = QComboBox(), NumberField(1, 100, 1)
            fill_products(product, state, "–" if n > 2 else "")
            product.setCurrentIndex(0 if n > 2 else min(n, product.count()) - 1)
            self.items.append((product, units))
            self.add(self.tr("Item {0}").format(n), _beside(product, units))
        self.price = self.add_amount(self.tr("Price"), "99")
        self._units = NumberField(0, MOST_UNITS, 50, least_means=self.tr("No limit"))
        self.add(self.tr("Sets"), self._units)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> BundleTerms:
        items = tuple(
            BundleItem(product.currentData(), units.value())
            for product, units in self.items
            if product.currentData() is not None
        )
        return BundleTerms(
            items,
            self.amount(self.price),
            self._units.value() or None,
            lasting.duration_s,
            until_us=lasting.until_us,
        )


class GiftFields(KindFields):
    about = "any"

    def __init__(self, state: ShowState) -> None:
        super().__init__(state)
        self.gift = QComboBox()
        fill_products(self.gift, state)
        self.add(self.tr("Gift"), self.gift)
        self.least = self.add_amount(self.tr("Basket from"), self.tr("Any basket"))
        self._units = NumberField(1, MOST_UNITS, 50)
        self._per_buyer = NumberField(1, 100, 1)
        self.add(self.tr("Units"), self._units)
        self.add(self.tr("Each may take"), self._per_buyer)

    def terms(self, lasting: Lasting, plan: ShopPlan) -> GiftTerms:
        if self.gift.currentData() is None:
            raise Incomplete(self.tr("There is nothing on the shelf to give."))
        return GiftTerms(
            self.gift.currentData(),
            self._units.value(),
            self.amount_or_none(self.least),
            self._per_buyer.value(),
            lasting.duration_s,
            until_us=lasting.until_us,
        )


def _beside(first: QWidget, second: QWidget) -> QWidget:
    """Put two fields into one row of the form."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first, 2)
    row.addWidget(second, 1)
    both.setFocusProxy(first)
    return both
