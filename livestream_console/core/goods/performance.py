"""What each product did for the show: explained, carted, sold, given back, left.

Its rule: only what was told is a number. Where no shop tells of carts or orders, a product has none rather
than 0, and what is per explained minute waits until it was explained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from livestream_console.core.audience import Ints
from livestream_console.core.goods.roles import role_of
from livestream_console.core.goods.shelf import Product
from livestream_console.core.goods.stock import free_in_all, held_in_all, stock_in_all
from livestream_console.core.orders.book import OrderBook
from livestream_console.core.show import ShowState
from livestream_console.core.tally import Metrics, ProductTotals
from livestream_console.core.values import Line

PACE_US = 600_000_000
LEAST_PACE_US = 60_000_000
_MINUTE_US = 60_000_000
_SECOND_US = 1_000_000

KPI_OF = {
    "traffic": "viewers",
    "welfare": "viewers",
    "hero": "gmv_per_min",
    "profit": "margin",
    "image": "talk",
    "trial": "orders",
    "clearance": "sell_through",
    "gift": "paid",
}
"""The figure that matters for a product's role; ``gmv`` for one without."""


class Performance(msgspec.Struct, frozen=True):
    """One product. Amounts are minor units of the show's currency, times minutes.

    ``viewers`` is the average, ``talk`` comments per 1 000 viewer-minutes while it was explained. ``margin``
    is of the units whose cost is known. ``pace`` is units paid a minute of late, ``cover_min`` how long what
    is left lasts at that pace.
    """

    product: str
    place: int
    title: str
    role: str
    explains: int
    explain_min: float
    viewers: float | None
    talk: float | None
    carts: int | None
    held: int
    claims: int
    orders: int | None
    paid: int | None
    gmv: int | None
    gmv_per_min: float | None
    margin: int | None
    sell_through: float | None
    back: float | None
    questions: int
    left: int | None
    pace: float | None
    cover_min: float | None

    @property
    def kpi(self) -> str:
        """Name the figure that matters most for it."""
        return KPI_OF.get(self.role, "gmv")


def performances(state: ShowState, now_us: int) -> Iterator[Performance]:
    """Yield every product of the shelf in its order, drafts left out.

    Whoever has thousands need not wait for all of them at once.
    """
    metrics = state.metrics
    begun_us = metrics.start_us if metrics.start_us is not None else now_us
    since_us = max(begun_us, now_us - PACE_US)
    window_us = now_us - since_us
    recent = sold_between(metrics.orders, since_us, now_us) if window_us >= LEAST_PACE_US else None
    asked = Counter(question.product for question in state.questions.open.values())
    told_of = (any(totals.carts for totals in metrics.products.values()), bool(metrics.orders.orders))
    for place, name in enumerate(tuple(state.shelf.order), start=1):
        product = state.shelf.products.get(name)
        if product is not None and product.state != "draft":
            yield _performance(
                state, product, place, told_of, asked[name], recent, window_us / _MINUTE_US, now_us
            )


def sold_between(book: OrderBook, since_us: int, until_us: int) -> Counter[str]:
    """Return the units paid in a stretch of time, by product; cancelled ones are sold no more."""
    units: Counter[str] = Counter()
    for _, line in lines_between(book, since_us, until_us):
        units[line.product] += line.qty
    return units


def lines_between(book: OrderBook, since_us: int, until_us: int) -> list[tuple[int, Line]]:
    """Return what was bought in a stretch of time, and when."""
    found = []
    # Every order is looked at: items are the book's own, values would be looked up one by one.
    for _, order in book.orders.items():
        sold_us = order.paid_by_us if order.paid_us is None else order.paid_us
        if sold_us is not None and since_us <= sold_us < until_us and not order.cancelled:
            found += [(sold_us, line) for line in order.lines]
    return found


def _performance(
    state: ShowState,
    product: Product,
    place: int,
    told_of: tuple[bool, bool],
    questions: int,
    recent: Counter[str] | None,
    window_min: float,
    now_us: int,
) -> Performance:
    metrics, name = state.metrics, product.product
    totals = metrics.products.get(name, ProductTotals())
    carts_told, orders_told = told_of
    since_us = metrics.explaining.get(name)
    explain_min = (totals.explain_us + (max(0, now_us - since_us) if since_us else 0)) / _MINUTE_US
    priced = orders_told and (totals.priced_lines > 0 or totals.paid_units == 0)
    gmv = totals.gmv_paid if priced else None
    stock, left = stock_in_all(state.stock, name), free_in_all(state.stock, name)
    paid_by_ledger = sum(account.paid for account in state.stock.accounts.get(name, {}).values())
    pace = recent[name] / window_min if recent is not None and orders_told else None
    viewers, talk = _while_explained(metrics, product, now_us)
    return Performance(
        name,
        place,
        product.title,
        role_of(product.role),
        totals.explained,
        explain_min,
        viewers,
        talk,
        totals.carts if carts_told else None,
        held_in_all(state.stock, name),
        totals.claims,
        totals.orders if orders_told else None,
        totals.paid_units if orders_told else None,
        gmv,
        gmv / explain_min if gmv is not None and explain_min > 0 else None,
        _margin(product, totals, metrics.currency) if orders_told else None,
        paid_by_ledger / stock if stock else None,
        totals.back_units / totals.paid_units if totals.paid_units else None,
        questions,
        left,
        pace,
        _cover(left, pace),
    )


def _margin(product: Product, totals: ProductTotals, currency: str) -> int | None:
    """Return what is left of its sales when its own cost is gone; None where nobody entered a cost."""
    cost = product.cost
    if cost is None or cost.currency != currency or (totals.paid_units and not totals.priced_units):
        return None
    return totals.gmv_paid - cost.minor * totals.priced_units


def _cover(left: int | None, pace: float | None) -> float | None:
    if left is None:
        return None
    if left <= 0:
        return 0.0
    return left / pace if pace else None


def _while_explained(metrics: Metrics, product: Product, now_us: int) -> tuple[float | None, float | None]:
    """Return average viewers, and comments per 1 000 viewer-minutes, of the product's explanations."""
    watched = known = comments = 0
    for shown in product.explained:
        first = max(0, (shown.from_us - metrics.bin_start_us) // _SECOND_US)
        until_us = now_us if shown.to_us is None else shown.to_us
        stretch = slice(first, max(first, (until_us - metrics.bin_start_us) // _SECOND_US))
        sampled: Ints = metrics.sampled[stretch]
        watched += sum(metrics.viewers[stretch])
        known += len(sampled) - sampled.count(0)
        comments += sum(metrics.comments[stretch])
    if not known:
        return None, None
    return watched / known, 1_000 * comments * 60 / watched if watched else None
