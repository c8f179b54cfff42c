"""From the fold of a show to what the other estimates are given: sales in bins, baskets, buyers, half-hours.

Rule: only orders that were paid in the show count, as the fold has them; whoever has no id is left out where
people matter, and counted where sales do.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import numpy as np

from livestream_console.analysis.arrays import Floats
from livestream_console.analysis.from_journal import ShowJournal, rows_of
from livestream_console.analysis.sellouts.forecast import BIN_S
from livestream_console.analysis.shows.basket import Bought
from livestream_console.analysis.shows.cohorts import Attendance
from livestream_console.analysis.shows.compare import Funnel
from livestream_console.analysis.shows.heatmap import HALF_HOURS, WEEKDAYS, Spell
from livestream_console.analysis.shows.segments import Purchase
from livestream_console.core.metrics import BOUGHT
from livestream_console.core.orders.book import Order
from livestream_console.core.tally import Metrics

_SECOND_US = 1_000_000
_HALF_HOUR_S = 1800
_MOST_BINS = 4 * 3600 // BIN_S
"""What sold longer ago tells nothing of the pace now."""
_EPOCH_WEEKDAY = 3
"""1970-01-01 was a Thursday."""


class Sales(msgspec.Struct, eq=False):
    """One product's units and the viewers in each 30 s until now, (bins,), and ``units_per_order`` as the
    forecast wants it. ``viewers`` is None where nobody ever told them, NaN in a bin without a sample."""

    units: Floats
    viewers: Floats | None
    units_per_order: float


def sales_of(metrics: Metrics, product: str, now_us: int, since_us: int | None = None) -> Sales:
    """Return what sold of a product since it was on offer (``since_us``; None: since the show began)."""
    start_us = max(now_us if metrics.start_us is None else metrics.start_us, since_us or 0)
    bins = min(max(0, (now_us - start_us) // _SECOND_US // BIN_S), _MOST_BINS)
    first_us = now_us - bins * BIN_S * _SECOND_US
    units, quantities = np.zeros(bins), []
    for order in _sold(metrics):
        quantity = order.units(product)
        place = ((order.sold_us or 0) - first_us) // (BIN_S * _SECOND_US)
        if quantity > 0 and 0 <= place < bins:
            units[place] += quantity
            quantities.append(quantity)
    lots = np.array(quantities or [1], dtype=np.float64)
    return Sales(units, _viewers(metrics, first_us, bins), float(np.square(lots).sum() / lots.sum()))


def funnel_of(metrics: Metrics) -> Funnel:
    """Return what the show came to; unique viewers are those whose ids are known."""
    return Funnel(metrics.uv, metrics.buyers, metrics.total("orders_paid"), metrics.total("gmv_paid"))


def bought_in(metrics: Metrics, show: str) -> list[Bought]:
    """Return the paid lines that stand; a line of no money is a gift."""
    names = _names(metrics)
    return [
        Bought(
            show,
            ":".join(names[order.buyer]),
            line.product,
            line.amount is not None and not line.amount.minor,
        )
        for order in _sold(metrics)
        if order.buyer in names
        for line in order.lines
    ]


def purchases_in(metrics: Metrics, show: str) -> list[Purchase]:
    """Return what each order left after refunds, in the show's currency."""
    names, currency = _names(metrics), metrics.currency
    return [
        Purchase(
            names[order.buyer],
            show,
            order.sold_us or 0,
            order.amount_in(currency) - order.refunded_in(currency),
        )
        for order in _sold(metrics)
        if order.buyer in names
    ]


def attendance_of(metrics: Metrics, show: str, *, buyers_only: bool = False) -> Attendance:
    """Return who was seen in the show, or who bought."""
    people = {
        name for ordinal, name in _names(metrics).items() if not buyers_only or metrics.acts[ordinal] & BOUGHT
    }
    return Attendance(show, frozenset(people))


def spells_of(metrics: Metrics, show: str, utc_offset_s: int, until_us: int) -> list[Spell]:
    """Return the show's half-hours by local time up to its end; one that nobody is known to have watched is
    left out."""
    seconds = max(0, -(-(until_us - metrics.bin_start_us) // _SECOND_US))
    money = np.array(metrics.series("gmv_paid"), dtype=np.float64)[:seconds]
    viewers = np.nan_to_num(rows_of(ShowJournal(metrics)).viewers)[:seconds]
    local_s = metrics.bin_start_us // _SECOND_US + utc_offset_s + np.arange(len(money))
    spells = []
    for spell in np.unique(local_s // _HALF_HOUR_S):
        inside = local_s // _HALF_HOUR_S == spell
        day, half = divmod(int(spell), HALF_HOURS)
        watched = float(viewers[inside].sum()) / 60
        if watched > 0:
            weekday = (day + _EPOCH_WEEKDAY) % WEEKDAYS
            spells.append(Spell(show, weekday, half, int(money[inside].sum()), watched))
    return spells


def _sold(metrics: Metrics) -> Iterator[Order]:
    """Yield the orders that were paid in the show and stand."""
    book = metrics.orders
    return (order for order in book.orders.values() if book.sold(order) and not order.cancelled)


def _names(metrics: Metrics) -> dict[int, tuple[str, str]]:
    """Return who the people seen so far are, by ordinal."""
    return {ordinal: name for name, ordinal in metrics.people.everybody() if ordinal < metrics.uv}


def _viewers(metrics: Metrics, first_us: int, bins: int) -> Floats | None:
    row = rows_of(ShowJournal(metrics)).viewers
    if not np.isfinite(row).any():
        return None
    first = (first_us - metrics.bin_start_us) // _SECOND_US
    seconds = first + np.arange(bins * BIN_S)
    told = (seconds >= 0) & (seconds < len(row))
    watching = np.full(len(seconds), np.nan)
    watching[told] = row[seconds[told]]
    by_bin = watching.reshape(bins, BIN_S)
    counted = np.isfinite(by_bin).sum(axis=1)
    return np.where(counted > 0, np.nan_to_num(by_bin).sum(axis=1) / np.maximum(counted, 1), np.nan)
