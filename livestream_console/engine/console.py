"""The one façade that UI, web pages, command line and tests call.

Rule: one show is live at a time. Everything that happens goes through ``frame``, ``dispatch`` and the feeds,
and every one of them ends in the journal.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from random import Random
from typing import Any

from livestream_console.core.commands import Command, OpenGiveaway, Rejected, StartShow
from livestream_console.core.decide import decide
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import Event
from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.core.moderation.word_lists import WordLists
from livestream_console.core.ports import (
    Clock,
    Feed,
    Found,
    Journal,
    JournalFailed,
    Notice,
    Notifier,
    Stage,
    Vault,
)
from livestream_console.core.shops.shop import Shop
from livestream_console.core.show import ShowState, new_state
from livestream_console.engine.beacon import Drand
from livestream_console.engine.desk import Desk
from livestream_console.engine.hub import Hub
from livestream_console.engine.ids import fresh, fresh_show
from livestream_console.engine.journal_watch import JournalWatch
from livestream_console.engine.leftovers import left_deals
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.recall import read_recent
from livestream_console.engine.restore import history_before, read_people, restore
from livestream_console.engine.shop_feed import Cursors, NoCursors
from livestream_console.engine.shops import ShopStatus
from livestream_console.engine.source import Outcome
from livestream_console.net.relay import RelayAddress

_NO_SHOW = Outcome(rejected=Rejected("no_show"))
_LAST_SEQ = 2**62
_STOP_S = 5.0
_TAKEN_AT_ONCE = 256


class Console:
    """A live show and the desk around it (a source.ShowSource)."""

    live = True

    def __init__(
        self,
        journal: Journal,
        stages: Sequence[Stage],
        clock: Clock,
        notifier: Notifier,
        vault: Vault,
        rng: Random | None = None,
        drand: Drand | None = None,
        cursors: Cursors | None = None,
    ) -> None:
        self.hub = Hub()
        self._journal = journal
        self._stage_list = list(stages)
        self._clock = clock
        self._notifier = notifier
        self._vault = vault
        self._rng = rng or Random()
        self._cursors = cursors or NoCursors()
        self._drand = drand or Drand()
        self._state = new_state("")
        self._desk: Desk | None = None
        self._word_lists = WordLists()
        self._journal_watch = JournalWatch(journal, clock, notifier)

    @property
    def state(self) -> ShowState:
        return self._state

    @property
    def rooms(self) -> list[RoomStatus]:
        """The truth about every room's feed, in the order they were added."""
        desk = self._desk
        return [room for room in desk.supervisor.rooms if room.feed_id not in desk.shops] if desk else []

    @property
    def shops(self) -> list[ShopStatus]:
        """The truth about every shop, in the order they were added."""
        return self._desk.shops.status if self._desk else []

    @property
    def on_air(self) -> bool:
        """Whether a show is live at this desk, so that facts of it can be recorded."""
        return self._desk is not None

    @property
    def saved_through(self) -> tuple[int, int]:
        """(what is on disk, what is recorded), both as seq."""
        return self._journal.committed_seq(self._state.show), self._state.seq

    def now_us(self) -> int:
        return self._clock.now_us()

    # --- a show's life --------------------------------------------------------------------------------------

    async def start_show(self, title: str, currency: str = "CNY") -> str:
        """Begin a new show and return its id once its first event is on disk."""
        await self.stop()
        now_us = self._clock.now_us()
        state = new_state(fresh_show(now_us))
        command = StartShow(command_id=fresh("command"), title=title, currency=currency)
        started = decide(state, command, now_us)
        if isinstance(started, Rejected):
            raise ValueError(f"a new show was refused: {started.code}")
        desk = self._open(state)
        recorded = desk.pipeline.record(started)
        await self._journal.wait_committed(state.show, recorded[-1].seq)
        desk.adopt(await self._journal.in_reader(left_deals, self._journal, state.show))
        return state.show

    async def resume(self, show: str) -> None:
        """Go on with a show after a crash or a restart: rebuild the state, tell the gap, finish pushes."""
        await self.stop()
        people = await self._journal.in_reader(read_people, self._journal, show)
        state = await restore(self._journal, show, _LAST_SEQ, people)
        if not state.seq:
            raise LookupError(f"no such show: {show}")
        recent = await read_recent(self._journal, show)
        left = await self._journal.in_reader(left_deals, self._journal, show)
        desk = self._open(state)
        await desk.come_back(recent)
        desk.adopt(left)

    async def stop(self) -> None:
        """Leave the show. Nothing is recorded about it: a resume after a crash is the same."""
        desk, self._desk = self._desk, None
        if desk is None:
            return
        await desk.stop()
        try:
            async with asyncio.timeout(_STOP_S):
                await self._journal.wait_committed(self._state.show, self._state.seq)
        except (JournalFailed, TimeoutError):
            # The journal keeps trying until it is closed.
            self._notifier.notify(Notice("not_saved", {"reason": self._journal.failure or "slow"}, "error"))

    def frame(self) -> int:
        """Do what is due; call it about every 33 ms. Return how many events were recorded, 0 when idle."""
        recorded = self._desk.frame() if self._desk else 0
        self._journal_watch.look()
        return recorded

    def _open(self, state: ShowState) -> Desk:
        self._state = state
        self._desk = Desk(
            state,
            self._journal,
            self._stage_list,
            self.hub,
            self._clock,
            self._notifier,
            self._vault,
            self._rng,
            self._word_lists,
            self._cursors,
            self._drand,
        )
        self.hub.reset()
        return self._desk

    # --- feeds ----------------------------------------------------------------------------------------------

    def add_feed(self, feed: Feed) -> None:
        """Keep a feed connected as long as the show is live."""
        if self._desk is None:
            raise RuntimeError("a feed needs a live show")
        self._desk.add_feed(feed)

    async def remove_feed(self, feed_id: str) -> None:
        if self._desk is not None:
            await self._desk.supervisor.remove(feed_id)

    def retry_feed(self, feed_id: str) -> None:
        """Connect again now: a person changed something, or does not want to wait."""
        if self._desk is not None:
            self._desk.supervisor.retry(feed_id)

    # --- shops ----------------------------------------------------------------------------------------------

    async def add_shop(self, shop: Shop, relay: RelayAddress | None = None) -> None:
        """Open a shop and follow it as long as the show is live; ``relay`` takes its webhooks."""
        if self._desk is None:
            raise RuntimeError("a shop needs a live show")
        await self._desk.shops.add(shop, relay, self._desk.add_feed)

    async def remove_shop(self, shop_id: str) -> None:
        if self._desk is not None:
            await self._desk.shops.remove(shop_id)

    def shop(self, shop_id: str) -> Shop | None:
        """Return a connected shop, for its catalogue."""
        return self._desk.shops.find(shop_id) if self._desk else None

    async def restore_prices(self, by: str | None, within_s: float) -> None:
        """End all of ours in shops, as far as that is done in time; ``by`` None: the desk itself."""
        if self._desk is not None:
            await self._desk.deals.restore(by, within_s)

    # --- word lists -----------------------------------------------------------------------------------------

    @property
    def word_lists(self) -> WordLists:
        return self._word_lists

    def use_word_lists(self, lists: WordLists) -> None:
        """Watch comments by these lists, in this show and the next ones."""
        self._word_lists = lists
        if self._desk is not None:
            self._desk.moderator.use(lists)

    # --- commands -------------------------------------------------------------------------------------------

    async def dispatch(self, command: Command) -> Outcome:
        """Carry out a command; deciding and recording happen before the first await."""
        if self._desk is None:
            return _NO_SHOW
        return await self._desk.dispatcher.dispatch(command)

    async def open_giveaway(self, terms: GiveawayTerms, by: str = "producer") -> Outcome:
        """Publish the terms of a draw, with a commitment to a secret that only the vault knows."""
        desk = self._desk
        if desk is None:
            return _NO_SHOW
        command = await desk.giveaways.opening(terms, by)
        outcome = await self._carry_out(desk, command)
        if outcome.rejected is not None and isinstance(command, OpenGiveaway):
            desk.giveaways.forget(command)
        return outcome

    async def draw_giveaway(self, giveaway: str, by: str = "producer") -> Outcome:
        """Draw the winners of a closed giveaway with the secret that was promised and the beacon it named."""
        desk = self._desk
        if desk is None:
            return _NO_SHOW
        return await self._carry_out(desk, await desk.giveaways.drawing(giveaway, by))

    async def _carry_out(self, desk: Desk, command: Command | Rejected) -> Outcome:
        """Carry out what a desk prepared, unless its show was left meanwhile."""
        if desk is not self._desk:
            return _NO_SHOW
        if isinstance(command, Rejected):
            return Outcome(rejected=command, seq=self._state.seq)
        return await desk.dispatcher.dispatch(command)

    async def audit(self, giveaway: str) -> dict[str, Any]:
        """Return the content of a drawn giveaway's audit file."""
        if self._desk is None:
            raise LookupError("no show is live")
        return await self._desk.giveaways.audit(giveaway)

    # --- from outside ---------------------------------------------------------------------------------------

    async def take_in(self, facts: Sequence[Observed]) -> None:
        """Record what a person brought of this show from elsewhere, such as a shop's exported orders.

        A little at a time: thousands at once would hold up the comments.
        """
        if self._desk is None:
            raise RuntimeError("facts need a live show")
        sink = self._desk.pipeline.sink()
        for start in range(0, len(facts), _TAKEN_AT_ONCE):
            await sink.room()
            sink.offer(facts[start : start + _TAKEN_AT_ONCE])
        await sink.saved()

    # --- looking back ---------------------------------------------------------------------------------------

    async def history_before(self, seq: int, kinds: Collection[type[Event]], limit: int) -> list[Recorded]:
        """Return the last events of these kinds with a lower seq, also those not on disk yet."""
        show, recorded_seq = self._state.show, self._state.seq
        await self._journal.wait_committed(show, min(seq - 1, recorded_seq))
        return await history_before(self._journal, show, seq, kinds, limit)

    async def search(self, text: str, before_seq: int | None = None, limit: int = 100) -> Found:
        """Return the newest comments with the text; the journal knows also of those on their way to disk."""
        search, show = self._journal.search, self._state.show
        return await self._journal.in_reader(search, show, text, before_seq=before_seq, limit=limit)
