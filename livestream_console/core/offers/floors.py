"""What one unit of a product must cost: its floor price, what it cost the seller, and the least margin.

Its rule: whoever states or works out a price keeps to the highest of them, and whoever refuses one names it.
The margin is the share of the price that is not cost, so it says nothing of a product without a cost.
"""

from __future__ import annotations

from collections.abc import Iterator

from livestream_console.core.goods.shelf import Product, ShelfState
from livestream_console.core.money import Money
from livestream_console.core.values import AS_SHELF


def bounds(shelf: ShelfState, product: Product) -> Iterator[tuple[str, Money]]:
    """Yield what bounds the price from below, each with the code of a price beneath it."""
    if product.floor is not None:
        yield "below_floor", product.floor
    if product.cost is None:
        return
    yield "below_cost", product.cost
    if margin := least_margin(shelf, product):
        yield "below_margin", Money(-(-100 * product.cost.minor // (100 - margin)), product.cost.currency)


def least_margin(shelf: ShelfState, product: Product) -> int:
    """Return how many percent of the product's price must not be cost: its own least, else the shelf's."""
    return shelf.rules.least_margin if product.least_margin == AS_SHELF else product.least_margin


def least_price(shelf: ShelfState, product: Product) -> Money | None:
    """Return what one unit costs at least, None where anything will do."""
    return max((least for _, least in bounds(shelf, product)), key=lambda least: least.minor, default=None)
