"""A widget's tasks end with it, and their errors are heard."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QObject

from livestream_console.ui.tasks import TaskScope


async def _forever() -> None:
    await asyncio.get_running_loop().create_future()


async def test_tasks_end_with_their_owner(qapp: object) -> None:
    owner = QObject()
    task = TaskScope(owner).start(_forever(), "forever")
    assert task is not None
    del owner
    await asyncio.wait([task])
    assert task.cancelled()


async def test_nothing_starts_after_the_owner_is_gone(qapp: object) -> None:
    owner = QObject()
    scope = TaskScope(owner)
    del owner
    assert scope.start(_forever(), "late") is None


async def test_an_exclusive_task_replaces_the_earlier_one(qapp: object) -> None:
    owner = QObject()
    scope = TaskScope(owner)
    first = scope.start(_forever(), "first", exclusive="search")
    second = scope.start(_forever(), "second", exclusive="search")
    assert first is not None
    assert second is not None
    await asyncio.wait([first])
    assert first.cancelled()
    assert not second.done()
    scope.cancel()
    await asyncio.wait([second])


async def test_an_error_reaches_the_loops_handler(qapp: object) -> None:
    heard: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, context: heard.append(context))

    async def fail() -> None:
        raise ValueError("broken")

    owner = QObject()
    task = TaskScope(owner).start(fail(), "breaks")
    assert task is not None
    await asyncio.wait([task])
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    assert isinstance(heard[0]["exception"], ValueError)
    assert "breaks" in heard[0]["message"]
