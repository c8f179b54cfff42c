"""Bugs leave a trace: five hooks and faulthandler, all into the data folder's log.

Rule: tokens, cookies and raw frames never reach the log; only messages and stacks do. The user never gets a
stack, but one sentence, and the log's name where no window can show it. It stands before the first window, so
it imports only what the hooks need.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from livestream_console.app.words import say

if TYPE_CHECKING:
    import asyncio

    from livestream_console.core.ports import Notifier

log = logging.getLogger("livestream_console")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# Said by Qt on systems without a theme or display; nothing a user or we could act on.
_QT_CHATTER = ("propagateSizeHints", "This plugin does not support")


class Traces:
    """Where faults go: always into the log, and to the user by ``notifier`` as long as there is a desk."""

    def __init__(self, folder: Path) -> None:
        self.notifier: Notifier | None = None
        self.file = folder / "console.log"
        self._native: IO[str] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        # A folder that cannot be written is told of when the store is opened; here it only means: no log.
        logging.getLogger().addHandler(logging.NullHandler())
        with suppress(OSError):
            handler = logging.handlers.RotatingFileHandler(
                self.file, maxBytes=1 << 20, backupCount=3, encoding="utf-8"
            )
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            logging.getLogger().addHandler(handler)
            self._native = (folder / "crash.log").open("a", encoding="utf-8")

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Take in what no task of this loop caught."""
        self._loop = loop
        loop.set_exception_handler(self._on_loop_error)

    def watchdog(self, seconds: float) -> None:
        """Unless it is called again or ``close`` comes: write every stack to crash.log and leave.

        This works also when Python itself hangs.
        """
        faulthandler.dump_traceback_later(seconds, exit=True, file=self._native or sys.stderr)

    def calm(self) -> None:
        """Call the watchdog off."""
        faulthandler.cancel_dump_traceback_later()

    def close(self) -> None:
        self.calm()
        if self._native is not None:
            faulthandler.disable()
            self._native.close()

    def on_uncaught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None = None
    ) -> None:
        """Take in an error that nobody caught, from the main thread or a Qt slot."""
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught", exc_info=error)
        self._tell("internal_error", {"task": kind.__name__})

    def on_thread(self, args: threading.ExceptHookArgs) -> None:
        log.critical("uncaught in %s", args.thread, exc_info=args.exc_value)
        if self._loop is not None and not self._loop.is_closed():
            name = args.thread.name if args.thread is not None else args.exc_type.__name__
            params: dict[str, str | int] = {"task": name}
            self._loop.call_soon_threadsafe(self._tell, "internal_error", params)

    def _on_loop_error(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        from asyncio import Task

        from livestream_console.core.ports import JournalFailed

        error, task = context.get("exception"), context.get("task") or context.get("future")
        log.error("loop: %s", context.get("message"), exc_info=error)
        if isinstance(error, JournalFailed):
            self._tell("store_unreadable", {"reason": str(error)})
        else:
            name = task.get_name() if isinstance(task, Task) else type(error).__name__
            self._tell("internal_error", {"task": name})

    def _tell(self, code: str, params: dict[str, str | int]) -> None:
        if self.notifier is not None:
            from livestream_console.core.ports import Notice

            self.notifier.notify(Notice(code, params, "error"))
        else:
            print(say("crashed", file=self.file), file=sys.stderr)


def install(folder: Path) -> Traces:
    """Log to ``console.log`` (1 MB, three kept) and native crashes to ``crash.log``."""
    traces = Traces(folder)
    # A log that cannot be written (a full disk) must not fill the terminal.
    logging.raiseExceptions = False
    logging.getLogger().setLevel(logging.INFO)
    # Every connection of every reconnect: nothing a reader of the log could act on.
    logging.getLogger("websockets").setLevel(logging.WARNING)
    faulthandler.enable(traces._native or sys.stderr, all_threads=True)
    sys.excepthook = traces.on_uncaught
    threading.excepthook = traces.on_thread
    sys.unraisablehook = lambda args: log.error("unraisable in %r", args.object, exc_info=args.exc_value)
    qInstallMessageHandler(_on_qt_message)
    return traces


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not any(chatter in message for chatter in _QT_CHATTER):
        log.log(_LEVELS[kind], "Qt: %s", message)
