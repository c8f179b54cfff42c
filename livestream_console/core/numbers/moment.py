"""Where a reading is taken: the fold, a moment, and the stretch of the show behind it.

Rule: a stretch is [first, until) in whole seconds since the show began; the running one is not measured yet.
Only the whole show has it: what was sold is sold at once.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from livestream_console.core.audience import Ints
from livestream_console.core.numbers.reading import divide
from livestream_console.core.tally import Metrics

TREND_S = 600
_SECOND = 1_000_000
_ROWS = {
    "comment": ("comments",),
    "like": ("likes",),
    "share": ("shares",),
    "follow": ("follows",),
    "enter": ("enters",),
    "views": ("views", "enters"),
    "cart": ("carts", "cart_units"),
    "order": ("orders_placed", "orders_paid"),
    "viewer": ("comments", "enters"),
}
"""The rows that show when a source was heard last."""

SOME_TELL = frozenset({"like", "share", "follow", "enter", "cart", "views"})
"""What only some feeds tell: none of it may mean that nobody tells."""

Sums = dict[tuple[str, int, int], int]


class Window(msgspec.Struct, frozen=True):
    """Seconds [first, until) of the show's rows. ``sums`` are remembered, since many keys share them."""

    metrics: Metrics
    first: int
    until: int
    sums: Sums

    @property
    def seconds(self) -> int:
        return self.until - self.first

    def sum(self, name: str) -> int:
        key = (name, self.first, self.until)
        total = self.sums.get(key)
        if total is None:
            total = self.sums[key] = sum(getattr(self.metrics, name)[self.first : self.until])
        return total

    def viewer_minutes(self) -> float:
        return self.sum("viewers") / 60

    def peak(self) -> int | None:
        return max(self.metrics.viewers[self.first : self.until]) if self.held_seconds() else None

    def held_seconds(self) -> int:
        """Return for how many seconds some room's viewer count is known."""
        row = self.metrics.sampled[self.first : self.until]
        return len(row) - row.count(0)

    def has_gap(self) -> bool:
        start_us = self.metrics.bin_start_us
        first_us, until_us = start_us + self.first * _SECOND, start_us + self.until * _SECOND
        return any(
            gap.from_us < until_us and (gap.to_us is None or gap.to_us > first_us)
            for gap in self.metrics.gaps
        )


class Moment(msgspec.Struct, frozen=True):
    """``last_s`` asks for that many seconds in place of the whole show."""

    metrics: Metrics
    now_us: int
    last_s: int | None = None
    sums: Sums = msgspec.field(default_factory=dict)

    @property
    def second(self) -> int:
        """How many whole seconds of the show lie behind us."""
        start_us = self.metrics.start_us
        return 0 if start_us is None else max(0, (self.now_us - start_us) // _SECOND)

    @property
    def asked(self) -> Window:
        if self.last_s is not None:
            return self.last(self.last_s)
        return self.window(0, self.second + 1)

    def last(self, seconds: int) -> Window:
        return self.window(self.second - seconds)

    def window(self, first: int, until: int | None = None) -> Window:
        until = max(0, self.second if until is None else until)
        return Window(self.metrics, min(max(0, first), until), until, self.sums)

    def trend(self, parts: Callable[[Window], tuple[float, float]]) -> float | None:
        """Return the last ten minutes over the ten before; None where one of them is not whole."""
        now = self.second
        if now < 2 * TREND_S:
            return None
        late, _ = divide(*parts(self.window(now - TREND_S)))
        early, _ = divide(*parts(self.window(now - 2 * TREND_S, now - TREND_S)))
        return None if late is None or not early else late / early

    def heard_us(self, source: str) -> int | None:
        """Return when the newest event of a source happened, None where there is none."""
        metrics, now = self.metrics, self.second
        if source == "audience":
            seconds = [s for room in metrics.rooms.values() for s in room.seconds[-1:]]
        else:
            rows = (getattr(metrics, name) for name in _ROWS.get(source, ()))
            seconds = [s for row in rows if (s := _newest(row[: now + 1])) >= 0]
        return metrics.bin_start_us + max(seconds) * _SECOND if seconds else None


def _newest(row: Ints) -> int:
    """Return the last second that has something in it, -1 where none has."""
    return (len(row.tobytes().rstrip(b"\0")) + row.itemsize - 1) // row.itemsize - 1
