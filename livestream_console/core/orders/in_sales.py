"""How many units shops sold out of the desk's flash sales.

Its rule: a sale's price holds for everybody, so whoever bought during it bought from it, whatever card or
link led there. So a cap counts more than what is owed to the sale's push.
"""

from __future__ import annotations

from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.offers.offer import OfferState, flash_sales, was_live
from livestream_console.core.orders.book import Order, OrderBook, OrderKey
from livestream_console.core.values import Line


def taken_from_sales(
    book: OrderBook, offers: OfferState, key: OrderKey, named: str | None
) -> tuple[tuple[str, int], ...]:
    """Return the units of an order by sale; ``named`` is the offer that the order itself says it is from.

    The desk's own claims take theirs themselves.
    """
    if key[0] == BUILTIN_SHOP:
        return ()
    order, taken = book.orders[key], []
    for sale, terms in flash_sales(offers.offers.values()):
        if sale.product is None:
            continue
        us = book.touched_us(key, order, sale.product)
        during = us is not None and was_live(sale, us)
        lines = [line for line in order.lines if sale.covers(line.product, line.variant)]
        if sale.offer == named or (during and not _at_full_price(order, lines, terms.price)):
            units = order.units(sale.product, terms.variant) - order.units_back(sale.product, terms.variant)
            if units > 0:
                taken.append((sale.offer, units))
    return tuple(taken)


def _at_full_price(order: Order, on_sale: list[Line], price: Money) -> bool:
    """Say whether an order certainly had nothing of a sale, such as one without the code that it takes."""
    amounts = [line.amount for line in order.lines]
    if order.amount is None or any(
        a is None or a.currency != price.currency for a in (order.amount, *amounts)
    ):
        return False
    reduced = order.amount.minor < sum(amount.minor for amount in amounts if amount is not None)
    dear = all(line.amount is not None and line.amount.minor > price.minor * line.qty for line in on_sale)
    return dear and not reduced
