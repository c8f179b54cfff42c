"""From the wire to the screen and the disk at a busy room's rates, with the window open.

Every comment counts, not only the newest: it is painted when the list first finishes a paint after it came
into the store's rows.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any

from livestream_console.app.opening import Opened
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.feeds.twitch import TwitchFeed
from livestream_console.ui.comments.painter import RowPainter
from livestream_console.ui.comments.panel import CommentsPanel
from tests.bench.child import InDesk
from tests.bench.figures import percentile
from tests.bench.twitch_feeder import CHANNEL, Feeder

RATES = (1_000, 10_000)
RETAINED = 1_000_000
WARM_S = 1.5
SAMPLE = 10
"""One comment in so many is timed."""
DRAIN_S = 10.0


def run(seconds: float = 60.0) -> dict[str, float]:
    """Measure at each rate for about so long. Short runs start with fewer rows retained."""
    figures: dict[str, float] = {}
    for rate in RATES:
        retained = max(0, RETAINED - int(rate * seconds)) if seconds >= 60 else 0
        with Feeder(rate, seconds) as feeder, InDesk(watch, url=feeder.url, retained=retained) as desk:
            seen = desk.figures(seconds + DRAIN_S)
            sent = feeder.sent()
        seen |= {"lost": sent - seen["received"], "not_stored": sent - seen.pop("stored"), "sent": sent}
        figures |= {f"{name}_{rate}": value for name, value in seen.items()}
    return figures


class Painted:
    """Times from ``tmi-sent-ts`` to the end of the first paint that shows a comment's row."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self._waiting: list[int] = []

    def watch(self, opened: Opened) -> None:
        """Look over the list's shoulder; call it before the first comment."""
        paint = RowPainter.paint

        def paint_and_note(*given: Any) -> None:
            paint(*given)
            self._note()

        RowPainter.paint = paint_and_note  # type: ignore[method-assign, assignment]
        opened.console.hub.subscribe(self._on_batch)

    def restart(self) -> None:
        self.late_ms.clear()

    def _on_batch(self, batch: Sequence[Recorded]) -> None:
        self._waiting += [seen.at_us for seen in batch[::SAMPLE] if seen.at_us is not None]

    def _note(self) -> None:
        now_us = time.time_ns() // 1_000
        self.late_ms += [(now_us - at_us) / 1_000 for at_us in self._waiting]
        self._waiting.clear()


async def watch(opened: Opened, url: str, retained: int) -> dict[str, Any]:
    """Read the room until it falls silent."""
    console = opened.console
    show = await console.start_show("bench")
    fill(opened, retained)
    painted = Painted()
    painted.watch(opened)
    metrics = console.state.metrics
    console.add_feed(TwitchFeed(CHANNEL, url=url))
    await until_comments(opened, 1)
    await asyncio.sleep(WARM_S)
    opened.lateness.restart()
    painted.restart()
    cpu, wall = time.process_time(), time.perf_counter()
    before = 0
    while metrics.total("comments") > before:
        before = metrics.total("comments")
        used, passed = time.process_time() - cpu, time.perf_counter() - wall
        p99, worst = opened.lateness.p99_and_worst_ms()
        await asyncio.sleep(0.5)
    await opened.journal.wait_committed(show, console.state.seq)
    stored = await opened.journal.in_reader(
        lambda: sum(1 for _ in opened.journal.read(show, kinds=[CommentPosted], raw=False))
    )
    return {
        "received": metrics.total("comments"),
        "stored": stored,
        "late_p99_ms": p99,
        "late_worst_ms": worst,
        "painted_p50_ms": percentile(painted.late_ms, 0.5),
        "painted_p99_ms": percentile(painted.late_ms, 0.99),
        "cpu_share": used / passed,
    }


async def until_comments(opened: Opened, count: int, timeout_s: float = 20.0) -> None:
    """Wait until so many comments are in the show."""
    async with asyncio.timeout(timeout_s):
        while opened.console.state.metrics.total("comments") < count:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def fill(opened: Opened, rows: int) -> None:
    """Let the list hold rows from earlier."""
    panel = opened.desk.window.findChild(CommentsPanel)
    assert isinstance(panel, CommentsPanel)
    said = CommentPosted("敏感肌可以用吗?主播看看我")
    for start in range(0, rows, 10_000):
        numbers = range(start, min(start + 10_000, rows))
        panel.on_batch([Recorded(number, "before", said, number, platform="twitch") for number in numbers])
