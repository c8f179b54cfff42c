"""What is bought together: pairs of products, and how surely one goes with the other (analysis.md §8).

Rule: a pair is judged by the lower limit of its lift, never by the lift itself, which is largest where almost
nothing was seen. A basket is what one buyer took in one show; gifts are no choice and stay out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import exp, log, sqrt

import msgspec

LEAST_BASKETS = 20
Z = 1.645
"""Lower limits hold in 95 % of cases: a 90 % interval's lower end."""
_HALF = 0.5


class Bought(msgspec.Struct, frozen=True):
    """One paid line: who, in which show, what. ``gift`` lines cost nothing."""

    show: str
    buyer: str
    product: str
    gift: bool = False


class Pair(msgspec.Struct, frozen=True):
    """Who takes ``first`` also takes ``then``. ``together`` baskets of ``baskets`` have both, ``with_first``
    and ``with_then`` the one. ``confidence`` is the share of baskets with the first that have the other,
    ``lift`` that share against everybody's, ``lift_low`` its lower limit. ``state``: ok or too_few_events."""

    first: str
    then: str
    together: int
    with_first: int
    with_then: int
    baskets: int
    confidence: float
    lift: float
    lift_low: float
    state: str

    @property
    def goes_together(self) -> bool:
        return self.state == "ok" and self.lift_low > 1


def baskets(lines: Iterable[Bought]) -> list[frozenset[str]]:
    """Return one set of products by buyer and show; unknown buyers are left out."""
    found: dict[tuple[str, str], set[str]] = {}
    for line in lines:
        if line.buyer and line.product and not line.gift:
            found.setdefault((line.show, line.buyer), set()).add(line.product)
    return [frozenset(products) for products in found.values()]


def pairs(taken: Sequence[frozenset[str]]) -> list[Pair]:
    """Return all pairs that occur, both ways round, the surest first."""
    singles = Counter(product for basket in taken for product in basket)
    both = Counter(pair for basket in taken if len(basket) > 1 for pair in combinations(sorted(basket), 2))
    found = [
        _pair(first, then, together, singles[first], singles[then], len(taken))
        for (a, b), together in both.items()
        for first, then in ((a, b), (b, a))
    ]
    return sorted(found, key=lambda pair: (pair.state != "ok", -pair.lift_low, pair.first, pair.then))


def goes_with(found: Sequence[Pair], product: str, most: int = 3) -> list[Pair]:
    """Return what to offer to whoever took this product, the surest first."""
    return [pair for pair in found if pair.first == product and pair.goes_together][:most]


def _pair(first: str, then: str, together: int, with_first: int, with_then: int, total: int) -> Pair:
    confidence, everybody = together / with_first, with_then / total
    return Pair(
        first,
        then,
        together,
        with_first,
        with_then,
        total,
        confidence,
        confidence / everybody,
        _confidence_low(together, with_first) / everybody,
        "ok" if with_first >= LEAST_BASKETS and with_then >= LEAST_BASKETS else "too_few_events",
    )


def _confidence_low(part: int, whole: int) -> float:
    """Return the lower limit of a share by its log-odds, with half a case added either way."""
    yes, no = part + _HALF, whole - part + _HALF
    odds = exp(log(yes / no) - Z * sqrt(1 / yes + 1 / no))
    return odds / (1 + odds)
