"""How a desk is left: who may ask for it, and what is closed in which order and time.

Rule: every step is logged with how long it took and watched: one that hangs leaves all stacks in crash.log
and ends the program. Nobody waits for ever, and nobody is cut off while the disk still takes events.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import signal
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any, TypeVar

from livestream_console.app.crash import Traces
from livestream_console.net.race import until_first
from livestream_console.ui.main_window import MainWindow

T = TypeVar("T")

STEP_S = 10.0
_log = logging.getLogger(__name__)


class Left(Exception):
    """Somebody wanted to leave before the work was done."""


class Leave:
    """The one way out: the window asks here; Ctrl+C, a SIGTERM or the time being up insist."""

    def __init__(self, window: MainWindow) -> None:
        loop = asyncio.get_running_loop()
        self._asked = asyncio.Event()
        self._insisted = asyncio.Event()
        self._begun = time.monotonic()
        window.close_requested.connect(self.ask)
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, self.insist)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(self.insist))

    @property
    def insisted(self) -> bool:
        """Whether nobody is there to be asked anything."""
        return self._insisted.is_set()

    def insist(self) -> None:
        """Leave whatever is still open."""
        self._insisted.set()
        self.ask()

    def stay(self) -> None:
        """Go on: whoever wanted to leave thought better of it."""
        if not self.insisted:
            self._asked.clear()

    def ask(self) -> None:
        if not self._asked.is_set():
            _log.info("leaving after %.0f s", time.monotonic() - self._begun)
            self._asked.set()

    async def wait(self) -> None:
        """Wait until somebody wants to leave."""
        await self._asked.wait()

    async def wait_insisted(self) -> None:
        await self._insisted.wait()

    async def during(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something that may take long; if somebody wants to leave, it is cancelled and Left is raised."""
        done: list[T] = []

        async def finish() -> None:
            done.append(await work)

        await until_first(work=finish(), leave=self.wait())
        if not done:
            raise Left
        return done[0]


class Closing:
    """What was opened, each with its way to close; the last is closed first."""

    def __init__(self, stack: AsyncExitStack, traces: Traces) -> None:
        self._stack = stack
        self._traces = traces

    def add(self, name: str, close: Callable[[], Awaitable[object] | None], within_s: float = STEP_S) -> None:
        self._stack.push_async_callback(self.step, name, close, within_s)

    def ask(self, question: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Ask a person before what was opened earlier is closed; there is no hurry about an answer."""
        self._stack.push_async_callback(question)

    async def step(
        self, name: str, close: Callable[[], Awaitable[object] | None], within_s: float = STEP_S
    ) -> None:
        """Close one part now."""
        begun = time.monotonic()
        self._traces.watchdog(within_s)
        try:
            closing = close()
            if inspect.isawaitable(closing):
                await closing
        finally:
            self._traces.calm()
            _log.info("closed %s in %.0f ms", name, (time.monotonic() - begun) * 1000)
