"""What every product did: how long it was explained, what was wanted, sold, given back and left over.

Rule: money of a refund that names no lines is shared out by what the lines cost; what platforms counted under
their own id is booked to the product that is listed so.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from livestream_console.analysis.intervals import share
from livestream_console.analysis.review.show import ProductRow, ProductTable
from livestream_console.analysis.reviewing.fold import ShowFold
from livestream_console.core.goods.roles import role_of
from livestream_console.core.goods.stock import stock_in_all
from livestream_console.core.orders.book import Order
from livestream_console.core.tally import ProductTotals

MATURE_US = 7 * 86_400_000_000
"""So long after the show refunds still come in."""
_SECOND_US = 1_000_000


class Sold(msgspec.Struct):
    """What the paid orders of one product came to; ``kept`` units were neither refunded nor cancelled."""

    orders: int = 0
    units: int = 0
    kept: int = 0
    gmv: int = 0
    refunded: int = 0
    refunded_units: int = 0
    stands: int = 0
    """Money that is left when refunds and cancelled orders are gone."""


def sold_by_product(fold: ShowFold) -> dict[str, Sold]:
    """Return what was paid in the show and what became of it."""
    book, currency = fold.state.metrics.orders, fold.state.metrics.currency
    found: dict[str, Sold] = {}
    for order in book.orders.values():
        if not book.sold(order):
            continue
        back = _back(order, currency)
        for product in {line.product for line in order.lines}:
            sold = found.setdefault(product, Sold())
            units, returned = order.units(product), order.units_back(product)
            money = _paid_for(order, product, currency)
            sold.orders += 1
            sold.units += units
            sold.gmv += money
            sold.refunded += back.get(product, 0)
            sold.refunded_units += returned
            if not order.cancelled:
                sold.kept += units - returned
                sold.stands += money - back.get(product, 0)
    return found


def products(fold: ShowFold) -> ProductTable:
    """Return all products that were on the shelf or were sold, in the shelf's order."""
    state, called = fold.state, _own_names(fold)
    on_shelf = state.shelf.products.keys() | called.keys()
    names = [*state.shelf.order, *(name for name in state.metrics.products if name not in on_shelf)]
    if not names:
        return ProductTable(refunds_as_of_us=fold.as_of_us, reason="no_products")
    sold = sold_by_product(fold)
    rows = tuple(
        _row(fold, [name, *(other for other, own in called.items() if own == name)], sold.get(name, Sold()))
        for name in names
    )
    mature = fold.as_of_us >= fold.until_us + MATURE_US
    return ProductTable(rows, fold.as_of_us, mature)


def _row(fold: ShowFold, names: Sequence[str], sold: Sold) -> ProductRow:
    """Return a product's row; ``names`` are its own and what platforms call it."""
    state, name = fold.state, names[0]
    product = state.shelf.products.get(name)
    totals = state.metrics.products.get(name, ProductTotals())
    talks = [(from_us, to_us) for told, from_us, to_us in fold.journal.talks if told == name]
    explained_s = sum((to_us or fold.until_us) - from_us for from_us, to_us in talks) / _SECOND_US
    stock = stock_in_all(state.stock, name)
    cost = product.cost if product is not None else None
    sold_out_us = fold.sold_out.get(name)
    askings = {(each.who or each.at_us): each.at_us for each in fold.askings if each.product == name}
    exposures, clicks = _told(fold, names, "exposures"), _told(fold, names, "clicks")
    return ProductRow(
        product=name,
        place=None if product is None else state.shelf.place(name),
        title="" if product is None else product.title,
        role="" if product is None else role_of(product.role),
        explains=len(talks),
        explained_s=explained_s,
        pushes=totals.pushes,
        exposures=exposures,
        clicks=clicks,
        ctr=None if exposures is None or clicks is None else share(clicks, exposures),
        carts=totals.carts if any(state.metrics.series("carts")) else None,
        claims=totals.claims,
        orders=sold.orders,
        paid_units=sold.units,
        gmv_paid=sold.gmv,
        per_minute=sold.gmv / (explained_s / 60) if explained_s else None,
        stock=stock,
        sell_through=sold.kept / stock if stock else None,
        refunded=sold.refunded,
        refunded_units=sold.refunded_units,
        refund_share=sold.refunded / sold.gmv if sold.gmv else None,
        margin=None if cost is None or not sold.units else sold.stands - cost.minor * sold.kept,
        asked=len(askings),
        asked_sold_out=sum(sold_out_us is not None and at_us >= sold_out_us for at_us in askings.values()),
        sold_out_us=sold_out_us,
    )


def _paid_for(order: Order, product: str, currency: str) -> int:
    amounts = (line.amount for line in order.lines if line.product == product)
    return sum(amount.minor for amount in amounts if amount is not None and amount.currency == currency)


def _back(order: Order, currency: str) -> dict[str, int]:
    """Return what was given back for each product of an order."""
    back: dict[str, int] = {}
    for refund in order.refunds:
        if not refund.done or refund.amount is None or refund.amount.currency != currency:
            continue
        lines = refund.lines or order.lines
        weights = [line.amount.minor if line.amount is not None else 0 for line in lines]
        total, left = sum(weights), refund.amount.minor
        if not total:
            weights, total = [1] * len(lines), len(lines)
        for place, (line, weight) in enumerate(zip(lines, weights, strict=True), start=1):
            part = left if place == len(lines) else refund.amount.minor * weight // total
            back[line.product] = back.get(line.product, 0) + part
            left -= part
    return back


def _own_names(fold: ShowFold) -> dict[str, str]:
    """Return what platforms call the products of the shelf."""
    shelf = fold.state.shelf.products
    return {
        called: product.product
        for product in shelf.values()
        for listing in product.listings
        for called in (listing.item, listing.sku)
        if called is not None and called not in shelf
    }


def _told(fold: ShowFold, names: Sequence[str], what: str) -> int | None:
    """Return what platforms counted of a product, None where none told."""
    products = fold.state.metrics.products
    told = [getattr(products[name], what) for name in names if name in products]
    known = [count for count in told if count is not None]
    return sum(known) if known else None
