"""A crowd in virtual time, without clock or sockets."""

from __future__ import annotations

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.crowd import Crowd

START_US = 1_790_000_000_000_000
STEP_US = 50_000


class Player:
    """Plays a crowd in virtual time."""

    def __init__(self, crowd: Crowd) -> None:
        self.crowd = crowd
        self.now_us = START_US

    def play(self, seconds: float) -> list[Observed]:
        seen: list[Observed] = []
        for _ in range(round(seconds * 1e6 / STEP_US)):
            self.now_us += STEP_US
            seen += self.crowd.step(self.now_us, STEP_US / 1e6)
        return seen
