"""The own price history goes back over shows, as far as it has to and no further."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event, PriceChanged, ProductChanged
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.offers.price_history import PricePoint, lows
from livestream_console.core.ports import ShowInfo
from livestream_console.core.values import Variant
from livestream_console.store.price_points import price_points

DAY = 86_400 * 1_000_000
NOW = 1_000 * DAY


def yuan(amount: int) -> Money:
    return Money(100 * amount, "CNY")


class Shows:
    def __init__(self, **told: list[tuple[int, str, Event]]) -> None:
        """``told``: by show, oldest first, what happened how many days ago and where."""
        self._told = told
        self.asked: list[str] = []

    def shows(self) -> list[ShowInfo]:
        return [ShowInfo(name, name, "CNY", 0, 0, 1) for name in reversed(self._told)]

    def read(self, show: str, **_: Any) -> Iterator[Recorded]:
        self.asked.append(show)
        for seq, (days, platform, event) in enumerate(self._told[show], 1):
            yield Recorded(seq, show, event, NOW - days * DAY, platform=platform)


SHOWS = {
    "spring": [(90, "desk", ProductChanged("A", "added", price=yuan(20)))],
    "summer": [
        (40, "desk", ProductChanged("A", "added", price=yuan(99), variants=(Variant("m", price=yuan(95)),))),
        (40, "desk", ProductChanged("B", "added", price=yuan(1))),
    ],
    "autumn": [
        (10, BUILTIN_SHOP, PriceChanged("A", None, yuan(59), was=yuan(99))),
        (10, BUILTIN_SHOP, PriceChanged("A", None, yuan(99), was=yuan(59))),
    ],
}


def test_the_points_of_a_product_reach_back_far_enough() -> None:
    shows = Shows(**SHOWS)
    points = price_points(shows, "A", NOW - 30 * DAY)
    assert [(point.place, point.price) for point in points] == [
        (f"{BUILTIN_SHOP}/", yuan(99)),
        (f"{BUILTIN_SHOP}/m", yuan(95)),
        (f"{BUILTIN_SHOP}/", yuan(59)),
        (f"{BUILTIN_SHOP}/", yuan(99)),
    ]
    assert shows.asked == ["autumn", "summer"]


def test_a_low_counts_what_stood_and_says_where_it_cannot_know() -> None:
    found = lows(price_points(Shows(**SHOWS), "A", NOW - 30 * DAY), NOW, "CNY")
    assert (found.days_7, found.days_14, found.days_30) == (yuan(95), yuan(59), yuan(59))
    young = lows([PricePoint(NOW - 9 * DAY, "s/", yuan(99))], NOW, "CNY")
    assert (young.days_7, young.days_14, young.days_30) == (yuan(99), None, None)
    assert young.since_us == NOW - 9 * DAY
    assert lows([], NOW, "CNY").since_us is None
