"""The bounded queue between the feeds and the pipeline.

Rule: comments, gifts and orders are never dropped. Above high water the feeds are asked to stop reading
until low water (two marks, so that they do not start and stop for every item), and what still arrives has
its likes and enters added up per room first: their counts stay exact, only who they came from is given up.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import LikesCounted, ViewersEntered
from livestream_console.engine.dedupe import Connection

HIGH_WATER = 8_192
LOW_WATER = 2_048

_READING_US = 1_000_000
"""Between receiving and handing over a feed takes at most so long."""

Received = tuple[Observed, int]
"""An item and its receive time."""

_Place = tuple[str | None, str | None, str, bool, type]


class Intake:
    """Batches wait here as they came, one append a socket read."""

    def __init__(self, high_water: int = HIGH_WATER, low_water: int = LOW_WATER) -> None:
        self.depth = 0
        self.put_count = 0
        """How many batches ever came; the last of those that were taken is ``taken_count``."""
        self.taken_count = 0
        self._high = high_water
        self._low = low_water
        self._batches: deque[tuple[Connection, Sequence[Observed], int, int]] = deque()
        self._merged: dict[_Place, Received] = {}
        self._below = asyncio.Event()
        self._below.set()

    def put(self, connection: Connection, items: Sequence[Observed], now_us: int) -> None:
        """Queue a batch of one connection."""
        self.put_count += 1
        if self.depth >= self._high:
            items = self._merge(connection, items, now_us)
        if items:
            self._batches.append((connection, items, now_us, self.put_count))
            self.depth += len(items)
        if self.depth >= self._high:
            self._below.clear()

    async def room(self) -> None:
        """Wait until the queue has fallen to low water, if it is above high water."""
        await self._below.wait()

    def take(self, limit: int) -> list[Received]:
        """Remove the oldest batches, about ``limit`` items, and return what of them is new."""
        taken: list[Received] = list(self._merged.values())
        self._merged.clear()
        removed = len(taken)
        while self._batches and removed < limit:
            connection, items, now_us, self.taken_count = self._batches.popleft()
            removed += len(items)
            is_new = connection.is_new
            for item in items:
                received_us = _received(item, now_us)
                if is_new(item, received_us):
                    taken.append((item, received_us))
        if not self._batches:
            self.taken_count = self.put_count  # some were merged away and never queued
        self.depth -= removed
        if self.depth <= self._low:
            self._below.set()
        return taken

    def _merge(self, connection: Connection, items: Sequence[Observed], now_us: int) -> list[Observed]:
        """Add likes and enters to what waits of them; return the rest."""
        rest: list[Observed] = []
        for item in items:
            event = item.event
            if not isinstance(event, LikesCounted | ViewersEntered):
                rest.append(item)
                continue
            received_us = _received(item, now_us)
            if not connection.is_new(item, received_us):
                continue
            place = (item.platform, item.room, item.origin, item.backfilled, type(event))
            waiting = self._merged.get(place)
            if waiting is None:
                self.depth += 1
                total = event
            else:
                total = _sum(waiting[0].event, event)
            anonymous = msgspec.structs.replace(item, event=total, viewer=None, id=None, raw=None)
            self._merged[place] = (anonymous, received_us)
        return rest


def _received(item: Observed, now_us: int) -> int:
    """Return the feed's receive time, unless it cannot be this desk's: replays seek by it, so it rises."""
    received_us = item.received_us
    return received_us if now_us - _READING_US <= received_us <= now_us else now_us


def _sum(before: object, event: LikesCounted | ViewersEntered) -> LikesCounted | ViewersEntered:
    if isinstance(event, ViewersEntered):
        assert isinstance(before, ViewersEntered)
        return ViewersEntered(count=before.count + event.count)
    assert isinstance(before, LikesCounted)
    known = [count for count in (before.count, event.count) if count is not None]
    return LikesCounted(
        count=sum(known) if known else None, total=before.total if event.total is None else event.total
    )


def in_order(batch: list[Received]) -> list[Received]:
    """Order one frame's batch: within a room by (at_us, arrival), across rooms by arrival.

    An item without a platform time stays behind the item it arrived behind. Usually nothing has to move.
    """
    latest: dict[tuple[str | None, str | None], int] = {}
    mixed: set[tuple[str | None, str | None]] = set()
    for item, _ in batch:
        at_us = item.at_us
        if at_us is not None:
            place = (item.platform, item.room)
            if at_us < latest.get(place, at_us):
                mixed.add(place)
            else:
                latest[place] = at_us
    for place in mixed:
        _sort_room(batch, place)
    return batch


def _sort_room(batch: list[Received], place: tuple[str | None, str | None]) -> None:
    """Sort one room's items within the positions they hold."""
    slots = [n for n, (item, _) in enumerate(batch) if (item.platform, item.room) == place]
    keyed: list[tuple[int, int, Received]] = []
    before = 0
    for n in slots:
        at_us = batch[n][0].at_us
        before = before if at_us is None else at_us
        keyed.append((before, n, batch[n]))
    keyed.sort(key=lambda entry: entry[:2])
    for n, (_, _, received) in zip(slots, keyed, strict=True):
        batch[n] = received
