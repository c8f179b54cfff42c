"""A sink that remembers, for tests of feeds without a pipeline."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress

from livestream_console.core.envelope import Observed
from livestream_console.core.events import Event
from livestream_console.core.ports import Feed, FeedSink


class MemorySink(FeedSink):
    def __init__(self) -> None:
        self.seen: list[Observed] = []
        self.batches = 0
        self.alive_calls = 0
        self.is_live = asyncio.Event()
        self.free = asyncio.Event()
        self.free.set()
        self._changed = asyncio.Event()

    def offer(self, items: Sequence[Observed]) -> None:
        self.seen.extend(items)
        self.batches += 1
        self._changed.set()

    def alive(self) -> None:
        self.alive_calls += 1
        self._changed.set()

    def live(self) -> None:
        self.is_live.set()

    async def room(self) -> None:
        await self.free.wait()

    async def saved(self) -> None:
        """A memory is as safe as it will ever be."""

    @property
    def events(self) -> list[Event]:
        return [item.event for item in self.seen]

    async def until_seen(self, count: int) -> None:
        """Return once so many events came."""
        await self._until(lambda: len(self.seen) >= count)

    async def until_alive(self, calls: int) -> None:
        await self._until(lambda: self.alive_calls >= calls)

    async def _until(self, came: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not came():
                self._changed.clear()
                await self._changed.wait()


@asynccontextmanager
async def running(feed: Feed, sink: MemorySink) -> AsyncIterator[asyncio.Task[None]]:
    """Run a feed until the block ends."""
    task = asyncio.ensure_future(feed.run(sink))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(task, return_exceptions=True)
