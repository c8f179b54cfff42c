"""The one worker process: everything dear is computed there, so that the desk's loop never pays for it.

Rule: it is made on first use, does one thing at a time, and never outlives the desk. Functions are found by
their module's name, arguments and results are pickled; neither numpy nor Qt is imported by this module, which
the process reads first. Whoever stops waiting stops the work as well.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context, parent_process
from typing import TypeVar, TypeVarTuple

from livestream_console.core.ports import WorkerDied

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_NICE = 10
_THREAD_LIMITS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
_log = logging.getLogger(__name__)


class ProcessWorker:
    """A ports.Worker that is a spawned process."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._pool: ProcessPoolExecutor | None = None
        self._pid: int | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process, None until something was asked of it."""
        return self._pid

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        """Return what the function returns or raise what it raises; callers are served in their order.

        A process that dies is started anew, once; then WorkerDied is raised. Being cancelled ends the process
        that works on it, as nothing else stops a computation; the next caller gets a fresh one.
        """
        async with self._turn:
            try:
                return await self._run(function, args)
            except BrokenProcessPool:
                _log.warning("the worker process died and is started again")
                await self._drop()
            try:
                return await self._run(function, args)
            except BrokenProcessPool as died:
                await self._drop()
                raise WorkerDied from died

    async def close(self) -> None:
        """End the process and whatever it works on; nothing is computed after that."""
        self._closed = True
        self._kill()
        async with self._turn:
            await self._drop()

    async def _run(self, function: Callable[[*Ts], T], args: tuple[*Ts]) -> T:
        pool = await self._started()
        if self._closed:
            raise WorkerDied
        try:
            # Submitting only hands over; arguments are pickled by the pool's own thread.
            return await asyncio.wrap_future(pool.submit(function, *args))
        except asyncio.CancelledError:
            self._kill()
            raise

    async def _started(self) -> ProcessPoolExecutor:
        pool, begun = self._pool, time.monotonic()
        if self._closed:
            raise WorkerDied
        if pool is None:
            pool = ProcessPoolExecutor(1, get_context("spawn"), _prepare)
            self._pool = pool
        if self._pid is None:
            # Starting a process blocks for as long as the system takes to fork.
            self._pid = await asyncio.wrap_future(await asyncio.to_thread(pool.submit, os.getpid))
            _log.info("worker process started in %.0f ms", (time.monotonic() - begun) * 1000)
        return pool

    def _kill(self) -> None:
        pid, self._pid = self._pid, None
        pool, self._pool = self._pool, None
        if pid is not None:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        if pool is not None:
            pool.shutdown(wait=False)

    async def _drop(self) -> None:
        pool, self._pool, self._pid = self._pool, None, None
        if pool is not None:
            await asyncio.to_thread(pool.shutdown)


def _prepare() -> None:
    """Make the fresh process one that nobody notices."""
    for limit in _THREAD_LIMITS:
        os.environ[limit] = "1"
    if hasattr(os, "nice"):
        os.nice(_NICE)
    # Ctrl+C in a terminal reaches the whole group; the desk ends its worker itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_desk, daemon=True).start()


def _end_with_the_desk() -> None:
    """End when the desk does: one that was killed tells nobody."""
    desk = parent_process()
    if desk is not None:
        desk.join()
    os._exit(1)
