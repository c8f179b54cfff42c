"""What one show leaves for the reviews of later ones: small enough to keep for hundreds of shows.

Rule: sums by minute and lists of what was bought, never a figure that was made of them; it says which fold
made it, since one of another fold is of no use.
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.from_orders import bought_in, purchases_in, spells_of
from livestream_console.analysis.pushes.values import Uplift
from livestream_console.analysis.review.history import ShowRef
from livestream_console.analysis.reviewing.fold import MINUTE_US, ShowFold
from livestream_console.analysis.shows.heatmap import Spell
from livestream_console.analysis.shows.segments import Purchase
from livestream_console.core.show import REDUCER_VERSION

VERSION = 3
_MINUTE_S = 60
SUMS = ("gmv_paid", "orders_paid", "carts", "comments", "viewers", "enters")


class ShowDigest(msgspec.Struct, frozen=True):
    """``sums`` has a row by minute for each of SUMS (viewers as viewer-seconds); ``people`` and ``buyers``
    are how many were known by the end of each minute. ``baskets`` are the products of each buyer."""

    show: str
    title: str
    currency: str
    started_us: int
    until_us: int
    seq: int
    sums: dict[str, tuple[int, ...]]
    people: tuple[int, ...]
    buyers: tuple[int, ...]
    spells: tuple[Spell, ...]
    baskets: tuple[tuple[str, ...], ...]
    purchases: tuple[Purchase, ...]
    names: dict[str, str]
    titles: dict[str, str]
    uplift: Uplift
    as_of_us: int = 0
    reducer: int = REDUCER_VERSION
    version: int = VERSION

    @property
    def ref(self) -> ShowRef:
        return ShowRef(self.show, self.title, self.started_us)

    @property
    def minutes(self) -> int:
        return len(self.people)

    def tells(self, name: str) -> bool:
        """Say whether anybody told of it, so that less of it is less and not silence."""
        return any(self.sums[name])

    def total(self, name: str, minutes: int) -> int:
        """Return a sum of the first minutes."""
        return sum(self.sums[name][:minutes])


def digest_of(fold: ShowFold, seq: int, uplift: Uplift, utc_offset_s: int) -> ShowDigest:
    """Return what a show that was read to its end leaves."""
    state, metrics = fold.state, fold.state.metrics
    start_us = metrics.start_us or 0
    count = len(fold.people)
    sums = {}
    for name in SUMS:
        row = metrics.series(name)
        sums[name] = tuple(sum(row[m * _MINUTE_S : (m + 1) * _MINUTE_S]) for m in range(count))
    baskets: dict[str, set[str]] = {}
    for line in bought_in(metrics, state.show):
        if not line.gift:
            baskets.setdefault(line.buyer, set()).add(line.product)
    purchases = tuple(purchases_in(metrics, state.show))
    return ShowDigest(
        show=state.show,
        title=state.title,
        currency=metrics.currency,
        started_us=state.started_us or start_us,
        until_us=fold.until_us,
        seq=seq,
        sums=sums,
        people=tuple(fold.people),
        buyers=_buyers(fold, start_us, count),
        spells=tuple(spells_of(metrics, state.show, utc_offset_s, fold.until_us)),
        baskets=tuple(tuple(sorted(products)) for products in baskets.values()),
        purchases=purchases,
        names=_names(fold),
        titles={product.product: product.title for product in state.shelf.products.values()},
        uplift=uplift,
        as_of_us=fold.as_of_us,
    )


def _buyers(fold: ShowFold, start_us: int, count: int) -> tuple[int, ...]:
    """Return how many had paid by the end of each minute."""
    book = fold.state.metrics.orders
    first: dict[int, int] = {}
    for order in book.orders.values():
        if order.buyer >= 0 and book.sold(order):
            minute = max(0, ((order.sold_us or 0) - start_us) // MINUTE_US)
            first[order.buyer] = min(minute, first.get(order.buyer, minute))
    begun = sorted(first.values())
    reached, place, rows = 0, 0, []
    for minute in range(count):
        while place < len(begun) and begun[place] <= minute:
            place, reached = place + 1, reached + 1
        rows.append(reached)
    return tuple(rows)


def _names(fold: ShowFold) -> dict[str, str]:
    """Return what buyers are called, by platform and id with a tab between."""
    metrics, faces = fold.state.metrics, fold.faces
    buyers = {order.buyer for order in metrics.orders.orders.values() if metrics.orders.sold(order)}
    bought = {who for who, ordinal in metrics.people.everybody() if ordinal in buyers}
    return {
        "\t".join(who): viewer.name
        for who, ordinal in faces.everybody()
        if who in bought and (viewer := faces.viewers.get(ordinal)) is not None
    }
