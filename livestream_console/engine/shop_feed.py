"""One shop as a feed: polled as often as the show needs it, so that the supervisor keeps it like any room.

Rule: a poll's place is kept only once everything before it is on disk, so that a crash repeats and never
loses; a repeat is known by its id, over the whole show.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from itertools import islice
from typing import Protocol

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.offers.offer import live_offers
from livestream_console.core.ports import Capabilities, Clock, FeedSink, Remark
from livestream_console.core.shops.linking import Listings
from livestream_console.core.shops.shop import Shop, ShopHealth
from livestream_console.core.show import ShowState
from livestream_console.engine.hooks import Hooks
from livestream_console.net.race import until_first
from livestream_console.net.relay import RelayAddress

PUSH_POLL_S, SHOW_POLL_S, IDLE_POLL_S = 2.0, 5.0, 30.0
SWEEP_S = 60.0
SKEW_S = 2.0
_AFTER_PUSH_US = 60_000_000
_LAST_PUSHES = 20
_BEFORE_SHOW_US = 60_000_000
_LOOK_S = 1.0
"""A push may begin while a poll is far away."""


class Cursors(Protocol):
    """Where polls go on from after a restart, by show and shop."""

    def get(self, show: str, shop: str) -> str | None: ...

    async def keep(self, show: str, shop: str, cursor: str) -> None: ...


class NoCursors:
    """Keeps none: a restart begins with what happens from then on."""

    def get(self, show: str, shop: str) -> str | None:
        return None

    async def keep(self, show: str, shop: str, cursor: str) -> None:
        """There is nowhere to keep it."""


def poll_s(state: ShowState, now_us: int) -> float:
    """Return how long to wait between two polls: little while people are buying because of us."""
    if state.started_us is None or state.ended_us is not None:
        return IDLE_POLL_S
    if state.pushes.standing or live_offers(state.offers):
        return PUSH_POLL_S
    latest = islice(reversed(state.pushes.pushes.values()), _LAST_PUSHES)
    lately = any(now_us - (push.ended_us or 0) < _AFTER_PUSH_US for push in latest)
    return PUSH_POLL_S if lately else SHOW_POLL_S


class ShopFeed:
    """Follows one opened shop. ``told`` has the ids of everything that this show knows of its shops."""

    origin = "official"
    capabilities = Capabilities(read_comments=False, backfill=True, resumes=True)
    silence_s = 100.0

    def __init__(
        self,
        shop: Shop,
        state: ShowState,
        clock: Clock,
        cursors: Cursors,
        told: set[str],
        *,
        relay: RelayAddress | None = None,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.feed_id = self.platform = self.room = shop.shop_id
        self.health: ShopHealth | None = None
        self.polls = 0
        self.polled_us: int | None = None
        self._shop = shop
        self._state = state
        self._clock = clock
        self._cursors = cursors
        self._told = told
        self._pause = pause
        self._hinted = asyncio.Event()
        self._hooks = Hooks(shop, relay, self.wake, pause) if relay is not None else None
        self._cursor = cursors.get(state.show, shop.shop_id)
        self._swept_at: float | None = None

    @property
    def remarks(self) -> list[Remark]:
        return [*_about(self.health, self._state.currency), *(self._hooks.remarks if self._hooks else ())]

    def wake(self) -> None:
        """Poll as soon as the shop allows."""
        self._hinted.set()

    async def run(self, sink: FeedSink) -> None:
        if self._hooks is None:
            await self._poll_on(sink)
        else:
            await until_first(polls=self._poll_on(sink), hooks=self._hooks.listen(self, sink))

    async def _poll_on(self, sink: FeedSink) -> None:
        self.health = await self._shop.check()
        sink.live()
        late = self._cursor is not None
        while True:
            polled_at = self._clock.monotonic()
            self._hinted.clear()
            await self._poll(sink, late)
            if self._swept_at is None or late or polled_at - self._swept_at >= SWEEP_S:
                self._swept_at = polled_at
                self._offer(sink, await self._shop.sweep(), late)
            late = False
            await self._rest(polled_at)

    async def _poll(self, sink: FeedSink, late: bool) -> None:
        """Read everything that changed since the last poll."""
        more = True
        while more:
            await sink.room()
            polled = await self._shop.poll(self._cursor)
            self.polls += 1
            self.polled_us = self._clock.now_us()
            sink.alive()
            self._offer(sink, polled.events, late)
            if polled.cursor != self._cursor:
                await sink.saved()
                await self._cursors.keep(self._state.show, self.feed_id, polled.cursor)
                self._cursor = polled.cursor
            more = polled.more

    def _offer(self, sink: FeedSink, events: Sequence[Observed], late: bool) -> None:
        """Hand over what this show does not know yet; what happened before it is none of its business."""
        begun_us = (self._state.started_us or 0) - _BEFORE_SHOW_US
        listings = Listings(self._state.shelf, self.feed_id)
        fresh = []
        for seen in events:
            if seen.at_us is not None and seen.at_us < begun_us:
                continue
            item = listings.translate(seen)
            if item.id is not None and item.id in self._told:
                continue
            if item.id is not None:
                self._told.add(item.id)
            fresh.append(msgspec.structs.replace(item, room=self.room, backfilled=late))
        if fresh:
            sink.offer(fresh)

    async def _rest(self, polled_at: float) -> None:
        """Wait for the next poll; a hint makes it due at once, but never sooner than the shop allows."""
        least = self._shop.capabilities.least_poll_s
        while True:
            wanted = 0.0 if self._hinted.is_set() else poll_s(self._state, self._clock.now_us())
            left = polled_at + max(wanted, least) - self._clock.monotonic()
            if left <= 0:
                return
            if self._hinted.is_set():
                await self._pause(left)
            else:
                await until_first(nap=self._nap(min(left, _LOOK_S)), hint=self._hinted.wait())

    async def _nap(self, seconds: float) -> None:
        await self._pause(seconds)


def _about(health: ShopHealth | None, currency: str) -> list[Remark]:
    """Say what a person should know about a shop that answers."""
    if health is None:
        return []
    remarks = []
    if health.currency != currency:
        remarks.append(Remark("other_currency", {"currency": health.currency}))
    if health.skew_s is not None and abs(health.skew_s) > SKEW_S:
        remarks.append(Remark("clock_skew", {"seconds": round(health.skew_s)}))
    return remarks + [Remark(f"shop_lacks.{what}") for what in health.lacks]
