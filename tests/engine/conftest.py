from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from livestream_console.core.ports import FeedSink
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.console import Console
from tests.engine.fakes import MemoryJournal, MemoryStage, MemoryVault, Notices


class Room:
    """A desk in a test, with everything that stands around it."""

    def __init__(self, journal: MemoryJournal | None = None, clock: ManualClock | None = None) -> None:
        self.journal = journal or MemoryJournal()
        self.clock = clock or ManualClock()
        self.stage = MemoryStage()
        self.vault = MemoryVault()
        self.notices = Notices()
        self.console = Console(
            self.journal, [self.stage], self.clock, self.notices, self.vault, rng=Random(1)
        )

    def sink(self) -> FeedSink:
        """Open a way in without a feed, for tests that are not about feeds."""
        desk = self.console._desk
        assert desk is not None
        return desk.pipeline.sink()

    def pass_time(self, seconds: float, step_s: float = 1.0) -> None:
        """Let time pass with a frame every step."""
        for _ in range(round(seconds / step_s)):
            self.clock.advance(step_s)
            self.console.frame()

    def events(self, *kinds: type) -> list[Any]:
        """Return the committed events of these kinds."""
        written = self.journal.events[self.console.state.show]
        return [recorded.event for recorded in written if isinstance(recorded.event, kinds)]


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def make_room() -> Callable[..., Room]:
    return Room
