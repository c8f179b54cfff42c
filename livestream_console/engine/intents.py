"""Every push asked for ends in a fact: shown, failed or uncertain, also across a crash.

Rule: the recorded request is the write-ahead intent. Carrying one out means presenting the whole state, so
doing it again does no harm; a tick is recorded only once the request itself is on disk.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import PushFailed, PushRequested, PushShown, PushUncertain
from livestream_console.core.facts import desk_fact
from livestream_console.core.ports import Clock, Journal, JournalFailed, StageFailed
from livestream_console.core.push import standing_of
from livestream_console.core.show import ShowState
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.stages import Showing, Stages

_Outcome = type[PushShown] | type[PushFailed] | type[PushUncertain]


class Intents:
    """Settles the pushes of a show that go to its stages."""

    def __init__(
        self,
        state: ShowState,
        journal: Journal,
        stages: Stages,
        record: Callable[[Sequence[Observed]], object],
        scope: TaskScope,
        clock: Clock,
    ) -> None:
        self._state = state
        self._journal = journal
        self._stages = stages
        self._record = record
        self._scope = scope
        self._clock = clock
        self._settling: dict[tuple[str, str | None], asyncio.Task[None]] = {}
        self._history: set[str] = set()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        """Carry out what the desk asked for; a request that a feed or a file brought is only history."""
        for recorded in batch:
            event = recorded.event
            if type(event) is PushRequested:
                if recorded.origin == "operator" and not recorded.backfilled:
                    self._start(event, recorded.seq)
                else:
                    self._history.add(event.push)

    def inspect(self) -> None:
        """Finish what was left unfinished: present it if it still stands, else say that nobody knows."""
        for push in list(self._state.pushes.pushes.values()):
            if push.push in self._history:
                continue
            for target, outcome in list(push.targets.items()):
                if outcome != "requested" or (push.push, target) in self._settling:
                    continue
                request = PushRequested(push.push, push.what, push.product, push.offer, target, push.by)
                if push.ended_us is None:
                    self._start(request, self._state.seq)
                else:
                    self._tell(PushUncertain, request, "interrupted")

    def welcome(self) -> None:
        """Settle again what still stands and failed for want of a screen, now that there is one."""
        for target in self._stages.newly_watched():
            for push in standing_of(self._state.pushes):
                unseen = push.targets.get(target) == "failed" and push.reasons.get(target) == "no_client"
                if unseen and (push.push, target) not in self._settling:
                    request = PushRequested(push.push, push.what, push.product, push.offer, target, push.by)
                    self._start(request, self._state.seq)

    async def settled(self, batch: Iterable[Recorded]) -> None:
        """Wait until every push that the batch asked for has its outcome."""
        events = [recorded.event for recorded in batch]
        asked = [(event.push, event.target) for event in events if type(event) is PushRequested]
        tasks = [self._settling[key] for key in asked if key in self._settling]
        if tasks:
            await asyncio.wait(tasks)

    def _start(self, request: PushRequested, seq: int) -> None:
        if request.target is not None and request.target in self._stages:
            # Sent here, before there is a task: only the outcome can wait for a turn of the loop.
            work = self._settle(request, seq, self._stages.show(request.target))
            self._settling[(request.push, request.target)] = self._scope.start(work, f"push {request.push}")

    async def _settle(self, request: PushRequested, seq: int, showing: Showing) -> None:
        assert request.target is not None
        try:
            await self._stages.confirmed(showing)
            await self._journal.wait_committed(self._state.show, seq)
            self._tell(PushShown, request)
        except StageFailed as failure:
            if self._state.pushes.pushes[request.push].targets[request.target] == "requested":
                self._tell(PushFailed, request, failure.code, failure.retryable)
        except TimeoutError:
            self._tell(PushUncertain, request, "no_confirmation")
        except JournalFailed:
            pass  # It stays unfinished and is inspected again; the console has already told the user.
        finally:
            del self._settling[(request.push, request.target)]

    def _tell(
        self,
        outcome: _Outcome,
        request: PushRequested,
        reason: str | None = None,
        retryable: bool | None = None,
    ) -> None:
        fact = outcome(
            push=request.push,
            what=request.what,
            product=request.product,
            offer=request.offer,
            target=request.target,
            by=request.by,
            reason=reason,
            retryable=retryable,
        )
        self._record([desk_fact(fact, self._clock.now_us())])
