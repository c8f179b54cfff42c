"""What was put into carts and paid of late, by product.

Rule: carts come as they are told, those of before from the journal; what was paid is the order book's. A
product is hot or growing by both, so that a show without carts has its say as well.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence

import msgspec

from livestream_console.analysis.momentum import BEFORE_S, NOW_S, Growth, Recent, dark_horse, hot
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CartChanged
from livestream_console.core.goods.performance import lines_between
from livestream_console.core.orders.book import when
from livestream_console.core.show import ShowState
from livestream_console.core.values import Line

_SECOND_US = 1_000_000


class Hot(msgspec.Struct, frozen=True):
    product: str
    carts: int
    paid: int


class Momentum(msgspec.Struct, frozen=True):
    """``before_min`` is how long the stretch before is that growth is against, 0 in too young a show."""

    hot: tuple[Hot, ...] = ()
    horse: Growth | None = None
    before_min: int = 0


class RecentCarts:
    """The additions to carts of the last forty minutes, each told once."""

    def __init__(self) -> None:
        self._added: deque[tuple[int, str]] = deque()
        self._first: int | None = None

    def take(self, batch: Sequence[Recorded]) -> None:
        """Take in what happened just now."""
        if self._first is None and batch:
            self._first = batch[0].seq
        self._added.extend(_additions(batch))

    def take_earlier(self, history: Sequence[Recorded]) -> None:
        """Take in what was read of before, of which the newest may have come by itself as well."""
        first = self._first
        before = [recorded for recorded in history if first is None or recorded.seq < first]
        self._added.extendleft(reversed(_additions(before)))

    def between(self, since_us: int, until_us: int) -> Counter[str]:
        return Counter(product for at_us, product in self._added if since_us <= at_us < until_us)

    def forget(self, before_us: int) -> None:
        while self._added and self._added[0][0] < before_us:
            self._added.popleft()


def _additions(batch: Sequence[Recorded]) -> list[tuple[int, str]]:
    return [
        (when(recorded), recorded.event.product)
        for recorded in batch
        if isinstance(recorded.event, CartChanged) and recorded.event.qty > 0
    ]


def momentum(state: ShowState, carts: RecentCarts, now_us: int) -> Momentum:
    """Return what is hot, and what grew most against the half hour before."""
    begun_us = state.metrics.start_us
    if begun_us is None:
        return Momentum()
    split_us = now_us - NOW_S * _SECOND_US
    first_us = max(begun_us, split_us - BEFORE_S * _SECOND_US)
    carts.forget(first_us)
    bought = lines_between(state.metrics.orders, first_us, now_us)
    carted, paid = carts.between(split_us, now_us), _units(bought, split_us, now_us)
    found = tuple(Hot(name, carted[name], paid[name]) for name in hot(carted, paid))
    before_s = (split_us - first_us) // _SECOND_US
    if before_s < NOW_S:
        return Momentum(found)
    before = carts.between(first_us, split_us) + _units(bought, first_us, split_us)
    now = carted + paid
    recent = [Recent(name, now[name], before[name]) for name in state.shelf.order]
    return Momentum(found, dark_horse(recent, NOW_S, before_s), before_s // 60)


def _units(bought: Sequence[tuple[int, Line]], since_us: int, until_us: int) -> Counter[str]:
    units: Counter[str] = Counter()
    for at_us, line in bought:
        if since_us <= at_us < until_us:
            units[line.product] += line.qty
    return units
