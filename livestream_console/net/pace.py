"""How fast a platform may be spoken to: a token bucket per room.

Rule: pure of any clock; whoever waits brings the time.
"""

from __future__ import annotations


class Pace:
    """At most ``count`` in any ``per_s`` seconds: a token that was used comes back ``per_s`` later."""

    def __init__(self, count: int, per_s: float) -> None:
        self._per_s = per_s
        self._free_at = [0.0] * count
        self._next = 0

    def wait_s(self, now_s: float) -> float:
        """Return in how many seconds the next token is there, 0 for at once."""
        return max(0.0, self._free_at[self._next] - now_s)

    def take(self, now_s: float) -> None:
        """Use the next token."""
        self._free_at[self._next] = now_s + self._per_s
        self._next = (self._next + 1) % len(self._free_at)
