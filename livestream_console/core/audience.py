"""How many watch: a step function per room from samples that hold for at most 30 seconds.

Rule: a second without a held sample is unknown, not empty; it counts neither as viewers nor as time.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    Ints = array[int]
else:
    # msgspec reads annotations while the program runs, where array takes no parameter before Python 3.12.
    Ints = array

HELD_S = 30


def ints() -> Ints:
    """Return an empty row of 64-bit numbers."""
    return array("q")


class RoomAudience(msgspec.Struct):
    """What one room reported: samples of concurrent viewers by second, and counters that only grow."""

    seconds: Ints = msgspec.field(default_factory=ints)
    values: Ints = msgspec.field(default_factory=ints)
    approx: bool = False
    uv: int | None = None
    pv: int | None = None
    pv_before_reset: int = 0
    likes: int | None = None

    def views(self) -> int | None:
        """Views reported so far; a counter that starts again after a reconnect goes on where it was."""
        return None if self.pv is None else self.pv_before_reset + self.pv

    def saw_views(self, pv: int) -> int:
        """Take the counter in and return how many views are new; the first one tells nothing."""
        before, self.pv = self.pv, pv
        if before is None:
            return 0
        if pv < before:
            self.pv_before_reset += before
            return pv
        return pv - before

    def liked(self, total: int) -> int:
        """Take a running total of likes and return how many are new; the first total tells nothing."""
        before = self.likes
        self.likes = total
        return 0 if before is None else max(0, total - before)

    def held(self, second: int) -> int | None:
        """Return the sample that holds at this second, or None."""
        i = bisect_right(self.seconds, second) - 1
        return self.values[i] if i >= 0 and second < self.seconds[i] + HELD_S else None


def hold(room: RoomAudience, second: int, value: int, viewers: Ints, sampled: Ints) -> None:
    """Let a sample count from its second until the next sample, at most 30 s, in the rows summed over rooms.

    A sample may come late, between two that are known; then only the seconds up to the later one change.
    ``sampled`` counts the rooms that hold a sample. Both rows must reach 30 s beyond the sample.
    """
    seconds, values = room.seconds, room.values
    i = bisect_right(seconds, second)
    until = second + HELD_S
    if i < len(seconds):
        until = min(until, seconds[i])
    old_value, old_until = 0, second
    if i:
        old_value, old_until = values[i - 1], min(seconds[i - 1] + HELD_S, until)
    for s in range(second, old_until):
        viewers[s] += value - old_value
    for s in range(max(second, old_until), until):
        viewers[s] += value
        sampled[s] += 1
    if i and seconds[i - 1] == second:
        values[i - 1] = value
    else:
        seconds.insert(i, second)
        values.insert(i, value)
