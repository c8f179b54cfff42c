"""What the audience knows of the show: shelf, explained product, running sale and giveaway.

Rule: all of it is read from the journal; what is not open there yet (a product in preheat) nobody buys.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import GiveawayChanged, PriceChanged, ProductChanged
from livestream_console.core.money import Money
from livestream_console.core.values import Variant

_TELLING = frozenset({ProductChanged, PriceChanged, GiveawayChanged})
_NOT_FOR_SALE = frozenset({"draft", "preheat", "off", "sold_out"})


class Item(msgspec.Struct):
    """A product as people see it, with the prices stated now: of the whole product (None) and of variants."""

    product: str
    title: str
    place: int
    keyword: str | None
    prices: dict[str | None, Money]
    variants: tuple[Variant, ...] = ()
    for_sale: bool = True

    def price(self, variant: str | None) -> Money:
        return self.prices.get(variant) or self.prices[None]


class Scene:
    """Shelf and stage as the crowd sees them; ``version`` moves with every change that changes what people
    say.
    """

    def __init__(self, products: Iterable[ProductDraft] = ()) -> None:
        self.items: dict[str, Item] = {}
        self.explained: str | None = None
        self.phrase: str | None = None
        self.version = 0
        for place, draft in enumerate(products, 1):
            self.items[draft.product] = Item(
                draft.product,
                draft.title,
                place,
                draft.keyword,
                _prices(draft.price, draft.variants),
                draft.variants,
            )

    @property
    def on_sale(self) -> list[Item]:
        return [item for item in self.items.values() if item.for_sale]

    def see(self, recorded: Recorded) -> None:
        """Take in one journal line."""
        if type(recorded.event) not in _TELLING:  # nearly all lines are the crowd's own comments
            return
        match recorded.event:
            case ProductChanged() as change:
                self._shelf_changed(change)
            case PriceChanged(product=product, variant=variant, price=Money() as price):
                if product in self.items:
                    self.items[product].prices[variant] = price
            case GiveawayChanged(action="opened", rules=dict(rules)):
                phrase = rules.get("phrase")
                self.phrase = phrase if isinstance(phrase, str) and phrase else None
            case GiveawayChanged():
                self.phrase = None
            case _:
                return
        self.version += 1

    def _shelf_changed(self, change: ProductChanged) -> None:
        product = change.product
        if change.state is not None or change.action == "removed":
            if change.state == "explaining":
                self.explained = product
            elif product == self.explained:
                self.explained = None
        if change.action == "removed":
            self.items.pop(product, None)
            return
        item = self.items.get(product)
        if item is None:
            if change.price is None:
                return
            item = Item(product, product, len(self.items) + 1, None, {})
            self.items[product] = item
        item.title = change.title or item.title
        item.keyword = change.keyword or item.keyword
        item.place = item.place if change.index is None else change.index
        item.variants = item.variants if change.variants is None else change.variants
        if change.price is not None:
            item.prices = _prices(change.price, item.variants)
        if change.state is not None:
            item.for_sale = change.state not in _NOT_FOR_SALE


def _prices(price: Money, variants: Iterable[Variant]) -> dict[str | None, Money]:
    return {None: price} | {one.variant: one.price for one in variants if one.price is not None}
