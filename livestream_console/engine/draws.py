"""Roots and draws over many entries, worked out a few milliseconds at a time.

Rule: a closed giveaway takes no more entries, so there is time; what comes out is stated behind the close and
is the same whenever, and however often, it is worked out.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from livestream_console.core.commands import Lots
from livestream_console.core.envelope import Observed
from livestream_console.core.facts import desk_fact
from livestream_console.core.giveaways import draw, drawing
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.giveaways.draw import Steps
from livestream_console.core.ports import Clock
from livestream_console.core.show import ShowState
from livestream_console.engine.scope import TaskScope

STEP_S = 0.003
T = TypeVar("T")


class Draws:
    """Keeps the sorted entries of the giveaways that are closed and not yet drawn."""

    def __init__(
        self, state: ShowState, record: Callable[[Sequence[Observed]], object], scope: TaskScope, clock: Clock
    ) -> None:
        self._state = state
        self._record = record
        self._scope = scope
        self._clock = clock
        self._sealing: dict[str, asyncio.Task[list[bytes]]] = {}

    def look(self) -> None:
        """State the root of whatever was closed without, be it by a person, its time or a crash."""
        undrawn = {each.giveaway: each for each in self._state.giveaways.undrawn}
        for name in self._sealing.keys() - undrawn.keys():
            del self._sealing[name]
        for closed in undrawn.values():
            if closed.status == "closed" and closed.n and closed.root is None:
                self._start(closed)

    async def lots(self, name: str, secret: str, beacon: str, drawn_us: int) -> Lots | None:
        """Work out a draw; None where there is nothing that could be drawn."""
        closed = self._state.giveaways.giveaways.get(name)
        if closed is None or closed.status != "closed" or not closed.n:
            return None
        leaves = await asyncio.shield(self._start(closed))
        if closed.status != "closed":
            return None
        return await in_steps(drawing.lots_steps(closed, leaves, secret, beacon, drawn_us))

    def _start(self, closed: Giveaway) -> asyncio.Task[list[bytes]]:
        sealing = self._sealing.get(closed.giveaway)
        if sealing is None:
            sealing = self._scope.start(self._seal(closed), f"root {closed.giveaway}")
            self._sealing[closed.giveaway] = sealing
        return sealing

    async def _seal(self, closed: Giveaway) -> list[bytes]:
        leaves = await sorted_entries(closed)
        if closed.root is None and leaves:
            root = await in_steps(draw.root_steps(leaves))
            if closed.status == "closed":
                self._record([desk_fact(drawing.sealed(closed, root), self._clock.now_us())])
        return leaves


async def sorted_entries(closed: Giveaway) -> list[bytes]:
    """Return the leaves of a giveaway that still knows its entrants."""
    return await in_steps(draw.sort_steps(list(closed.entrants)))


async def in_steps(steps: Steps[T]) -> T:
    """Do the work without holding the loop for more than a few milliseconds."""
    deadline = time.perf_counter() + STEP_S
    while True:
        try:
            next(steps)
        except StopIteration as done:
            result: T = done.value
            return result
        if time.perf_counter() >= deadline:
            await asyncio.sleep(0)
            deadline = time.perf_counter() + STEP_S
