"""The orders of a show as rows, read off its state.

Rule: a row is made anew exactly when what it shows is another value, so that a thousand orders cost a
comparison each and no more. Only orders that the show's totals count have a row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from typing import Final

import msgspec

from livestream_console.core.orders.attribution import Attribution
from livestream_console.core.orders.book import Order, OrderBook, OrderKey
from livestream_console.core.show import ShowState

ALL, PAID, UNPAID, REFUNDED, CONFIRMED, INFERRED, WITHOUT, BEYOND = (
    "all",
    "paid",
    "unpaid",
    "refunded",
    "confirmed",
    "inferred",
    "without",
    "beyond",
)
FILTERS: Final = (ALL, PAID, UNPAID, REFUNDED, CONFIRMED, INFERRED, WITHOUT, BEYOND)


class OrderRow(msgspec.Struct, frozen=True, gc=False):
    """One order. ``at_us`` is when it was placed, or when the refund came that is all that is known of it.

    ``owed`` is None for a refund whose order no shop told of.
    """

    key: OrderKey
    at_us: int
    order: Order
    owed: Attribution | None
    filters: tuple[str, ...]

    @property
    def back_all(self) -> bool:
        """Say whether everything that was paid was given back."""
        amount = self.order.amount
        return amount is not None and self.order.refunded_in(amount.currency) >= amount.minor > 0


class OrdersRead:
    """``counts`` has the rows by filter; ``version`` grows with every change."""

    def __init__(self) -> None:
        self._rows: dict[OrderKey, OrderRow] = {}
        self._newest: list[OrderRow] | None = []
        self.counts: Counter[str] = Counter()
        self.version = 0

    def __len__(self) -> int:
        return len(self._rows)

    def read(self, state: ShowState, beyond: Set[OrderKey]) -> None:
        """Bring the rows up to date; ``beyond`` are those that have units which should not have been sold."""
        book, owed, rows = state.metrics.orders, state.attribution.orders, self._rows
        for key, order in book.orders.items():
            found, row = owed.get(key), rows.get(key)
            if row is not None and row.order is order and row.owed is found:
                if (BEYOND in row.filters) == (key in beyond):
                    continue
            elif not _of_show(book, order):
                self._drop(key)
                continue
            self._put(_row(book, key, order, found, key in beyond), row)
        if len(rows) > len(book.orders):
            # A replay went back to before some of them.
            for key in [key for key in rows if key not in book.orders]:
                self._drop(key)

    def rows(self, which: str) -> list[OrderRow]:
        """Return the rows of a filter, the newest order first."""
        if self._newest is None:
            self._newest = sorted(self._rows.values(), key=_place, reverse=True)
        return [row for row in self._newest if which in row.filters]

    def _put(self, row: OrderRow, before: OrderRow | None) -> None:
        if before is not None:
            self.counts.subtract(before.filters)
        self.counts.update(row.filters)
        self._rows[row.key] = row
        self._changed()

    def _drop(self, key: OrderKey) -> None:
        row = self._rows.pop(key, None)
        if row is not None:
            self.counts.subtract(row.filters)
            self._changed()

    def _changed(self) -> None:
        self._newest = None
        self.version += 1


def _place(row: OrderRow) -> tuple[int, OrderKey]:
    return row.at_us, row.key


def _of_show(book: OrderBook, order: Order) -> bool:
    began_us = order.began_us
    return began_us is None or began_us >= book.since_us or book.sold(order)


def _row(book: OrderBook, key: OrderKey, order: Order, owed: Attribution | None, beyond: bool) -> OrderRow:
    began_us = order.began_us
    at_us = min(refund.stamp // 4 for refund in order.refunds) if began_us is None else began_us
    return OrderRow(key, at_us, order, owed, tuple(_filters(book, order, owed, beyond)))


def _filters(book: OrderBook, order: Order, owed: Attribution | None, beyond: bool) -> list[str]:
    filters = [ALL]
    if book.sold(order):
        filters.append(PAID)
    elif order.sold_us is None and order.status == "placed":
        filters.append(UNPAID)
    if any(refund.done for refund in order.refunds):
        filters.append(REFUNDED)
    if owed is not None and owed.counted:
        filters.append((CONFIRMED if owed.confirmed else INFERRED) if owed.confidence else WITHOUT)
    if beyond:
        filters.append(BEYOND)
    return filters
