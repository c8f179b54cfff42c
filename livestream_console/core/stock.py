"""The one stock ledger for all platforms: available = stock − paid − held, per product and variant.

Its rule: whoever grants asks ``free`` first, and every unit is booked once: a hold under its claim's id, a
sale under its order's. What other shops report may still exceed the stock; that shows as ``oversold``, it
is never hidden.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import ProductDraft, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, OrderChanged, ProductChanged, StockReported
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.kept import Kept

GRANTING = frozenset({"held", "partial", "manual"})
"""Claim results that reserve units."""

WHOLE = ""
"""The account of the product as a whole, shared by the variants that have no stock number of their own."""


class Account(msgspec.Struct):
    """``stock`` None means unlimited, or, for a variant, drawn from the whole product's."""

    stock: int | None = None
    paid: int = 0
    held: int = 0


class Booking(msgspec.Struct, frozen=True, gc=False, array_like=True):
    product: str
    variant: str
    qty: int


class StockState(msgspec.Struct):
    accounts: dict[str, dict[str, Account]] = {}
    holds: dict[str, Booking] = {}
    """By claim."""
    sales: Kept[str, tuple[Booking, ...]] = msgspec.field(default_factory=Kept)
    """By shop and order, so that a repeated or cancelled order is booked once or taken back."""


# --- questions ----------------------------------------------------------------------------------------------


def drawn_from(ledger: StockState, product: str, variant: str | None) -> str:
    """Return the variant name of the account that limits this product and variant."""
    own = ledger.accounts.get(product, {}).get(variant or WHOLE)
    return WHOLE if own is None or own.stock is None else variant or WHOLE


def committed(ledger: StockState, product: str, variant: str | None = None) -> int:
    """Return the units paid or held that count against the account in question."""
    accounts = ledger.accounts.get(product, {})
    if variant:
        own = accounts.get(variant)
        return own.paid + own.held if own else 0
    return sum(a.paid + a.held for name, a in accounts.items() if name == WHOLE or a.stock is None)


def free(ledger: StockState, product: str, variant: str | None = None) -> int | None:
    """Return how many units may still be granted (below zero: oversold), or None where stock is unlimited."""
    accounts = ledger.accounts.get(product)
    if accounts is None:
        return None
    limiting = drawn_from(ledger, product, variant)
    stock = accounts[limiting].stock
    return None if stock is None else stock - committed(ledger, product, limiting)


def free_in_all(ledger: StockState, product: str) -> int | None:
    """Return the units left over all variants, or None where any of them is unlimited."""
    units = [free(ledger, product, name) for name in _limiting(ledger, product)]
    return None if None in units else sum(max(0, n) for n in units if n is not None)


def stock_in_all(ledger: StockState, product: str) -> int | None:
    """Return the units that the seller started with, sold ones included, or None where unlimited."""
    accounts = ledger.accounts.get(product, {WHOLE: Account()})
    units = [accounts[name].stock for name in _limiting(ledger, product)]
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


# --- folds --------------------------------------------------------------------------------------------------


def evolve_product(ledger: StockState, event: ProductChanged) -> None:
    accounts = ledger.accounts.setdefault(event.product, {WHOLE: Account()})
    if event.stock is not None:
        accounts[WHOLE].stock = event.stock
    for variant in event.variants or ():
        account = accounts.setdefault(variant.variant, Account())
        if variant.stock is not None:
            account.stock = variant.stock


def evolve_claim(ledger: StockState, event: ClaimDecided) -> None:
    result = event.result
    if result in GRANTING and event.product is not None:
        _release(ledger, event.claim)
        booking = Booking(event.product, event.variant or WHOLE, event.qty)
        ledger.holds[event.claim] = booking
        _account(ledger, booking).held += booking.qty
    elif result in ("released", "expired"):
        _release(ledger, event.claim)
    elif result == "paid":
        paid = _release(ledger, event.claim)
        if paid is not None:
            _sell(ledger, _sale_key(BUILTIN_SHOP, event.claim), (paid,))


def evolve_order(ledger: StockState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, OrderChanged)
    key = _sale_key(recorded.platform, event.order)
    if event.status == "paid":
        lines = (Booking(i.product, i.variant or WHOLE, i.qty) for i in event.lines)
        _sell(ledger, key, tuple(line for line in lines if line.product in ledger.accounts))
    elif event.status in ("cancelled", "closed"):
        for booking in ledger.sales.pop(key, ()):
            _account(ledger, booking).paid -= booking.qty


def evolve_report(ledger: StockState, event: StockReported) -> None:
    """A shop counts what it can still sell: its paid orders are gone from that, our holds are not."""
    if event.available is None or event.product not in ledger.accounts:
        return
    account = _account(ledger, Booking(event.product, event.variant or WHOLE, 0))
    account.stock = event.available + account.paid


def _sale_key(platform: str | None, order: str) -> str:
    return f"{platform}/{order}"


def _sell(ledger: StockState, key: str, bookings: tuple[Booking, ...]) -> None:
    if key in ledger.sales:
        return
    ledger.sales[key] = bookings
    for booking in bookings:
        _account(ledger, booking).paid += booking.qty


def _release(ledger: StockState, claim: str) -> Booking | None:
    booking = ledger.holds.pop(claim, None)
    if booking is not None:
        _account(ledger, booking).held -= booking.qty
    return booking


def _account(ledger: StockState, booking: Booking) -> Account:
    return ledger.accounts.setdefault(booking.product, {WHOLE: Account()}).setdefault(
        booking.variant, Account()
    )
