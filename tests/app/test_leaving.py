"""Leaving: asked for in one place, closed backwards, each step in the log."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from livestream_console.app.leaving import Closing, Leave, Left
from livestream_console.ui.main_window import MainWindow


class Watchdog:
    """Stands in for crash.Traces."""

    def __init__(self) -> None:
        self.calls: list[float | None] = []

    def watchdog(self, seconds: float) -> None:
        self.calls.append(seconds)

    def calm(self) -> None:
        self.calls.append(None)


async def test_what_was_opened_last_is_closed_first_and_every_step_is_watched(
    caplog: pytest.LogCaptureFixture,
) -> None:
    closed: list[str] = []
    watchdog = Watchdog()

    async def stop() -> None:
        closed.append("feeds")
        raise OSError("a step that fails")

    stack = AsyncExitStack()
    closing = Closing(stack, watchdog)  # type: ignore[arg-type]
    closing.add("store", lambda: closed.append("store"), within_s=60)
    closing.add("feeds", stop)
    caplog.set_level(logging.INFO)
    await closing.step("programme", lambda: closed.append("programme"))
    with pytest.raises(OSError, match="a step that fails"):
        await stack.aclose()
    assert closed == ["programme", "feeds", "store"]
    assert watchdog.calls == [10, None, 10, None, 60, None]
    logged = [record.getMessage().split(" in ")[0] for record in caplog.records]
    assert logged == ["closed programme", "closed feeds", "closed store"]


async def test_closing_the_window_cancels_what_takes_long(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    leave = Leave(window)
    assert await leave.during(asyncio.sleep(0, "done")) == "done"
    asyncio.get_running_loop().call_soon(window.close)
    with pytest.raises(Left):
        await leave.during(asyncio.sleep(3600))
    await leave.wait()
    window.close_for_good()


async def test_a_failing_beginning_is_not_hidden(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    leave = Leave(window)

    async def fail() -> None:
        (tmp_path / "absent").read_bytes()

    with pytest.raises(FileNotFoundError):
        await leave.during(fail())
    window.close_for_good()
