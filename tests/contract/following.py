"""Follows a shop by its cursor, as the engine's shop feed does, and what its events come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CartChanged, Event, OrderChanged, RefundChanged
from livestream_console.core.shops.shop import Shop

_MOST_PAGES = 200


class Follower:
    """``seen`` is every event by its id, in the order it came first; what comes again is dropped as the
    engine drops it.
    """

    def __init__(self, shop: Shop, cursor: str | None = None) -> None:
        self._shop = shop
        self.cursor = cursor
        self.seen: dict[str, Observed] = {}

    async def look(self, order: str | None = None) -> list[Event]:
        """Poll until there is no more; return what is new of one order, or all of it."""
        fresh: list[Observed] = []
        for _ in range(_MOST_PAGES):
            polled = await self._shop.poll(self.cursor)
            self.cursor = polled.cursor
            fresh += self.take(polled.events)
            if not polled.more:
                return [seen.event for seen in fresh if order in (None, order_of(seen.event))]
        raise AssertionError("the shop never comes to an end")

    async def sweep(self, order: str) -> list[Event]:
        fresh = self.take(await self._shop.sweep())
        return [seen.event for seen in fresh if order_of(seen.event) == order]

    def take(self, events: Iterable[Observed]) -> list[Observed]:
        fresh: list[Observed] = []
        for seen in events:
            assert seen.id, "an event without an id cannot be known again"
            assert seen.platform == self._shop.shop_id
            if seen.id not in self.seen:
                self.seen[seen.id] = seen
                fresh.append(seen)
        return fresh


def order_of(event: Event) -> str | None:
    match event:
        case OrderChanged(order=order) | RefundChanged(order=order) | CartChanged(cart=order):
            return order
    return None


def orders(events: Iterable[Event]) -> list[OrderChanged]:
    return [event for event in events if isinstance(event, OrderChanged)]


def refunds(events: Iterable[Event]) -> list[RefundChanged]:
    return [event for event in events if isinstance(event, RefundChanged)]


def carts(events: Iterable[Event]) -> list[CartChanged]:
    return [event for event in events if isinstance(event, CartChanged)]


def totals(batch: Sequence[Observed]) -> dict[str, object]:
    """Fold a batch by no more than ids and times: the last word on each order, each refund, each cart."""
    once = {seen.id: seen for seen in batch}.values()
    rank = {"placed": 0, "paid": 1, "cancelled": 2, "closed": 2}
    state: dict[str, object] = {}
    carts_of: dict[str, int] = {}
    for seen in sorted(once, key=lambda one: (one.at_us or 0, _rank(one.event, rank), one.id or "")):
        match seen.event:
            case OrderChanged() as order:
                state[f"order {order.order}"] = order
            case RefundChanged() as refund:
                state[f"refund {refund.refund}"] = refund
            case CartChanged(cart=str(cart), qty=qty):
                carts_of[cart] = carts_of.get(cart, 0) + qty
    return state | {f"cart {cart}": qty for cart, qty in carts_of.items()}


def _rank(event: Event, rank: dict[str, int]) -> int:
    return rank[event.status] if isinstance(event, OrderChanged) else 0
