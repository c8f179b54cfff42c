"""Garbage is collected between frames: in the middle of one it is the worst stall there is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from livestream_console.engine.clock import SystemClock
from livestream_console.engine.collector import Collector
from livestream_console.engine.console import Console

_LOOK_MS = 250


class Collecting(QObject):
    """Begins at once; a look at which the show stood still is a good moment."""

    def __init__(self, parent: QObject, console: Console) -> None:
        super().__init__(parent)
        self._console = console
        self._seen = 0
        self._collector = Collector(SystemClock())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_LOOK_MS)
        self._collector.start()

    def stop(self) -> None:
        self._timer.stop()
        self._collector.stop()

    def _on_timeout(self) -> None:
        seq = self._console.state.seq
        self._collector.step(idle=seq == self._seen)
        self._seen = seq
