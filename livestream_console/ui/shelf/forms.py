"""The forms of the shelf: a new product, and how many units there are."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from livestream_console.core.commands import ProductDraft
from livestream_console.core.money import parse_money
from livestream_console.engine.ids import fresh
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.shelf import words

_MOST = 1_000_000
_USUAL_STOCK = 100


class ProductForm(FormDialog):
    """Ask for a product; ``draft`` is set once it was accepted."""

    def __init__(self, parent: QWidget, currency: str) -> None:
        super().__init__(parent, self.tr("Add product"), self.tr("Add"))
        self._currency = currency
        self.draft: ProductDraft | None = None
        self.title_field = QLineEdit()
        self.price_field = QLineEdit()
        self.price_field.setPlaceholderText("59.9")
        self._stock = NumberField(-1, _MOST, _USUAL_STOCK, least_means=self.tr("Unlimited"))
        self._keyword = QLineEdit()
        self._keyword.setPlaceholderText("A1")
        self._role = QComboBox()
        for code, name in [("", self.tr("None")), *words.roles()]:
            self._role.addItem(name, code)
        self._points = QPlainTextEdit()
        self._points.setPlaceholderText(self.tr("One selling point a line"))
        self._points.setFixedHeight(64)
        for name, field in (
            (self.tr("Title"), self.title_field),
            (self.tr("Price"), self.price_field),
            (self.tr("Stock"), self._stock),
            (self.tr("Keyword"), self._keyword),
            (self.tr("Role"), self._role),
            (self.tr("Points"), self._points),
        ):
            field.setAccessibleName(name)
            self.form.addRow(name, field)

    def accept(self) -> None:
        title = self.title_field.text().strip()
        if not title:
            self.complain(self.tr("A product needs a title."))
            return
        try:
            price = parse_money(self.price_field.text(), self._currency)
        except ValueError:
            self.complain(self.tr("The price must be a plain amount such as 59.9."))
            return
        lines = (line.strip() for line in self._points.toPlainText().splitlines())
        self.draft = ProductDraft(
            product=fresh("product"),
            title=title,
            price=price,
            stock=None if self._stock.value() < 0 else self._stock.value(),
            keyword=self._keyword.text().strip() or None,
            role=self._role.currentData() or None,
            points=tuple(line for line in lines if line),
        )
        super().accept()


class StockForm(FormDialog):
    """Ask how many units the seller has; ``units`` is the answer."""

    def __init__(self, parent: QWidget, title: str, stock: int, sold: int) -> None:
        super().__init__(parent, self.tr("Change stock"), self.tr("Set"))
        self._stock = NumberField(0, _MOST, stock)
        self._stock.setAccessibleName(self.tr("Units in all"))
        self._stock.selectAll()
        self.form.addRow(title, self._stock)
        self._stock.setToolTip(self.tr("Units in all, the {0} sold ones included").format(sold))

    @property
    def units(self) -> int:
        return self._stock.value()
