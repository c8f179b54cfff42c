"""What a long show weighs, beside a process that has imported everything and done nothing.

Rule: the comments go the whole way (pipeline, folds, store, panels); only the wire is left out. They come as
fast as they are taken, and the desk's wall clock goes as much faster: what is kept for minutes (the memory of
repeats) is kept for minutes of the show.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import pkgutil
from collections.abc import Iterator
from itertools import count
from typing import Any

import psutil  # type: ignore[import-untyped]

import livestream_console
from livestream_console.app.opening import Opened
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Capabilities, FeedSink
from livestream_console.engine.clock import SystemClock
from tests.bench.child import InDesk
from tests.bench.twitch_feeder import TEXTS

PER_S = 20_000
"""About what the pipeline takes when it may use all of its share of a frame."""
PEOPLE_PART = 5
"""One comment in so many is by somebody new."""
_SHOW_S = 4 * 3600
_READ = 100


def run(comments: float = 1_000_000) -> dict[str, float]:
    figures: dict[str, float] = {}
    with InDesk(import_all) as desk:
        figures |= desk.figures(0)
    with InDesk(take_comments, comments=int(comments)) as desk:
        figures |= desk.figures(comments / 2_000)
    figures["growth_mb"] = figures["after_mb"] - figures["baseline_mb"]
    return figures


def rss_mb() -> float:
    gc.collect()
    return float(psutil.Process().memory_info().rss) / 2**20


async def import_all(opened: Opened) -> dict[str, Any]:
    """The baseline: every module of the program, and the window empty."""
    for module in pkgutil.walk_packages(livestream_console.__path__, "livestream_console."):
        if not module.name.endswith("__main__") and ".migrations." not in module.name:
            importlib.import_module(module.name)
    return {"baseline_mb": rss_mb()}


class FastClock(SystemClock):
    """The wall clock of a show that is over in a minute; durations stay as they are."""

    def __init__(self) -> None:
        self._begun_us = super().now_us()
        self.passed_us = 0

    def now_us(self) -> int:
        return self._begun_us + self.passed_us


class TalkativeFeed:
    """A room that talks as fast as it is listened to."""

    feed_id = "bench:room"
    platform = "bench"
    room = "room"
    origin = "official"
    capabilities = Capabilities()
    silence_s = 600.0

    def __init__(self, comments: int, clock: FastClock) -> None:
        self._comments = comments
        self._clock = clock

    async def run(self, sink: FeedSink) -> None:
        sink.live()
        for start in range(0, self._comments, _READ):
            await sink.room()
            self._clock.passed_us = start * _SHOW_S * 1_000_000 // self._comments
            sink.offer(list(self._read(start, min(start + _READ, self._comments))))
            await asyncio.sleep(_READ / PER_S)
        await asyncio.Event().wait()

    def _read(self, start: int, end: int) -> Iterator[Observed]:
        for number in range(start, end):
            person = number // PEOPLE_PART if number % PEOPLE_PART == 0 else number * 7 % (number // 5 + 1)
            yield Observed(
                CommentPosted(f"{TEXTS[number % len(TEXTS)]} {number % 1000}"),
                received_us=self._clock.now_us(),
                platform=self.platform,
                room=self.room,
                id=f"m-{number}",
                viewer=Viewer(str(10**10 + person), f"观众{person}"),
            )


async def take_comments(opened: Opened, comments: int) -> dict[str, Any]:
    console = opened.console
    console._clock = clock = FastClock()
    show = await console.start_show("bench")
    console.add_feed(TalkativeFeed(comments, clock))
    seen = 0
    for _ in count():
        await asyncio.sleep(1.0)
        if console.state.metrics.total("comments") == seen:
            break
        seen = console.state.metrics.total("comments")
    await opened.journal.wait_committed(show, console.state.seq)
    return {"received": seen, "after_mb": rss_mb()}
