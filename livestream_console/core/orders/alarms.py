"""What a person must look at now: more was sold than should be, or buyers are to be reminded; off the state.

Its rule: an alarm lasts as long as its cause and is never remembered; whoever shows it keeps what was
acknowledged, by code, about and units.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from livestream_console.core.claims.unpaid import to_remind
from livestream_console.core.goods import stock as stock_
from livestream_console.core.orders.book import OrderKey, newest
from livestream_console.core.show import ShowState

NEAR_CAP = 0.9


class Alarm(msgspec.Struct, frozen=True):
    """``code``: sold_near_cap, cap_reached, cap_exceeded, oversold or reminder_due; ``about`` is the offer or
    product, empty where it is about neither.

    ``red``: units were sold that are not there. ``orders`` are the newest that have them, the last first.
    """

    code: str
    about: str
    params: dict[str, str | int]
    red: bool = False
    orders: tuple[OrderKey, ...] = ()


def alarms(state: ShowState) -> list[Alarm]:
    """Return every alarm that stands, the red ones first."""
    found = [*_of_stock(state), *_of_caps(state), *_of_buyers(state)]
    return sorted(found, key=lambda alarm: not alarm.red)


def _of_stock(state: ShowState) -> Iterator[Alarm]:
    for product in stock_.oversold_products(state.stock):
        for variant, units in stock_.oversold_in(state.stock, product).items():
            params: dict[str, str | int] = {"product": product, "variant": variant, "units": units}
            orders = stock_.beyond(state.stock, state.metrics.orders, product, variant)
            yield Alarm("oversold", product, params, True, tuple(orders))


def _of_caps(state: ShowState) -> Iterator[Alarm]:
    for sale in state.offers.offers.values():
        cap, sold = sale.cap, sale.given
        if cap is None or sale.live_us is None or sale.phase == "undone":
            continue
        params: dict[str, str | int] = {"product": sale.product or "", "cap": cap, "sold": sold}
        if sold > cap:
            orders = _beyond_cap(state, sale.offer, sold - cap)
            yield Alarm("cap_exceeded", sale.offer, params | {"units": sold - cap}, True, orders)
        elif sold == cap:
            yield Alarm("cap_reached", sale.offer, params)
        elif sale.phase == "live" and sold >= NEAR_CAP * cap:
            yield Alarm("sold_near_cap", sale.offer, params)


def _of_buyers(state: ShowState) -> Iterator[Alarm]:
    """Without units: one alarm for all of them, however many more there will be."""
    if buyers := to_remind(state.claims, state.now_us):
        yield Alarm("reminder_due", "", {"buyers": buyers})


def _beyond_cap(state: ShowState, offer: str, units: int) -> tuple[OrderKey, ...]:
    orders = state.metrics.orders.orders
    taken = (
        (orders[key].sold_us or 0, key, taken)
        for key, found in state.attribution.orders.items()
        for name, taken in found.taken
        if name == offer
    )
    return tuple(newest(taken, units))
