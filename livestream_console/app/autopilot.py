"""A producer for rehearsals that nobody watches: cards in turn, a sale, a giveaway, as its rundown says."""

from __future__ import annotations

import asyncio

from livestream_console.core.commands import (
    ArmOffer,
    CloseGiveaway,
    Command,
    FireOffer,
    NextSegment,
    PushCard,
    SetRundown,
)
from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.core.money import Money
from livestream_console.core.rundown.plan import Planned
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh

_STEP_S = 3.0
_SALE_S = 12
_GIVEAWAY = GiveawayTerms(
    prize="口红套装",
    prize_value=Money(9_900, "CNY"),
    phrase="抽奖",
    winners=3,
    reserves=2,
    organiser="彩排",
    contact="彩排",
    delivery="彩排，不发货",
)


class Autopilot:
    """Pushes the way a hand would, through the same commands."""

    def __init__(self, console: Console) -> None:
        self._console = console

    async def run(self) -> None:
        """Go on until cancelled; a refused step is skipped, as a hurried producer would."""
        products = tuple(self._console.state.shelf.order)
        while products:
            await self._plan(products)
            for place, product in enumerate(products):
                await self._go_on()
                await asyncio.sleep(_STEP_S)
                await self._send(PushCard(command_id=fresh("command"), product=product))
                await asyncio.sleep(_STEP_S)
                if place % 3 == 1:
                    await self._sell(product)
                elif place % 3 == 2:
                    await self._give_away()

    async def _plan(self, products: tuple[str, ...]) -> None:
        """Write down one round; sales and draws are not in it, so those segments run over."""
        length_s = round(2 * _STEP_S) or 1
        segments = (
            Planned(fresh("segment"), duration_s=length_s, product=product, push="card")
            for product in products
        )
        version = self._console.state.rundown.version
        await self._send(SetRundown(command_id=fresh("command"), segments=tuple(segments), version=version))

    async def _go_on(self) -> None:
        current = self._console.state.rundown.current
        after = None if current is None else current.plan.segment
        await self._send(NextSegment(command_id=fresh("command"), after=after))

    async def _sell(self, product: str) -> None:
        found = self._console.state.shelf.products[product]
        if found.price is None:
            return
        offer = fresh("offer")
        terms = FlashSaleTerms(
            price=Money(found.price.minor * 7 // 10, found.price.currency),
            units=30,
            per_buyer=2,
            duration_s=_SALE_S,
            shops=tuple({listing.shop for listing in found.listings}),
        )
        await self._send(ArmOffer(command_id=fresh("command"), offer=offer, product=product, terms=terms))
        await self._send(FireOffer(command_id=fresh("command"), offer=offer))
        await asyncio.sleep(_STEP_S)

    async def _give_away(self) -> None:
        opened = await self._console.open_giveaway(_GIVEAWAY)
        if opened.rejected is not None:
            return
        await asyncio.sleep(_STEP_S)
        giveaway = self._console.state.giveaways.open
        if giveaway is None:
            return
        await self._send(CloseGiveaway(command_id=fresh("command"), giveaway=giveaway.giveaway))
        await self._console.draw_giveaway(giveaway.giveaway)

    async def _send(self, command: Command) -> None:
        await self._console.dispatch(command)
