"""A fault is logged and told once; the user never sees a stack."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from livestream_console.app.crash import Traces
from livestream_console.core.ports import JournalFailed, Notice
from livestream_console.ui.tasks import TaskScope
from tests.conftest import ROOT
from tests.e2e.desk import Heard

HANG = (
    "import sys, time; from pathlib import Path; from livestream_console.app import crash;"
    "traces = crash.install(Path(sys.argv[1])); traces.watchdog(0.1); time.sleep(60)"
)
CRASH = (
    "import sys; from pathlib import Path; from livestream_console.app import crash;"
    "crash.install(Path(sys.argv[1])); 1 / 0"
)


@pytest.fixture
def traces(tmp_path: Path) -> Iterator[Traces]:
    root = logging.getLogger()
    before = root.handlers[:]
    made = Traces(tmp_path)
    made.notifier = Heard()
    yield made
    made.close()
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def told(traces: Traces) -> list[Notice]:
    assert isinstance(traces.notifier, Heard)
    return traces.notifier.notices


async def test_what_no_task_caught_is_told_with_the_tasks_name(traces: Traces) -> None:
    async def fail(error: Exception) -> None:
        raise error

    traces.watch(asyncio.get_running_loop())
    owner = QObject()
    scope = TaskScope(owner)
    scope.start(fail(ValueError("secret")), "import products")
    scope.start(fail(JournalFailed("damaged")), "seek")
    await scope.settled()
    await asyncio.sleep(0)
    assert [(notice.code, notice.params) for notice in told(traces)] == [
        ("internal_error", {"task": "import products"}),
        ("store_unreadable", {"reason": "damaged"}),
    ]
    assert "ValueError: secret" in traces.file.read_text(encoding="utf-8")


async def test_a_thread_that_fails_is_told(traces: Traces, monkeypatch: pytest.MonkeyPatch) -> None:
    traces.watch(asyncio.get_running_loop())
    monkeypatch.setattr(threading, "excepthook", traces.on_thread)

    def fail() -> None:
        raise OSError("gone")

    await asyncio.to_thread(_run_thread, threading.Thread(target=fail, name="pictures"))
    await asyncio.sleep(0)
    assert [notice.params for notice in told(traces)] == [{"task": "pictures"}]


def _run_thread(thread: threading.Thread) -> None:
    thread.start()
    thread.join()


def test_an_error_in_a_slot_is_told(traces: Traces) -> None:
    traces.on_uncaught(ZeroDivisionError, ZeroDivisionError("division by zero"))
    assert [notice.code for notice in told(traces)] == ["internal_error"]


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", script, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)


def test_a_crash_names_the_log_and_shows_no_stack(tmp_path: Path) -> None:
    done = run(CRASH, tmp_path)
    assert done.returncode == 1
    assert str(tmp_path / "console.log") in done.stderr
    assert "Traceback" not in done.stderr
    assert "ZeroDivisionError" in (tmp_path / "console.log").read_text(encoding="utf-8")


def test_a_step_that_hangs_leaves_every_stack_and_ends(tmp_path: Path) -> None:
    done = run(HANG, tmp_path)
    assert done.returncode == 1
    assert done.stderr == ""
    assert 'File "<string>", line 1 in <module>' in (tmp_path / "crash.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_hold_a_log_is_no_reason_to_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    done = run(CRASH, tmp_path / "file")
    assert "Traceback" not in done.stderr
