"""What a person must look at now because more was sold than should be, read off the state.

Its rule: an alarm lasts as long as its cause and is never remembered; whoever shows it keeps what was
acknowledged, by code, about and units.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from livestream_console.core import stock as stock_
from livestream_console.core.orders import OrderKey, newest_first
from livestream_console.core.show import ShowState

NEAR_CAP = 0.9


class Alarm(msgspec.Struct, frozen=True):
    """``code``: sold_near_cap, cap_reached, cap_exceeded or oversold; ``about`` is the offer or product.

    ``red``: units were sold that are not there. ``orders`` are the newest that have them, the last first.
    """

    code: str
    about: str
    params: dict[str, str | int]
    red: bool = False
    orders: tuple[OrderKey, ...] = ()


def alarms(state: ShowState) -> list[Alarm]:
    """Return every alarm that stands, the red ones first."""
    found = [*_of_stock(state), *_of_caps(state)]
    return sorted(found, key=lambda alarm: not alarm.red)


def _of_stock(state: ShowState) -> Iterator[Alarm]:
    for product in state.stock.accounts:
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


def _beyond_cap(state: ShowState, offer: str, units: int) -> tuple[OrderKey, ...]:
    keys = []
    for key, _ in newest_first(state.metrics.orders):
        if units <= 0:
            break
        found = state.attribution.orders.get(key)
        taken = dict(found.taken).get(offer, 0) if found is not None else 0
        if taken:
            units -= taken
            keys.append(key)
    return tuple(keys)
