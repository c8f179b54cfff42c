"""Carries what was asked of rooms to their platforms, one after the other in each room.

Rule: nothing is asked of a platform before the intent is on disk; what was cut short has an unknown outcome
and is never asked again by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence

from livestream_console.core import acting
from livestream_console.core.acting import Asked
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import IntentMoved
from livestream_console.core.ports import ActingFeed, ActionOutcome, Clock, Feed, Journal, JournalFailed
from livestream_console.core.show import ShowState
from livestream_console.engine.scope import TaskScope
from livestream_console.net.pace import Pace

ANSWER_S = 20.0
"""A feed answers or gives up long before; this only guards against one that does neither."""
PATIENCE_S = 15.0
"""Who would have to wait longer for the platform's limit is told so instead."""


class Acting:
    """Settles what one show's desk asks of its rooms."""

    def __init__(
        self,
        state: ShowState,
        journal: Journal,
        feeds: Callable[[], Iterable[Feed]],
        record: Callable[[Sequence[Observed]], object],
        scope: TaskScope,
        clock: Clock,
    ) -> None:
        self._state = state
        self._journal = journal
        self._feeds = feeds
        self._record = record
        self._scope = scope
        self._clock = clock
        self._settling: dict[str, asyncio.Task[None]] = {}
        self._turns: dict[tuple[str, str], asyncio.Lock] = {}
        self._paces: dict[tuple[str, str], Pace] = {}

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        """Carry out what the desk just asked for; what a file or feed brought is only history."""
        for recorded in batch:
            event = recorded.event
            if type(event) is not IntentMoved or event.what != acting.WHAT or event.step != "applying":
                continue
            if recorded.origin == "operator" and not recorded.backfilled:
                asked = acting.asked_of(event)
                work = self._settle(asked, recorded.seq)
                self._settling[asked.intent] = self._scope.start(work, f"room action {asked.intent}")

    def inspect(self) -> None:
        """Say of what nobody is busy with any more that its outcome is unknown."""
        for asked in list(self._state.acting.open.values()):
            if asked.intent not in self._settling:
                self._tell(asked, ActionOutcome("unknown", "interrupted"))

    async def settled(self, batch: Iterable[Recorded]) -> None:
        """Wait until everything that the batch asked of rooms has its outcome."""
        events = [recorded.event for recorded in batch]
        intents = [event.intent for event in events if type(event) is IntentMoved]
        if tasks := [self._settling[intent] for intent in intents if intent in self._settling]:
            await asyncio.wait(tasks)

    async def _settle(self, asked: Asked, seq: int) -> None:
        place = (asked.platform, asked.room)
        try:
            await self._journal.wait_committed(self._state.show, seq)
            async with self._turns.setdefault(place, asyncio.Lock()):
                outcome = await self._ask(asked)
        except JournalFailed:
            # Nothing was asked of the platform, and nothing can be recorded about it either.
            return
        finally:
            del self._settling[asked.intent]
        self._tell(asked, outcome)

    async def _ask(self, asked: Asked) -> ActionOutcome:
        feed = self._able(asked)
        if feed is None:
            return ActionOutcome("rejected", "not_supported")
        can = feed.capabilities
        if can.max_text is not None and len(asked.action.text) > can.max_text:
            return ActionOutcome("rejected", "too_long")
        if can.posts is not None:
            pace = self._paces.setdefault((asked.platform, asked.room), Pace(*can.posts))
            wait_s = pace.wait_s(self._clock.monotonic())
            if wait_s > PATIENCE_S:
                return ActionOutcome("rejected", "quota")
            await asyncio.sleep(wait_s)
            pace.take(self._clock.monotonic())
        try:
            async with asyncio.timeout(ANSWER_S):
                return await feed.act(asked.action)
        except TimeoutError:
            return ActionOutcome("unknown", "no_confirmation")

    def _able(self, asked: Asked) -> ActingFeed | None:
        """Return the feed of the room that can do it; a room may be read by a second one that cannot."""
        for feed in self._feeds():
            here = feed.platform == asked.platform and feed.room == asked.room
            if here and asked.action.what in feed.capabilities.actions:
                return feed  # type: ignore[return-value]
        return None

    def _tell(self, asked: Asked, outcome: ActionOutcome) -> None:
        self._record(acting.concluded(asked, outcome, self._clock.now_us()))
