"""The parts of one live show, wired: made anew by every start and resume, thrown away by a stop.

Rule: nothing here outlives its show, so that no seq, secret or answer of one show can leak into another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import msgspec

from livestream_console.core.decide import tick
from livestream_console.core.envelope import Recorded
from livestream_console.core.moderation.word_lists import WordLists
from livestream_console.core.ports import Clock, Feed, Journal, Notifier, Stage, Vault
from livestream_console.core.show import ShowState
from livestream_console.engine.acting import Acting
from livestream_console.engine.beacon import Drand
from livestream_console.engine.checkpoints import Checkpoints
from livestream_console.engine.dispatcher import Dispatcher
from livestream_console.engine.draws import Draws
from livestream_console.engine.ending import end
from livestream_console.engine.faults import Faults
from livestream_console.engine.giveaways import Giveaways
from livestream_console.engine.hub import Hub
from livestream_console.engine.intents import Intents
from livestream_console.engine.leftovers import Left, adopt
from livestream_console.engine.moderator import Moderator
from livestream_console.engine.pipeline import Pipeline
from livestream_console.engine.recall import LeftRoom, Place, left_rooms, remember, tell
from livestream_console.engine.regulars import Regulars
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.shop_deals import ShopDeals
from livestream_console.engine.shop_feed import Cursors
from livestream_console.engine.shops import Shops
from livestream_console.engine.stages import Stages
from livestream_console.engine.supervisor import Supervisor

TICK_S = 0.25
REFRESH_S = 0.1
_CHECK_S = 1.0
INSPECT_S = 15.0


class _Duty(msgspec.Struct):
    """Something that is due every so often; first at once."""

    name: str
    every_s: float
    work: Callable[[], object]
    due: float = 0.0


class Desk:
    """One live show at work. ``frame`` is its heartbeat."""

    def __init__(
        self,
        state: ShowState,
        journal: Journal,
        stages: Sequence[Stage],
        hub: Hub,
        clock: Clock,
        notifier: Notifier,
        vault: Vault,
        rng: Random,
        word_lists: WordLists,
        cursors: Cursors,
        drand: Drand,
    ) -> None:
        self.state = state
        self.scope = TaskScope(notifier)
        self.faults = Faults(notifier)
        self._regulars = Regulars(state, journal, self.scope)
        self.pipeline = Pipeline(state, journal, hub, clock, self.faults, self._regulars.told)
        self.stages = Stages(state, journal, stages, self.scope)
        record = self.pipeline.record
        self.intents = Intents(state, journal, self.stages, record, self.scope, clock)
        self.supervisor = Supervisor(self.pipeline.sink, record, self.scope, clock, rng)
        self.shops = Shops(self.supervisor, state, clock, cursors)
        self.deals = ShopDeals(state, journal, self.shops.find, record, self.scope, clock)
        self.acting = Acting(state, journal, lambda: self.supervisor.feeds, record, self.scope, clock)
        self.moderator = Moderator(state, lambda: self.supervisor.feeds, record, clock, word_lists)
        self.dispatcher = Dispatcher(state, journal, (self.intents, self.acting, self.deals), record, clock)
        draws = Draws(state, record, self.scope, clock)
        self.giveaways = Giveaways(state, journal, vault, draws, drand, clock)
        self._checkpoints = Checkpoints(journal, state.seq)
        self._journal = journal
        self._clock = clock
        self._left: dict[Place, LeftRoom] = {}
        self._unsubscribe = [
            hub.subscribe(self.stages.on_batch),
            hub.subscribe(self.intents.on_batch),
            hub.subscribe(self.acting.on_batch),
            hub.subscribe(self.moderator.on_batch),
            hub.subscribe(self.deals.on_batch),
            hub.subscribe(self._regulars.on_batch),
            journal.on_committed(self.stages.on_committed),
        ]
        self._duties = [
            _Duty("tick", TICK_S, self._tick),
            _Duty("root", TICK_S, draws.look),
            _Duty("refresh", REFRESH_S, self.stages.refresh),
            _Duty("welcome", REFRESH_S, self.intents.welcome),
            _Duty("check", _CHECK_S, self.supervisor.check),
            _Duty("inspect", INSPECT_S, self.intents.inspect),
            _Duty("deals", TICK_S, self.deals.look),
            _Duty("deals in shops", INSPECT_S, self.deals.inspect),
            _Duty("checkpoint", 0.0, lambda: self._checkpoints.keep(state)),
        ]

    def frame(self) -> int:
        """Take in what came and do what is due; return how many events were recorded."""
        # A commit's own wake-up waits behind whatever is painted and read; a frame sees it before and after.
        self.stages.on_committed()
        recorded = self.pipeline.drain()
        self.stages.on_committed()
        now = self._clock.monotonic()
        for duty in self._duties:
            if now >= duty.due:
                duty.due = now + duty.every_s
                self.faults.guard(duty.name, duty.work)
        return recorded

    def _tick(self) -> None:
        self.pipeline.record(tick(self.state, self._clock.now_us()))

    async def come_back(self, recent: list[Recorded]) -> None:
        """Take up a show after a restart: know repeats again, tell the gap, finish what was begun."""
        await remember(self.pipeline.dedupe, recent)
        await self.shops.recall(self._journal)
        self._left = left_rooms(self.state, recent)
        self.faults.look(self.state)
        self.pipeline.record(list(tell(self.state, self._left)))
        self.intents.inspect()
        self.acting.inspect()
        self._regulars.look()

    def adopt(self, left: Sequence[Left]) -> None:
        """Go on with what other shows left standing in shops."""
        if left:
            record, now_us = self.pipeline.record, self._clock.now_us()
            work = adopt(self._journal, self.state.show, left, record, now_us)
            self.scope.start(work, "take over deals")

    def add_feed(self, feed: Feed) -> None:
        """Keep a feed connected; in a room that was left, its first frame closes the gap."""
        link = self.supervisor.add(feed)
        left = self._left.pop((feed.platform, feed.room), None)
        if left is not None:
            link.rate.prime(left.received_us)
            if left.gap is not None:
                link.adopt_gap(left.gap)

    async def stop(self) -> None:
        """Stop the feeds, record what they had brought, tell of a show's end, and end every task."""
        feeds = self.supervisor.feeds
        await self.supervisor.close()
        while self.pipeline.drain():
            pass
        if self.state.ended_us is not None:
            await end(*feeds)
        await self.scope.close()
        await self.shops.close()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
