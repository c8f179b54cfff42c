"""A long file is read beside the loop, while a person sees how far it is and can end it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Event as Flag
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from livestream_console.ui import formats

T = TypeVar("T")
_PATIENCE_MS = 400
"""What is read sooner needs no dialog."""
_LOOK_MS = 100

translate = QCoreApplication.translate


class _Ended(Exception):
    """The person gave up waiting."""


async def read_watched(parent: QWidget, name: str, read: Callable[[Callable[[int], None]], T]) -> T | None:
    """Return what ``read`` returns, None where it was ended; it tells the function it is given each row."""
    ended, rows = Flag(), [0]

    def tell(row: int) -> None:
        rows[0] = row
        if ended.is_set():
            raise _Ended

    text = translate("Reading", "{0}: {1} rows read")
    cancel = translate("Reading", "Cancel")
    dialog = QProgressDialog(text.format(name, 0), cancel, 0, 0, parent)
    dialog.setWindowTitle(translate("Reading", "Reading a table"))
    dialog.canceled.connect(ended.set)
    # It shows itself only where it knows how much there is to do.
    patience = QTimer(dialog)
    patience.setSingleShot(True)
    patience.timeout.connect(dialog.show)
    patience.start(_PATIENCE_MS)
    timer = QTimer(dialog)
    timer.setInterval(_LOOK_MS)
    timer.timeout.connect(lambda: dialog.setLabelText(text.format(name, formats.number(rows[0]))))
    timer.start()
    try:
        return await asyncio.to_thread(read, tell)
    except _Ended:
        return None
    finally:
        ended.set()
        timer.stop()
        patience.stop()
        dialog.close()
        dialog.deleteLater()
