"""The one owner of the engine's background tasks.

Rule: every task has a name and an owner; it ends with the owner, and an error in it is logged and reported,
never lost.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

from livestream_console.core.ports import Notice, Notifier

T = TypeVar("T")
_log = logging.getLogger(__name__)


class TaskScope:
    """Unlike asyncio.TaskGroup, one failing task leaves its neighbours running: a broken feed must not end a
    show."""

    def __init__(self, notifier: Notifier | None = None) -> None:
        self._notifier = notifier
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Run ``work`` until it is done or the scope closes."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)
        return task

    def __len__(self) -> int:
        return len(self._tasks)

    async def close(self) -> None:
        """Cancel what still runs and wait until it has ended."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            _log.error("task %s failed", task.get_name(), exc_info=error)
            if self._notifier is not None:
                self._notifier.notify(Notice("internal_error", {"task": task.get_name()}, "error"))
