"""Opens the desk, runs a programme on it, and takes it down again in order.

Rule: the window shows before anything heavy is imported; nobody but ``_run`` ends the program, and what was
opened last is closed first: stage, feeds, pipeline, writer, then windows.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from livestream_console.app.paths import resources
from livestream_console.app.settings import Settings
from livestream_console.app.words import language
from livestream_console.ui import theme, translation
from livestream_console.ui.main_window import MainWindow

if TYPE_CHECKING:
    from livestream_console.app.programme import Programme

_log = logging.getLogger(__name__)


def run_desk(make: Callable[[], Programme | None], folder: Path) -> int:
    """Run a programme until somebody leaves; return the exit status.

    ``make`` is called once the window shows, as making a programme imports much.
    """
    from livestream_console.app import crash

    settings = Settings(folder)
    native_log = crash.install(folder)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("livestream-console")
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.THEMES[settings.get("theme")])
    translation.install(resources() / "i18n", language(settings.get("language")))
    window = MainWindow()
    window.show()
    # The window paints while the loop comes up; the rest is imported behind it.
    from qasync import QEventLoop

    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            crash.watch_loop(runner.get_loop())
            return runner.run(_run(make, folder, settings, window))
    finally:
        native_log.close()


async def _run(
    make: Callable[[], Programme | None], folder: Path, settings: Settings, window: MainWindow
) -> int:
    leave = _Leave(window)
    await _next_frame()
    from livestream_console.app.opening import open_desk
    from livestream_console.app.transfer import refusal
    from livestream_console.store.failures import StoreRefused

    try:
        programme = make()
        if programme is None:
            return 1
        async with AsyncExitStack() as stack:
            opened = await open_desk(stack, programme.store, folder, settings, window)
            await programme.begin(opened)
            if programme.seconds is not None:
                QTimer.singleShot(int(programme.seconds * 1000), leave.ask)
            await leave.asked
            await programme.end(opened)
    except StoreRefused as refused:
        print(refusal(refused, folder), file=sys.stderr)
        return 1
    finally:
        window.close_for_good()
    return 0


class _Leave:
    """The one way out: the window, Ctrl+C, a SIGTERM or the time being up all ask here."""

    def __init__(self, window: MainWindow) -> None:
        loop = asyncio.get_running_loop()
        self.asked: asyncio.Future[None] = loop.create_future()
        self._begun = time.monotonic()
        window.close_requested.connect(self.ask)
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, self.ask)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(self.ask))

    def ask(self) -> None:
        if not self.asked.done():
            _log.info("leaving after %.0f s", time.monotonic() - self._begun)
            self.asked.set_result(None)


async def _next_frame() -> None:
    """Let Qt paint what is shown."""
    await asyncio.sleep(0.001)
