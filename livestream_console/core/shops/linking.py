"""Which product of the shelf a shop's product is: its facts in the shelf's ids, its catalogue on the shelf.

Its rule: only a listing says that two are the same; equal ids or titles say nothing. What has no listing
keeps the shop's own id, under the shop's name where the shelf has that id for something else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from livestream_console.core.commands import LinkProduct, ProductDraft, Rejected
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    CartChanged,
    OrderChanged,
    PriceChanged,
    ProductChanged,
    RefundChanged,
    StockReported,
)
from livestream_console.core.facts import desk_fact
from livestream_console.core.goods.shelf import Product, ShelfState
from livestream_console.core.values import Line, Listing, Variant

Place = tuple[str, str | None]
"""Product and variant."""
_MARK_DIGITS = 8


class Listings:
    """The listings of one shop as they stand on the shelf now."""

    def __init__(self, shelf: ShelfState, shop: str) -> None:
        self._shop = shop
        self._shelf = shelf
        self._places: dict[Place, Place] = {}
        """From item and sku; under (item, None) what all of the item's listings agree in."""
        products: dict[str, set[str]] = {}
        for product in shelf.products.values():
            for listing in product.listings:
                if listing.shop == shop:
                    self._places[listing.item, listing.sku] = (product.product, listing.variant)
                    products.setdefault(listing.item, set()).add(product.product)
        for item, names in products.items():
            if len(names) == 1:
                self._places.setdefault((item, None), (next(iter(names)), None))

    def place(self, item: str, sku: str | None) -> Place | None:
        """Return what stands for it on the shelf, None where no listing says."""
        return self._places.get((item, sku)) or self._places.get((item, None))

    def shown(self, item: str, sku: str | None) -> Place:
        """Return by which ids the desk speaks of it."""
        found = self.place(item, sku)
        if found is not None:
            return found
        return (f"{self._shop}/{item}" if item in self._shelf.products else item, sku)

    def translate(self, seen: Observed) -> Observed:
        """Return a fact of the shop in the shelf's ids.

        Its id says how it was translated, so that a new listing has it told anew. A cart's change would then
        count twice, so that keeps its id.
        """
        event = seen.event
        match event:
            case OrderChanged() | RefundChanged():
                lines = tuple(self._line(line) for line in event.lines)
                if lines == event.lines:
                    return seen
                content = msgspec.json.encode([(line.product, line.variant) for line in lines])
                mark = hashlib.sha256(content).hexdigest()[:_MARK_DIGITS]
                translated = msgspec.structs.replace(event, lines=lines)
                told_as = None if seen.id is None else f"{seen.id}@{mark}"
                return msgspec.structs.replace(seen, event=translated, id=told_as)
            case CartChanged() | StockReported() | PriceChanged():
                product, variant = self.shown(event.product, event.variant)
                changed = msgspec.structs.replace(event, product=product, variant=variant)
                return msgspec.structs.replace(seen, event=changed)
        return seen

    def _line(self, line: Line) -> Line:
        product, variant = self.shown(line.product, line.variant)
        return msgspec.structs.replace(line, product=product, variant=variant)


# --- a catalogue on the shelf -------------------------------------------------------------------------------


def merged(shelf: ShelfState, shop: str, drafts: Iterable[ProductDraft]) -> tuple[ProductDraft, ...]:
    """Return a shop's products as the shelf takes them: a linked one is edited, the rest is new."""
    listings, taken = Listings(shelf, shop), set(shelf.products)
    found: list[ProductDraft] = []
    for draft in drafts:
        places = [listings.place(one.item, one.sku) for one in draft.listings]
        linked = next((place[0] for place in places if place is not None), None)
        if linked is not None and linked not in {one.product for one in found}:
            found.append(_into(shelf.products[linked], shop, draft, listings))
        elif linked is None:
            name = f"{shop}/{draft.product}" if draft.product in taken else draft.product
            taken.add(name)
            found.append(msgspec.structs.replace(draft, product=name))
    return tuple(found)


def _into(known: Product, shop: str, draft: ProductDraft, listings: Listings) -> ProductDraft:
    """Return the shop's words for a known product; what the seller gave it on the shelf stays."""
    own = {one.sku: listings.place(one.item, one.sku) for one in draft.listings}
    names = {
        sku: place[1] for sku, place in own.items() if place is not None and place[1] is not None and sku
    }
    keywords = {variant.variant: variant.keyword for variant in known.variants}

    def variant_of(variant: Variant) -> Variant:
        name = names.get(variant.variant, variant.variant)
        return msgspec.structs.replace(variant, variant=name, keyword=keywords.get(name) or variant.keyword)

    variants = tuple(variant_of(variant) for variant in draft.variants) if known.variants else ()
    kept = {variant.variant for variant in variants}
    stands_for = {one.sku: names.get(one.sku or "", one.sku) for one in draft.listings}
    return msgspec.structs.replace(
        draft,
        product=known.product,
        keyword=known.keyword,
        variants=variants,
        listings=(
            *(one for one in known.listings if one.shop != shop),
            *(
                msgspec.structs.replace(
                    one, variant=stands_for[one.sku] if stands_for[one.sku] in kept else None
                )
                for one in draft.listings
            ),
        ),
    )


def link(shelf: ShelfState, command: LinkProduct, now_us: int) -> list[Observed] | Rejected:
    """Carry out LinkProduct; one place of a shop stands for one product at a time."""
    product = shelf.products.get(command.product)
    if product is None:
        return Rejected("unknown_product", {"product": command.product})
    taken = {(one.item, one.sku): name for name, one in _others(shelf, command)}
    for listing in command.listings:
        owner = taken.get((listing.item, listing.sku))
        if owner is not None:
            return Rejected("listing_taken", {"product": owner})
        if listing.variant not in {None, *(variant.variant for variant in product.variants)}:
            return Rejected("unknown_variant", {"product": command.product})
    kept = tuple(listing for listing in product.listings if listing.shop != command.shop)
    if kept + command.listings == product.listings:
        return Rejected("already_done")
    changed = ProductChanged(
        command.product,
        "edited",
        listings=kept + command.listings,
        version=product.version + 1,
        by=command.by,
    )
    return [desk_fact(changed, now_us)]


def _others(shelf: ShelfState, command: LinkProduct) -> Iterator[tuple[str, Listing]]:
    for product in shelf.products.values():
        if product.product != command.product:
            yield from ((product.product, one) for one in product.listings if one.shop == command.shop)
