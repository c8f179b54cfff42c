"""The forms of the Shops panel: connecting a shop, and saying which product of the shelf one of its is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from livestream_console.core.commands import ProductDraft
from livestream_console.core.goods.shelf import Product
from livestream_console.core.values import Listing
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.rooms.form import RequestForm
from livestream_console.ui.shops.kinds import KINDS
from livestream_console.ui.shops.requests import ShopRequest


class ShopForm(RequestForm):
    """Ask for one shop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Connect a shop"), self.tr("Shop"), KINDS)

    def show_request(self, request: ShopRequest) -> None:
        """Show how a shop is reached, to be put right; its kind and name are what all of it is known by."""
        self.setWindowTitle(self.tr("Edit {0}").format(request.name))
        self.keep_to(request)

    def request(self) -> ShopRequest:
        given: ShopRequest = super().request()
        return given


class LinkForm(FormDialog):
    """Ask which of the shop's products one of the shelf is; nothing takes the link away."""

    def __init__(self, parent: QWidget, products: Sequence[Product], drafts: Sequence[ProductDraft]) -> None:
        super().__init__(parent, self.tr("Link a product"), self.tr("Link"))
        self._drafts = drafts
        self.product = QComboBox()
        self.item = QComboBox()
        for product in products:
            self.product.addItem(f"{product.keyword or product.product} · {product.title}", product.product)
        self.item.addItem(self.tr("nothing in this shop"))
        self.item.addItems([f"{draft.title} · {draft.product}" for draft in drafts])
        for box in (self.product, self.item):
            box.setMinimumWidth(280)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.addRow(self.tr("On the shelf"), self.product)
        self.form.addRow(self.tr("In the shop"), self.item)
        self._products = {product.product: product for product in products}
        self.product.currentIndexChanged.connect(self._on_product_changed)
        self._on_product_changed()

    def _on_product_changed(self) -> None:
        """Show what the product is in the shop now, so that nothing is unlinked unseen."""
        linked = {(one.shop, one.item) for one in self._products[self.chosen].listings}
        places = (
            place
            for place, draft in enumerate(self._drafts, start=1)
            if any((one.shop, one.item) in linked for one in draft.listings)
        )
        self.item.setCurrentIndex(next(places, 0))

    @property
    def chosen(self) -> str:
        return str(self.product.currentData())

    def listings(self) -> tuple[Listing, ...]:
        """Return what the product is there; variants go together by their titles, else by their order."""
        place = self.item.currentIndex() - 1
        if place < 0:
            return ()
        draft, own = self._drafts[place], self._products[self.chosen].variants
        titles = {variant.variant: variant.title for variant in draft.variants}
        by_title = {variant.title: variant.variant for variant in own if variant.title}
        in_order = [*(variant.variant for variant in own), *(None for _ in draft.listings)]
        return tuple(
            Listing(one.shop, one.item, one.sku, by_title.get(titles.get(one.sku or "", ""), otherwise))
            for one, otherwise in zip(draft.listings, in_order, strict=False)
        )
