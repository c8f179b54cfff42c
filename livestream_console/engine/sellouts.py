"""When each product on sale will be sold out, forecast in the worker every half minute.

Rule: only products with a known stock that sell are asked about, the explained ones first; others have a
reason. What is planned is what the desk knows to come: a card in the queue, a sale whose countdown runs, and
what the rundown says of segments that have not begun, at the present pace.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping

from livestream_console.analysis.pushes.values import KindEffect
from livestream_console.analysis.sellouts.asking import BIN_S, MOST_BINS, Asked, Selling, SellOut, sell_outs
from livestream_console.core.goods.shelf import CLAIMABLE
from livestream_console.core.goods.stock import Sale, free_in_all, stock_in_all
from livestream_console.core.ports import Worker, WorkerDied
from livestream_console.core.rundown.pushing import ahead
from livestream_console.core.show import ShowState
from livestream_console.engine.effects import in_turns
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.source import ShowSource
from livestream_console.engine.watch import Watch

EVERY_US = 30_000_000
MOST_ASKED = 8
"""A forecast takes up to a quarter of a second of the one worker."""
_SECOND_US = 1_000_000
_HORIZON_US = 4 * 3600 * _SECOND_US
"""Beyond it nothing is forecast."""
_log = logging.getLogger(__name__)

_Sales = dict[str, list[tuple[int, int]]]


class SellOuts(Watch):
    """``forecasts`` are by product, a new mapping whenever they change; without an entry none was on sale."""

    def __init__(
        self,
        source: ShowSource,
        worker: Worker,
        scope: TaskScope,
        kinds: Callable[[], tuple[KindEffect, ...]] = tuple,
    ) -> None:
        super().__init__(source)
        self._worker = worker
        self._scope = scope
        self._kinds = kinds
        self.forecasts: Mapping[str, SellOut] = {}
        self._due_us = 0
        self._asking: asyncio.Task[None] | None = None

    def look(self) -> None:
        """Begin a round of forecasts if one is due; call it about every second."""
        state, now_us = self._source.state, self._source.now_us()
        if state.ended_us is not None:
            self.forecasts = {}
        elif self._asking is None and now_us >= self._due_us and _on_sale(state):
            self._due_us = now_us + EVERY_US
            self._asking = self._scope.start(self._ask(now_us), f"sell-outs {state.show}")

    async def _ask(self, now_us: int) -> None:
        generation, state = self._generation, self._source.state
        told: dict[str, SellOut] = {}
        try:
            sales = await _sales(state)
            asked, told = self._asked(state, sales, now_us)
            if asked.products:
                told |= {one.product: one for one in await self._worker.run(sell_outs, asked)}
        except WorkerDied:
            told = {product: SellOut(product, None, now_us, "failed") for product in _on_sale(state)}
            _log.warning("no sell-out could be forecast: the worker died")
        finally:
            self._asking = None
        if generation == self._generation:
            self.forecasts = told

    def _asked(self, state: ShowState, sales: _Sales, now_us: int) -> tuple[Asked, dict[str, SellOut]]:
        """Return what the worker is asked, and what needs no asking."""
        metrics = state.metrics
        start_us = metrics.start_us or now_us
        bins = min(max(0, (now_us - start_us) // _SECOND_US // BIN_S), MOST_BINS)
        first = max(0, metrics.last + 1 - (MOST_BINS + 1) * BIN_S)
        pushes = _pushes(state, now_us)
        told: dict[str, SellOut] = {}
        products: list[Selling] = []
        for product in _on_sale(state):
            left = free_in_all(state.stock, product)
            sold = tuple(sales.get(product, ()))
            if reason := _no_forecast(left, len(sold), len(products)):
                told[product] = SellOut(product, left, now_us, reason)
            elif left is not None:
                opening = stock_in_all(state.stock, product)
                products.append(Selling(product, left, opening, sold, tuple(pushes.get(product, ()))))
        asked = Asked(
            now_us,
            bins,
            metrics.bin_start_us + first * _SECOND_US,
            metrics.series("viewers", first),
            metrics.series("sampled", first),
            tuple(products),
            self._kinds(),
        )
        return asked, told

    def _forget(self) -> None:
        self._due_us = 0
        self.forecasts = {}


def _on_sale(state: ShowState) -> list[str]:
    """Return what can be bought now, what is explained first, then by shelf number."""
    shelf = state.shelf
    open_ = [product for product in shelf.order if shelf.products[product].state in CLAIMABLE]
    explained = [product for product in reversed(shelf.explained) if product in open_]
    return explained + [product for product in open_ if product not in explained]


def _no_forecast(left: int | None, orders: int, asked: int) -> str | None:
    if left is None:
        return "no_stock_number"
    if left <= 0:
        return "sold_out"
    if not orders:
        return "too_few_sales"
    return "pending" if asked >= MOST_ASKED else None


async def _sales(state: ShowState) -> _Sales:
    """Return when how many units of each product were sold and not given back."""
    sales: _Sales = {}

    def read(sale: Sale) -> None:
        if sale.until_us is None:
            for line in sale.lines:
                sales.setdefault(line.product, []).append((sale.from_us, line.qty))

    await in_turns(list(state.stock.sales.values()), read)
    return sales


def _pushes(state: ShowState, now_us: int) -> dict[str, list[tuple[int, str]]]:
    """Return the pushes of each product, those that came and those that the desk knows to come."""
    pushes: dict[str, list[tuple[int, str]]] = {}
    for product, at_us, kind in _told_pushes(state, now_us):
        pushes.setdefault(product, []).append((at_us, kind))
    return pushes


def _told_pushes(state: ShowState, now_us: int) -> Iterator[tuple[str, int, str]]:
    for marker in state.metrics.push_markers:
        if marker.product is not None:
            yield marker.product, marker.at_us, marker.what
    for product, queued in state.shelf.queued.items():
        yield product, max(now_us, queued.due_us), "card"
    for offer in state.offers.offers.values():
        if offer.phase == "countdown" and offer.product is not None and offer.ends_us is not None:
            yield offer.product, max(now_us, offer.ends_us), offer.kind
    yield from ahead(state.rundown, now_us, _HORIZON_US)
