"""How late the loop comes to a 10 ms timer: the one measure of whether anything blocks it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

_STEP_MS = 10
_KEPT = 60_000  # ten minutes


class Lateness(QObject):
    """Runs from the first ``restart`` on, as a hundred wake-ups a second are for nothing when nobody asks.

    Figures are milliseconds over the last ten minutes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._late_ms: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def restart(self) -> None:
        """Measure from now on; what was measured before is forgotten."""
        self._late_ms.clear()
        self._due = time.perf_counter() + _STEP_MS / 1000
        self._timer.start(_STEP_MS)

    def p99_and_worst_ms(self) -> tuple[float, float]:
        ordered = sorted(self._late_ms)
        return (ordered[int(len(ordered) * 0.99)], ordered[-1]) if ordered else (0.0, 0.0)

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self._late_ms.append(max(0.0, (now - self._due) * 1000))
        if len(self._late_ms) > _KEPT:
            del self._late_ms[: _KEPT // 2]
        self._due = now + _STEP_MS / 1000
