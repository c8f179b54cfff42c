"""A recorded show, played through the same folds and panels as a live one.

Rule: the playhead is a clock over receive time; a frame folds what lies between the last frame and the
playhead. If that does not fit the frame, the playhead waits: a replay is never ahead of its own numbers.
Every event is folded; only comments that nobody could read in time are not shown.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Collection

from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.evolve import evolve
from livestream_console.core.people import People
from livestream_console.core.ports import Clock, Found, Journal, Notifier
from livestream_console.core.show import ShowState, new_state
from livestream_console.engine.clock import ShowClock, SystemClock
from livestream_console.engine.faults import Faults
from livestream_console.engine.hub import Hub
from livestream_console.engine.outline import Goal, Outline, Stretch, find_next, find_previous
from livestream_console.engine.restore import history_before, restore_at
from livestream_console.engine.sampling import SAMPLED_FROM, sample
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.source import Outcome
from livestream_console.engine.survey import Survey

SLOWEST, FASTEST = 0.5, 64.0
SLICE_S = 0.004
BACK_US = 1_500_000
"""Who has just jumped somewhere and jumps back again means the one before."""
_LEAD_US = 1_000_000
"""A leap ends so long before something happens."""
_AHEAD = 2_048
_CHUNK = 256
"""So many events are read at once; more would only get in the way of the next seek."""
_STEP = 64


class Replayer:
    """Plays one show of the journal (a source.ShowSource)."""

    live = False

    def __init__(
        self, journal: Journal, show: str, clock: Clock | None = None, notifier: Notifier | None = None
    ) -> None:
        self.hub = Hub()
        self.skips_quiet = False
        self.leapt: Stretch | None = None
        """The last quiet stretch that was left out."""
        self.not_shown = 0
        """How many comments passed unseen since the speed last changed; the numbers have them."""
        self._survey = Survey(journal, show, notifier)
        self._was_sampled = False
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
        self._scope.start(self._survey.run(self._last_seq), f"survey {self._show}")

    async def close(self) -> None:
        await self._scope.close()

    def play(self) -> None:
        self._clock.play()
        if self._reader is None and self._seeking is None:
            self._read_from(self._state.seq)

    def pause(self) -> None:
        self._clock.pause()
        self._show_all()

    def set_speed(self, speed: float) -> None:
        """Play so many times as fast as it was, between 0.5 and 64."""
        self._clock.set_speed(min(max(speed, SLOWEST), FASTEST))
        if not self.is_sampled:
            self._show_all()

    @property
    def is_sampled(self) -> bool:
        """Whether comments pass faster than they can be read, so that only some are shown."""
        return self._clock.speed >= SAMPLED_FROM

    @property
    def outline(self) -> Outline | None:
        """None until the show was gone through once; of most shows that is at once."""
        return self._survey.outline

    async def jump(self, goal: Goal, direction: int) -> bool:
        """Go to the next (+1) or previous (-1) of a kind; return whether there is one."""
        asked = self._state.seq, self.position_us
        if direction > 0:
            find = self._journal.in_reader(find_next, self._journal, self._show, goal, *asked)
        else:
            seq, position_us = asked
            before_us = position_us - (BACK_US if self.playing else 0)
            find = self._journal.in_reader(find_previous, self._journal, self._show, goal, seq, before_us)
        found_us = await find
        if found_us is not None:
            await self.seek(found_us)
        return found_us is not None

    async def seek(self, position_us: int) -> None:
        """Go to a moment. A newer seek cancels this one, which then returns without effect."""
        if self._seeking is not None:
            self._seeking.cancel()
        self._stop_reading()
        seeking = self._seeking = self._scope.start(
            restore_at(self._journal, self._show, position_us, self._people, self._survey.tell_damaged),
            f"seek {self._show}",
        )
        self._survey.let_pass(seeking)
        await asyncio.wait([seeking])
        if seeking.cancelled() or seeking is not self._seeking:
            return
        self._seeking = None
        try:
            self._state = seeking.result()
        finally:
            # Not for a playhead that stands: it would only get in the way of the next seek.
            if self.playing:
                self._read_from(self._state.seq)
        self._faults.look(self._state)
        self._was_sampled = False
        self._clock.move(position_us)
        self._stood_us = self._clock.now_us()
        self.hub.reset()

    def frame(self) -> None:
        """Fold and publish what the playhead has passed, as much as a frame can bear."""
        if self._seeking is not None or not self._clock.playing:
            return
        self._leap()
        position_us = self._clock.now_us()
        batch = self._pass_to(position_us)
        if batch:
            self._faults.look(self._state)
            self.hub.publish(self._sample(batch) if self.is_sampled else batch)
        if (self._ahead and self._ahead[0].received_us <= position_us) or self._is_starved:
            self._clock.move(batch[-1].received_us if batch else self._stood_us)
        elif position_us >= self._clock.end_us:
            self.pause()
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
            self._survey.compare(state, recorded)
            if not len(batch) % _STEP and time.perf_counter() >= deadline:
                break
        if len(ahead) < _AHEAD:
            self._room.set()
        return batch

    def _leap(self) -> None:
        """Put the playhead behind a quiet stretch that it has come into; what is in there is folded all the
        same."""
        if not self.skips_quiet or self.outline is None:
            return
        now_us = self._clock.now_us()
        for quiet in self.outline.quiet:
            if quiet.from_us + _LEAD_US <= now_us < quiet.to_us - 2 * _LEAD_US:
                self._clock.move(quiet.to_us - _LEAD_US)
                self.leapt = Stretch(now_us, quiet.to_us - _LEAD_US)
                return

    def _sample(self, batch: list[Recorded]) -> list[Recorded]:
        shown = sample(batch)
        self.not_shown += len(batch) - len(shown)
        self._was_sampled = self._was_sampled or len(shown) < len(batch)
        return shown

    def _show_all(self) -> None:
        """Let panels read back what passed unseen, now that somebody can read it."""
        self.not_shown = 0
        if self._was_sampled:
            self._was_sampled = False
            self.hub.reset()

    @property
    def _is_starved(self) -> bool:
        """Whether the next event is still being read."""
        return not self._ahead and self._state.seq < self._last_seq

    def _stop_reading(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
        self._reader = None
        self._ahead = deque()

    def _read_from(self, seq: int) -> None:
        self._stop_reading()
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
