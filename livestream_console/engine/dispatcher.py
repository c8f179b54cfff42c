"""A command's way: decide, record, effects, outcome.

Rule: deciding and recording happen before the first await, so that no other event comes between. What was
decided carries the command's id, and the state refuses an id it has seen: nothing is carried out twice, not
even across a crash.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from livestream_console.core.commands import Command, Rejected
from livestream_console.core.decide import decide
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.ports import Clock, Journal, JournalFailed
from livestream_console.core.show import ShowState
from livestream_console.engine.source import Outcome


class Settler(Protocol):
    """Who carries out effects of what was recorded."""

    async def settled(self, batch: Sequence[Recorded]) -> None:
        """Wait until everything that the batch asked for has its outcome."""


class Dispatcher:
    """Carries out the commands of one live show."""

    def __init__(
        self,
        state: ShowState,
        journal: Journal,
        settlers: Sequence[Settler],
        record: Callable[[Sequence[Observed]], list[Recorded]],
        clock: Clock,
    ) -> None:
        self._state = state
        self._journal = journal
        self._settlers = settlers
        self._record = record
        self._clock = clock

    async def dispatch(self, command: Command) -> Outcome:
        """Carry out a command and return once its effects are settled and it is on disk, or cannot be."""
        decided = decide(self._state, command, self._clock.now_us())
        if isinstance(decided, Rejected):
            return Outcome(rejected=decided, seq=self._state.seq)
        recorded = self._record(decided)
        seq = recorded[-1].seq if recorded else self._state.seq
        if self._journal.failure is not None:
            return Outcome(seq=seq, saved=False)
        for settler in self._settlers:
            await settler.settled(recorded)
        try:
            await self._journal.wait_committed(self._state.show, seq)
        except JournalFailed:
            return Outcome(seq=seq, saved=False)
        return Outcome(seq=seq)
