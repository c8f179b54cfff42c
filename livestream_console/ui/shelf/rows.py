"""What the shelf shows of each product, read off the show's state.

The rule: a row is a plain value; two equal rows look equal, so only rows that differ are painted again.
"""

from __future__ import annotations

import msgspec

from livestream_console.core import offer as offers
from livestream_console.core import stock as ledger
from livestream_console.core.money import Money
from livestream_console.core.show import ShowState


class ShelfRow(msgspec.Struct, frozen=True):
    """One product. ``stock`` and ``left`` are None where it is unlimited."""

    product: str
    place: int
    title: str
    state: str
    role: str | None
    price: Money | None
    was: Money | None
    """The price before the flash sale that is live."""
    image: str | None
    carts: int
    paid: int
    stock: int | None
    """Units the seller has, sold ones included."""
    left: int | None
    """Units neither sold nor held."""
    held: int
    waiting: int
    explaining_since_us: int | None = None
    sale: str | None = None
    """The offer id of the flash sale that is armed, counting down or live."""
    sale_phase: str | None = None
    sale_ends_us: int | None = None


def shelf_rows(state: ShowState) -> list[ShelfRow]:
    """Return every product in shelf order."""
    waiting: dict[str, int] = {}
    for (product, _variant), line in state.claims.waiting.items():
        waiting[product] = waiting.get(product, 0) + len(line)
    return [
        _row(state, product, place, waiting.get(product, 0))
        for place, product in enumerate(state.shelf.order, start=1)
    ]


def _row(state: ShowState, product: str, place: int, waiting: int) -> ShelfRow:
    found = state.shelf.products[product]
    totals = state.metrics.products.get(product)
    sale = offers.running_sale(state.offers, product)
    explained = found.explained[-1] if found.state == "explaining" and found.explained else None
    return ShelfRow(
        product=product,
        place=place,
        title=found.title,
        state=found.state,
        role=found.role,
        price=found.price,
        was=dict(sale.was).get(None) if sale is not None and sale.phase == "live" else None,
        image=found.image,
        carts=totals.carts if totals else 0,
        paid=totals.paid_units if totals else 0,
        stock=ledger.stock_in_all(state.stock, product),
        left=ledger.free_in_all(state.stock, product),
        held=ledger.held_in_all(state.stock, product),
        waiting=waiting,
        explaining_since_us=explained.from_us if explained else None,
        sale=sale.offer if sale else None,
        sale_phase=sale.phase if sale else None,
        sale_ends_us=sale.ends_us if sale else None,
    )
