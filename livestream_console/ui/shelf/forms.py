"""The forms of the shelf: a new product or an edit of one, how many units there are, and how it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from livestream_console.core.claims.keywords import doubts, entries_of
from livestream_console.core.commands import ProductDraft
from livestream_console.core.goods.roles import ROLES, role_of
from livestream_console.core.goods.shelf import Product, ShelfState
from livestream_console.core.goods.shelving import MARGIN_MOST, MOST_AT_ONCE
from livestream_console.core.money import Money, exponent, parse_money
from livestream_console.core.values import AS_SHELF, ShelfRules, Variant
from livestream_console.engine.ids import fresh
from livestream_console.ui import messages, theme
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.shelf import words

_MOST = 1_000_000
_USUAL_STOCK = 100
_VARIANT_SIGN = "/"


class ProductForm(FormDialog):
    """Ask for a product, or what ``known`` shall become; ``draft`` is set once it was accepted."""

    def __init__(
        self, parent: QWidget, currency: str, shelf: ShelfState, known: Product | None = None
    ) -> None:
        title = self.tr("Add product") if known is None else self.tr("Edit product")
        super().__init__(parent, title, self.tr("Add") if known is None else self.tr("Save"))
        self._currency = currency
        self._shelf = shelf
        self._known = known
        self.draft: ProductDraft | None = None
        self._filled_price = ""
        self.title_field = QLineEdit()
        self.price_field = QLineEdit()
        self.price_field.setPlaceholderText("59.9")
        self.floor_field = QLineEdit()
        self.floor_field.setPlaceholderText(self.tr("No offer goes below it; empty: no limit"))
        self.cost_field = QLineEdit()
        self.cost_field.setPlaceholderText(self.tr("What a unit costs you; empty: unknown"))
        self.margin_field = NumberField(
            AS_SHELF, MARGIN_MOST, AS_SHELF, suffix=" %", least_means=self.tr("As the shelf has it")
        )
        self.margin_field.setToolTip(self.tr("How much of every price must not be cost"))
        self._stock = NumberField(-1, _MOST, _USUAL_STOCK, least_means=self.tr("Unlimited"))
        self.keyword_field = QLineEdit()
        self.keyword_field.setPlaceholderText("A1")
        self.keyword_field.textChanged.connect(self._on_keyword_text_changed)
        self._doubt = QLabel()
        self._doubt.setWordWrap(True)
        theme.set_role(self._doubt, "warn")
        self.variants_field = QLineEdit()
        self.variants_field.setPlaceholderText("S/M/L")
        self._role = QComboBox()
        for code, name in [("", self.tr("None")), *words.roles()]:
            self._role.addItem(name, code)
        self._points = QPlainTextEdit()
        self._points.setPlaceholderText(self.tr("One selling point a line"))
        self._points.setFixedHeight(64)
        fields = [
            (self.tr("Title"), self.title_field),
            (self.tr("Price"), self.price_field),
            (self.tr("Floor price"), self.floor_field),
            (self.tr("Cost"), self.cost_field),
            (self.tr("Least margin"), self.margin_field),
            (self.tr("Stock"), self._stock),
            (self.tr("Keyword"), self.keyword_field),
            (self.tr("Variants"), self.variants_field),
            (self.tr("Role"), self._role),
            (self.tr("Points"), self._points),
        ]
        if known is not None:
            # The number of units has a form of its own, which knows what is promised already.
            fields = [(name, field) for name, field in fields if field is not self._stock]
            self._fill(known)
        for name, field in fields:
            field.setAccessibleName(name)
            self.form.addRow(name, field)
            if field is self.keyword_field:
                self.form.addRow("", self._doubt)
        self._on_keyword_text_changed()

    def _fill(self, known: Product) -> None:
        self.title_field.setText(known.title)
        self._filled_price = "" if known.price is None else _plain(known.price)
        self.price_field.setText(self._filled_price)
        for field, amount in ((self.floor_field, known.floor), (self.cost_field, known.cost)):
            field.setText("" if amount is None else _plain(amount))
        self.margin_field.setValue(known.least_margin)
        self.keyword_field.setText(known.keyword or "")
        self.variants_field.setText(_VARIANT_SIGN.join(v.title or v.variant for v in known.variants))
        if known.role and role_of(known.role) not in ROLES:
            self._role.addItem(known.role, known.role)
        self._role.setCurrentIndex(max(0, self._role.findData(role_of(known.role))))
        self._points.setPlainText("\n".join(known.points))

    def _variants(self) -> tuple[Variant, ...]:
        """Return the variants that are named; one that is there already keeps all that it has."""
        known = {v.title or v.variant: v for v in (self._known.variants if self._known else ())}
        names = (name.strip() for name in self.variants_field.text().split(_VARIANT_SIGN))
        return tuple(known.get(name, Variant(name, name)) for name in dict.fromkeys(names) if name)

    def _on_keyword_text_changed(self) -> None:
        keyword = self.keyword_field.text().strip()
        product = "" if self._known is None else self._known.product
        draft = ProductDraft(
            product, "", Money(0, self._currency), keyword=keyword, variants=self._variants()
        )
        found = [d for d in doubts(entries_of(self._shelf, [draft])) if d.product == product and keyword]
        self._doubt.setText(words.doubt(found[0]) if found else "")
        self._doubt.setVisible(bool(found))

    def accept(self) -> None:
        title = self.title_field.text().strip()
        if not title:
            self.complain(self.tr("A product needs a title."))
            return
        price = self._price()
        if price is None:
            self.complain(self.tr("The price must be a plain amount such as 59.9."))
            return
        try:
            floor = self._amount(self.floor_field)
        except ValueError:
            self.complain(self.tr("The floor price must be a plain amount such as 39.9."))
            return
        try:
            cost = self._amount(self.cost_field)
        except ValueError:
            self.complain(self.tr("The cost must be a plain amount such as 12.5."))
            return
        lines = (line.strip() for line in self._points.toPlainText().splitlines())
        known = self._known
        self.draft = ProductDraft(
            product=fresh("product") if known is None else known.product,
            title=title,
            price=price,
            stock=None if known is not None or self._stock.value() < 0 else self._stock.value(),
            keyword=self.keyword_field.text().strip(),
            variants=self._variants(),
            floor=floor,
            cost=cost,
            role=self._role_said(),
            points=tuple(line for line in lines if line),
            least_margin=self.margin_field.value(),
        )
        super().accept()

    def _price(self) -> Money | None:
        """Return the price; one that nobody touched is what it is by now: a sale may have ended meanwhile."""
        text = self.price_field.text()
        if self._known is not None and self._known.price is not None and text == self._filled_price:
            return self._known.price
        try:
            return parse_money(text, self._currency)
        except ValueError:
            return None

    def _amount(self, field: QLineEdit) -> Money | None:
        """Return what a field says, None where it is empty; raise ValueError where that is no amount."""
        text = field.text().strip()
        return parse_money(text, self._currency) if text else None

    def _role_said(self) -> str:
        """Return the role; what a table spelled in its own way stays so unless another is chosen."""
        said: str = self._role.currentData()
        spelled = (self._known.role if self._known is not None else None) or ""
        return spelled if role_of(spelled) == said else said


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


class RulesForm(FormDialog):
    """Ask how many products are explained at once, the least margin, and the share of each role.

    ``platforms`` are those whose rooms may show fewer.
    """

    def __init__(
        self, parent: QWidget, rules: ShelfRules, platforms: Iterable[str] = (), roles: Sequence[str] = ROLES
    ) -> None:
        super().__init__(parent, self.tr("How the shelf is kept"), self.tr("Set"))
        self._at_once = NumberField(1, MOST_AT_ONCE, rules.at_once)
        self._at_once.setAccessibleName(self.tr("Explained at once"))
        self.form.addRow(self.tr("Explained at once"), self._at_once)
        self.in_rooms: dict[str, NumberField] = {}
        for platform in sorted({*platforms, *rules.rooms}):
            self.in_rooms[platform] = self._ask_for_rooms(platform, rules.rooms.get(platform, 0))
        self.margin = NumberField(
            0, MARGIN_MOST, rules.least_margin, suffix=" %", least_means=self.tr("Only above cost")
        )
        self.margin.setAccessibleName(self.tr("Least margin"))
        self.margin.setToolTip(self.tr("How much of every price must not be cost"))
        self.form.addRow(self.tr("Least margin"), self.margin)
        self.shares: dict[str, NumberField] = {}
        for role in roles:
            field = NumberField(
                -1, 100, rules.mix.get(role, -1), suffix=" %", least_means=self.tr("No target")
            )
            name = (words.role_tag(role) or (role, ""))[0]
            field.setAccessibleName(name)
            self.shares[role] = field
            self.form.addRow(name, field)

    @property
    def rules(self) -> ShelfRules:
        mix = {role: field.value() for role, field in self.shares.items() if field.value() >= 0}
        rooms = {platform: field.value() for platform, field in self.in_rooms.items() if field.value()}
        return ShelfRules(self._at_once.value(), mix, self.margin.value(), rooms)

    def _ask_for_rooms(self, platform: str, most: int) -> NumberField:
        field = NumberField(0, MOST_AT_ONCE, most, least_means=self.tr("As many"))
        name = self.tr("In rooms of {0}").format(messages.platform_name(platform))
        field.setAccessibleName(name)
        field.setToolTip(
            self.tr("What these rooms can show at once; the host speaks to all rooms, so the fewest decide")
        )
        self.form.addRow(name, field)
        return field

    def accept(self) -> None:
        if sum(self.rules.mix.values()) > 100:
            self.complain(self.tr("The shares come to more than 100 %."))
            return
        super().accept()


def _plain(money: Money) -> str:
    """Write an amount as it is typed."""
    digits = exponent(money.currency)
    whole, rest = divmod(money.minor, 10**digits)
    return f"{whole}.{rest:0{digits}}" if rest else str(whole)
