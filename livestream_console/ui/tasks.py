"""Coroutines that belong to a widget.

Rule: ui code never calls ``asyncio.create_task``. A task has a name and an owner and is cancelled with
it; an error goes to the loop's exception handler, the one edge where app tells known errors from bugs and
notifies.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject


class TaskScope:
    """The running tasks of one widget. Starting in an ``exclusive`` group cancels what runs in that group."""

    def __init__(self, owner: QObject) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._groups: dict[str, asyncio.Task[None]] = {}
        self._closed = False
        owner.destroyed.connect(self.cancel)

    def start(
        self, coro: Coroutine[Any, Any, None], name: str, *, exclusive: str | None = None
    ) -> asyncio.Task[None] | None:
        """Run a coroutine for the owner; None when the owner is gone and nothing was started."""
        if self._closed:
            coro.close()
            return None
        if exclusive is not None and (earlier := self._groups.get(exclusive)) is not None:
            earlier.cancel()
        task = asyncio.get_running_loop().create_task(coro, name=name)
        self._tasks.add(task)
        if exclusive is not None:
            self._groups[exclusive] = task
        task.add_done_callback(self._on_task_done)
        return task

    async def settled(self) -> None:
        """Wait until nothing runs any more."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def cancel(self) -> None:
        """Cancel everything and start nothing more."""
        self._closed = True
        for task in tuple(self._tasks):
            task.cancel()

    def _on_task_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        for group, running in tuple(self._groups.items()):
            if running is task:
                del self._groups[group]
        if task.cancelled() or (error := task.exception()) is None:
            return
        task.get_loop().call_exception_handler(
            {"message": f"task {task.get_name()} failed", "exception": error, "task": task}
        )
