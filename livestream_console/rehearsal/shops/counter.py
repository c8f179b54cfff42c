"""The counter of the demo shop: what the crowd wants to buy is done on a floor, which a server then tells of.

Rule: the shop decides. Its prices count, its codes lower them for whoever types one, and what it does not
have nobody gets.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from random import Random

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CartChanged, OrderChanged, RefundChanged
from livestream_console.core.values import Listing, Variant
from livestream_console.rehearsal.shoppers import SHOP, order_of
from livestream_console.rehearsal.shops.floor import Floor, NotSold, Sku

_TYPES_THE_CODE = 0.7
_Place = tuple[str, str | None]
"""A product and its variant on the desk's shelf."""


class Counter:
    """``products`` are those of the shelf, with the places that they have in the shop."""

    def __init__(self, products: Iterable[ProductDraft], rng: Random, now_us: Callable[[], int]) -> None:
        self.floor = Floor(now_us, refunds_move_date=False)
        self._rng = rng
        self._places: dict[_Place, tuple[str, str]] = {}
        self._orders: dict[str, str] = {}
        self.products = tuple(self._put_up(draft) for draft in products)

    @property
    def paid(self) -> set[str]:
        """The orders that were paid, by the shop's own ids."""
        return {order.order for order in self.floor.orders.values() if order.paid_us is not None}

    def serve(self, wishes: Sequence[Observed]) -> None:
        """Do what the crowd wants; who is refused goes away."""
        for wish in wishes:
            with contextlib.suppress(NotSold):
                self._do(wish)

    def _do(self, wish: Observed) -> None:
        match wish.event:
            case CartChanged(product, variant, qty, str(cart)) if wish.viewer is not None:
                item, sku = self._places.get((product, variant), ("", ""))
                code = self._code(item, sku)
                made = self.floor.add_to_cart(wish.viewer.name, item, sku, qty, code=code)
                self._orders[order_of(cart)] = made.order
            case OrderChanged(order, "placed"):
                self.floor.place(self._orders.get(order, ""))
            case OrderChanged(order, "paid"):
                self.floor.pay(self._orders.get(order, ""))
            case RefundChanged(order=str(order)):
                self.floor.refund(self._orders.get(order, ""))

    def _code(self, item: str, sku: str) -> str | None:
        """Return the code that the host says aloud, for most who hear it."""
        now_us = self.floor.now_us()
        for discount in self.floor.discounts.values():
            runs = discount.active and discount.starts_us <= now_us < discount.ends_us
            if runs and discount.sku in (None, sku) and discount.item in (None, item):
                return discount.code if self._rng.random() < _TYPES_THE_CODE else None
        return None

    def _put_up(self, draft: ProductDraft) -> ProductDraft:
        floor, item = self.floor, self.floor.fresh_id()
        listings, skus = [], []
        for one in draft.variants or (Variant("", stock=draft.stock),):
            sku, variant = floor.fresh_id(), one.variant or None
            skus.append(Sku(sku, one.title, (one.price or draft.price).minor, one.stock or 0))
            listings.append(Listing(SHOP, item, sku, variant))
            self._places[draft.product, variant] = item, sku
        floor.stock(item, draft.title, *skus)
        return msgspec.structs.replace(draft, listings=tuple(listings))
