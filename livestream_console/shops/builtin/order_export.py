"""Read the orders out of an export of a shop's back end, for shops that have no interface we may use.

Rule: every order is told in the shop's own words and as it stands, so that the same export read twice
says the same twice. Of the buyer nothing is kept. Numbers that a spreadsheet rounded are refused: several
orders would become one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

import msgspec

from livestream_console.core.events import OrderChanged, RefundChanged
from livestream_console.core.goods.imported import OrderRow, OrderSheet, Problem
from livestream_console.core.money import Money, parse_money
from livestream_console.core.values import Line
from livestream_console.shops.builtin.order_headers import Columns, read_header, says_refunded, status_of
from livestream_console.shops.builtin.table import (
    EXACT_DIGITS,
    Row,
    TableError,
    Tell,
    is_rounded,
    rows_of,
)

_CHINA = timezone(timedelta(hours=8))
"""The back ends state local times without a zone, wherever the seller sits."""
_TIMES = ("%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M")
_CURRENCY = "CNY"
_REQUIRED = ("order", "status")
_NAMES = ("order", "item", "sku")
_NOTHING = frozenset({"", "-", "--", "无", "null", "0"})


class _Part(msgspec.Struct, frozen=True):
    """One row: a line of an order, or all of it."""

    row: int
    order: str
    status: str
    line: Line
    title: str
    code: str
    amount: Money | None
    placed_us: int | None
    paid_us: int | None
    refunded: Money | None
    all_refunded: bool


def read_orders(file: Path, tell: Tell | None = None) -> OrderSheet:
    """Return the orders of a CSV or XLSX export, without those that a problem is in; raise TableError."""
    rows = rows_of(file, tell)
    number, header = next(rows, (0, []))
    if not header:
        raise TableError([Problem("empty_file")])
    columns = read_header(header)
    missing = [Problem("missing_column", number, name) for name in _REQUIRED if name not in columns.at]
    if missing:
        raise TableError(missing)
    if columns.shop is None:
        raise TableError([Problem("unknown_shop", number)])
    problems: list[Problem] = []
    orders: dict[str, list[_Part]] = {}
    bad: set[str] = set()
    for part in _parts(rows, columns, problems, bad):
        orders.setdefault(part.order, []).append(part)
    if _ends_in_noughts(orders):
        problems += [
            Problem("rounded_number", part.row, "order", order)
            for order, parts in orders.items()
            if len(order) > EXACT_DIGITS
            for part in parts
        ]
        bad |= {order for order in orders if len(order) > EXACT_DIGITS}
    sheet = [_order(parts, columns) for order, parts in orders.items() if order not in bad]
    return OrderSheet(columns.shop, tuple(sheet), tuple(problems))


def _parts(
    rows: Iterator[tuple[int, Row]], columns: Columns, problems: list[Problem], bad: set[str]
) -> Iterator[_Part]:
    """Yield the rows that can be read. An order with a bad row is ``bad``: half would be wrong money."""
    for number, cells in rows:
        reader = _Reader(number, cells, columns.at)
        part = reader.part()
        problems += reader.problems
        if reader.problems:
            bad.add(reader.text("order"))
        if part is not None:
            yield part


def _ends_in_noughts(orders: Iterable[str]) -> bool:
    """Say whether all long numbers of orders lost their last digits: that one ends so by itself is rare."""
    tails = [order[EXACT_DIGITS:] for order in orders if order.isdecimal() and len(order) > EXACT_DIGITS]
    return bool(tails) and not any(tail.strip("0") for tail in tails)


class _Reader:
    """One row of the table and what was found wrong in it."""

    def __init__(self, number: int, cells: Sequence[str], columns: dict[str, int]) -> None:
        self.number = number
        self.problems: list[Problem] = []
        self._cells = cells
        self._columns = columns

    def text(self, name: str) -> str:
        at = self._columns.get(name)
        return self._cells[at] if at is not None and at < len(self._cells) else ""

    def part(self) -> _Part | None:
        order = self.text("order")
        if not order:
            self._complain("missing_value", "order")
            return None
        for name in _NAMES:
            if is_rounded(self.text(name)):
                self._complain("rounded_number", name)
        paid_us = self._time("paid")
        state = f"{self.text('refund_state')} {self.text('status')}"
        # Pinduoduo tells no time of payment; what was given back had been paid.
        status = status_of(self.text("status"), was_paid=paid_us is not None or says_refunded(state))
        if status is None:
            self._complain("unknown_status", "status")
        qty = self._units()
        price = self._money("price")
        amount = self._money("amount")
        title = self.text("title")
        product = self.text("item") or self.text("code") or title
        line = Line(product, self.text("sku") or None, qty, None if price is None else price * qty)
        part = _Part(
            self.number,
            order,
            status or "",
            line,
            title,
            self.text("code"),
            amount,
            self._time("placed"),
            paid_us,
            self._money("refund"),
            says_refunded(state),
        )
        return None if self.problems else part

    def _units(self) -> int:
        text = self.text("qty").removesuffix(".0")
        if not text:
            return 1
        if text.isdecimal() and 0 < int(text) < 1_000_000:
            return int(text)
        self._complain("bad_qty", "qty")
        return 1

    def _money(self, name: str) -> Money | None:
        text = self.text(name)
        if text in _NOTHING - {"0"}:
            return None
        try:
            return parse_money(text, _CURRENCY)
        except ValueError:
            self._complain("bad_price", name)
            return None

    def _time(self, name: str) -> int | None:
        text = self.text(name)
        if text in _NOTHING or text.startswith("0000"):
            return None
        for form in _TIMES:
            try:
                moment = datetime.strptime(text, form).replace(tzinfo=_CHINA)
            except ValueError:
                continue
            return int(moment.timestamp()) * 1_000_000
        self._complain("bad_time", name)
        return None

    def _complain(self, code: str, column: str) -> None:
        self.problems.append(Problem(code, self.number, column, self.text(column)))


def _order(parts: list[_Part], columns: Columns) -> OrderRow:
    """Put the rows of one order together. Its amount stands in each row, unless each is a part of its own."""
    statuses = {part.status for part in parts}
    status = next(s for s in ("paid", "placed", "closed", "cancelled") if s in statuses)
    placed_us = min((p.placed_us for p in parts if p.placed_us is not None), default=None)
    paid_us = min((p.paid_us for p in parts if p.paid_us is not None), default=None)
    amounts = [part.amount for part in parts if part.amount is not None]
    if not amounts:
        amounts = [part.line.amount for part in parts if part.line.amount is not None]
    elif "part" not in columns.at:
        amounts = amounts[:1]
    amount = _sum(amounts)
    order = OrderChanged(
        parts[0].order,
        status,
        amount,
        tuple(part.line for part in parts),
        placed_us=placed_us,
        paid_us=paid_us,
    )
    given_back = _sum([p.refunded for p in parts if p.refunded is not None and p.refunded.minor > 0])
    if given_back is None and all(part.all_refunded for part in parts):
        given_back = amount
    refund = None
    if given_back is not None and given_back.minor > 0:
        refund = RefundChanged(f"{order.order}-refund", order.order, given_back, state="done")
    # Exports do not say when an order was closed; it was after all else that they say of it.
    known = [us for us in (placed_us, paid_us) if us is not None]
    at_us = max(known) + (status in ("closed", "cancelled")) if known else None
    return OrderRow(
        order,
        at_us,
        tuple(part.row for part in parts),
        tuple(part.title for part in parts),
        tuple(part.code for part in parts),
        refund,
    )


def _sum(amounts: Sequence[Money]) -> Money | None:
    return Money(sum(amount.minor for amount in amounts), _CURRENCY) if amounts else None
