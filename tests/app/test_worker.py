"""The worker process: made when needed, alone, restarted once, and gone with whoever waited for it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest

from livestream_console.analysis.model.exposure import ShowRows
from livestream_console.app.worker import ProcessWorker
from livestream_console.core.ports import WorkerDied
from tests.app import worked


@pytest.fixture
async def worker() -> AsyncIterator[ProcessWorker]:
    worker = ProcessWorker()
    yield worker
    await worker.close()


async def _begun(folder: Path) -> int:
    """Wait until the function says where it runs."""
    while not os.listdir(folder):  # noqa: ASYNC110 — another process does it
        await asyncio.sleep(0.01)
    return int(os.listdir(folder)[0])


async def _gone(pid: int) -> None:
    """Wait until a process has ended and was reaped."""
    while True:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        await asyncio.sleep(0.01)


async def test_a_fit_runs_in_a_process_of_its_own(worker: ProcessWorker) -> None:
    assert worker.pid is None
    rows = ShowRows(0, "carts", np.ones(900), np.full(900, 50.0), np.ones(900, dtype=np.bool_))
    assert (await worker.run(worked.fit, rows)).state == "no_pushes"
    pid, with_qt, threads = await worker.run(worked.home)
    assert pid == worker.pid != os.getpid()
    assert not with_qt
    assert threads == "1"


async def test_a_killed_process_is_started_again(worker: ProcessWorker, tmp_path: Path) -> None:
    pid = await worker.run(worked.die_once, str(tmp_path))
    assert pid == worker.pid


async def test_work_that_always_kills_its_process_is_given_up(worker: ProcessWorker) -> None:
    with pytest.raises(WorkerDied):
        await worker.run(worked.die)
    assert (await worker.run(worked.home))[0] == worker.pid


async def test_what_it_raises_is_raised_here(worker: ProcessWorker) -> None:
    with pytest.raises(LookupError, match="no such show"):
        await worker.run(worked.fail, "no such show")


async def test_who_stops_waiting_stops_the_work_and_nobody_elses(
    worker: ProcessWorker, tmp_path: Path
) -> None:
    long = asyncio.create_task(worker.run(worked.sleep_and_tell, str(tmp_path)), name="long")
    pid = await _begun(tmp_path)
    queued = asyncio.create_task(worker.run(worked.home), name="queued")
    long.cancel()
    await _gone(pid)
    assert (await queued)[0] != pid


async def test_closing_ends_what_still_runs(tmp_path: Path) -> None:
    worker = ProcessWorker()
    long = asyncio.create_task(worker.run(worked.sleep_and_tell, str(tmp_path)), name="long")
    pid = await _begun(tmp_path)
    await worker.close()
    with pytest.raises(WorkerDied):
        await long
    await _gone(pid)
    with pytest.raises(WorkerDied):
        await worker.run(worked.home)


async def test_one_that_was_never_asked_closes_without_a_process() -> None:
    worker = ProcessWorker()
    await worker.close()
    assert worker.pid is None


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_it_does_not_outlive_a_desk_that_was_killed() -> None:
    script = """
        import asyncio, os, signal
        from livestream_console.app.worker import ProcessWorker
        from tests.app import worked

        async def main():
            print((await ProcessWorker().run(worked.home))[0], flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

        if __name__ == "__main__":
            asyncio.run(main())
    """
    told = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    # The pipe of the output is the worker's as well: reading to its end waited for both.
    assert told.stdout.strip().isdigit(), told.stderr
