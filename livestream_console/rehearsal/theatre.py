"""The rehearsal itself: the crowd on one clock, playing to the feeds through the loopback servers.

Rule: one task and fixed steps of virtual time, so that the same seed gives the same stream however the
machine lags. Rooms are told what happened; what the crowd buys is done in the shop, which tells of it itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.ids import own_name
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.faults import FaultCounts, Faults
from livestream_console.rehearsal.houses import house
from livestream_console.rehearsal.rooms import ROOMS, USUAL_ROOMS, RoomPlan
from livestream_console.rehearsal.servers.shop_vendure import VendureServer
from livestream_console.rehearsal.shoppers import SHOP
from livestream_console.rehearsal.shops.counter import Counter
from livestream_console.shops.builtin.catalogue import read_catalogue

_STEP_S = 0.05
_MOST_STEPS_AT_ONCE = 20
"""After a longer stall the crowd has lived through a second and simply slept through the rest."""


class Seat(msgspec.Struct, frozen=True):
    """Where a feed connects: exactly what a seller would type in, plus the address that stands in for the
    platform's.
    """

    platform: str
    room: str
    url: str
    secrets: dict[str, str] = {}


def demo_products(resources: Path) -> list[ProductDraft]:
    """Return the demo shelf; it is an ordinary catalogue, as a seller would import it."""
    return list(read_catalogue(resources / "demo" / "catalogue.csv", "CNY"))


class Rehearsal:
    """A show without a show: start it, sit the feeds down, let it see the journal, stop it.

    ``products`` are those of the shelf; each knows its place in the shop.
    """

    def __init__(
        self,
        seed: int = 1,
        rate_per_s: float = 20.0,
        faults: Faults | None = None,
        products: Iterable[ProductDraft] = (),
        plans: Sequence[RoomPlan] = ROOMS[:USUAL_ROOMS],
    ) -> None:
        faults = faults or Faults()
        self._servers = {
            plan.platform: house(plan, faults, Random(f"{seed}/faults/{plan.platform}")) for plan in plans
        }
        self._rooms = {plan.platform: plan.room for plan in plans}
        self._now_us = time.time_ns() // 1000
        self._counter = Counter(products, Random(f"{seed}/counter"), lambda: self._now_us)
        self.products = self._counter.products
        self._shop = VendureServer(self._counter.floor, password=secrets.token_hex(16))
        self._crowd = Crowd(seed, rate_per_s, self._now_us, plans, self.products)
        self._is_hushed = False
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> list[Seat]:
        """Open the servers, let the crowd in and return where the feeds sit down."""
        await self._shop.start()
        for server in self._servers.values():
            await server.start()
        self._now_us = time.time_ns() // 1000
        self._task = asyncio.create_task(self._play(), name="rehearsal")
        self._task.add_done_callback(_report)
        return [
            Seat(platform, self._rooms[platform], server.url, server.secrets)
            for platform, server in self._servers.items()
        ]

    @property
    def shop(self) -> Seat:
        """Where the shop's connector sits down, once the rehearsal has started."""
        return Seat("vendure", own_name(SHOP), self._shop.url, self._shop.secrets)

    def on_recorded(self, batch: Sequence[Recorded]) -> None:
        """Let the crowd see what the desk did; fits the hub's ``on_batch``."""
        self._crowd.on_recorded(batch)

    async def hush(self) -> None:
        """Send the crowd home; servers go on, so that everything said can still be read."""
        self._is_hushed = True
        if self._task is not None and self._task.done():
            await self._task  # a crowd that had stumbled says so here

    async def stop(self) -> None:
        """End the rehearsal: the crowd first, then the servers."""
        task, self._task = self._task, None
        try:
            if task is not None:
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
        finally:
            await self._shop.stop()
            for server in self._servers.values():
                await server.stop()

    @property
    def sent(self) -> dict[str, int]:
        """Distinct comments handed to a healthy connection, by platform."""
        return {platform: server.outlet.comments_sent for platform, server in self._servers.items()}

    @property
    def paid(self) -> set[str]:
        """The orders that were paid in the shop, by its own ids."""
        return self._counter.paid

    @property
    def fault_counts(self) -> dict[str, FaultCounts]:
        """What went wrong on purpose so far, by platform."""
        return {platform: server.outlet.counts for platform, server in self._servers.items()}

    @property
    def viewers(self) -> int:
        return self._crowd.viewers

    async def _play(self) -> None:
        while True:
            behind_s = time.time_ns() / 1e9 - self._now_us / 1e6
            steps = min(int(behind_s / _STEP_S), _MOST_STEPS_AT_ONCE)
            if steps == _MOST_STEPS_AT_ONCE:
                self._now_us = time.time_ns() // 1000 - int(steps * _STEP_S * 1e6)
            for _ in range(steps):
                self._step()
            await asyncio.sleep(_STEP_S)

    def _step(self) -> None:
        self._now_us += int(_STEP_S * 1e6)
        if not self._is_hushed:
            said: dict[str, list[Observed]] = {platform: [] for platform in self._servers}
            for seen in self._crowd.step(self._now_us, _STEP_S):
                said.setdefault(str(seen.platform), []).append(seen)
            self._counter.serve(said.pop(SHOP, ()))
            for platform, batch in said.items():
                self._servers[platform].publish(batch)
        for server in self._servers.values():
            server.pass_time(_STEP_S)


def _report(task: asyncio.Task[None]) -> None:
    """Tell the loop's handler at once that the crowd stumbled; ``stop`` raises it again."""
    if not task.cancelled() and (error := task.exception()) is not None:
        task.get_loop().call_exception_handler(
            {"message": "the rehearsal's crowd stumbled", "exception": error, "task": task}
        )
