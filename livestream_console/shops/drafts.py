"""How a product of a shop becomes one for the shelf; shared by all shops. Pure.

The rule: it costs what its cheapest variant costs and has as many units as its variants have together; each
variant is listed as the SKU that it is in the shop.
"""

from __future__ import annotations

from collections.abc import Sequence

from livestream_console.core.commands import ProductDraft
from livestream_console.core.values import Listing, Variant


def draft(
    shop_id: str, item: str | None, title: str, variants: Sequence[Variant], image: str
) -> ProductDraft | None:
    """Return a product whose variants are called by the ids of their SKUs; None for one without a price."""
    prices = [variant.price for variant in variants if variant.price is not None]
    if item is None or not prices:
        return None
    stocks = [variant.stock for variant in variants if variant.stock is not None]
    return ProductDraft(
        item,
        title,
        min(prices, key=lambda price: price.minor),
        sum(stocks) if stocks else None,
        variants=tuple(variants),
        image=image or None,
        listings=tuple(Listing(shop_id, item, variant.variant, variant.variant) for variant in variants),
    )
