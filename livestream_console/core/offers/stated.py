"""The prices that stand on the shelf, of a product and of those variants that have one of their own.

Its rule: a variant without a price of its own costs what the product costs, and is left so after a sale.
"""

from __future__ import annotations

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.money import Money


def prices_of_its_own(
    shelf: ShelfState, product: str, variant: str | None
) -> list[tuple[str | None, Money | None]]:
    """Return what has to be put back once a sale of all variants, or of one, is over."""
    if variant is None:
        return list(stated_prices(shelf, product))
    found = shelf.products.get(product)
    own = [(one.variant, one.price) for one in found.variants] if found is not None else []
    return [(name, price) for name, price in own if name == variant]


def stated_prices(shelf: ShelfState, product: str, only: str | None = None) -> list[tuple[str | None, Money]]:
    """Return the prices that stand on the shelf: all of a product's, or what one variant costs."""
    found = shelf.products.get(product)
    if found is None:
        return []
    prices: list[tuple[str | None, Money | None]] = [(None, found.price)]
    prices += [(variant.variant, variant.price) for variant in found.variants]
    if only is not None:
        prices = [(only, found.price_of(only))]
    return [(variant, price) for variant, price in prices if price is not None]
