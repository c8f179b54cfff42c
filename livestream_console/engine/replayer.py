"""A recorded show, played through the same folds and panels as a live one.

Rule: the playhead is a clock over receive time; a frame folds what lies between the last frame and the
playhead. If that does not fit the frame, the playhead waits: a replay is never ahead of its own numbers.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Collection

from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.people import People
from livestream_console.core.ports import Clock, Found, Journal
from livestream_console.core.show import ShowState, evolve, new_state
from livestream_console.engine.clock import ShowClock, SystemClock
from livestream_console.engine.faults import Faults
from livestream_console.engine.hub import Hub
from livestream_console.engine.restore import complete_checkpoints, history_before, restore_at
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.source import Outcome

SLOWEST, FASTEST = 0.5, 64.0
SLICE_S = 0.004
_AHEAD = 2_048
_CHUNK = 512
"""So many events are read at once; more would only get in the way of the next seek."""
_STEP = 64


class Replayer:
    """Plays one show of the journal (a source.ShowSource)."""

    live = False

    def __init__(self, journal: Journal, show: str, clock: Clock | None = None) -> None:
        self.hub = Hub()
        self._journal = journal
        self._show = show
        self._real = clock or SystemClock()
        self._clock = ShowClock(0, 0, self._real)
        self._state = new_state(show)
        self._people = People()
        """Whom the journal was asked for so far: a replay need not know the others."""
        self._last_seq = 0
        self._stood_us = 0
        self._scope = TaskScope()
        self._faults = Faults()
        self._ahead: deque[Recorded] = deque()
        self._room = asyncio.Event()
        self._reader: asyncio.Task[None] | None = None
        self._seeking: asyncio.Task[ShowState] | None = None

    @property
    def state(self) -> ShowState:
        return self._state

    @property
    def position_us(self) -> int:
        return self._clock.now_us()

    @property
    def start_us(self) -> int:
        return self._clock.start_us

    @property
    def end_us(self) -> int:
        return self._clock.end_us

    @property
    def playing(self) -> bool:
        return self._clock.playing

    @property
    def speed(self) -> float:
        return self._clock.speed

    def now_us(self) -> int:
        return self._clock.now_us()

    async def open(self) -> None:
        """Find the show's ends and stand at its start; checkpoints that are missing are made meanwhile."""
        first, last = await self._journal.in_reader(self._look)
        if first is not None and last is not None:
            self._last_seq = last.seq
            self._clock = ShowClock(first.received_us, last.received_us, self._real)
            self._stood_us = first.received_us
        self._state = new_state(self._show)
        self._state.metrics.people = self._people
        self._read_from(0)
        completing = complete_checkpoints(self._journal, self._show, self._last_seq)
        self._scope.start(completing, f"checkpoints {self._show}")

    async def close(self) -> None:
        await self._scope.close()

    def play(self) -> None:
        self._clock.play()

    def pause(self) -> None:
        self._clock.pause()

    def set_speed(self, speed: float) -> None:
        """Play so many times as fast as it was, between 0.5 and 64."""
        self._clock.set_speed(min(max(speed, SLOWEST), FASTEST))

    async def seek(self, position_us: int) -> None:
        """Go to a moment. A newer seek cancels this one, which then returns without effect."""
        if self._seeking is not None:
            self._seeking.cancel()
        if self._reader is not None:
            self._reader.cancel()
        seeking = self._seeking = self._scope.start(
            restore_at(self._journal, self._show, position_us, self._people), f"seek {self._show}"
        )
        await asyncio.wait([seeking])
        if seeking.cancelled() or seeking is not self._seeking:
            return
        self._seeking = None
        try:
            self._state = seeking.result()
        finally:
            self._read_from(self._state.seq)
        self._faults.look(self._state)
        self._clock.move(position_us)
        self._stood_us = self._clock.now_us()
        self.hub.reset()

    def frame(self) -> None:
        """Fold and publish what the playhead has passed, as much as a frame can bear."""
        if self._seeking is not None or not self._clock.playing:
            return
        position_us = self._clock.now_us()
        batch = self._pass_to(position_us)
        if batch:
            self._faults.look(self._state)
            self.hub.publish(batch)
        if (self._ahead and self._ahead[0].received_us <= position_us) or self._is_starved:
            self._clock.move(batch[-1].received_us if batch else self._stood_us)
        elif position_us >= self._clock.end_us:
            self._clock.pause()
        self._stood_us = self._clock.now_us()

    async def dispatch(self, command: Command) -> Outcome:
        """Refuse: the past is not changed."""
        return Outcome(rejected=Rejected("replay"), seq=self._state.seq)

    async def history_before(self, seq: int, kinds: Collection[type[Event]], limit: int) -> list[Recorded]:
        """Return the last events of these kinds with a lower seq; a replay's are all on disk."""
        return await history_before(self._journal, self._show, seq, kinds, limit)

    async def search(self, text: str, before_seq: int | None = None, limit: int = 100) -> Found:
        """Return the newest comments with the text, of the whole show: who searches wants to go there."""
        search = self._journal.search
        return await self._journal.in_reader(search, self._show, text, before_seq=before_seq, limit=limit)

    # --- playing --------------------------------------------------------------------------------------------

    def _pass_to(self, position_us: int) -> list[Recorded]:
        batch: list[Recorded] = []
        ahead, state = self._ahead, self._state
        deadline = time.perf_counter() + SLICE_S
        while ahead and ahead[0].received_us <= position_us:
            recorded = ahead.popleft()
            evolve(state, recorded)
            batch.append(recorded)
            if not len(batch) % _STEP and time.perf_counter() >= deadline:
                break
        if len(ahead) < _AHEAD:
            self._room.set()
        return batch

    @property
    def _is_starved(self) -> bool:
        """Whether the next event is still being read."""
        return not self._ahead and self._state.seq < self._last_seq

    def _read_from(self, seq: int) -> None:
        if self._reader is not None:
            self._reader.cancel()
        self._ahead = deque()
        self._reader = self._scope.start(self._read_ahead(seq, self._ahead), f"replay {self._show}")

    async def _read_ahead(self, after_seq: int, ahead: deque[Recorded]) -> None:
        while after_seq < self._last_seq:
            events = await self._journal.in_reader(self._next_events, after_seq)
            if not events:
                return
            ahead.extend(events)
            after_seq = events[-1].seq
            while len(ahead) >= _AHEAD:
                self._room.clear()
                await self._room.wait()

    def _next_events(self, after_seq: int) -> list[Recorded]:
        show, until = self._show, self._last_seq
        read = self._journal.read
        return list(read(show, after_seq, until, limit=_CHUNK, raw=False, people=self._people))

    # --- seeking --------------------------------------------------------------------------------------------

    def _look(self) -> tuple[Recorded | None, Recorded | None]:
        first = next(iter(self._journal.read(self._show, limit=1, raw=False)), None)
        last = next(iter(self._journal.read(self._show, limit=1, newest_first=True, raw=False)), None)
        return first, last
