"""What is found out about a recorded show beside its replay: its outline, its checkpoints, and whether it
still comes to what it came to live.

Rule: none of it is needed to play, so nothing of it begins while a seek is under way; it comes when it is
there, and what is wrong is told once.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from livestream_console.core.envelope import Recorded
from livestream_console.core.ports import Journal, JournalFailed, Notice, Notifier
from livestream_console.core.show import REDUCER_VERSION, ShowState
from livestream_console.core.state_bytes import state_hash
from livestream_console.engine.outline import Outline, outline_of
from livestream_console.engine.restore import complete

SLOW_REBUILD = 20_000
"""Rebuilding more events than this from the journal takes long enough to say so."""


def read_orders(state: ShowState) -> None:
    """Go through the books of orders, each of which reads itself when it is first gone through."""
    state.metrics.orders.orders.items()
    state.attribution.orders.items()


class Survey:
    """``outline`` is None until the show was gone through once; of most shows that is at once."""

    def __init__(self, journal: Journal, show: str, notifier: Notifier | None) -> None:
        self.outline: Outline | None = None
        self._journal = journal
        self._show = show
        self._notifier = notifier
        self._hashes: dict[int, bytes] = {}
        self._passing: asyncio.Task[Any] | None = None
        self._loop = asyncio.get_running_loop()

    async def run(self, last_seq: int) -> None:
        """Make the checkpoints that are missing, then the outline; of an older show that takes long.

        Last, read all orders once, which is remembered: the first panel to show them would hold the loop.
        """
        journal = self._journal
        try:
            await self._turn()
            self._hashes = await journal.in_reader(self._read_hashes)
            await self._turn()
            tell_lacking = partial(self._tell_lacking, last_seq)
            end = await complete(journal, self._show, last_seq, tell_lacking, self.tell_damaged)
            self.outline = await journal.in_reader(outline_of, end)
            await self._turn()
            await journal.in_reader(read_orders, end)
        except JournalFailed as failed:
            self._notify("store_unreadable", reason=str(failed))

    def let_pass(self, seek: asyncio.Task[Any]) -> None:
        """Begin nothing more until this is over: of two that read at once each takes twice as long."""
        self._passing = seek

    async def _turn(self) -> None:
        while self._passing is not None and not self._passing.done():
            await asyncio.wait([self._passing])

    def compare(self, state: ShowState, recorded: Recorded) -> None:
        """Hold the state against the hash of the live one, where there is one.

        The first difference is told, and then no more: all that follows differs too.
        """
        told = self._hashes.get(recorded.seq)
        if told is not None and bytes.fromhex(state_hash(state)) != told:
            self._hashes = {}
            self._notify("replay_differs", at_us=recorded.received_us)

    def tell_damaged(self, count: int) -> None:
        """Say that checkpoints could not be read; from any thread."""
        self._loop.call_soon_threadsafe(lambda: self._notify("checkpoints_damaged", count=count))

    def _tell_lacking(self, events: int, lacking: int) -> None:
        if lacking > SLOW_REBUILD:
            self._loop.call_soon_threadsafe(lambda: self._notify("replay_rebuilding", events=events))

    def _read_hashes(self) -> dict[int, bytes]:
        return {told.seq: told.hash for told in self._journal.hashes(self._show, REDUCER_VERSION)}

    def _notify(self, code: str, **params: str | int) -> None:
        if self._notifier is not None:
            self._notifier.notify(Notice(code, params, "warning"))
