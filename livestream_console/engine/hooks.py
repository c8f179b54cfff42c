"""A shop's webhooks, which a relay takes: they only say that it is time to look.

Rule: nothing in a hook is believed but that it came from the shop, and a relay that is gone stops nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from livestream_console.core.envelope import Observed
from livestream_console.core.ids import own_name
from livestream_console.core.ports import Feed, FeedFailure, FeedSink, Remark
from livestream_console.core.shops.shop import HookRefused, Shop
from livestream_console.net.relay import RelayAddress, RelayClient
from livestream_console.net.relay_wire import Delivery, Refused

AGAIN_S = 30.0


class Hooks:
    """One shop's line to a relay. ``wake`` is called for every genuine hook; ``heard`` counts them."""

    def __init__(
        self,
        shop: Shop,
        relay: RelayAddress,
        wake: Callable[[], object],
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.heard = 0
        self._shop = shop
        self._wake = wake
        self._pause = pause
        self._relay = RelayClient(relay, own_name(shop.shop_id))
        self._down: str | None = None

    @property
    def remarks(self) -> list[Remark]:
        """Say what was not genuine, and whether the relay is out of reach."""
        down = [Remark("relay_down", {"reason": self._down})] if self._down else []
        return [*down, *self._relay.remarks]

    async def listen(self, feed: Feed, sink: FeedSink) -> None:
        """Take hooks until cancelled."""
        while True:
            try:
                await self._relay.run(feed, _Aside(sink), self._observe)
                self._down = "network"
            except FeedFailure as failure:
                self._down = failure.code
            except OSError:
                self._down = "network"
            await self._pause(AGAIN_S)

    def _observe(self, delivery: Delivery, now_us: int) -> list[Observed]:
        self._down = None
        try:
            self._shop.hint(delivery.headers, delivery.body, now_us)
        except HookRefused as refused:
            raise Refused(refused.code) from refused
        self.heard += 1
        self._wake()
        return []


class _Aside:
    """The shop's sink without its life signs: a relay that lives says nothing about the shop."""

    def __init__(self, sink: FeedSink) -> None:
        self.offer: Callable[[Sequence[Observed]], None] = sink.offer
        self.room = sink.room
        self.saved = sink.saved

    def alive(self) -> None:
        """A relay's traffic is not the shop's."""

    def live(self) -> None:
        """A relay's welcome is not the shop's."""
