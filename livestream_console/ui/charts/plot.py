"""One small chart: a title, the values at a second in the colours of their lines, and the lines themselves.

The rule: a chart is told its window, its points and its marks; it decides nothing but how they are painted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.ui import formats, theme
from livestream_console.ui.charts.canvas import Canvas
from livestream_console.ui.charts.items import Backdrop, Curve, PushMarks, ValueLabels
from livestream_console.ui.charts.marks import Mark, Span
from livestream_console.ui.charts.model import ChartModel
from livestream_console.ui.charts.window import nice_top


class Line:
    """One series in a chart: its key, its name, the role of its colour and how a value is written."""

    def __init__(self, key: str, name: str, role: str, write: Callable[[float | None], str]) -> None:
        self.key, self.write = key, write
        colour = theme.current().color(role)
        self.curve = Curve(colour)
        self.value = QLabel()
        self.value.setFont(theme.number_font(theme.SMALL_PX))
        self.value.setToolTip(name)
        self.value.setAccessibleName(name)
        self.value.setStyleSheet(f"color: {colour.name()}; font-size: {theme.SMALL_PX}px")


class Plot(QWidget):
    def __init__(self, title: str, lines: Sequence[Line], *, names_marks: bool) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.lines = lines
        colours = theme.current()
        self.canvas = Canvas()
        self._backdrop = Backdrop(colours.color("line"), colours.color("warn", 0.12))
        self._labels = ValueLabels(colours.color("muted"), colours.color("panel", 0.8))
        self._marks = PushMarks(colours.color("sale"), named=names_marks)
        for item in (self._backdrop, *(line.curve for line in lines), self._marks, self._labels):
            self.canvas.box.addItem(item, ignoreBounds=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(QLabel(title))
        head.addStretch(1)
        for line in lines:
            head.addWidget(line.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.canvas, 1)

    def draw(self, model: ChartModel, window: Span, gaps: Sequence[Span], marks: Sequence[Mark]) -> None:
        """Show a window of the model."""
        columns = max(50, self.canvas.viewport().width())
        peak = 0.0
        for line in self.lines:
            x, y = model.envelope(line.key, window.start, window.stop, columns)
            line.curve.set(x, y)
            peak = max(peak, float(np.fmax.reduce(y, initial=0.0)))
        top = nice_top(peak)
        self._backdrop.set(gaps)
        self._labels.set([_round_number(top * quarter / 4) for quarter in (3, 2, 1)] if model.seconds else [])
        self._marks.set(marks)
        self.canvas.show_range(window.start, window.stop, top)

    def point_at(self, model: ChartModel, second: int | None, selecting: Span | None = None) -> None:
        """Show the values at a second, or the latest ones where there is no pointer."""
        self.canvas.point_at(second, selecting)
        at = model.seconds - 1 if second is None else second
        for line in self.lines:
            text = line.write(model.at(line.key, at))
            if line.value.text() != text:
                line.value.setText(text)


def _round_number(value: float) -> str:
    """Write a value of the axis with as many decimals as it has, two at most."""
    decimals = next((n for n in (0, 1) if round(value, n) == round(value, 2)), 2)
    return formats.number(value, decimals)
