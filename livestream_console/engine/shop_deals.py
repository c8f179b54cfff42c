"""Carries deals through their steps in the shops, and takes up again what a crash or an outage left open.

Rule: a step is on disk before the shop is asked for it. Whatever was cut short is looked at before anything
is asked again; a deal is over only once the shop says so, and a price that is not ours is never written over.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence

from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import IntentMoved, ShowEnded
from livestream_console.core.ports import Clock, FeedFailure, Journal, JournalFailed
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops import planning
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.core.shops.shop import Shop, Standing
from livestream_console.core.show import ShowState
from livestream_console.engine.scope import TaskScope

ANSWER_S = 30.0
"""A shop answers or gives up before; this only guards against one that does neither."""
END_S = 10.0
"""So long the end of a show waits for its shops."""
ON_THE_WAY_US = 30_000_000
"""So long a request without an answer may still arrive."""
_AT_ONCE = 4
"""Deals of one shop that are worked at together."""
_LONGEST_REST_S = 15.0
_SHOP_COMES_US = 15_000_000
"""At a start shops are connected one after the other."""
_JUST_NOW_US = 1_000_000
_GONE = ("absent", "ended")
_Work = Callable[[Shop, RemoteDeal], Awaitable[None]]


class ShopDeals:
    """Settles what one show's desk puts up in shops."""

    def __init__(
        self,
        state: ShowState,
        journal: Journal,
        shops: Callable[[str], Shop | None],
        record: Callable[[Sequence[Observed]], object],
        scope: TaskScope,
        clock: Clock,
    ) -> None:
        self._state = state
        self._journal = journal
        self._shops = shops
        self._record = record
        self._scope = scope
        self._clock = clock
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._rest_until: dict[str, float] = {}
        self._tries: Counter[str] = Counter()
        self._turns: dict[str, asyncio.Semaphore] = {}

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        """Do at once what a person asked for, however long its next try was away."""
        for recorded in batch:
            if type(recorded.event) is IntentMoved and recorded.id is not None:
                self._rest_until.pop(recorded.event.intent, None)

    def look(self) -> None:
        """Record what is due and go on with every deal that is under way; to be called often."""
        state, now_us = self._state, self._clock.now_us()
        facts = planning.due(state.selling, state.offers, state.shelf, state.ended_us is not None, now_us)
        if facts:
            self._record(facts)
        now = self._clock.monotonic()
        for deal in selling.in_step(state.selling, selling.UNDER_WAY):
            if deal.intent not in self._busy and now >= self._rest_until.get(deal.intent, now):
                self._start(deal.intent, self._go_on)

    def inspect(self) -> None:
        """Look whether what is live still stands as we put it up."""
        for deal in selling.in_step(self._state.selling, frozenset({"live"})):
            if deal.intent not in self._busy:
                self._start(deal.intent, self._look_at)

    async def settled(self, batch: Iterable[Recorded]) -> None:
        """Give the shops some time to confirm that the prices of a show that ends are restored."""
        if any(type(recorded.event) is ShowEnded for recorded in batch):
            await self.finish(END_S)

    async def restore(self, by: str | None, within_s: float) -> None:
        """End everything of ours, as far as the shops confirm it in this time."""
        self._record(selling.take_down(self._state.selling, self._clock.now_us(), by))
        await self.finish(within_s)

    async def finish(self, within_s: float) -> None:
        """Go on until nothing is under way or the time is up."""
        try:
            async with asyncio.timeout(within_s):
                while True:
                    self.look()
                    if self._busy:
                        await asyncio.wait(list(self._busy.values()))
                    elif selling.in_step(self._state.selling, selling.UNDER_WAY):
                        await asyncio.sleep(0.1)
                    else:
                        return
        except TimeoutError:
            return  # what is left is taken up by the next look, or the next start

    # --- one deal -------------------------------------------------------------------------------------------

    def _start(self, intent: str, work: _Work) -> None:
        self._busy[intent] = self._scope.start(self._work_on(intent, work), f"shop deal {intent}")

    async def _work_on(self, intent: str, work: _Work) -> None:
        try:
            deal = self._deal(intent)
            shop = self._shops(deal.shop)
            if shop is None:
                self._without_shop(deal)
                return
            async with self._turns.setdefault(deal.shop, asyncio.Semaphore(_AT_ONCE)):
                await work(shop, self._deal(intent))
            self._tries.pop(intent, None)
        except JournalFailed:
            return  # nothing is asked of a shop that could not be taken up again
        except FeedFailure as failure:
            self._put_off(intent, failure)
        except (TimeoutError, OSError):
            self._put_off(intent, FeedFailure("network"))
        finally:
            del self._busy[intent]

    async def _go_on(self, shop: Shop, deal: RemoteDeal) -> None:
        while deal.step in selling.UNDER_WAY:
            if deal.step != "ending" or self._journal.failure is None:
                await self._on_disk()  # a full disk keeps no price up: what is on it tells what may stand
            step = {"planned": self._prepare, "applying": self._apply, "ending": self._end}[deal.step]
            async with asyncio.timeout(ANSWER_S):
                is_further = await step(shop, deal)
            deal = self._deal(deal.intent)
            if not is_further:
                self._rest(deal.intent, _LONGEST_REST_S)
                return

    async def _prepare(self, shop: Shop, deal: RemoteDeal) -> bool:
        fitted = planning.fitted(deal, shop.capabilities, self._clock.now_us())
        if isinstance(fitted, str):
            return self._move(deal, "failed", reason=fitted)
        before = await shop.prepare(fitted)
        was, asked_us = shop.price_before(before), self._clock.now_us()
        return self._move(deal, "applying", deal=fitted, before=before, was=was, asked_us=asked_us)

    async def _apply(self, shop: Shop, deal: RemoteDeal) -> bool:
        """Put it up, unless an earlier try did."""
        before = deal.before or ""
        standing = await shop.inspect(deal.deal, before, deal.reference)
        if standing.state != "absent":
            return self._found(deal, standing)
        if self._deal(deal.intent).step != "applying":
            return True
        if self._clock.now_us() - deal.asked_us > _JUST_NOW_US:
            self._move(deal, "applying", asked_us=self._clock.now_us())
            deal = self._deal(deal.intent)
            await self._on_disk()
        try:
            reference = await shop.apply(deal.deal, before)
        except FeedFailure as failure:
            if failure.retryable:
                raise
            return self._found(deal, await shop.inspect(deal.deal, before, None), failure.code)
        return self._move(deal, "live", reference=reference)

    def _found(self, deal: RemoteDeal, standing: Standing, refused: str | None = None) -> bool:
        """Go on from what stands there of a deal that may have been put up."""
        match standing.state:
            case "ours":
                return self._move(deal, "live", reference=standing.reference)
            case "foreign":
                reason = refused or "foreign"
                return self._move(deal, "needs_person", reason=reason, found=standing.found)
            case _:
                return self._move(deal, "failed", reason=refused or "ended_there")

    async def _end(self, shop: Shop, deal: RemoteDeal) -> bool:
        """Take it down where it is ours, and believe only what the shop shows then."""
        before = deal.before or ""
        standing = await shop.inspect(deal.deal, before, deal.reference)
        if standing.state == "ours":
            await shop.undo(deal.deal, before, deal.reference or standing.reference)
            standing = await shop.inspect(deal.deal, before, deal.reference)
        if standing.state == "foreign":
            return self._move(deal, "needs_person", reason="foreign", found=standing.found)
        unsure = deal.reference is None and self._clock.now_us() < deal.asked_us + ON_THE_WAY_US
        if standing.state in _GONE and not unsure:
            return self._move(deal, "done")
        return False

    async def _look_at(self, shop: Shop, deal: RemoteDeal) -> None:
        async with asyncio.timeout(ANSWER_S):
            standing = await shop.inspect(deal.deal, deal.before or "", deal.reference)
        if standing.state == "foreign":
            self._move(deal, "needs_person", reason="foreign", found=standing.found)
        elif standing.state in _GONE:
            self._move(deal, "done", reason="ended_there")

    # --- what becomes of it ---------------------------------------------------------------------------------

    def _move(self, deal: RemoteDeal, step: str, /, **changes: object) -> bool:
        """Record a step, unless the deal went another way while the shop was asked."""
        now = self._deal(deal.intent)
        if now.step != deal.step:
            if now.step != "ending" or "reference" not in changes:
                return True
            step, deal, changes = "ending", now, {"reference": changes["reference"]}
        self._record([selling.moved(deal, step, self._clock.now_us(), **changes)])
        return True

    def _without_shop(self, deal: RemoteDeal) -> None:
        if deal.step == "planned" and self._clock.now_us() - deal.since_us > _SHOP_COMES_US:
            self._move(deal, "failed", reason="not_connected")
        else:
            self._rest(deal.intent, 1.0)

    def _put_off(self, intent: str, failure: FeedFailure) -> None:
        """Try again a little later; where that is of no use, a person has to do something."""
        deal = self._deal(intent)
        if failure.retryable:
            self._tries[intent] += 1
            self._rest(intent, max(failure.retry_after_s or 0.0, 0.5 * 2 ** min(self._tries[intent], 5)))
        elif deal.step == "planned":
            self._move(deal, "failed", reason=failure.code)
        elif deal.step in selling.UNDER_WAY:
            self._move(deal, "needs_person", reason=failure.code)

    def _rest(self, intent: str, seconds: float) -> None:
        self._rest_until[intent] = self._clock.monotonic() + min(seconds, _LONGEST_REST_S)

    def _deal(self, intent: str) -> RemoteDeal:
        return self._state.selling.deals[intent]

    async def _on_disk(self) -> None:
        await self._journal.wait_committed(self._state.show, self._state.seq, durable=True)
