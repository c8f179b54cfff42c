"""What a sale left in a show: its orders in the figures, on the charts and in the orders panel's rows."""

from __future__ import annotations

from collections.abc import Mapping, Set

from livestream_console.core.orders.attributed import attributed
from livestream_console.core.readings import reading
from livestream_console.engine.console import Console
from livestream_console.ui.charts.model import ChartModel
from livestream_console.ui.orders.book import CONFIRMED, INFERRED, PAID, REFUNDED, OrdersRead
from tests.contract.house import House
from tests.e2e.desk import until
from tests.e2e.selling import BUYERS

_PART = 1_000


def shown(console: Console, which: str) -> set[str]:
    """Return the orders that the panel has under a filter."""
    read = OrdersRead()
    read.read(console.state, frozenset())
    return {row.key[1] for row in read.rows(which)}


async def all_told(console: Console, sold: Mapping[str, int]) -> None:
    await until(lambda: shown(console, PAID) == sold.keys(), "every order")


async def give_back(console: Console, house: House, sold: Mapping[str, int]) -> int:
    """Refund one order and a part of another; return what that comes to once the desk knows."""
    whole, part = sorted(sold)[:2]
    await house.refund(whole)
    await house.refund(part, _PART)
    await until(lambda: shown(console, REFUNDED) == {whole, part}, "the refunds")
    return sold[whole] + _PART


def check_figures(console: Console, sold: Mapping[str, int], confirmed: Set[str], back: int) -> None:
    """What is confirmed, inferred and given back is what it is, wherever it is shown."""
    state, now_us = console.state, console.now_us()
    inferred = sold.keys() - confirmed
    figures = {key: one.value for key, one in attributed(state.attribution, now_us).items()}
    for key in ("orders_paid", "gmv_paid", "gmv_refunded"):
        figures[key] = reading(state.metrics, key, now_us).value
    assert figures == {
        "orders_paid": len(sold),
        "gmv_paid": sum(sold.values()),
        "gmv_refunded": back,
        "orders_confirmed": len(confirmed),
        "gmv_confirmed": sum(sold[order] for order in confirmed),
        "orders_inferred": len(inferred),
        "gmv_inferred": sum(sold[order] for order in inferred),
        "orders_unattributed": 0,
        "gmv_unattributed": 0,
    }
    assert (shown(console, CONFIRMED), shown(console, INFERRED)) == (confirmed, inferred)
    charts = ChartModel()
    charts.update(state.metrics)
    assert charts.latest("orders_per_min") == len(sold)
    if console.shops[0].can.carts:
        assert charts.latest("carts_per_min") == BUYERS
