"""Where one connection of a feed puts what it saw.

Rule: everything here runs once a socket read, never once a message.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import Clock
from livestream_console.engine.dedupe import Connection
from livestream_console.engine.intake import Intake


class Watcher(Protocol):
    """Who judges a link by its traffic."""

    def on_live(self, now_us: int) -> None:
        """The handshake succeeded."""

    def on_traffic(self, now_us: int, events: int) -> None:
        """Something came, with so many events in it."""

    def on_offered(self, items: Sequence[Observed]) -> None:
        """A feed brought these, new ones and perhaps some that fill a gap."""


class Sink:
    """One connection's FeedSink; the next one gets its own, since repeats are counted per connection."""

    def __init__(
        self,
        intake: Intake,
        connection: Connection,
        clock: Clock,
        watcher: Watcher | None,
        saved: Callable[[], Awaitable[None]],
    ) -> None:
        self._intake = intake
        self._connection = connection
        self._clock = clock
        self._watcher = watcher
        self._saved = saved

    def offer(self, items: Sequence[Observed]) -> None:
        now_us = self._clock.now_us()
        if self._watcher is not None:
            self._watcher.on_traffic(now_us, len(items))
            self._watcher.on_offered(items)
        self._intake.put(self._connection, items, now_us)

    def alive(self) -> None:
        if self._watcher is not None:
            self._watcher.on_traffic(self._clock.now_us(), 0)

    def live(self) -> None:
        if self._watcher is not None:
            self._watcher.on_live(self._clock.now_us())

    async def room(self) -> None:
        await self._intake.room()

    async def saved(self) -> None:
        await self._saved()
