"""Whether a link still lives, judged by traffic alone.

The rule: any traffic is life; half the patience spent asks for a probe, all of it means dead. A computer that
slept spends the patience down to one probe, since the other end has most likely hung up while the monotonic
clock stood still.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from enum import Enum

JUMP_S = 2.0
"""A wall clock that runs ahead of the monotonic one by more than this has slept (or was set)."""


class Verdict(Enum):
    ALIVE = "alive"
    PROBE = "probe"
    DEAD = "dead"


class Liveness:
    """Keeps the time of the last traffic; ``silence_s`` is the patience."""

    def __init__(
        self,
        silence_s: float,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.silence_s = silence_s
        self._monotonic = monotonic
        self._wall = wall
        self._heard_at = monotonic()
        self._offset = wall() - self._heard_at

    @property
    def silent_for_s(self) -> float:
        return self._monotonic() - self._heard_at

    def heard(self) -> None:
        """Note traffic of any kind."""
        self._heard_at = self._monotonic()

    def slept_s(self) -> float:
        """Return how long the computer slept since last asked: 0.0 below JUMP_S or if it was set back."""
        offset = self._wall() - self._monotonic()
        jump, self._offset = offset - self._offset, offset
        return jump if jump > JUMP_S else 0.0

    def verdict(self) -> Verdict:
        """Return what to do now."""
        if self.silence_s == math.inf:
            return Verdict.ALIVE
        if self.slept_s():
            self._heard_at = min(self._heard_at, self._monotonic() - self.silence_s / 2)
            return Verdict.PROBE
        if self.silent_for_s >= self.silence_s:
            return Verdict.DEAD
        return Verdict.PROBE if self.silent_for_s >= self.silence_s / 2 else Verdict.ALIVE
