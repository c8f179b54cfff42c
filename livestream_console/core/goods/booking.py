"""How the stock ledger follows the journal: what the seller has, what claims hold, what orders took.

Its rule: every unit is booked once, a hold under its claim's id, a sale under its order's, and in which order
shops tell of sales and stock makes no difference.
"""

from __future__ import annotations

from collections.abc import Sequence

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, ProductChanged, StockReported
from livestream_console.core.goods.stock import GRANTING, WHOLE, Account, Booking, Report, Sale, StockState
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.orders.book import CLOCK_TRUST_US, OrderBook, OrderKey, when


def evolve_product(ledger: StockState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ProductChanged)
    accounts = ledger.accounts.setdefault(event.product, {WHOLE: Account()})
    if event.stock is not None:
        _set_own(accounts[WHOLE], event.stock, recorded.received_us)
    for variant in event.variants or ():
        account = accounts.setdefault(variant.variant, Account())
        if variant.stock is not None:
            _set_own(account, variant.stock, recorded.received_us)


def evolve_claim(ledger: StockState, event: ClaimDecided, gifts: Sequence[str], now_us: int) -> None:
    """Book what a claim takes; ``gifts`` are the products of which it gets a unit free."""
    result = event.result
    if result in GRANTING and event.product is not None:
        _release(ledger, event.claim)
        booking = Booking(event.product, event.variant or WHOLE, event.qty)
        ledger.holds[event.claim] = booking
        if gifts:
            ledger.gifts[event.claim] = [Booking(gift, WHOLE, 1) for gift in gifts]
        for held in (booking, *ledger.gifts.get(event.claim, ())):
            _account(ledger, held).held += held.qty
    elif result in ("released", "expired"):
        _release(ledger, event.claim)
    elif result == "paid":
        paid = _release(ledger, event.claim)
        if paid:
            _book(ledger, (BUILTIN_SHOP, event.claim), Sale(paid, now_us), now_us)


def evolve_order(ledger: StockState, book: OrderBook, key: OrderKey, now_us: int) -> None:
    """Book an order as the order book has it now, in place of what was booked of it before."""
    order = book.orders[key]
    sold_us = order.sold_us
    if sold_us is None:
        return
    lines = (Booking(i.product, i.variant or WHOLE, i.qty) for i in order.lines if book.sold(order))
    known = tuple(line for line in lines if line.product in ledger.accounts)
    if not known and key not in ledger.sales:
        return
    _book(ledger, key, Sale(known, sold_us, order.changed_us if order.cancelled else None), now_us)


def evolve_report(ledger: StockState, recorded: Recorded) -> None:
    """A shop counts what it can still sell: what it sold till then is gone from that, our holds are not."""
    event = recorded.event
    assert isinstance(event, StockReported)
    if event.available is None or event.product not in ledger.accounts:
        return
    shop, at_us = recorded.platform or "", when(recorded)
    variant = event.variant or WHOLE
    account = _account(ledger, Booking(event.product, variant, 0))
    before = account.reports.get(shop)
    known_us = account.own_us if before is None else before.at_us
    if at_us < max(known_us, recorded.received_us - CLOCK_TRUST_US):
        return
    available = event.available
    if before is not None and at_us == before.at_us:
        available = min(available, before.available)
    account.reports[shop] = Report(at_us, available, _sold_by(ledger, event.product, variant, shop, at_us))


def _sold_by(ledger: StockState, product: str, variant: str, shop: str, at_us: int) -> dict[str, int]:
    """Return what a shop had sold of each variant that its report may stand for."""
    accounts = ledger.accounts[product]
    names = accounts if variant == WHOLE else (variant,)
    sold = {name: accounts[name].sold.get(shop, 0) for name in names}
    for (platform, _), sale in ledger.recent.items():
        if platform == shop and _stands(sale, at_us) != _stands(sale, None):
            sign = -1 if sale.until_us is None else 1
            for line in sale.lines:
                if line.product == product and line.variant in sold:
                    sold[line.variant] += sign * line.qty
    return sold


def _set_own(account: Account, units: int, now_us: int) -> None:
    """What the seller says counts until a shop knows better."""
    account.own, account.own_us = units, now_us
    account.reports.clear()


def _book(ledger: StockState, key: OrderKey, sale: Sale, now_us: int) -> None:
    before = ledger.sales.get(key)
    if sale == before:
        return
    if before is not None:
        _count(ledger, key[0], before, -1)
    ledger.sales[key] = sale
    _count(ledger, key[0], sale, 1)
    ledger.recent.pop(key, None)
    ledger.recent[key] = sale
    while ledger.recent:
        oldest = next(iter(ledger.recent))
        known = ledger.recent[oldest]
        if max(known.from_us, known.until_us or 0) >= now_us - CLOCK_TRUST_US:
            break
        del ledger.recent[oldest]


def _count(ledger: StockState, shop: str, sale: Sale, sign: int) -> None:
    for line in sale.lines:
        account, units = _account(ledger, line), sign * line.qty
        if sale.until_us is None:
            account.paid += units
            account.sold[shop] = account.sold.get(shop, 0) + units
        for reported in {line.variant, WHOLE}:
            report = ledger.accounts[line.product][reported].reports.get(shop)
            if report is not None and _stands(sale, report.at_us):
                report.sold[line.variant] = report.sold.get(line.variant, 0) + units


def _stands(sale: Sale, at_us: int | None) -> bool:
    """Say whether the units were sold then, or are now."""
    if at_us is None:
        return sale.until_us is None
    return sale.from_us <= at_us and (sale.until_us is None or at_us < sale.until_us)


def _release(ledger: StockState, claim: str) -> tuple[Booking, ...]:
    held = ledger.holds.pop(claim, None)
    bookings = () if held is None else (held, *ledger.gifts.pop(claim, ()))
    for booking in bookings:
        _account(ledger, booking).held -= booking.qty
    return bookings


def _account(ledger: StockState, booking: Booking) -> Account:
    return ledger.accounts.setdefault(booking.product, {WHOLE: Account()}).setdefault(
        booking.variant, Account()
    )
