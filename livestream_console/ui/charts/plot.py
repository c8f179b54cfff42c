"""One small chart: a title, the values at a second in the colours of their lines, and the lines themselves.

The rule: a chart is told its window, its points and its marks; it decides nothing but how they are painted.
Two lines of one unit share an axis; else each has its own, so that the shape of both can be seen. The
topmost chart names the marks and has a tick for paid orders.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.ui import formats, theme
from livestream_console.ui.charts import words
from livestream_console.ui.charts.canvas import Canvas
from livestream_console.ui.charts.items import Backdrop, Curve, Marks, ValueLabels
from livestream_console.ui.charts.marks import Mark, Span
from livestream_console.ui.charts.model import ChartModel
from livestream_console.ui.charts.pyramid import Floats
from livestream_console.ui.charts.series import ROLES, SERIES, UNITS, Pair
from livestream_console.ui.charts.window import nice_top

_NEVER = np.empty(0)
_KIND_ROLES = {"push": "sale", "draw": "viewer", "note": "text", "planned": "muted"}


class Line:
    """One series in a chart: its curve and the value at a second."""

    def __init__(self, key: str) -> None:
        self.key = key
        colour = theme.current().color(ROLES[key])
        self.curve = Curve(colour)
        self.value = QLabel()
        self.value.setFont(theme.number_font(theme.SMALL_PX))
        self.value.setToolTip(words.name(key))
        self.value.setAccessibleName(words.name(key))
        self.value.setStyleSheet(f"color: {colour.name()}; font-size: {theme.SMALL_PX}px")


class Plot(QWidget):
    chosen = Signal(object)
    """Somebody wants other lines (Pair) here."""

    def __init__(self, pair: Pair, *, topmost: bool) -> None:
        super().__init__()
        self._topmost = topmost
        self.pair = pair
        self.setAccessibleName(words.title(pair))
        self.lines = [Line(key) for key in pair]
        self._apart = len(pair) == 2 and UNITS[pair[0]] != UNITS[pair[1]]
        colours = theme.current()
        self.canvas = Canvas()
        self._backdrop = Backdrop(colours.color("line"), colours.color("warn", 0.12))
        ground = colours.color("panel", 0.8)
        self._labels = [ValueLabels(colours.color("muted"), ground)]
        if self._apart:
            self._labels = [
                ValueLabels(colours.color(ROLES[key]), ground, right=place == 1)
                for place, key in enumerate(pair)
            ]
        kinds = {kind: colours.color(role) for kind, role in _KIND_ROLES.items()}
        self._marks = Marks(kinds, colours.color("warn"), named=topmost)
        for item in (self._backdrop, *(line.curve for line in self.lines), self._marks, *self._labels):
            self.canvas.box.addItem(item, ignoreBounds=True)
        self.title = QPushButton(words.title(pair))
        theme.set_role(self.title, "flat")
        self.title.setStyleSheet("text-align: left; padding: 0; min-height: 20px")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.title.setToolTip(self.tr("{0}\nPress to draw something else here").format(words.title(pair)))
        self.title.clicked.connect(self._on_title_clicked)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for line in self.lines:
            head.addWidget(line.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.canvas, 1)

    def draw(
        self, model: ChartModel, window: Span, gaps: Sequence[Span], marks: Sequence[Mark], currency: str
    ) -> None:
        """Show a window of the model."""
        columns = max(50, self.canvas.viewport().width())
        points = [model.envelope(line.key, window.start, window.stop, columns) for line in self.lines]
        scales = [words.scale(line.key, currency) for line in self.lines]
        tops = [_top(y) * scale for (_, y), scale in zip(points, scales, strict=True)]
        tops = [nice_top(top) for top in (tops if self._apart else [max(tops)] * len(tops))]
        for line, (x, y), scale, top in zip(self.lines, points, scales, tops, strict=True):
            # All are painted against the axis of the first.
            line.curve.set(x, y * (scale * tops[0] / top))
        self._backdrop.set(gaps)
        for labels, top in zip(self._labels, tops, strict=False):
            labels.set([words.axis(top * quarter / 4) for quarter in (3, 2, 1)] if model.seconds else [])
        self._marks.set(marks, model.sold(window.start, window.stop, columns) if self._topmost else _NEVER)
        self.canvas.show_range(window.start, window.stop, tops[0])

    def point_at(
        self, model: ChartModel, second: int | None, selected: Span | None = None, currency: str = "CNY"
    ) -> None:
        """Show the values at a second, or the latest ones where there is no pointer."""
        self.canvas.point_at(second, selected)
        at = model.seconds - 1 if second is None else second
        for line in self.lines:
            known = model.knows(line.key)
            text = words.value(line.key, model.at(line.key, at), currency) if known else self._unknown()
            if line.value.text() != text:
                line.value.setText(text)
            line.value.setToolTip(self._meaning(line.key, part=model.is_part(line.key)))

    def _unknown(self) -> str:
        return self.tr("{0} not told by room").format(formats.UNKNOWN)

    def _meaning(self, key: str, *, part: bool) -> str:
        if not part:
            return words.name(key)
        return self.tr("{0}: only what is known to be of this room").format(words.name(key))

    def menu(self) -> QMenu:
        """Return what can be drawn here, the lines that are drawn checked."""
        menu = QMenu(self)
        first, second = menu.addMenu(self.tr("First line")), menu.addMenu(self.tr("Second line"))
        now = (self.pair[0], self.pair[1] if len(self.pair) == 2 else "")
        for place, sub in enumerate((first, second)):
            group = QActionGroup(sub)
            for key in SERIES if place == 0 else ("", *SERIES):
                action = QAction(words.name(key) if key else self.tr("None"), sub, checkable=True)
                action.setChecked(now[place] == key)
                # One metric twice would be one line.
                action.setEnabled(not key or key != now[1 - place])
                wanted = (key, now[1]) if place == 0 else (now[0], key)
                action.triggered.connect(partial(self.chosen.emit, tuple(one for one in wanted if one)))
                group.addAction(action)
                sub.addAction(action)
        return menu

    def _on_title_clicked(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.title.mapToGlobal(self.title.rect().bottomLeft()))


def _top(y: Floats) -> float:
    return float(np.fmax.reduce(y, initial=0.0))
