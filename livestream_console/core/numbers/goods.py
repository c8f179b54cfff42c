"""How products are seen, clicked and sold out: over all of them, or one alone.

Rule: what only some rooms tell of only some products is a figure of those products, and it says of how many.
"""

from __future__ import annotations

from livestream_console.core.goods.stock import StockState, stock_in_all
from livestream_console.core.numbers.moment import Moment
from livestream_console.core.numbers.ratios import Maker
from livestream_console.core.numbers.reading import Reading, divide, reason_of, unheard
from livestream_console.core.tally import Metrics, ProductTotals


def _products(metrics: Metrics, product: str | None) -> list[ProductTotals]:
    if product is None:
        return list(metrics.products.values())
    return [metrics.products[product]] if product in metrics.products else []


def exposures(moment: Moment, key: str, product: str | None = None) -> Reading:
    told = [one.exposures for one in _products(moment.metrics, product) if one.exposures is not None]
    return _told(moment, key, told)


def clicks(moment: Moment, key: str, product: str | None = None) -> Reading:
    told = [one.clicks for one in _products(moment.metrics, product) if one.clicks is not None]
    return _told(moment, key, told)


def _told(moment: Moment, key: str, told: list[int]) -> Reading:
    if not told:
        return unheard(key, "count", "reported", "product_stats", moment.now_us, "never_told")
    n = sum(told)
    return Reading(key, n, "count", n, None, "reported", "product_stats", moment.now_us)


def card_ctr(moment: Moment, key: str, product: str | None = None) -> Reading:
    """Clicks over exposures, both in times, of the products of which both are told."""
    both = [
        (one.clicks, one.exposures)
        for one in _products(moment.metrics, product)
        if one.clicks is not None and one.exposures is not None
    ]
    return _ratio_of(moment, key, both, "product_stats")


def click_cvr(moment: Moment, key: str, product: str | None = None) -> Reading:
    """Paid orders of a product over its clicks, of the products whose clicks are told."""
    both = [(one.orders, one.clicks) for one in _products(moment.metrics, product) if one.clicks is not None]
    return _ratio_of(moment, key, both, "order")


def _ratio_of(moment: Moment, key: str, both: list[tuple[int, int]], source: str) -> Reading:
    if not both:
        return unheard(key, "share", "reported", source, moment.now_us, "never_told")
    top, bottom = sum(one for one, _ in both), sum(other for _, other in both)
    value, state = divide(top, bottom)
    return Reading(
        key,
        value,
        "share",
        top,
        bottom,
        "reported",
        source,
        moment.now_us,
        state,
        reason=reason_of(state),
        under="product_stats",
    )


def sell_through(stock: StockState, moment: Moment, key: str, product: str | None = None) -> Reading:
    """Units sold that still stand over the units there were; beyond 100 % is oversold, and shown as that."""
    asked = list(stock.accounts) if product is None else [product] if product in stock.accounts else []
    known = [(name, units) for name in asked if (units := stock_in_all(stock, name)) is not None]
    if not known:
        return unheard(key, "share", "events", "stock", moment.now_us, "no_stock")
    sold = sum(account.paid for name, _ in known for account in stock.accounts[name].values())
    units = sum(units for _, units in known)
    value, state = divide(sold, units)
    reason = reason_of(state, "no_stock")
    if state == "ok" and len(known) < len(asked):
        state, reason = "partial", "some_stock_unknown"
    return Reading(
        key,
        value,
        "share",
        sold,
        units,
        "events",
        "order",
        moment.now_us,
        state,
        reason=reason,
        under="stock",
        heard_us=moment.heard_us("order"),
        coverage=(len(known), len(asked)),
    )


READINGS: dict[str, Maker] = {
    "exposures": exposures,
    "clicks": clicks,
    "card_ctr": card_ctr,
    "click_cvr": click_cvr,
}
