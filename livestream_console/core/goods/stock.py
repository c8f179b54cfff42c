"""The one stock ledger for all platforms: available = stock − paid − held, per product and variant.

Its rule: whoever grants asks ``free`` first, and every unit is booked once: a hold under its claim's id, a
sale under its order's. What other shops report may still exceed the stock; that shows as ``oversold``, it
is never hidden. booking.py keeps it.

A refund gives no unit back: whether the goods came back, and can be sold again, the shop alone knows, and
it says so by the stock that it reports.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import ProductDraft, Rejected
from livestream_console.core.kept import Kept
from livestream_console.core.orders.book import OrderBook, OrderKey, newest

GRANTING = frozenset({"held", "partial", "manual"})
"""Claim results that reserve units."""

WHOLE = ""
"""The account of the product as a whole, shared by the variants that have no stock number of their own."""


class Report(msgspec.Struct):
    """What a shop could still sell at ``at_us``, and what it had sold by then, by variant."""

    at_us: int
    available: int
    sold: dict[str, int]


class Account(msgspec.Struct):
    """``own`` is what the seller said that there is, ``reports`` by shop what each said since.

    ``sold`` is what of ``paid`` was sold by each shop.
    """

    own: int | None = None
    own_us: int = 0
    reports: dict[str, Report] = {}
    paid: int = 0
    held: int = 0
    sold: dict[str, int] = {}

    @property
    def has_stock(self) -> bool:
        """Say whether it has a number; without one it is unlimited or, for a variant, the whole product's."""
        return self.own is not None or bool(self.reports)


class Booking(msgspec.Struct, frozen=True, gc=False, array_like=True):
    product: str
    variant: str
    qty: int


class Sale(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """What an order took, from when it was paid until it was cancelled."""

    lines: tuple[Booking, ...]
    from_us: int
    until_us: int | None = None


class StockState(msgspec.Struct):
    accounts: dict[str, dict[str, Account]] = {}
    holds: dict[str, Booking] = {}
    """By claim."""
    gifts: dict[str, list[Booking]] = {}
    """What goes free with the units that a claim holds, by claim."""
    sales: Kept[OrderKey, Sale] = msgspec.field(default_factory=Kept)
    """So that a repeated or cancelled order is booked once or taken back."""
    recent: dict[OrderKey, Sale] = {}
    """Those that were paid or cancelled after a report that may still come in was made."""


# --- questions ----------------------------------------------------------------------------------------------


def drawn_from(ledger: StockState, product: str, variant: str | None) -> str:
    """Return the variant name of the account that limits this product and variant."""
    own = ledger.accounts.get(product, {}).get(variant or WHOLE)
    return variant or WHOLE if own is not None and own.has_stock else WHOLE


def stock_of(ledger: StockState, product: str, variant: str | None = None) -> int | None:
    """Return how many units an account began with, or None where it has no number.

    The shops sell the same goods, and none knows what another sold: the smallest number can be promised.
    """
    accounts = ledger.accounts[product]
    name = variant or WHOLE
    account = accounts[name]
    if not account.reports:
        return account.own
    drawing = {v for v, other in accounts.items() if v == name or (name == WHOLE and not other.has_stock)}
    return min(
        report.available + sum(n for v, n in report.sold.items() if v in drawing)
        for report in account.reports.values()
    )


def committed(ledger: StockState, product: str, variant: str | None = None) -> int:
    """Return the units paid or held that count against the account in question."""
    accounts = ledger.accounts.get(product, {})
    if variant:
        own = accounts.get(variant)
        return own.paid + own.held if own else 0
    return sum(a.paid + a.held for name, a in accounts.items() if name == WHOLE or not a.has_stock)


def free(ledger: StockState, product: str, variant: str | None = None) -> int | None:
    """Return how many units may still be granted (below zero: oversold), or None where stock is unlimited."""
    accounts = ledger.accounts.get(product)
    if accounts is None:
        return None
    limiting = drawn_from(ledger, product, variant)
    stock = stock_of(ledger, product, limiting)
    return None if stock is None else stock - committed(ledger, product, limiting)


def free_in_all(ledger: StockState, product: str) -> int | None:
    """Return the units left over all variants, or None where any of them is unlimited."""
    units = [free(ledger, product, name) for name in _limiting(ledger, product)]
    return None if None in units else sum(max(0, n) for n in units if n is not None)


def free_of(ledger: StockState, product: str, variant: str | None) -> int | None:
    """Return the units left of one variant, or of all; never below zero, None where unlimited."""
    if variant is None:
        return free_in_all(ledger, product)
    units = free(ledger, product, variant)
    return None if units is None else max(0, units)


def stock_in_all(ledger: StockState, product: str) -> int | None:
    """Return the units that the seller started with, sold ones included, or None where unlimited."""
    if product not in ledger.accounts:
        return None
    units = [stock_of(ledger, product, name) for name in _limiting(ledger, product)]
    return None if None in units else sum(n for n in units if n is not None)


def _limiting(ledger: StockState, product: str) -> set[str]:
    """Return the accounts that together limit a product: those its variants draw on, or the whole's."""
    variants = [name for name in ledger.accounts.get(product, {}) if name != WHOLE]
    return {drawn_from(ledger, product, name) for name in variants} or {WHOLE}


def held_in_all(ledger: StockState, product: str) -> int:
    """Return the units that claims hold and that could still come free."""
    return sum(account.held for account in ledger.accounts.get(product, {}).values())


def oversold(ledger: StockState, product: str, variant: str | None = None) -> int:
    """Return by how many units outside facts broke the ledger."""
    units = free(ledger, product, variant)
    return 0 if units is None else max(0, -units)


def oversold_products(ledger: StockState) -> list[str]:
    """Return the products of which more is promised than there is."""
    # Of most nothing is promised, nor counted below nothing: only the others are looked at closely.
    doubtful = dict.fromkeys(
        product
        for product, accounts in ledger.accounts.items()
        for account in accounts.values()
        if account.paid
        or account.held
        or (account.own or 0) < 0
        or (account.reports and min(report.available for report in account.reports.values()) < 0)
    )
    return [product for product in doubtful if oversold_in(ledger, product)]


def oversold_in(ledger: StockState, product: str) -> dict[str, int]:
    """Return the units beyond the stock by variant, "" being those that share the product's."""
    units = {name: oversold(ledger, product, name) for name in sorted(_limiting(ledger, product))}
    return {name: n for name, n in units.items() if n}


def beyond(ledger: StockState, book: OrderBook, product: str, variant: str | None) -> list[OrderKey]:
    """Return the newest orders that together have the oversold units, the last one paid first."""
    account = variant or WHOLE
    drawing = {v for v in ledger.accounts.get(product, ()) if drawn_from(ledger, product, v) == account}
    taken = (
        (sale.from_us, key, line.qty)
        for key, sale in ledger.sales.items()
        for line in sale.lines
        if line.product == product
        and line.variant in drawing
        and sale.until_us is None
        and key in book.orders
    )
    return newest(taken, oversold(ledger, product, variant))


def refuse_stock(ledger: StockState, product: str, variant: str | None, units: int) -> Rejected | None:
    """Return why the seller cannot have so few units, or None: what is paid or held is already promised."""
    if units < 0:
        return Rejected("bad_stock", {"product": product})
    promised = committed(ledger, product, variant)
    if units < promised:
        return Rejected("stock_below_committed", {"product": product, "committed": promised})
    return None


def refuse_draft(ledger: StockState, draft: ProductDraft) -> Rejected | None:
    """Return the first stock number of a draft that cannot be, or None."""
    numbers = [(None, draft.stock), *((v.variant, v.stock) for v in draft.variants)]
    refusals = (refuse_stock(ledger, draft.product, name, n) for name, n in numbers if n is not None)
    return next((refusal for refusal in refusals if refusal), None)
