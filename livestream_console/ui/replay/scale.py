"""Positions on the replay slider.

The rule: a slider counts in tenths of a second from the show's start; its integers cannot hold microseconds.
"""

from __future__ import annotations

import msgspec

_STEP_US = 100_000
SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)


class Scale(msgspec.Struct, frozen=True):
    """A show from ``start_us`` to ``end_us``."""

    start_us: int
    end_us: int

    @property
    def steps(self) -> int:
        return max(1, (self.end_us - self.start_us) // _STEP_US)

    def step_at(self, us: int) -> int:
        return min(max(0, (us - self.start_us) // _STEP_US), self.steps)

    def us_at(self, step: int) -> int:
        return min(self.start_us + step * _STEP_US, self.end_us)

    def share(self, us: int) -> float:
        """Where a time lies between start (0) and end (1)."""
        return min(max(0.0, (us - self.start_us) / max(1, self.end_us - self.start_us)), 1.0)


def next_speed(speed: float, direction: int) -> float:
    """Return the next faster (+1) or slower (-1) speed; the ends stay."""
    nearest = min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - speed))
    return SPEEDS[min(max(0, nearest + direction), len(SPEEDS) - 1)]
