"""Bugs leave a trace: five hooks and faulthandler, all into the data folder's log.

Rule: tokens, cookies and raw frames never reach the log; only messages and stacks do.
"""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

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


def install(folder: Path) -> IO[str]:
    """Log to ``console.log`` (1 MB, three kept) and native crashes to ``crash.log``.

    Return the latter, kept open.
    """
    handler = logging.handlers.RotatingFileHandler(
        folder / "console.log", maxBytes=1 << 20, backupCount=3, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    # Every connection of every reconnect: nothing a reader of the log could act on.
    logging.getLogger("websockets").setLevel(logging.WARNING)
    native = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(native, all_threads=True)
    sys.excepthook = _on_uncaught
    threading.excepthook = lambda args: log.critical("uncaught in %s", args.thread, exc_info=args.exc_value)
    sys.unraisablehook = lambda args: log.error("unraisable in %r", args.object, exc_info=args.exc_value)
    qInstallMessageHandler(_on_qt_message)
    return native


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.critical("uncaught", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def watch_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Log what no task caught."""

    def on_exception(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        log.error("loop: %s", context.get("message"), exc_info=context.get("exception"))

    loop.set_exception_handler(on_exception)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not any(chatter in message for chatter in _QT_CHATTER):
        log.log(_LEVELS[kind], "Qt: %s", message)
