"""The rehearsal itself: the crowd on one clock, playing to the feeds through the loopback servers.

Rule: one task and fixed steps of virtual time, so that the same seed gives the same stream however the
machine lags.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from typing import Protocol

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.faults import FaultCounts, Faults
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.servers.bilibili import BilibiliServer, OpenLiveKeys
from livestream_console.rehearsal.servers.bridge import BridgeServer
from livestream_console.rehearsal.servers.outlet import Outlet
from livestream_console.rehearsal.servers.twitch_irc import TwitchIrcServer
from livestream_console.rehearsal.shoppers import SHOP
from livestream_console.shops.builtin.catalogue import read_catalogue

_BRIDGED = "douyin"
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


class RoomServer(Protocol):
    outlet: Outlet

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    def publish(self, batch: Sequence[Observed]) -> None: ...
    def pass_time(self, dt_s: float) -> None: ...


class Rehearsal:
    """A show without a show: start it, sit the feeds down, let it see the journal, stop it."""

    def __init__(
        self,
        seed: int = 1,
        rate_per_s: float = 20.0,
        faults: Faults | None = None,
        products: Iterable[ProductDraft] = (),
    ) -> None:
        faults = faults or Faults()
        twitch, bilibili, bridged = ROOMS
        dice = [Random(f"{seed}/faults/{plan.platform}") for plan in ROOMS]
        # Unlike the show, secrets never come from the seed.
        self._keys = OpenLiveKeys(1_700_000_000_001, *(secrets.token_hex(16) for _ in range(3)))
        self._twitch = TwitchIrcServer(twitch.room, secrets.token_hex(16), faults, dice[0])
        self._bilibili = BilibiliServer(int(bilibili.room), self._keys, faults, dice[1])
        self._bridge = BridgeServer(secrets.token_hex(16), faults, dice[2])
        self._servers: dict[str, RoomServer] = {
            twitch.platform: self._twitch,
            bilibili.platform: self._bilibili,
            bridged.platform: self._bridge,
        }
        self._now_us = time.time_ns() // 1000
        self._crowd = Crowd(seed, rate_per_s, self._now_us, products)
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> list[Seat]:
        """Open the servers, let the crowd in and return where the feeds sit down."""
        for server in self._servers.values():
            await server.start()
        self._now_us = time.time_ns() // 1000
        self._task = asyncio.create_task(self._play(), name="rehearsal")
        self._task.add_done_callback(_report)
        keys = self._keys
        open_live = {"app_id": str(keys.app_id), "key": keys.key, "secret": keys.secret, "code": keys.code}
        places = {plan.platform: plan.room for plan in ROOMS}
        return [
            Seat("twitch", places["twitch"], self._twitch.url),
            Seat("bilibili", places["bilibili"], self._bilibili.url, open_live),
            Seat("douyin", places["douyin"], self._bridge.url),
        ]

    def on_recorded(self, batch: Sequence[Recorded]) -> None:
        """Let the crowd see what the desk did; fits the hub's ``on_batch``."""
        self._crowd.on_recorded(batch)

    async def hush(self) -> None:
        """Send the crowd home; connections stay, so that everything said can still be read."""
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        # A crowd that had stumbled before says so here.
        with contextlib.suppress(asyncio.CancelledError):
            await task

    async def stop(self) -> None:
        """End the rehearsal: the crowd first, then the servers."""
        try:
            await self.hush()
        finally:
            for server in self._servers.values():
                await server.stop()

    @property
    def sent(self) -> dict[str, int]:
        """Distinct comments handed to a healthy connection, by platform."""
        return {platform: server.outlet.comments_sent for platform, server in self._servers.items()}

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
        said: dict[str, list[Observed]] = {platform: [] for platform in self._servers}
        for seen in self._crowd.step(self._now_us, _STEP_S):
            # The shop reports over the bridge, beside its room.
            said[_BRIDGED if seen.platform == SHOP else str(seen.platform)].append(seen)
        for platform, server in self._servers.items():
            server.publish(said[platform])
            server.pass_time(_STEP_S)


def _report(task: asyncio.Task[None]) -> None:
    """Tell the loop's handler at once that the crowd stumbled; ``stop`` raises it again."""
    if not task.cancelled() and (error := task.exception()) is not None:
        task.get_loop().call_exception_handler(
            {"message": "the rehearsal's crowd stumbled", "exception": error, "task": task}
        )
