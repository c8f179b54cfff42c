"""What sells hot right now, and what grew most against before and how sure that is.

Rule: growth is a ratio of two paces with its 90 % interval; what a handful of carts says is called too few,
and an interval that has 1 in it, or is wider than fourfold, cannot tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from livestream_console.core.numbers.reading import wilson

NOW_S, BEFORE_S = 600, 1_800
"""The last ten minutes, against the half hour before them."""
LEAST = 8
"""Fewer carts or sales than this in both stretches together say nothing."""
WIDEST = 4.0


class Recent(msgspec.Struct, frozen=True):
    """What one product gathered in the last ten minutes, and in the stretch before."""

    product: str
    now: int
    before: int


class Growth(msgspec.Struct, frozen=True):
    """``ratio`` of the paces and its interval, None without bound. ``state``: ok, too_few or cannot_tell."""

    product: str
    state: str
    now: int
    before: int
    ratio: float | None = None
    low: float | None = None
    high: float | None = None


def growth(recent: Recent, now_s: float = NOW_S, before_s: float = BEFORE_S) -> Growth:
    """Return how a product's pace changed: the split of both counts is a share with a Wilson interval."""
    product, now, before = recent.product, recent.now, recent.before
    n = now + before
    if n < LEAST or now_s <= 0 or before_s <= 0:
        return Growth(product, "too_few", now, before)
    times = before_s / now_s
    bounds = wilson(now, n)
    low = times * bounds[0] / (1 - bounds[0])
    high = times * bounds[1] / (1 - bounds[1]) if before else None
    ratio = times * now / before if before else None
    differs = low > 1 or (high is not None and high < 1)
    # Something out of nothing has no upper bound; that it grew is sure all the same.
    wide = before > 0 and (high is None or low <= 0 or high / low > WIDEST)
    return Growth(product, "ok" if differs and not wide else "cannot_tell", now, before, ratio, low, high)


def dark_horse(recent: Iterable[Recent], now_s: float = NOW_S, before_s: float = BEFORE_S) -> Growth | None:
    """Return what surely grew most, by the lower bound, since the largest of many ratios is a lucky one.

    Where nothing surely did: the largest of those that cannot be told, or None.
    """
    found = [growth(one, now_s, before_s) for one in recent]
    grown = [one for one in found if one.state == "ok" and (one.low or 0) > 1]
    if grown:
        return max(grown, key=lambda one: one.low or 0)
    unsure = [one for one in found if one.state == "cannot_tell"]
    return max(unsure, key=lambda one: one.ratio or 0, default=None)


def hot(carts: Mapping[str, int], paid: Mapping[str, int], most: int = 3) -> list[str]:
    """Return the products with most paid and carted of late, the hottest first; without either it is not."""
    products = carts.keys() | paid.keys()
    ranked = sorted(
        (product for product in products if carts.get(product, 0) + paid.get(product, 0) > 0),
        key=lambda product: (-paid.get(product, 0) - carts.get(product, 0), -paid.get(product, 0), product),
    )
    return ranked[:most]
