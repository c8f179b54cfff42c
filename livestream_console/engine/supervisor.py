"""Keeps every feed connected, and says truthfully when it is not.

Rule: one task a feed and one periodic check for all of them; waits end because the check says so, so that no
feed owns a timer. A feed that cannot be helped by trying again waits for a person.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable
from random import Random

from livestream_console.core.ports import Clock, Feed, FeedFailure, FeedSink
from livestream_console.engine.ending import end
from livestream_console.engine.link import Link, Record, RoomStatus
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.sinks import Watcher
from livestream_console.net.backoff import Backoff
from livestream_console.net.liveness import Verdict

_LATE_S = 5.0
"""A check this late means that the program itself stood still: what came meanwhile still waits in the
sockets."""

_log = logging.getLogger(__name__)


class _Keeper:
    """One feed's link, task and patience."""

    def __init__(self, link: Link, backoff: Backoff) -> None:
        self.link = link
        self.backoff = backoff
        self.retry_at = math.inf
        self.wake = asyncio.Event()
        self.connection: asyncio.Timeout | None = None
        self.task: asyncio.Task[None] | None = None


class Supervisor:
    """Runs the feeds of a show."""

    def __init__(
        self,
        open_sink: Callable[[Watcher], FeedSink],
        record: Record,
        scope: TaskScope,
        clock: Clock,
        rng: Random | None = None,
    ) -> None:
        self._open_sink = open_sink
        self._record = record
        self._scope = scope
        self._clock = clock
        self._rng = rng or Random()
        self._keepers: dict[str, _Keeper] = {}
        self._checked_at = clock.monotonic()
        self._offset_us = self._wall_offset_us()

    @property
    def rooms(self) -> list[RoomStatus]:
        return [keeper.link.status for keeper in self._keepers.values()]

    @property
    def feeds(self) -> list[Feed]:
        return [keeper.link.feed for keeper in self._keepers.values()]

    def add(self, feed: Feed) -> Link:
        """Start to keep a feed connected."""
        if feed.feed_id in self._keepers:
            raise ValueError(f"feed {feed.feed_id!r} is already kept")
        link = Link(feed, self._record, self._clock)
        keeper = self._keepers[feed.feed_id] = _Keeper(link, Backoff(self._rng))
        keeper.task = self._scope.start(self._keep(keeper), f"feed {feed.feed_id}")
        return link

    async def remove(self, feed_id: str) -> None:
        """Disconnect a feed for good, and tell its platform."""
        keeper = self._keepers.pop(feed_id, None)
        if keeper is None or keeper.task is None:
            return
        keeper.task.cancel()
        await asyncio.gather(keeper.task, return_exceptions=True)
        keeper.link.stopped()
        await end(keeper.link.feed)

    def retry(self, feed_id: str) -> None:
        """Try again now: a person changed something, or does not want to wait."""
        self._keepers[feed_id].wake.set()

    async def close(self) -> None:
        """Disconnect every feed. Nothing is recorded: leaving is the same as a crash, and a resume opens the
        gaps."""
        tasks = [keeper.task for keeper in self._keepers.values() if keeper.task is not None]
        self._keepers.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def check(self) -> None:
        """Judge every link by its traffic and wake those whose wait is over; to be called about once a
        second."""
        now = self._clock.monotonic()
        passed_s, self._checked_at = now - self._checked_at, now
        slept = self._slept()
        for keeper in self._keepers.values():
            if keeper.connection is None:
                if now >= keeper.retry_at or (slept and keeper.retry_at < math.inf):
                    keeper.wake.set()
            elif (
                keeper.link.judge(passed_s) is Verdict.DEAD
                and passed_s < _LATE_S
                and not keeper.connection.expired()
            ):
                keeper.connection.reschedule(asyncio.get_running_loop().time())

    def _slept(self) -> bool:
        before_us, self._offset_us = self._offset_us, self._wall_offset_us()
        return self._offset_us - before_us > _LATE_S * 1_000_000

    def _wall_offset_us(self) -> int:
        return self._clock.now_us() - round(self._clock.monotonic() * 1_000_000)

    async def _keep(self, keeper: _Keeper) -> None:
        link = keeper.link
        while True:
            link.connecting()
            failure = await self._connect(keeper)
            keeper.backoff.reset(link.heard_s)
            keeper.wake.clear()
            if failure.retryable:
                keeper.retry_at = self._clock.monotonic() + keeper.backoff.next_s(failure.retry_after_s)
                link.ended("backoff", failure.code)
            else:
                keeper.retry_at = math.inf
                link.ended("failed", failure.code)
            await keeper.wake.wait()

    async def _connect(self, keeper: _Keeper) -> FeedFailure:
        """Run one connection to its end and say why it ended."""
        feed = keeper.link.feed
        try:
            async with asyncio.timeout(None) as keeper.connection:
                await feed.run(self._open_sink(keeper.link))
            return FeedFailure("closed")
        except FeedFailure as failure:
            return failure
        except TimeoutError:
            return FeedFailure("dead_link" if self._was_cut(keeper) else "timeout")
        except OSError as error:
            return FeedFailure("network", str(error))
        except Exception:
            _log.exception("feed %s failed in a way it should not", feed.feed_id)
            return FeedFailure("internal")
        finally:
            keeper.connection = None

    def _was_cut(self, keeper: _Keeper) -> bool:
        return keeper.connection is not None and keeper.connection.expired()
