"""What the last switchback found, and what a planned one could find, worked out by the worker.

Rule: nothing is said of a switchback before it is over: who looks at half of it decides by that how long it
goes on.
"""

from __future__ import annotations

import asyncio
import logging

from livestream_console.analysis.review.switchback import Found
from livestream_console.analysis.switchbacks.found import Asked, Chances, asked_of, chances, find
from livestream_console.core.ports import Worker, WorkerDied
from livestream_console.core.switchback.plan import Design
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.source import ShowSource
from livestream_console.engine.watch import Watch

_LATE_US = 30_000_000
"""What comes later than this after the last block is not waited for."""
_log = logging.getLogger(__name__)


class Switchbacks(Watch):
    """Watches one show at a time; ``found`` has what was found, by the name of the switchback."""

    def __init__(self, source: ShowSource, worker: Worker, scope: TaskScope) -> None:
        super().__init__(source)
        self._worker = worker
        self._scope = scope
        self.found: dict[str, Found] = {}
        self._asked: set[str] = set()

    def look(self) -> None:
        """Judge the last one once it is over and what came late is in."""
        state = self._source.state
        last = state.switchbacks.latest
        if last is None or last.over_us is None or last.switchback in self._asked:
            return
        now_us = max(self._source.now_us(), state.now_us)
        if now_us < last.over_us + _LATE_US and state.ended_us is None:
            return
        asked = asked_of(state.metrics, last)
        if asked is not None:
            self._asked.add(last.switchback)
            self._scope.start(self._find(last.switchback, asked), f"judge {last.switchback}")

    async def chances(self, design: Design, rate: float) -> Chances | None:
        """Return what a design would find; None where the worker died. To stop waiting harms nothing."""
        return await asyncio.shield(self._scope.start(self._chances(design, rate), "chances"))

    async def _chances(self, design: Design, rate: float) -> Chances | None:
        try:
            return await self._worker.run(chances, design, rate)
        except WorkerDied as died:
            _log.warning("no chances were worked out: %r", died)
            return None

    async def _find(self, name: str, asked: Asked) -> None:
        generation = self._generation
        try:
            found = await self._worker.run(find, asked)
        except WorkerDied as died:
            _log.warning("the switchback was not judged: %r", died)
            return
        if generation == self._generation:
            self.found[name] = found

    def _forget(self) -> None:
        self._asked.clear()
        self.found.clear()
