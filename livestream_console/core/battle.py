"""The hour behind us in a handful of figures: what a battle report tells those who are not at the desk.

Its rule: everything is of the same stretch and of what is known at its end; what nobody told is None.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from livestream_console.core.show import ShowState
from livestream_console.core.tally import Metrics

HOUR_S = 3_600
TOP = 5
_SECOND_US = 1_000_000
_MINUTE_S = 60


class TopProduct(msgspec.Struct, frozen=True):
    """``amount`` is None where no line of it said what was paid."""

    product: str
    title: str
    units: int
    amount: int | None


class Minute(msgspec.Struct, frozen=True):
    """One bar of the chart; ``viewers`` None where no count is known."""

    gmv: int
    viewers: float | None


class Battle(msgspec.Struct, frozen=True):
    """``whole_show``: it is no older than what is told. ``viewers`` is the average, ``peak`` the most.

    How many came is not in it: nobody tells of distinct viewers by the hour.
    """

    title: str
    currency: str
    from_us: int
    until_us: int
    whole_show: bool
    gmv: int | None
    orders: int | None
    buyers: int | None
    viewers: float | None
    peak: int | None
    minutes: tuple[Minute, ...]
    top: tuple[TopProduct, ...]
    gap: bool


def battles(state: ShowState, until_us: int) -> tuple[Battle, ...]:
    """Return every whole hour of a show from its beginning, and the last hour before ``until_us``."""
    begun_us = state.metrics.bin_start_us
    if not begun_us or until_us - begun_us < _SECOND_US:
        return ()
    whole = range(begun_us + HOUR_S * _SECOND_US, until_us, HOUR_S * _SECOND_US)
    return tuple(battle(state, end_us) for end_us in (*whole, until_us))


def battle(state: ShowState, now_us: int) -> Battle:
    """Return the last hour of a show, or all of a younger one."""
    metrics = state.metrics
    begun_us = metrics.bin_start_us or now_us
    end_us = min(now_us, state.ended_us) if state.ended_us is not None else now_us
    until = max(0, (end_us - begun_us) // _SECOND_US)
    first = max(0, until - HOUR_S)
    from_us, until_us = begun_us + first * _SECOND_US, begun_us + until * _SECOND_US
    told = bool(metrics.orders.orders)
    sampled = metrics.sampled[first:until]
    known, watched = len(sampled) - sampled.count(0), sum(metrics.viewers[first:until])
    orders = sum(metrics.orders_paid[first:until])
    sold = _sold(metrics, from_us, until_us)
    return Battle(
        state.title,
        state.currency,
        from_us,
        until_us,
        first == 0,
        sum(metrics.gmv_paid[first:until]) if told else None,
        orders if told else None,
        sold.buyers if told else None,
        watched / known if known else None,
        max(metrics.viewers[first:until]) if known else None,
        tuple(_minutes(metrics, first, until)),
        _top(state, sold),
        any(gap.from_us < until_us and (gap.to_us is None or gap.to_us > from_us) for gap in metrics.gaps),
    )


class _Sold(msgspec.Struct):
    buyers: int | None
    units: Counter[str]
    amounts: dict[str, int]


def _sold(metrics: Metrics, from_us: int, until_us: int) -> _Sold:
    units: Counter[str] = Counter()
    amounts: dict[str, int] = {}
    buyers: set[int] = set()
    nameless = False
    for _, order in metrics.orders.orders.items():  # values would be looked up one by one
        sold_us = order.paid_by_us if order.paid_us is None else order.paid_us
        if sold_us is None or not from_us <= sold_us < until_us:
            continue
        nameless |= order.buyer < 0
        buyers.add(order.buyer)
        for line in order.lines:
            units[line.product] += line.qty
            if line.amount is not None and line.amount.currency == metrics.currency:
                amounts[line.product] = amounts.get(line.product, 0) + line.amount.minor
    return _Sold(None if nameless else len(buyers), units, amounts)


def _top(state: ShowState, sold: _Sold) -> tuple[TopProduct, ...]:
    """By amount, which is what a report boasts of; by units where nobody said one."""
    ranked = sorted(sold.units, key=lambda one: (-sold.amounts.get(one, 0), -sold.units[one], one))
    known = state.shelf.products
    return tuple(
        TopProduct(
            product,
            known[product].title if product in known else product,
            sold.units[product],
            sold.amounts.get(product),
        )
        for product in ranked[:TOP]
    )


def _minutes(metrics: Metrics, first: int, until: int) -> list[Minute]:
    found = []
    for start in range(first, until, _MINUTE_S):
        stretch = slice(start, min(until, start + _MINUTE_S))
        sampled = metrics.sampled[stretch]
        known = len(sampled) - sampled.count(0)
        viewers = sum(metrics.viewers[stretch]) / known if known else None
        found.append(Minute(sum(metrics.gmv_paid[stretch]), viewers))
    return found
