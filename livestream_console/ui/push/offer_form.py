"""The form of an offer, one for all kinds. Accepting it only arms the offer; nobody sees anything yet.

The rule: what would refuse the offer stands in the form before it is sent, in the words of the refusal.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from livestream_console.core.commands import ArmOffer, Rejected
from livestream_console.core.deciding import known_of
from livestream_console.core.goods import stock
from livestream_console.core.money import format_money
from livestream_console.core.offers.checks import findings
from livestream_console.core.offers.offer import price_now
from livestream_console.core.offers.price_history import Lows
from livestream_console.core.offers.prices import sample
from livestream_console.core.shops.planning import deals_needed
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.push.basket_fields import (
    BundleFields,
    BuyAndGetFields,
    CouponFields,
    GiftFields,
    SpendAndSaveFields,
)
from livestream_console.ui.push.checks import Checks
from livestream_console.ui.push.kind_fields import KindFields, ShopPlan, fill_products
from livestream_console.ui.push.lasting import LastingField
from livestream_console.ui.push.offer_words import KINDS, explained, kind_name
from livestream_console.ui.push.price_fields import (
    DepositFields,
    FlashSaleFields,
    MemberPriceFields,
    NewcomerPriceFields,
)
from livestream_console.ui.push.shop_choice import ShopChoice, Shops
from livestream_console.ui.submit import Incomplete, SubmitForm

LowsOf = Callable[[str], Awaitable[Lows | None]]
_FIELDS: dict[str, type[KindFields]] = {
    "flash_sale": FlashSaleFields,
    "coupon": CouponFields,
    "spend_and_save": SpendAndSaveFields,
    "buy_and_get": BuyAndGetFields,
    "bundle": BundleFields,
    "gift": GiftFields,
    "member_price": MemberPriceFields,
    "newcomer_price": NewcomerPriceFields,
    "deposit": DepositFields,
}


class OfferForm(SubmitForm[ArmOffer]):
    """``lows_of`` looks up what a product was sold at before; ``shops`` are those that are connected."""

    def __init__(
        self,
        parent: QWidget,
        source: ShowSource,
        submit: Callable[[ArmOffer], Awaitable[Rejected | None]],
        kind: str = "flash_sale",
        lows_of: LowsOf | None = None,
        shops: Shops | None = None,
    ) -> None:
        super().__init__(parent, self.tr("Offer"), self.tr("Arm"), submit)
        self._source = source
        self._lows_of = lows_of
        self._lows: dict[str, Lows | None] = {}
        self._fields = {code: made(source.state) for code, made in _FIELDS.items()}
        self.kind = QComboBox()
        for code in KINDS:
            self.kind.addItem(kind_name(code), code)
        self.product = QComboBox()
        fill_products(self.product, source.state)
        self.product.setCurrentIndex(max(0, self.product.findData(source.state.shelf.explaining)))
        self._usual = QLabel()
        theme.set_role(self._usual, "muted")
        self.lasting = LastingField()
        self.shop_choice = ShopChoice(shops or {})
        self.checks = Checks()
        self.add_field(self.tr("Kind"), self.kind)
        self.add_field(self.tr("Product"), self.product)
        self.form.addRow("", self._usual)
        for fields in self._fields.values():
            for name, field in fields.rows:
                self.add_field(name, field)
        self.add_field(self.tr("Lasts"), self.lasting)
        self.add_field(self.tr("Shops"), self.shop_choice)
        self.form.addRow("", self.checks)
        self._listen()
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._on_kind_changed()

    @property
    def fields(self) -> KindFields:
        """The fields of the kind that is chosen."""
        return self._fields[self.kind.currentData()]

    def terms(self) -> ArmOffer:
        product = self.product.currentData() if self.fields.about != "none" else None
        if product is None and self.fields.about == "product":
            raise Incomplete(self.tr("There is nothing on the shelf to sell."))
        plan = self.shop_choice.plan() if self.fields.shops else ShopPlan()
        return ArmOffer(
            command_id=fresh("command"),
            offer=fresh("offer"),
            product=product,
            terms=self.fields.terms(self.lasting.read(), plan),
            lows=self._lows.get(product or ""),
        )

    def complain(self, text: str) -> None:
        super().complain(text)
        self.checks.leave_out(text)

    def _listen(self) -> None:
        """Look again at every change of a field."""
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.product.currentIndexChanged.connect(self._on_product_changed)
        self.lasting.changed.connect(self._look)
        self.shop_choice.changed.connect(self._look)
        for fields in self._fields.values():
            for _, row in fields.rows:
                for field in (row, *row.findChildren(QWidget)):
                    if isinstance(field, QComboBox):
                        field.currentIndexChanged.connect(self._look)
                    elif isinstance(field, QSpinBox):
                        field.valueChanged.connect(self._look)
                    elif isinstance(field, QLineEdit) and not isinstance(field.parent(), QSpinBox):
                        field.textChanged.connect(self._look)

    def _on_kind_changed(self) -> None:
        chosen = self.fields
        self.form.setRowVisible(self.product, chosen.about != "none")
        self.form.setRowVisible(self._usual, chosen.about == "product")
        self.form.setRowVisible(self.lasting, not chosen.own_end)
        self.form.setRowVisible(self.shop_choice, chosen.shops and bool(self.shop_choice.boxes))
        self.shop_choice.show_kind(self.kind.currentData())
        whole = self.tr("Whole shelf") if chosen.about == "any" else ""
        fill_products(self.product, self._source.state, whole)
        self._on_product_changed()
        chosen.first.setFocus()
        self.fit()

    def _on_product_changed(self) -> None:
        state = self._source.state
        found = state.shelf.products.get(self.product.currentData() or "")
        if found is not None:
            self.fields.product_changed(found, stock.free_in_all(state.stock, found.product))
            if self._lows_of is not None and found.product not in self._lows:
                self._tasks.start(
                    self._find_lows(found.product, self._lows_of), "price history", exclusive="lows"
                )
        for fields in self._fields.values():
            for _, row in fields.rows:
                self.form.setRowVisible(row, fields is self.fields and row not in fields.idle)
        self._look()

    def _say_usual(self) -> None:
        """Say what the chosen product, or its variant, costs now and how much of it there is."""
        state, product, variant = self._source.state, self.product.currentData(), self.fields.variant
        if product is not None:
            price = price_now(state.offers, state.shelf, product, variant)
            left = stock.free_of(state.stock, product, variant)
            cost = formats.UNKNOWN if price is None else format_money(price)
            units = self.tr("unlimited") if left is None else formats.number(left)
            self._usual.setText(self.tr("Now {0}, left {1}").format(cost, units))

    async def _find_lows(self, product: str, lows_of: LowsOf) -> None:
        self._lows[product] = await lows_of(product)
        self._look()

    def _look(self) -> None:
        """Check what stands there now; a complaint was about what stood there before."""
        self.complain("")
        self._say_usual()
        state = self._source.state
        try:
            command = self.terms()
        except Incomplete:
            self.checks.show_findings(None)
            self.shop_choice.show_limit(None, {})
            return
        needed = deals_needed(state.shelf, command.product, command.terms)
        self.shop_choice.show_limit(getattr(command.terms, "units", None), needed)
        found = findings(known_of(state, self._source.now_us()), command)
        hopeless = any(finding.refuses for finding in found)
        priced = None if hopeless else sample(state.offers, state.shelf, state.stock, command)
        self.checks.show_findings(found, explained(priced) if priced is not None else "")
