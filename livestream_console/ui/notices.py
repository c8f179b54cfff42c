"""The Notifier of the desk: takes notices from everywhere and hands each cause on once.

Rule: the same notice again within ``QUIET_S`` is the same cause and is not told twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from livestream_console.core.ports import Notice

QUIET_S = 30.0
KEPT_CAUSES = 500


class Notices(QObject):
    """A ports.Notifier; whoever shows messages listens to ``noticed``."""

    noticed = Signal(object)
    """A Notice that is to be shown."""

    def __init__(
        self, parent: QObject | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._told: dict[tuple[str, str], float] = {}

    def notify(self, notice: Notice) -> None:
        cause = (notice.code, repr(sorted(notice.params.items())))
        now = self._monotonic()
        if now - self._told.get(cause, -QUIET_S) < QUIET_S:
            return
        self._told.pop(cause, None)
        self._told[cause] = now
        if len(self._told) > KEPT_CAUSES:
            del self._told[next(iter(self._told))]
        self.noticed.emit(notice)
