"""Three clocks under one program: the machine's, a test's, and a replayed show's.

Rule: whoever needs the time is given a clock; nothing else in the engine asks the machine.
"""

from __future__ import annotations

import time

from livestream_console.core.ports import Clock


class SystemClock:
    """The machine's own clock."""

    def now_us(self) -> int:
        return time.time_ns() // 1000

    def monotonic(self) -> float:
        return time.monotonic()


class ManualClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, now_us: int = 1_795_348_800_000_000) -> None:
        self._now_us = now_us
        self._monotonic = 1_000.0

    def now_us(self) -> int:
        return self._now_us

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let both clocks run on."""
        self._now_us += round(seconds * 1_000_000)
        self._monotonic += seconds

    def sleep_machine(self, seconds: float) -> None:
        """Let only wall time run on, as a suspended laptop does."""
        self._now_us += round(seconds * 1_000_000)


class ShowClock:
    """The playhead of a replay: show time that runs at a chosen speed between two ends.

    The position is computed from a start point and the real time since, so that it never drifts.
    """

    def __init__(self, start_us: int, end_us: int, real: Clock) -> None:
        self.start_us = start_us
        self.end_us = end_us
        self.speed = 1.0
        self.playing = False
        self._real = real
        self._from_us = start_us
        self._since = real.monotonic()

    def now_us(self) -> int:
        """Return the position, held inside the show."""
        if not self.playing:
            return self._from_us
        passed_us = (self._real.monotonic() - self._since) * 1_000_000 * self.speed
        return min(self._from_us + round(passed_us), self.end_us)

    def monotonic(self) -> float:
        return self._real.monotonic()

    def play(self) -> None:
        self.move(self.now_us())
        self.playing = True

    def pause(self) -> None:
        self.move(self.now_us())
        self.playing = False

    def set_speed(self, speed: float) -> None:
        self.move(self.now_us())
        self.speed = speed

    def move(self, position_us: int) -> None:
        """Put the playhead somewhere; a playing clock runs on from there."""
        self._from_us = min(max(position_us, self.start_us), self.end_us)
        self._since = self._real.monotonic()
