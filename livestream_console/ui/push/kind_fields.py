"""The fields that one kind of offer has of its own: rows of the offer form that come and go with it."""

from __future__ import annotations

from abc import abstractmethod

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from livestream_console.core.goods.shelf import EXPLAINABLE, Product
from livestream_console.core.money import Money, parse_money
from livestream_console.core.show import ShowState
from livestream_console.core.values import Terms
from livestream_console.ui.push.lasting import Lasting
from livestream_console.ui.push.offer_words import numbered
from livestream_console.ui.submit import Incomplete


class ShopPlan(msgspec.Struct, frozen=True):
    """In which shops an offer is put up as well; named as the fields of every offer's terms."""

    shops: tuple[str, ...] = ()
    raw_price: bool = False


class KindFields(QObject):
    """``rows`` are (name, field); ``about``: one product, any (of the whole shelf or one) or none."""

    about = "product"
    own_end = False
    """Whether it says itself how long it lasts."""
    shops = False
    """Whether shops can put it up."""
    variant: str | None = None
    """The one variant that is chosen, None for all of them."""

    def __init__(self, state: ShowState) -> None:
        super().__init__()
        self.state = state
        self.rows: list[tuple[str, QWidget]] = []
        self.idle: list[QWidget] = []
        """Fields of which there is nothing to choose for this product."""

    @property
    def first(self) -> QWidget:
        """Return the field that one begins with."""
        return self.rows[0][1]

    @abstractmethod
    def terms(self, lasting: Lasting, plan: ShopPlan) -> Terms:
        """Read the fields; raise Incomplete."""

    def product_changed(self, product: Product, left: int | None) -> None:
        """Take over which product was chosen, and how many units of it are left."""

    def add(self, name: str, field: QWidget) -> None:
        self.rows.append((name, field))

    def add_amount(self, name: str, example: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(example)
        self.add(name, field)
        return field

    def amount(self, field: QLineEdit) -> Money:
        money = self.amount_or_none(field)
        if money is None:
            raise Incomplete(self.tr("The price must be a plain amount such as 59.9."))
        return money

    def amount_or_none(self, field: QLineEdit) -> Money | None:
        if not field.text().strip():
            return None
        try:
            return parse_money(field.text(), self.state.currency)
        except ValueError:
            raise Incomplete(self.tr("The price must be a plain amount such as 59.9.")) from None


def fill_products(choice: QComboBox, state: ShowState, whole: str = "") -> None:
    """Offer what can be sold, ``whole`` first where all of the shelf can be meant."""
    kept = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    if whole:
        choice.addItem(whole, None)
    for number, product in enumerate(state.shelf.order, start=1):
        found = state.shelf.products[product]
        if found.state in EXPLAINABLE:
            choice.addItem(f"{numbered(number)} · {found.title}", product)
    choice.setCurrentIndex(0 if whole else max(0, choice.findData(kept)))
    choice.blockSignals(False)
