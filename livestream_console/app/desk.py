"""Opens the desk, runs a programme on it, and takes it down again in order.

Rule: the window shows before anything heavy is imported; nobody but ``_run`` ends the program, and what was
opened last is closed first: stage, feeds, pipeline, writer, then windows. Whatever keeps a show from being
opened is said in the window before the program ends.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from livestream_console.app.first_frame import show_first_frame
from livestream_console.app.paths import resources
from livestream_console.app.settings import Settings
from livestream_console.app.words import language, speak
from livestream_console.ui import theme
from livestream_console.ui.main_window import MainWindow

if TYPE_CHECKING:
    from livestream_console.app.crash import Traces
    from livestream_console.app.leaving import Leave
    from livestream_console.app.programme import Programme

_log = logging.getLogger(__name__)
_END_S = 30.0
"""A rehearsal lets the crowd fall silent, takes pictures and sums up."""


def run_desk(make: Callable[[], Programme | None], folder: Path) -> int:
    """Run a programme until somebody leaves; return the exit status.

    ``make`` is called once the window shows, as making a programme imports much.
    """
    from livestream_console.app import crash

    gc.disable()  # imports make no garbage; opening's collector takes over when the desk stands
    traces = crash.install(folder)
    settings = Settings(folder)
    speak(settings.get("language"))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("livestream-console")
    app.setQuitOnLastWindowClosed(False)
    look = theme.THEMES.get(settings.get("theme"), theme.DARK)
    theme.set_ground(app, look)
    window = MainWindow()
    show_first_frame(app, window)
    # Whatever else is needed is imported behind the window.
    import asyncio

    from qasync import QEventLoop

    from livestream_console.ui import translation

    translation.install(resources() / "i18n", language(settings.get("language")))
    theme.apply(app, look)
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            traces.watch(runner.get_loop())
            return runner.run(_run(make, folder, settings, window, traces))
    finally:
        traces.close()


async def _run(
    make: Callable[[], Programme | None],
    folder: Path,
    settings: Settings,
    window: MainWindow,
    traces: Traces,
) -> int:
    from livestream_console.app.leaving import Leave, Left
    from livestream_console.app.trouble import tell_crash, tell_refusal
    from livestream_console.store.failures import StoreRefused

    leave = Leave(window)
    try:
        while True:
            programme = make()
            if programme is None:
                return 1
            try:
                return await _perform(programme, leave, folder, settings, window, traces)
            except StoreRefused as refused:
                if not await leave.during(tell_refusal(window, refused)):
                    return 1
            except Left:
                return 0
            except Exception:
                _log.critical("the desk cannot go on", exc_info=True)
                await leave.during(tell_crash(window, traces.file))
                return 1
    except Left:
        return 1
    finally:
        window.close_for_good()


async def _perform(
    programme: Programme, leave: Leave, folder: Path, settings: Settings, window: MainWindow, traces: Traces
) -> int:
    from livestream_console.app.leaving import Closing
    from livestream_console.app.opening import open_desk
    from livestream_console.app.selling.standing_prices import until_left
    from livestream_console.app.trouble import tell_lost

    async with AsyncExitStack() as stack:
        closing = Closing(stack, traces)
        opened = await open_desk(closing, programme.store, folder, settings, window)
        traces.notifier = opened.notices
        stack.callback(setattr, traces, "notifier", None)
        await leave.during(programme.begin(opened))
        if programme.seconds is not None:
            QTimer.singleShot(int(programme.seconds * 1000), leave.insist)
        await until_left(leave, closing, window, opened.console)
        await closing.step("programme", lambda: programme.end(opened), within_s=_END_S)
    return 1 if tell_lost(opened.console, opened.journal) else 0
