"""What shops tell, counted: each order is taken out of the sums as it was and put in as it is.

Rule: what an order comes to depends on nothing but itself, so the same facts in any order make the same sums.
"""

from __future__ import annotations

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CartChanged
from livestream_console.core.orders.book import Change, Order, tell_cart
from livestream_console.core.tally import ADDED, BOUGHT, BOUGHT_BEFORE, FIRST_BUY, Metrics, add

_SECOND = 1_000_000
_BUYING = BOUGHT | FIRST_BUY | BOUGHT_BEFORE


def cart(metrics: Metrics, recorded: Recorded, event: CartChanged, second: int, person: int) -> None:
    """Count what was put into a cart or taken out."""
    if not tell_cart(metrics.orders, recorded, event):
        return
    product, units = metrics.product(event.product), event.qty
    if units > 0:
        metrics.carts[second] += 1
        product.carts += 1
        if recorded.room is not None:
            add(metrics.rows_of(recorded.platform, recorded.room).carts, second, 1)
        if person >= 0 and not metrics.acts[person] & ADDED:
            metrics.acts[person] |= ADDED
            metrics.carters += 1
    metrics.cart_units[second] += units
    product.cart_units += units


def rebook(metrics: Metrics, change: Change | None) -> None:
    """Count an order that the book knows more of, in place of what was counted of it before."""
    if change is not None:
        _, before, after = change
        if before is not None:
            _book(metrics, before, -1)
        _book(metrics, after, 1)
        if before is not None and metrics.orders.sold(before) and not metrics.orders.sold(after):
            _forget_buyer(metrics, after.buyer)


def _book(metrics: Metrics, order: Order, sign: int) -> None:
    """Count an order, or with ``sign`` -1 uncount it."""
    book, currency = metrics.orders, metrics.currency
    amount, began_us, sold_us = order.amount_in(currency), order.began_us, order.sold_us
    rows = None if order.room is None else metrics.rows_of(*order.room)
    if began_us is not None and began_us >= book.since_us:
        second = _second_of(metrics, began_us)
        metrics.orders_placed[second] += sign
        metrics.gmv_created += sign * amount
        if order.cancelled:
            metrics.orders_cancelled += sign
        if sold_us is not None:
            metrics.placed_paid[second] += sign
        if rows is not None:
            add(rows.orders_placed, second, sign)
    if sold_us is None:
        metrics.gmv_net -= sign * _book_refunds(metrics, order, sign)
    elif sold_us >= book.since_us:
        second = _second_of(metrics, sold_us)
        _book_sale(metrics, order, amount, second, sign)
        if rows is not None:
            add(rows.orders_paid, second, sign)
            add(rows.gmv_paid, second, sign * amount)


def _book_sale(metrics: Metrics, order: Order, amount: int, second: int, sign: int) -> None:
    metrics.orders_paid[second] += sign
    metrics.gmv_paid[second] += sign * amount
    back = _book_refunds(metrics, order, sign)
    if order.cancelled:
        metrics.gmv_cancelled += sign * amount
    else:
        metrics.gmv_net += sign * (amount - back)
    if order.amount is None:
        metrics.orders_unpriced += sign
    elif order.amount.currency != metrics.currency:
        _add(metrics.foreign, order.amount.currency, sign * order.amount.minor)
    sold = metrics.sold
    units = 0
    if order.lines:
        units = _book_lines(metrics, order, sign)
        sold.units += sign * units
    else:
        sold.bare += sign
    if order.refunds:
        sold.refunded += sign * any(refund.done for refund in order.refunds)
    buyer = order.buyer
    if buyer >= 0:
        sold.named += sign
        sold.named_units += sign * units
        sold.gmv_named += sign * amount
        if not metrics.acts[buyer] & BOUGHT:
            metrics.buyers += 1
        metrics.acts[buyer] |= _buying(order)


def _book_lines(metrics: Metrics, order: Order, sign: int) -> int:
    """Count what was bought of each product; return how many units, those that cost nothing left out."""
    units = 0
    for line in order.lines:
        product = metrics.product(line.product)
        product.paid_units += sign * line.qty
        if line.amount is None or line.amount.currency != metrics.currency:
            metrics.sold.unpriced_lines += sign
            units += line.qty
            continue
        product.priced_lines += sign
        product.priced_units += sign * line.qty
        product.gmv_paid += sign * line.amount.minor
        if line.amount.minor:
            units += line.qty
        else:
            product.gift_units += sign * line.qty
    for name in {line.product for line in order.lines}:
        product = metrics.product(name)
        product.orders += sign
        if order.cancelled:
            product.back_units += sign * order.units(name)
        elif order.refunds:
            product.back_units += sign * order.units_back(name)
    return units


def _buying(order: Order) -> int:
    if order.buyer_is_new is None:
        return BOUGHT
    return BOUGHT | (FIRST_BUY if order.buyer_is_new else BOUGHT_BEFORE)


def _forget_buyer(metrics: Metrics, buyer: int) -> None:
    """An order turned out to be from before the show; somebody may have bought nothing else."""
    if buyer < 0 or not metrics.acts[buyer] & BOUGHT:
        return
    book, still = metrics.orders, 0
    for order in book.orders.values():
        if order.buyer == buyer and book.sold(order):
            still |= _buying(order)
    metrics.acts[buyer] = metrics.acts[buyer] & ~_BUYING | still
    metrics.buyers -= not still


def _book_refunds(metrics: Metrics, order: Order, sign: int) -> int:
    """Count what an order's refunds gave back, and return it."""
    if not order.refunds:
        return 0
    back = order.refunded_in(metrics.currency)
    metrics.gmv_refunded += sign * back
    metrics.refunds_unpriced += sign * order.refunds_unpriced
    return back


def _second_of(metrics: Metrics, us: int) -> int:
    second = metrics.last + (us - metrics.last_us) // _SECOND
    if 0 <= second <= metrics.last:
        return second
    return metrics.move(second) if second > 0 else 0


def _add(sums: dict[str, int], key: str, change: int) -> None:
    total = sums.get(key, 0) + change
    if total:
        sums[key] = total
    else:
        sums.pop(key, None)
