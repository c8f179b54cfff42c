"""Python's full collections are the worst stalls under load, so the program collects when nobody waits.

Rule: automatic collection is off and what lives at the start is frozen. While events flow only the youngest
go, often enough to be few; what is older waits for a lull, at the latest ten minutes.
"""

from __future__ import annotations

import gc

from livestream_console.core.ports import Clock

_YOUNG = 2_000
"""From so many new objects on the youngest are collected: well under a millisecond for each thousand."""
_MIDDLE_EVERY_S = 10.0
_FULL_EVERY_S = 60.0
_AT_LATEST_S = 600.0


class Collector:
    """Decides, once a frame, whether to collect."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        now = clock.monotonic()
        self._middle = self._full = now

    def start(self) -> None:
        """Take over from the automatic collector; call it once everything is built.

        What stands is frozen without being looked through first, which would hold the panels for a tenth of
        a second; the little garbage of the start stays with it.
        """
        gc.freeze()
        gc.disable()

    def stop(self) -> None:
        """Give collection back to Python."""
        gc.unfreeze()
        gc.enable()

    def step(self, idle: bool) -> None:
        """Collect what is due; ``idle`` says that nothing happened since the last step."""
        now = self._clock.monotonic()
        if now - self._full >= (_FULL_EVERY_S if idle else _AT_LATEST_S):
            gc.collect()
            self._middle = self._full = now
        elif idle and now - self._middle >= _MIDDLE_EVERY_S:
            gc.collect(1)
            self._middle = now
        elif gc.get_count()[0] >= _YOUNG:
            gc.collect(0)
