"""What each push did, while the show runs: a provisional number at once, the worker's fit after 3 minutes.

Rule: a look costs the loop less than a millisecond, whatever the length of the show; the dear part is the
worker's. While a fit runs no second one waits: the newest state is what is fitted next. A replay is watched
as a live show is, at its playhead.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import TypeVar

import msgspec

from livestream_console.analysis.pushes.provisional import Pace
from livestream_console.analysis.pushes.standing import (
    SETTLED_US,
    Standing,
    Told,
    copied,
    fit,
    judged,
    outcome_of,
    pace_before,
)
from livestream_console.analysis.pushes.values import Pooled
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    CartChanged,
    CommentPosted,
    PriceChanged,
    ProductChanged,
    PushEnded,
    PushUndone,
    StockReported,
)
from livestream_console.core.ports import JournalFailed, Worker, WorkerDied
from livestream_console.core.tally import GapSpan, PushMarker
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.source import ShowSource
from livestream_console.engine.watch import Watch

T = TypeVar("T")
R = TypeVar("R")

_TURNS = (PriceChanged, ProductChanged, PushEnded, PushUndone, StockReported)
_MOST_TURNS = 20_000
_MOST_COMMENTS = 20_000
_CARTS_LOOKED_AT = 1_000
_TURN_OF = 500
_MOST_RECENT = 40
"""Each costs a look a twentieth of a millisecond."""
_PACES_A_LOOK = 5
"""Each costs half a millisecond."""
_NEVER = -1
_log = logging.getLogger(__name__)

Earlier = Callable[[str], Awaitable[Sequence[Pooled]]]
"""Kinds of pushes pooled over the shows before this one."""


class PushEffects(Watch):
    """Watches one show at a time; ``standing`` is what is known now, a new value whenever that changes."""

    def __init__(
        self, source: ShowSource, worker: Worker, scope: TaskScope, earlier: Earlier | None = None
    ) -> None:
        super().__init__(source)
        self._worker = worker
        self._scope = scope
        self._earlier = earlier
        self.standing = Standing()
        self._fitting: asyncio.Task[None] | None = None
        self._paces: dict[tuple[str, str], Pace] = {}
        self._tried_us = self._fitted_us = _NEVER
        self._failed = False

    def look(self) -> None:
        """Judge the newest pushes and begin a fit if one is due; call it about every second."""
        state, now_us = self._source.state, self._now_us()
        metrics = state.metrics
        if not metrics.push_markers:
            return
        settled = [(one, _settles_us(one, state.ended_us)) for one in metrics.push_markers]
        recent = [one for one, at_us in settled if at_us > self._fitted_us][-_MOST_RECENT:]
        outcome = outcome_of(metrics) if recent else None
        self._learn_paces(recent, outcome)
        told = [judged(metrics, one, outcome, self._pace(one, outcome), now_us) for one in recent]
        is_due = any(self._tried_us < at_us <= now_us for _, at_us in settled)
        if is_due and self._fitting is None:
            self._fitting = self._scope.start(self._fit(), f"fit {state.show}")
        self._tell(recent=tuple(told), state=self._state())

    # --- the fit --------------------------------------------------------------------------------------------

    async def _fit(self) -> None:
        generation, now_us = self._generation, self._now_us()
        self._tell(state="fitting")
        uplift = None
        try:
            told = await self._told()
            uplift = await self._worker.run(fit, told)
        except (JournalFailed, WorkerDied) as failed:
            _log.warning("the pushes could not be judged: %r", failed)
        finally:
            self._fitting = None
            if generation == self._generation:
                # One that failed is tried again with the next push, not every second.
                self._tried_us = now_us
                self._failed = uplift is None
                self._tell(state=self._state())
        if uplift is not None and generation == self._generation:
            if uplift.state == "ok":  # else what is provisional is all there is
                self._fitted_us = now_us
            self._tell(uplift=uplift, as_of_us=now_us)
            self.look()
            if self._earlier is not None and not self.standing.pooled:
                pooled = await self._earlier(self._source.state.show)
                if generation == self._generation:
                    self._tell(pooled=tuple(pooled))

    async def _told(self) -> Told:
        """Gather what a fit needs, a little at a time."""
        source, state = self._source, self._source.state
        metrics = copied(state.metrics)
        before, book = state.seq + 1, state.metrics.orders
        orders = list(book.orders.items())
        currency = metrics.currency
        paid = await in_turns(orders, lambda one: one[1].amount_in(currency) if book.sold(one[1]) else 0)
        tellers: set[str | None] = {platform for (platform, _), _ in orders}
        carts = await source.history_before(before, (CartChanged,), _CARTS_LOOKED_AT)
        tellers.update(line.platform for line in carts)
        turns = await source.history_before(before, _TURNS, _MOST_TURNS)
        comments = None
        if outcome_of(metrics) is None:
            said = await source.history_before(before, (CommentPosted,), _MOST_COMMENTS)
            if len(said) == _MOST_COMMENTS:  # what nobody looked at counts as unheard
                metrics.gaps.append(GapSpan("", None, None, metrics.bin_start_us, said[0].time_us))
            comments = tuple(await in_turns(said, _said))
        return Told(metrics, tuple(turns), tuple(n for n in paid if n), frozenset(tellers), comments)

    # --- what is known --------------------------------------------------------------------------------------

    def _learn_paces(self, recent: Sequence[PushMarker], outcome: tuple[str, str] | None) -> None:
        """Work out the pace before each push once, which no later event of any weight changes."""
        if outcome is None:
            return
        unknown = [one for one in recent if (one.push, outcome[1]) not in self._paces]
        for marker in unknown[-_PACES_A_LOOK:]:
            pace = pace_before(self._source.state.metrics, outcome[1], marker.at_us)
            self._paces[marker.push, outcome[1]] = pace

    def _pace(self, marker: PushMarker, outcome: tuple[str, str] | None) -> Pace:
        """Return the pace before a push; after a seek that of some is known a look later."""
        return Pace() if outcome is None else self._paces.get((marker.push, outcome[1]), Pace())

    def _now_us(self) -> int:
        """Return the show's present; events may be ahead of a clock."""
        return max(self._source.now_us(), self._source.state.now_us)

    def _state(self) -> str:
        if self._fitting is not None:
            return "fitting"
        if self._failed:
            return "failed"
        return "waiting" if self.standing.uplift is None else "fitted"

    def _tell(self, **known: object) -> None:
        standing = msgspec.structs.replace(self.standing, **known)
        if standing != self.standing:
            self.standing = standing

    def _forget(self) -> None:
        self._paces = {}
        self._tried_us = self._fitted_us = _NEVER
        self._failed = False
        self.standing = Standing()


async def in_turns(items: Collection[T], work: Callable[[T], R]) -> list[R]:
    """Return what ``work`` makes of each item, letting the loop do other things in between."""
    done: list[R] = []
    for count, item in enumerate(items, start=1):
        done.append(work(item))
        if not count % _TURN_OF:
            await asyncio.sleep(0)
    return done


def _settles_us(marker: PushMarker, ended_us: int | None) -> int:
    """Return from when on a push can be judged for good: what the show's end cut short never gets longer."""
    settles_us = marker.at_us + SETTLED_US
    return settles_us if ended_us is None else min(settles_us, ended_us)


def _said(line: Recorded) -> tuple[int, str]:
    assert isinstance(line.event, CommentPosted)
    return line.time_us, line.event.text
