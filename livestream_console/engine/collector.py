"""Python's full collections are the worst stalls under load, so the program collects when nobody waits.

Rule: automatic collection is off; what lives at the start is frozen, the young generations go in idle
frames, the whole when the program is idle, and at the latest every ten minutes.
"""

from __future__ import annotations

import gc

from livestream_console.core.ports import Clock

_YOUNG_EVERY_S = 1.0
_MIDDLE_EVERY_S = 10.0
_FULL_WHEN_IDLE_S = 60.0
_FULL_AT_LATEST_S = 600.0


class Collector:
    """Decides, once a frame, whether to collect."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        now = clock.monotonic()
        self._young = self._middle = self._full = now

    def start(self) -> None:
        """Take over from the automatic collector; call it once everything is built."""
        gc.collect()
        gc.freeze()
        gc.disable()

    def stop(self) -> None:
        """Give collection back to Python."""
        gc.unfreeze()
        gc.enable()

    def step(self, idle: bool) -> None:
        """Collect what is due; ``idle`` says that this frame had little to do."""
        now = self._clock.monotonic()
        if now - self._full >= (_FULL_WHEN_IDLE_S if idle else _FULL_AT_LATEST_S):
            gc.collect()
            self._young = self._middle = self._full = now
        elif now - self._middle >= (_MIDDLE_EVERY_S if idle else 2 * _MIDDLE_EVERY_S):
            gc.collect(1)
            self._young = self._middle = now
        elif now - self._young >= (_YOUNG_EVERY_S if idle else 2 * _YOUNG_EVERY_S):
            gc.collect(0)
            self._young = now
