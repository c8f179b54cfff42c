"""A headless desk for end-to-end tests: the shipped console and store, driven by a ticking task."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from livestream_console.app.vault import MemoryVault
from livestream_console.core.ports import Notice, Stage
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.store.journal import SqliteJournal

FRAME_S = 0.01


class Heard:
    """A Notifier that keeps what it was told."""

    def __init__(self) -> None:
        self.notices: list[Notice] = []

    def notify(self, notice: Notice) -> None:
        self.notices.append(notice)


@asynccontextmanager
async def headless_desk(store: Path, *stages: Stage) -> AsyncIterator[Console]:
    """Open store and console and let frames pass until the block is left.

    A notice of a fault fails the test.
    """
    journal = SqliteJournal(store)
    journal.open()
    heard = Heard()
    console = Console(journal, stages, SystemClock(), heard, MemoryVault())
    frames = asyncio.get_running_loop().create_task(_frames(console), name="frames")
    try:
        yield console
    finally:
        await console.stop()
        frames.cancel()
        journal.close()
    assert [notice for notice in heard.notices if notice.level == "error"] == []


async def _frames(console: Console) -> None:
    while True:
        console.frame()
        await asyncio.sleep(FRAME_S)


async def until(met: Callable[[], bool], what: str, timeout_s: float = 20.0) -> None:
    """Wait until something observable holds; fail with its name when it does not in time."""
    deadline = asyncio.get_running_loop().time() + timeout_s
    while not met():
        if asyncio.get_running_loop().time() > deadline:
            raise AssertionError(f"never came: {what}")
        await asyncio.sleep(FRAME_S)
