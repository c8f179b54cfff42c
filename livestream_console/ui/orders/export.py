"""The orders as a table, one row an order, in codes and plain figures that other programs read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from livestream_console.core.envelope import Viewer
from livestream_console.core.money import Money, exponent
from livestream_console.core.orders.book import OrderKey
from livestream_console.ui import formats
from livestream_console.ui.orders.book import BEYOND, OrderRow
from livestream_console.ui.orders.words import masked
from livestream_console.ui.spreadsheet import csv_table

_COLUMNS = (
    "at",
    "shop",
    "order",
    "buyer",
    "products",
    "units",
    "amount",
    "currency",
    "status",
    "paid_at",
    "refunded",
    "push",
    "confidence",
    "reason",
    "evidence",
    "beyond_cap",
)


def table(rows: Iterable[OrderRow], buyers: Mapping[OrderKey, Viewer]) -> bytes:
    """Return one row an order; who bought stays masked, as on the screen."""
    return csv_table(_COLUMNS, (_cells(row, buyers.get(row.key)) for row in rows))


def _cells(row: OrderRow, buyer: Viewer | None) -> tuple[object, ...]:
    order, owed = row.order, row.owed
    amount = order.amount
    currency = "" if amount is None else amount.currency
    back = Money(order.refunded_in(currency), currency) if currency else None
    return (
        formats.date_and_clock(row.at_us),
        row.key[0],
        row.key[1],
        masked(buyer.id) if buyer is not None and buyer.id else "",
        " + ".join(f"{line.product} {line.variant or ''} ×{line.qty}" for line in order.lines),
        order.units(),
        _figure(amount),
        currency,
        order.status or "refund",
        "" if order.sold_us is None else formats.date_and_clock(order.sold_us),
        _figure(back),
        (owed.push or "") if owed is not None else "",
        owed.confidence if owed is not None else "",
        owed.reason if owed is not None else "",
        owed.evidence if owed is not None else "",
        "yes" if BEYOND in row.filters else "",
    )


def _figure(amount: Money | None) -> Decimal | str:
    return "" if amount is None else Decimal(amount.minor).scaleb(-exponent(amount.currency))
