"""Carts, orders and refunds of the demo shop: one Poisson process with a known answer to pushes.

Rule: a cart is drawn at viewers × BASE_CARTS × the factor of effects.py; orders follow from carts with
delays, and some are never paid. Ids come from counters, so every order can be followed.
"""

from __future__ import annotations

import heapq
from random import Random

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CartChanged, Event, OrderChanged, RefundChanged
from livestream_console.core.values import Line
from livestream_console.rehearsal.chance import poisson
from livestream_console.rehearsal.effects import Excitement
from livestream_console.rehearsal.people import People
from livestream_console.rehearsal.scene import Item, Scene

SHOP = "shop:demo"
BASE_CARTS = 0.0108 / 60
"""Carts per viewer and second without any push (about 37 a minute with 3 500 people)."""

_OF_EXPLAINED = 0.7
_ORDERED, _PAID, _REFUNDED, _NEW_BUYER = 0.45, 0.85, 0.03, 0.4
_ORDER_AFTER_S, _PAY_AFTER_S, _REFUND_AFTER_S = (2.0, 25.0), (4.0, 30.0), (60.0, 300.0)
_QUANTITIES, _QUANTITY_WEIGHTS = (1, 2, 3), (0.8, 0.15, 0.05)


class Shoppers:
    """Everybody who buys in the demo shop; ``room`` is the shop's room name in the canonical events."""

    def __init__(self, rng: Random, scene: Scene, excitement: Excitement, room: str, usual: int) -> None:
        self._rng = rng
        self._scene = scene
        self._excitement = excitement
        self._room = room
        self._buyers = People(rng, SHOP, 3 * usual)
        self._carts = 0
        self._later: list[tuple[int, int, Viewer, Event]] = []
        self._turn = 0

    def step(self, now_us: int, dt_s: float, viewers: int) -> list[Observed]:
        """Return what the shop reports of the stretch that ends at ``now_us``."""
        seen: list[Observed] = []
        items = self._scene.on_sale
        if items:
            # In the middle of the stretch on average: a push at its beginning has half of it behind.
            middle_us = now_us - int(dt_s * 500_000)
            rate = viewers * BASE_CARTS * self._excitement.factor(middle_us)
            for _ in range(poisson(self._rng, rate * dt_s)):
                seen.append(self._fill_cart(middle_us, items))
        while self._later and self._later[0][0] <= now_us:
            at_us, _, buyer, event = heapq.heappop(self._later)
            seen.append(self._tell(at_us, buyer, event, _source_id(event)))
        return seen

    def _fill_cart(self, now_us: int, items: list[Item]) -> Observed:
        rng = self._rng
        item = self._scene.items.get(self._scene.explained or "")
        if item is None or not item.for_sale or rng.random() > _OF_EXPLAINED:
            item = rng.choice(items)
        variant = rng.choice(item.variants).variant if item.variants else None
        qty = rng.choices(_QUANTITIES, _QUANTITY_WEIGHTS)[0]
        buyer = self._buyers.someone()
        self._carts += 1
        cart = f"cart-{self._carts}"
        if rng.random() < _ORDERED:
            self._order(
                now_us, buyer, order_of(cart), Line(item.product, variant, qty, item.price(variant) * qty)
            )
        return self._tell(now_us, buyer, CartChanged(item.product, variant, qty, cart), cart)

    def _order(self, now_us: int, buyer: Viewer, order: str, line: Line) -> None:
        """Plan the life of one order: placed, mostly paid, seldom refunded."""
        rng = self._rng
        lines, is_new = (line,), rng.random() < _NEW_BUYER
        at_us = now_us + _delay_us(rng, _ORDER_AFTER_S)
        self._plan(at_us, buyer, OrderChanged(order, "placed", line.amount, lines, is_new))
        if rng.random() > _PAID:
            return
        at_us += _delay_us(rng, _PAY_AFTER_S)
        self._plan(at_us, buyer, OrderChanged(order, "paid", line.amount, lines, is_new))
        if rng.random() < _REFUNDED:
            at_us += _delay_us(rng, _REFUND_AFTER_S)
            self._plan(at_us, buyer, RefundChanged(f"refund-{order}", order, line.amount, lines, "done"))

    def _plan(self, at_us: int, buyer: Viewer, event: Event) -> None:
        self._turn += 1  # orders of the same microsecond keep their turn; events themselves do not compare
        heapq.heappush(self._later, (at_us, self._turn, buyer, event))

    def _tell(self, at_us: int, buyer: Viewer, event: Event, source_id: str) -> Observed:
        return Observed(
            event, at_us=at_us, platform=SHOP, room=self._room, origin="simulated", id=source_id, viewer=buyer
        )


def order_of(cart: str) -> str:
    """Return the order that a cart becomes."""
    return cart.replace("cart", "order", 1)


def _source_id(event: Event) -> str:
    match event:
        case OrderChanged(order=order, status=status):
            return f"{order}#{status}"
        case RefundChanged(refund=refund):
            return refund
    raise TypeError(f"not planned by the shop: {event!r}")


def _delay_us(rng: Random, least_and_mean_s: tuple[float, float]) -> int:
    least, mean = least_and_mean_s
    return int((least + rng.expovariate(1 / mean)) * 1e6)
