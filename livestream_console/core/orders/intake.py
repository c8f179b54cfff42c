"""What the orders of an export say to a show: which of them are its own, and which products they are of.

Its rule: what a show knows already is not said again, and the ids are made of what is said, so that an export
read twice changes nothing. Only orders placed while the show ran are its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.goods.imported import OrderRow, OrderSheet
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.orders.book import EARLY_US, OrderBook
from livestream_console.core.shops.linking import Listings
from livestream_console.core.show import ShowState
from livestream_console.core.text import strict
from livestream_console.core.values import Line


class IntakeRow(msgspec.Struct, frozen=True):
    """One order as the show would take it in; ``state``: new, known or outside (of the show's time)."""

    order: OrderChanged
    state: str
    titles: tuple[str, ...]
    matched: bool
    """Whether every line of it is a product of the shelf."""
    refund: RefundChanged | None = None
    at_us: int | None = None


class Intake(msgspec.Struct, frozen=True):
    shop: str
    rows: tuple[IntakeRow, ...]

    def count(self, state: str) -> int:
        return sum(row.state == state for row in self.rows)


def intake(state: ShowState, sheet: OrderSheet) -> Intake:
    """Look at every order of an export with the eyes of a show."""
    shop = f"shop:{sheet.shop}"
    names = _Names(state.shelf, shop)
    rows = (_row(state, shop, row, names) for row in sheet.orders)
    return Intake(shop, tuple(rows))


def facts(taken: Intake) -> list[Observed]:
    """Return what is new, as that shop would have told it."""
    return [fact for row in taken.rows if row.state == "new" for fact in _facts(taken.shop, row)]


def _row(state: ShowState, shop: str, row: OrderRow, names: _Names) -> IntakeRow:
    lines = row.order.lines
    places = [names.find(*said) for said in zip(lines, row.titles, row.codes, strict=True)]
    order = msgspec.structs.replace(
        row.order, lines=tuple(found or line for found, line in zip(places, lines, strict=True))
    )
    refund = row.refund
    if not _within(state, order.placed_us if order.placed_us is not None else row.at_us):
        how = "outside"
    else:
        how = "known" if _known(state.metrics.orders, shop, order, refund) else "new"
    return IntakeRow(order, how, row.titles, None not in places, refund, row.at_us)


def _within(state: ShowState, at_us: int | None) -> bool:
    if at_us is None or state.started_us is None:
        return False
    return at_us >= state.started_us - EARLY_US and (state.ended_us is None or at_us <= state.ended_us)


def _known(book: OrderBook, shop: str, order: OrderChanged, refund: RefundChanged | None) -> bool:
    known = book.orders.get((shop, order.order))
    if known is None or (known.status, known.amount, known.lines) != (
        order.status,
        order.amount,
        order.lines,
    ):
        return False
    return refund is None or any(
        (r.refund, r.amount) == (refund.refund, refund.amount) for r in known.refunds
    )


def _facts(shop: str, row: IntakeRow) -> Iterable[Observed]:
    told: list[tuple[str, OrderChanged | RefundChanged]] = [(f"order:{row.order.order}", row.order)]
    if row.refund is not None:
        told.append((f"refund:{row.refund.refund}", row.refund))
    for entity, event in told:
        mark = hashlib.sha256(msgspec.json.encode(event)).hexdigest()[:16]
        yield Observed(
            event,
            at_us=row.at_us,
            platform=shop,
            origin="import",
            id=f"{entity}:export:{mark}",
            backfilled=True,
        )


class _Names:
    """What an export may call a product by: a listing, the seller's own code, or the very title."""

    def __init__(self, shelf: ShelfState, shop: str) -> None:
        self._listings = Listings(shelf, shop)
        self._products = shelf.products
        self._titles: dict[str, str | None] = {}
        for product in shelf.products.values():
            title = strict(product.title)
            # A title that two products have names neither.
            self._titles[title] = None if title in self._titles else product.product

    def find(self, line: Line, title: str, code: str) -> Line | None:
        """Return the line in the shelf's words, None where nothing there is called so."""
        place = self._listings.place(line.product, line.variant)
        if place is not None:
            return msgspec.structs.replace(line, product=place[0], variant=place[1])
        product = code if code in self._products else self._titles.get(strict(title))
        if product is None:
            return None
        known = {variant.variant for variant in self._products[product].variants}
        variant = line.variant if line.variant in known else None
        return msgspec.structs.replace(line, product=product, variant=variant)
