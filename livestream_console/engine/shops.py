"""The shops of one show: opened once, followed by a feed each, and at hand for what is put up in them.

Rule: a shop is open from its adding to its removal, also while its feed cannot reach it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack

import msgspec

from livestream_console.core.events import (
    CartChanged,
    CouponUsed,
    Event,
    OrderChanged,
    PriceChanged,
    RefundChanged,
    StockReported,
)
from livestream_console.core.ports import Clock, Journal
from livestream_console.core.shops.shop import Shop, ShopCapabilities, ShopHealth
from livestream_console.core.show import ShowState
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.shop_feed import Cursors, ShopFeed
from livestream_console.engine.supervisor import Supervisor
from livestream_console.net.relay import RelayAddress

_TOLD: tuple[type[Event], ...] = (
    CartChanged,
    CouponUsed,
    OrderChanged,
    PriceChanged,
    RefundChanged,
    StockReported,
)


class ShopStatus(msgspec.Struct, frozen=True):
    """One line of the Shops panel: its link like any room's, and what only a shop has."""

    link: RoomStatus
    can: ShopCapabilities
    health: ShopHealth | None
    polls: int
    polled_us: int | None


class _Kept(msgspec.Struct):
    shop: Shop
    feed: ShopFeed
    closing: AsyncExitStack


class Shops:
    def __init__(self, supervisor: Supervisor, state: ShowState, clock: Clock, cursors: Cursors) -> None:
        self._supervisor = supervisor
        self._state = state
        self._clock = clock
        self._cursors = cursors
        self._told: set[str] = set()
        self._kept: dict[str, _Kept] = {}

    def __contains__(self, feed_id: str) -> bool:
        return feed_id in self._kept

    def find(self, shop_id: str) -> Shop | None:
        kept = self._kept.get(shop_id)
        return None if kept is None else kept.shop

    @property
    def status(self) -> list[ShopStatus]:
        """The truth about every shop, in the order they were added."""
        links = {room.feed_id: room for room in self._supervisor.rooms}
        kept = [(links[name], one.shop, one.feed) for name, one in self._kept.items() if name in links]
        return [
            ShopStatus(link, shop.capabilities, feed.health, feed.polls, feed.polled_us)
            for link, shop, feed in kept
        ]

    async def recall(self, journal: Journal) -> None:
        """Know again after a restart what the shops told in this show."""

        def told() -> set[str]:
            known = journal.read(self._state.show, kinds=_TOLD, raw=False)
            return {recorded.id for recorded in known if recorded.id is not None}

        self._told |= await journal.in_reader(told)

    async def add(self, shop: Shop, relay: RelayAddress | None, follow: Callable[[ShopFeed], None]) -> None:
        """Open a shop and have its feed followed."""
        if shop.shop_id in self._kept:
            raise ValueError(f"shop {shop.shop_id!r} is already kept")
        closing = AsyncExitStack()
        await closing.enter_async_context(shop)
        feed = ShopFeed(shop, self._state, self._clock, self._cursors, self._told, relay=relay)
        self._kept[shop.shop_id] = _Kept(shop, feed, closing)
        follow(feed)

    async def remove(self, shop_id: str) -> None:
        kept = self._kept.pop(shop_id, None)
        if kept is not None:
            await self._supervisor.remove(shop_id)
            await kept.closing.aclose()

    async def close(self) -> None:
        """Close every shop, once nobody asks them any more."""
        for kept in self._kept.values():
            await kept.closing.aclose()
        self._kept.clear()
