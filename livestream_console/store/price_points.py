"""Since when a product stood at which price, read from the recorded shows, for whoever sets a sale's price.

Rule: it goes back from the newest show and stops at the first one that began long enough ago: that one says
what stood at the beginning of the time asked for. Blocking: call it off the loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event, PriceChanged, ProductChanged
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.offers.price_history import PricePoint
from livestream_console.core.ports import ShowInfo

_KINDS: tuple[type[Event], ...] = (ProductChanged, PriceChanged)


class Shows(Protocol):
    """What is needed of a journal."""

    def shows(self) -> list[ShowInfo]: ...
    def read(self, show: str, *, kinds: tuple[type[Event], ...], raw: bool) -> Iterator[Recorded]: ...


def price_points(journal: Shows, product: str, since_us: int) -> list[PricePoint]:
    """Return every price of a product and its variants since then, and what stood then, oldest first."""
    found: list[PricePoint] = []
    for info in journal.shows():
        told = journal.read(info.show, kinds=_KINDS, raw=False)
        points = [point for recorded in told for point in _points(recorded, product)]
        found += points
        if points and points[0].at_us <= since_us:
            break
    return sorted(found, key=lambda point: point.at_us)


def _points(recorded: Recorded, product: str) -> Iterator[PricePoint]:
    event, at_us = recorded.event, recorded.time_us
    if isinstance(event, PriceChanged) and event.product == product and event.price is not None:
        yield PricePoint(at_us, f"{recorded.platform}/{event.variant or ''}", event.price)
    if isinstance(event, ProductChanged) and event.product == product:
        if event.price is not None:
            yield PricePoint(at_us, f"{BUILTIN_SHOP}/", event.price)
        for variant in event.variants or ():
            if variant.price is not None:
                yield PricePoint(at_us, f"{BUILTIN_SHOP}/{variant.variant}", variant.price)
