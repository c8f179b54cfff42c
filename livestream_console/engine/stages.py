"""Keeps what the audience sees equal to the state, and never shows a price that is not on disk.

Rule: a stage is presented at once unless an offer, price, code, giveaway or winner was recorded that is not
yet committed; then it waits for that commit. So nothing a crash could take back was ever promised, and a
plain card does not wait. What is presented is sent before the call, or the commit's own call-back, returns;
only its confirmation takes a task.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

import msgspec

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    GiveawayChanged,
    IntentMoved,
    OfferChanged,
    PriceChanged,
    ProductChanged,
    PushRequested,
)
from livestream_console.core.onstage import on_stage
from livestream_console.core.ports import Journal, JournalFailed, Stage, StageFailed
from livestream_console.core.shops import deals
from livestream_console.core.show import ShowState
from livestream_console.engine.scope import TaskScope

PRESENT_TIMEOUT_S = 2.5
"""A stage gives up by itself after 2 s; this only guards against one that does not."""

_PLAIN = ("card", "message")
_log = logging.getLogger(__name__)


def _promises(recorded: Recorded) -> bool:
    """Say whether the event can change a price, sale, code, giveaway or winner that the audience reads."""
    match recorded.event:
        case OfferChanged(action=action):
            return action != "claimed"  # a viewer took a coupon: that promises nothing new
        case GiveawayChanged() | PriceChanged():
            return True
        case ProductChanged(price=price, variants=variants):
            return price is not None or variants is not None
        case PushRequested(what=what):
            return what not in _PLAIN
        case IntentMoved(what=what, step=step):
            return what == deals.WHAT and step == "live"  # from then on its code is shown
    return False


# Nearly every event is a comment: one look-up tells that it promises nothing.
_PROMISING = frozenset(
    (OfferChanged, GiveawayChanged, IntentMoved, PriceChanged, ProductChanged, PushRequested)
)


class Showing(msgspec.Struct, eq=False):
    """One presentation that was asked for: not sent yet while it has neither a number nor a failure."""

    name: str
    number: int | None = None
    failure: Exception | None = None


class Stages:
    """All stages of the desk; each gets the whole state and sends what changed."""

    def __init__(self, state: ShowState, journal: Journal, stages: Sequence[Stage], scope: TaskScope) -> None:
        self._state = state
        self._journal = journal
        self._stages = {stage.name: stage for stage in stages}
        self._scope = scope
        self._promised_seq = 0
        self._looked_at_seq = -1
        self._presented: dict[str, Any] = {}
        self._watched: set[str] = set()
        self._waiting: list[Showing] = []
        """What promises something that is not on disk yet."""

    def __contains__(self, name: str | None) -> bool:
        return name in self._stages

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        """Note up to where the audience has to wait for the journal."""
        for recorded in batch:
            if type(recorded.event) in _PROMISING and _promises(recorded):
                self._promised_seq = recorded.seq

    def refresh(self) -> None:
        """Present again if the sold bar, the entries or anything else looks different.

        Call it ten times a second. What may not be shown yet is looked at again the next time.
        """
        if self._state.seq == self._looked_at_seq or not self._is_committed():
            return
        self._looked_at_seq = self._state.seq
        if on_stage(self._state) != self._presented:
            for name in self._stages:
                self._scope.start(self._follow(self.show(name)), f"stage {name}")

    def newly_watched(self) -> set[str]:
        """Return the stages that have screens now and had none at the last call."""
        before = self._watched
        self._watched = {name for name, stage in self._stages.items() if stage.clients}
        return self._watched - before

    def show(self, name: str) -> Showing:
        """Send the present state to one stage, now or with the commit that allows it."""
        showing = Showing(name)
        self._waiting.append(showing)
        self.on_committed()
        return showing

    def on_committed(self) -> None:
        """Send what waited, if all that it promises is on disk now; call it after every commit."""
        if not self._waiting or not self._is_committed():
            return
        self._presented = on_stage(self._state)
        waiting, self._waiting = self._waiting, []
        for showing in waiting:
            try:
                showing.number = self._stages[showing.name].send(self._presented)
            except Exception as failure:  # Raised where the confirmation is awaited.
                showing.failure = failure

    async def confirmed(self, showing: Showing) -> int:
        """Return how many clients confirmed.

        Raise StageFailed, TimeoutError, or JournalFailed when what would be promised cannot be saved.
        """
        while showing in self._waiting:
            await self._journal.wait_committed(self._state.show, self._promised_seq)
            self.on_committed()
        if showing.failure is not None:
            raise showing.failure
        assert showing.number is not None
        async with asyncio.timeout(PRESENT_TIMEOUT_S):
            return await self._stages[showing.name].confirmed(showing.number)

    def _is_committed(self) -> bool:
        return self._journal.committed_seq(self._state.show) >= self._promised_seq

    async def _follow(self, showing: Showing) -> None:
        try:
            await self.confirmed(showing)
        except (StageFailed, TimeoutError, JournalFailed) as failure:
            # Not a push, so nobody waits for a tick: a stage gives its latest state to whoever connects.
            _log.debug("stage %s did not follow: %r", showing.name, failure)
