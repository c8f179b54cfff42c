"""How long to wait before the next try, so that a thousand desks do not come back in the same second.

The rule: full jitter below a ceiling that doubles, and only real traffic for HEALTHY_S earns a fresh start; a
server that accepts and drops at once does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

FIRST_S = 1.0
CEILING_S = 60.0
HEALTHY_S = 30.0


def delays(rng: Random) -> Iterator[float]:
    """Yield waits drawn from 0 … 1, 2, 4 … 60 s."""
    bound = FIRST_S
    while True:
        yield rng.uniform(0.0, bound)
        bound = min(bound * 2, CEILING_S)


class Backoff:
    """The waits between the tries of one connection."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._delays = delays(rng)
        self._may_hurry = True

    def reset(self, traffic_s: float) -> None:
        """Start over if the connection that just ended carried traffic for long enough."""
        if traffic_s >= HEALTHY_S:
            self._delays = delays(self._rng)
            self._may_hurry = True

    def next_s(self, at_least_s: float | None = None) -> float:
        """Return the next wait; a server's own hint is a floor, and one of 0 is taken at its word once."""
        if at_least_s == 0 and self._may_hurry:
            self._may_hurry = False
            return 0.0
        return max(next(self._delays), at_least_s or 0.0)
