"""What a product was sold at lately, by the seller's own record: the lowest price of 7, 14 and 30 days.

Its rule: a price counts for as long as it stood, not only for the moment it was set. What was not recorded is
not known, and a low is None where the record does not reach back that far.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from livestream_console.core.money import Money

_DAY_US = 86_400 * 1_000_000
LOOK_BACK_US = 30 * _DAY_US


class PricePoint(msgspec.Struct, frozen=True):
    """A price that began to stand then; the one before it for the same place ended. ``variant`` "" is all."""

    at_us: int
    place: str
    price: Money


class Lows(msgspec.Struct, frozen=True, omit_defaults=True):
    """The lowest price of the days before; None: the record begins later than that, at ``since_us``."""

    since_us: int | None = None
    days_7: Money | None = None
    days_14: Money | None = None
    days_30: Money | None = None


def lows(points: Iterable[PricePoint], now_us: int, currency: str) -> Lows:
    """Read the lows off the points, oldest first."""
    own = [point for point in points if point.price.currency == currency and point.at_us <= now_us]
    if not own:
        return Lows()
    since_us = own[0].at_us
    found = {
        days: _lowest(own, now_us - days * _DAY_US) if since_us <= now_us - days * _DAY_US else None
        for days in (7, 14, 30)
    }
    return Lows(since_us, found[7], found[14], found[30])


def _lowest(points: list[PricePoint], from_us: int) -> Money:
    """Return the lowest price that stood at any time from a moment on."""
    standing: dict[str, Money] = {}
    later: list[Money] = []
    for point in points:
        if point.at_us <= from_us:
            standing[point.place] = point.price
        else:
            later.append(point.price)
    lowest, *others = [*standing.values(), *later]
    for price in others:
        lowest = min(lowest, price, key=lambda one: one.minor)
    return lowest
