"""The one way into the journal: dedupe, order, sequence, fold, journal, publish.

Rule: an event gets its ``seq``, is folded, and only then is anything decided from it; what was decided is
sequenced right behind it. Back-filled events are folded, but decide nothing.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

from livestream_console.core.decide import react
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import tag_of
from livestream_console.core.evolve import evolve
from livestream_console.core.ports import Clock, FeedSink, Journal
from livestream_console.core.show import ShowState
from livestream_console.engine.dedupe import Dedupe
from livestream_console.engine.faults import Faults
from livestream_console.engine.hub import Hub
from livestream_console.engine.intake import Intake, Received, in_order
from livestream_console.engine.sinks import Sink, Watcher

_BATCH = 2_048
"""At most so many items are ordered together: a frame at 10 000 a second brings 330."""
_SLICE = 64
"""How many items go between two looks at the clock."""


def _as_it_is(item: Observed) -> Observed:
    return item


class Pipeline:
    """Sequences everything that happens in one live show.

    ``completed`` returns what the desk decided with what only this desk knows, before it is recorded.
    """

    def __init__(
        self,
        state: ShowState,
        journal: Journal,
        hub: Hub,
        clock: Clock,
        faults: Faults | None = None,
        completed: Callable[[Observed], Observed] = _as_it_is,
    ) -> None:
        self.state = state
        self.dedupe = Dedupe()
        self._intake = Intake()
        self._journal = journal
        self._hub = hub
        self._clock = clock
        self._faults = faults or Faults()
        self._completed = completed
        self._seq = state.seq
        self._ready: list[Received] = []
        self._next = 0
        self._recorded = 0
        self._recording: deque[tuple[int, asyncio.Future[None]]] = deque()

    @property
    def seq(self) -> int:
        """The last seq given."""
        return self._seq

    @property
    def waiting(self) -> int:
        """How many items have come that are not yet recorded."""
        return self._intake.depth + len(self._ready) - self._next

    def sink(self, watcher: Watcher | None = None) -> FeedSink:
        """Open the way in for one new connection."""
        return Sink(self._intake, self.dedupe.connection(), self._clock, watcher, self.saved)

    async def saved(self) -> None:
        """Return once everything the feeds brought so far is on disk."""
        brought = self._intake.put_count
        if brought > self._recorded:
            recorded = asyncio.get_running_loop().create_future()
            self._recording.append((brought, recorded))
            await recorded
        await self._journal.wait_committed(self.state.show, self._seq)

    def record(self, items: Sequence[Observed]) -> list[Recorded]:
        """Record facts of this desk now, with what follows from them."""
        batch: list[Recorded] = []
        try:
            self._decided(items, batch, self._clock.now_us())
        finally:
            self._commit(batch)
        return batch

    def drain(self, budget_s: float = 0.005) -> int:
        """Record what the feeds brought, as much as fits the budget; return how many events that made."""
        deadline = self._clock.monotonic() + budget_s
        batch: list[Recorded] = []
        try:
            while self._refill():
                self._take_slice(batch, self._clock.now_us())
                if self._clock.monotonic() >= deadline:
                    break
        finally:
            # Also after an error: what was sequenced is in the state and belongs into the journal.
            self._commit(batch)
            self._tell_recorded()
        return len(batch)

    def _tell_recorded(self) -> None:
        if self._next >= len(self._ready):
            self._recorded = self._intake.taken_count
        while self._recording and self._recording[0][0] <= self._recorded:
            _, recorded = self._recording.popleft()
            if not recorded.done():  # whoever waited may have gone
                recorded.set_result(None)

    def _refill(self) -> bool:
        while self._next >= len(self._ready):
            if not self._intake.depth:
                return False
            self._ready, self._next = in_order(self._intake.take(_BATCH)), 0
        return True

    def _take_slice(self, batch: list[Recorded], now_us: int) -> None:
        for item, received_us in self._ready[self._next : self._next + _SLICE]:
            self._next += 1
            self._admit(item, received_us, batch, now_us)

    def _decided(self, items: Sequence[Observed], batch: list[Recorded], now_us: int) -> None:
        for item in map(self._completed, items):
            self._admit(item, item.received_us or now_us, batch, now_us)

    def _admit(self, item: Observed, received_us: int, batch: list[Recorded], now_us: int) -> None:
        """Sequence and fold one event, then what follows from it."""
        self._seq += 1
        recorded = item.recorded(self._seq, self.state.show, received_us)
        batch.append(recorded)
        evolve(self.state, recorded)
        if not item.backfilled:
            try:
                follow_ups = react(self.state, recorded, now_us)
            except Exception as error:
                self._faults.tell(f"react {tag_of(recorded.event)}", error)
                return
            if follow_ups:
                self._decided(follow_ups, batch, now_us)

    def _commit(self, batch: list[Recorded]) -> None:
        if batch:
            self._faults.look(self.state)
            self._journal.append(batch)
            self._hub.publish(batch)
