"""What an update of the charts costs, against polylines that QPainter draws bare in the same run.

Six series, two hundred push marks, the whole show in view, one new second an update; medians of CPU time.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication

from livestream_console.core.show import ShowState, new_state
from livestream_console.core.tally import SERIES as ROWS
from livestream_console.core.tally import PushMarker
from livestream_console.ui import theme
from livestream_console.ui.charts.model import ChartModel
from livestream_console.ui.charts.series import USUAL
from livestream_console.ui.charts.view import ChartsPanel
from livestream_console.ui.charts.window import WHOLE_SHOW
from tests.ui.fakes import NOON_US, FakeSource

WIDTH, HEIGHT = 1_200, 500
MARKS = 200
ROUNDS = 40
SHORT, LONG = 28_800, 300_000


def run() -> dict[str, float]:
    """Return CPU milliseconds by name, and the ratios that GOALS.md names."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.DARK)
    short, update_short = _panel(app, SHORT)
    long, update_long = _panel(app, LONG)
    figures = _interleaved(
        {
            "painter_bound_ms": _polylines(LONG),
            "update_short_ms": update_short,
            "update_long_ms": update_long,
            "crosshair_short_ms": _crosshair(app, short, SHORT),
            "crosshair_long_ms": _crosshair(app, long, LONG),
        }
    )
    for panel in (short, long):
        panel.close()
        panel.deleteLater()
    app.processEvents()
    figures["long_to_short"] = figures["update_long_ms"] / figures["update_short_ms"]
    figures["update_to_bound"] = figures["update_long_ms"] / figures["painter_bound_ms"]
    return figures


def _state(seconds: int) -> ShowState:
    rng = np.random.default_rng(1)
    state = new_state("bench")
    metrics = state.metrics
    metrics.start_us = NOON_US
    metrics.last = seconds - 1
    for name in ROWS:
        mean = 3_000 if name == "viewers" else 1 if name == "sampled" else 4
        values = rng.poisson(mean, seconds) if name != "sampled" else np.ones(seconds)
        getattr(metrics, name).frombytes(values.astype(np.int64).tobytes())
    metrics.push_markers = [
        PushMarker(NOON_US + n * seconds // MARKS * 1_000_000, "flash_sale", None, f"p{n}")
        for n in range(MARKS)
    ]
    return state


def _panel(app: QApplication, seconds: int) -> tuple[ChartsPanel, Callable[[], None]]:
    source = FakeSource(_state(seconds))
    panel = ChartsPanel(source)
    panel.resize(WIDTH, HEIGHT)
    panel.look_at(WHOLE_SHOW)
    panel.show()
    app.processEvents()
    metrics = source.state.metrics

    def update() -> None:
        metrics.last += 1
        metrics.reach(metrics.last)
        metrics.viewers[metrics.last], metrics.sampled[metrics.last] = 3_000, 1
        metrics.comments[metrics.last] = metrics.carts[metrics.last - 3] = 5
        panel.refresh()
        app.processEvents()

    for _ in range(5):
        update()
    return panel, update


def _crosshair(app: QApplication, panel: ChartsPanel, seconds: int) -> Callable[[], None]:
    places = iter(range(seconds // 4, seconds, seconds // 100))

    def move() -> None:
        panel.point_at(next(places))
        app.processEvents()

    return move


def _polylines(seconds: int) -> Callable[[], None]:
    """The least that anyone could do: fill a picture and draw the six lines, worked out beforehand."""
    model = ChartModel()
    model.update(_state(seconds).metrics)
    height = HEIGHT / 4
    lines = []
    for row, key in enumerate(key for pair in USUAL for key in pair):
        x, y = model.envelope(key, 0, seconds, WIDTH)
        across = x / seconds * WIDTH
        down = height * (row % 4 + 1) - np.nan_to_num(y) / np.nanmax(y) * height
        lines.append(
            QPolygonF([QPointF(*point) for point in zip(across.tolist(), down.tolist(), strict=True)])
        )
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def draw() -> None:
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        painter.setPen(QColor("white"))
        for line in lines:
            painter.drawPolyline(line)
        painter.end()

    return draw


def _interleaved(steps: dict[str, Callable[[], None]]) -> dict[str, float]:
    """Return each step's median CPU milliseconds; taking turns, so that a busy machine slows all alike."""
    times: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(ROUNDS):
        for name, step in steps.items():
            start = time.process_time()
            step()
            times[name].append((time.process_time() - start) * 1_000)
    return {name: statistics.median(each) for name, each in times.items()}


if __name__ == "__main__":
    for name, figure in run().items():
        print(f"{name:24} {figure:8.2f}")
