"""A desk without a window that works a show as hard as it can until somebody kills it.

Run: ``python -m tests.faults.victim STORE SEED``; what it does it tells on its standard output.
"""

from __future__ import annotations

import asyncio
import sys
import time
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from livestream_console.app.vault import MemoryVault
from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    CloseGiveaway,
    DrawGiveaway,
    EndOffer,
    FireOffer,
    MarkClaimPaid,
    OpenGiveaway,
    ProductDraft,
    PushCard,
    UndoOffer,
)
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.money import Money
from livestream_console.core.ports import Capabilities, FeedSink
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh, make_draw_secret
from livestream_console.engine.scope import TaskScope
from livestream_console.store.journal import SqliteJournal
from tests.core.giveaways.drafts import terms
from tests.e2e.desk import Heard
from tests.faults.told import Acknowledged, Asked, Promised, Ready, Received, Scripted, tell

FRAME_S = 0.033
COMMENTS_PER_S = 1_000
READ_S = 0.005
PRODUCTS = ("A1", "A2", "A3")
PRICE = Money(9_900, "CNY")
SALE_PRICE = Money(5_900, "CNY")
STOCK = 300
PHRASE = "抽奖"


class Screen:
    """An overlay that confirms everything and tells what it promised."""

    name = "overlay"
    clients = 1

    def send(self, state: dict[str, Any]) -> int:
        sale = state["flash_sale"]
        if sale is not None and sale["phase"] == "live":
            tell(Promised(sale["offer"]))
        return 0

    async def confirmed(self, number: int) -> int:
        return 1


class Room:
    """A room that talks at a steady rate, claims now and then and takes part in every giveaway."""

    feed_id = "fault:room"
    platform = "fault"
    room = "room"
    origin = "official"
    capabilities = Capabilities()
    silence_s = 600.0

    def __init__(self, chance: Random) -> None:
        self._chance = chance

    async def run(self, sink: FeedSink) -> None:
        sink.live()
        begun = time.monotonic()
        said = 0
        while True:
            due = int((time.monotonic() - begun) * COMMENTS_PER_S) - said
            sink.offer([self._say(said + n) for n in range(due)])
            said += due
            await asyncio.sleep(READ_S)

    def _say(self, number: int) -> Observed:
        kind = self._chance.random()
        claim = f"{self._chance.choice(PRODUCTS)}+1"
        text = claim if kind < 0.05 else PHRASE if kind < 0.1 else "这个颜色好美"
        now_us = time.time_ns() // 1_000
        seen = Observed(
            CommentPosted(text),
            received_us=now_us,
            at_us=now_us,
            platform=self.platform,
            room=self.room,
            id=f"m-{number}",
            viewer=Viewer(str(self._chance.randrange(5_000)), "阿珍"),
        )
        tell(Received(f"m-{number}", now_us))
        return seen


class Producer:
    """Cards, sales, payments and giveaways without end, a breath apart."""

    def __init__(self, console: Console, chance: Random) -> None:
        self._console = console
        self._chance = chance

    async def run(self) -> None:
        drafts = tuple(ProductDraft(name, name, PRICE, STOCK, keyword=name) for name in PRODUCTS)
        await self._do(AddProducts(command_id=fresh("command"), products=drafts))
        for _ in count():
            product = self._chance.choice(PRODUCTS)
            await self._do(PushCard(command_id=fresh("command"), product=product))
            await self._sell(product)
            await self._give_away()

    async def _sell(self, product: str) -> None:
        offer = fresh("offer")
        terms = FlashSaleTerms(price=SALE_PRICE, units=5, duration_s=1)
        await self._do(ArmOffer(command_id=fresh("command"), offer=offer, product=product, terms=terms))
        await self._do(FireOffer(command_id=fresh("command"), offer=offer))
        await self._take_money()
        stop = self._chance.choice((EndOffer, UndoOffer))
        await self._do(stop(command_id=fresh("command"), offer=offer))

    async def _take_money(self) -> None:
        claims = self._console.state.claims.claims.values()
        held = [claim.claim for claim in claims if claim.result in ("held", "partial")]
        for claim in held[:3]:
            await self._do(MarkClaimPaid(command_id=fresh("command"), claim=claim))

    async def _give_away(self) -> None:
        giveaway, made = fresh("giveaway"), make_draw_secret()
        await self._do(
            OpenGiveaway(
                command_id=fresh("command"),
                giveaway=giveaway,
                terms=terms(phrase=PHRASE, winners=2),
                salt=made.salt,
                commit=made.commit,
            )
        )
        await self._do(CloseGiveaway(command_id=fresh("command"), giveaway=giveaway))
        drawn_us = self._console.now_us()
        await self._do(
            DrawGiveaway(
                command_id=fresh("command"), giveaway=giveaway, secret=made.secret, drawn_us=drawn_us
            )
        )

    async def _do(self, command: Scripted) -> None:
        tell(Asked(command))
        outcome = await self._console.dispatch(command)
        if outcome.rejected is None and outcome.saved:
            tell(Acknowledged(command.command_id, outcome.seq))
        await asyncio.sleep(self._chance.uniform(0, 0.02))


async def main(store: Path, seed: int) -> None:
    journal = SqliteJournal(store)
    journal.open()
    console = Console(journal, [Screen()], SystemClock(), Heard(), MemoryVault())
    tell(Ready(await console.start_show("fault")))
    console.add_feed(Room(Random(seed)))
    work = TaskScope().start(Producer(console, Random(seed)).run(), "producer")
    while not work.done():
        console.frame()
        await asyncio.sleep(FRAME_S)
    work.result()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
