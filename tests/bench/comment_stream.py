"""The comment stream at a busy room's rate: how late the GUI gets, a batch's cost, and a QListView beside it.

Run: ``python -m tests.bench.comment_stream [SECONDS]``. Ratios within one run count; absolute figures are
shown.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QModelIndex, QObject, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView, QWidget

from livestream_console.core.envelope import Recorded
from livestream_console.ui import theme
from livestream_console.ui.comments.panel import CommentsPanel
from tests.ui.fakes import NOON_US, FakeNotifier, FakeSource, comment

BATCH_MS = 33
RATE = 10_000
LITTLE = 10_000
MUCH = 1_000_000
_PHRASES = (
    "主播今天这件好显白",
    "敏感肌可以用吗?",
    "A1+2",
    "哈哈哈主播别紧张 库存还有多少呀",
    "这个颜色太美了吧,想给我妈妈也带一支,有没有更滋润一点的推荐",
    "does it ship to Taiwan?",
    "666",
)


_VARIANTS = 400
"""Few enough texts to be understood already, as each is by the time it comes to the stream."""
_APART_US = 31_000
"""So long after one another that one comment in seven repeats another."""


def _batches(start: int, rows: int, size: int) -> list[list[Recorded]]:
    chance = random.Random(start)
    made = [
        comment(
            f"{chance.choice(_PHRASES)} {chance.randrange(_VARIANTS)}",
            seq,
            name=f"观众{seq % 9_973}",
            viewer=str(seq % 9_973),
            at_us=NOON_US + seq * _APART_US,
        )
        for seq in range(start, start + rows)
    ]
    return [made[at : at + size] for at in range(0, rows, size)]


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1_000), loop.quit)
    loop.exec()


class Lateness(QObject):
    """How much too late a 10 ms timer fires: what a person feels as a stall."""

    def __init__(self) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self._clock = QElapsedTimer()
        self._due_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        self._clock.start()
        self._due_ms = 10.0
        self._timer.start(10)

    def stop(self) -> None:
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        now_ms = self._clock.nsecsElapsed() / 1e6
        self.late_ms.append(max(0.0, now_ms - self._due_ms))
        self._due_ms = now_ms + 10.0

    def percentile(self, part: float) -> float:
        ordered = sorted(self.late_ms) or [0.0]
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def _feed(
    seconds: float, rate: int, start: int, take: Callable[[list[Recorded]], None]
) -> tuple[Lateness, float]:
    """Give batches every 33 ms; return the lateness and the share of one core."""
    size = rate * BATCH_MS // 1_000
    waiting = _batches(start, round(seconds * 1_000 / BATCH_MS) * size, size)
    waiting.reverse()
    # As the program does after its start; what waits here would not exist in it.
    gc.collect()
    gc.freeze()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def give() -> None:
        if waiting:
            take(waiting.pop())

    timer.timeout.connect(give)
    lateness = Lateness()
    cpu = time.process_time()
    timer.start(BATCH_MS)
    lateness.start()
    _wait(seconds)
    timer.stop()
    lateness.stop()
    return lateness, (time.process_time() - cpu) / seconds


def _median_ms(times: list[float]) -> float:
    return statistics.median(times) * 1_000


def _shown_panel(app: QApplication) -> CommentsPanel:
    panel = CommentsPanel(FakeSource(), FakeNotifier())
    panel.resize(424, 640)
    panel.show()
    app.processEvents()
    return panel


def _append_cost(panel: CommentsPanel, batch: list[Recorded]) -> float:
    """Return the seconds that one frame's batch costs, painting included."""
    began = time.perf_counter()
    panel.on_batch(batch)
    panel.refresh()
    return time.perf_counter() - began


def _stream(app: QApplication, seconds: float) -> dict[str, float]:
    small, panel = _shown_panel(app), _shown_panel(app)
    for filled, rows in ((small, LITTLE), (panel, MUCH)):
        for batch in _batches(0, rows, 20_000):
            filled.on_batch(batch)
    # Taken in turn, so that a slow moment of the machine hits both.
    costs = [
        (_append_cost(small, batch), _append_cost(panel, batch))
        for batch in _batches(MUCH, 3 * LITTLE, RATE * BATCH_MS // 1_000)
    ]
    few, many = (_median_ms(list(times)) for times in zip(*costs, strict=True))
    _drop(small)

    def take(batch: list[Recorded]) -> None:
        panel.on_batch(batch)
        panel.refresh()

    lateness, cpu = _feed(seconds, RATE, MUCH + 3 * LITTLE, take)
    chance = random.Random(1)
    scrolls, paints = [], []
    for _ in range(100):
        began = time.perf_counter()
        panel.view.scroll_to(chance.randrange(len(panel.store)))
        panel.view.viewport().repaint()
        scrolls.append(time.perf_counter() - began)
        began = time.perf_counter()
        panel.view.viewport().repaint()
        paints.append(time.perf_counter() - began)
    figures = {
        "batch_ms_at_10k": few,
        "batch_ms_at_1m": many,
        "batch_ratio": many / few,
        "late_p50_ms": lateness.percentile(0.5),
        "late_p99_ms": lateness.percentile(0.99),
        "late_worst_ms": lateness.percentile(1.0),
        "cpu_share": cpu,
        "scroll_worst_ms": max(scrolls) * 1_000,
        "paint_median_ms": _median_ms(paints),
        "bytes_per_row": panel.store.bytes_beyond_text() / len(panel.store),
    }
    _drop(panel)
    return figures


def _peer(app: QApplication, seconds: float) -> dict[str, float]:
    """A QListView with uniform rows and 10 000 of them, at a tenth of the rate: Qt's own way."""
    view = QListView()
    view.setUniformItemSizes(True)
    model = QStringListModel([f"观众{n}: {_PHRASES[n % len(_PHRASES)]}" for n in range(LITTLE)])
    view.setModel(model)
    view.resize(424, 640)
    view.show()
    app.processEvents()
    times = []

    def take(batch: list[Recorded]) -> None:
        began = time.perf_counter()
        at = model.rowCount()
        model.insertRows(at, len(batch), QModelIndex())
        for place, item in enumerate(batch):
            model.setData(model.index(at + place), item.event.text)  # type: ignore[attr-defined]
        view.scrollToBottom()
        view.viewport().repaint()
        times.append(time.perf_counter() - began)

    lateness, _cpu = _feed(min(seconds, 3.0), RATE // 10, 0, take)
    figures = {
        "qlistview_batch_ms_at_10k": _median_ms(times) if times else 0.0,
        "qlistview_late_p99_ms": lateness.percentile(0.99),
    }
    _drop(view)
    return figures


def _drop(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()


def run(seconds: float = 5.0) -> dict[str, float]:
    """Measure; ``seconds`` is how long comments flow at full rate."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([])
    theme.apply(app, theme.DARK)
    return _stream(app, seconds) | _peer(app, seconds)


if __name__ == "__main__":
    for name, figure in run(float(sys.argv[1]) if len(sys.argv) > 1 else 5.0).items():
        print(f"{name:28} {figure:10.3f}")
