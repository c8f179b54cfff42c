"""Several jobs that make up one connection: when the first ends, the connection has ended.

The rule: the first outcome is the outcome; the others are cancelled and awaited before it is told.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


async def until_first(**jobs: Coroutine[Any, Any, object]) -> None:
    """Run the jobs (named, for logs) until one returns or raises; raise what it raised, not a group.

    Being cancelled goes before any failure: whoever cancels must not be answered with an error to retry on.
    """
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job, name=name) for name, job in jobs.items()]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()
    except ExceptionGroup as failures:
        this = asyncio.current_task()
        if this is not None and this.cancelling():
            raise asyncio.CancelledError from failures
        raise failures.exceptions[0] from None
