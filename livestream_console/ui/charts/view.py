"""The charts panel: four charts over one window of time, one crosshair through all of them.

The rule: the model is brought up to date once a refresh, whatever is shown; numpy and pyqtgraph are imported
after the panel is first seen, since they cost more than the rest of the desk together.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.charts.axis import TimeAxis
from livestream_console.ui.charts.marks import Span, gap_spans, push_marks
from livestream_console.ui.charts.series import CONVERSION, ROLES, VIEWERS
from livestream_console.ui.charts.window import HALF_HOUR, TEN_MINUTES, WHOLE_SHOW, Window
from livestream_console.ui.tabs import TabStrip

if TYPE_CHECKING:
    from livestream_console.ui.charts.model import ChartModel
    from livestream_console.ui.charts.plot import Plot

_WINDOWS = {"10": TEN_MINUTES, "30": HALF_HOUR, "all": WHOLE_SHOW}


class ChartsPanel(QWidget):
    def __init__(self, source: ShowSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Charts"))
        self._source = source
        self._metrics = source.state.metrics
        self._model: ChartModel | None = None
        self._window = HALF_HOUR
        self.plots: list[Plot] = []
        self._pointed: int | None = None
        self._pressed: float | None = None
        self._axis = TimeAxis()
        self._head = QLabel()
        self._head.setFont(theme.number_font(theme.SMALL_PX))
        theme.set_role(self._head, "small")
        self._charts = QVBoxLayout()
        self._charts.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_tabs())
        column.addLayout(self._charts, 1)
        column.addWidget(self._axis)
        theme.changes.changed.connect(self._on_theme_changed)

    def set_source(self, source: ShowSource) -> None:
        """Show another show, or this one again."""
        self._source = source
        self._window = Window(self._window.length_s)
        self.refresh()

    def refresh(self) -> None:
        """Take over what changed and draw it."""
        metrics = self._source.state.metrics
        if metrics is not self._metrics:
            self._metrics = metrics
            if self._model is not None:
                self._model.clear()
        if self._model is not None:
            self._model.update(metrics)
            self._draw(self._model)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # After the window it stands in has been painted for the first time.
        QTimer.singleShot(0, self, self._on_first_shown)

    def _on_first_shown(self) -> None:
        if self._model is None:
            from livestream_console.ui.charts.model import ChartModel

            self._model = ChartModel()
            self._build()
            self.refresh()

    def _make_tabs(self) -> TabStrip:
        tabs = TabStrip()
        for key, text in (("10", self.tr("10 min")), ("30", self.tr("30 min")), ("all", self.tr("All"))):
            tabs.add(key, text)
        tabs.choose("30")
        tabs.chosen.connect(self._on_tabs_chosen)
        # The line below the tabs goes on under the words at its right.
        row = QHBoxLayout(tabs)
        row.setContentsMargins(0, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self._head)
        return tabs

    def _build(self) -> None:
        from livestream_console.ui.charts.plot import Line, Plot

        whole, tenths = formats.number, partial(formats.number, decimals=1)
        names = {
            VIEWERS: self.tr("Viewers"),
            "comments_per_min": self.tr("Comments / min"),
            "enters_per_min": self.tr("Enters / min"),
            "carts_per_min": self.tr("Carts / min"),
            "orders_per_min": self.tr("Paid / min"),
            CONVERSION: self.tr("Paid orders per 1,000 viewer-minutes"),
        }
        for keys, write in (
            ((VIEWERS,), whole),
            (("comments_per_min", "enters_per_min"), whole),
            (("carts_per_min", "orders_per_min"), whole),
            ((CONVERSION,), tenths),
        ):
            if self.plots:
                self._charts.addWidget(_hairline())
            title = self.tr(" and ").join(names[key] for key in keys)
            lines = [Line(key, names[key], ROLES[key], write) for key in keys]
            plot = Plot(title, lines, names_marks=not self.plots)
            plot.canvas.pointed.connect(self._on_canvas_pointed)
            plot.canvas.pressed.connect(self._on_canvas_pressed)
            plot.canvas.released.connect(self._on_canvas_released)
            plot.canvas.left.connect(self._on_canvas_left)
            plot.canvas.reset_wanted.connect(self._on_canvas_reset_wanted)
            self.plots.append(plot)
            self._charts.addWidget(plot, 1)

    def _draw(self, model: ChartModel) -> None:
        span = self.window_span()
        gaps = gap_spans(self._metrics)
        marks = push_marks(self._source.state)
        for plot in self.plots:
            plot.draw(model, span, gaps, marks)
        self._axis.show_span(span, self._metrics.bin_start_us)
        self._point(model)

    def _point(self, model: ChartModel) -> None:
        selecting = None
        if self._pressed is not None and self._pointed is not None:
            start, stop = sorted((int(self._pressed), self._pointed))
            selecting = Span(start, stop)
        for plot in self.plots:
            plot.point_at(model, self._pointed, selecting)
        if self._pointed is not None:
            text = formats.clock(self._metrics.bin_start_us + self._pointed * 1_000_000)
        else:
            text = "" if self._window.follows else self.tr("Selected · double-click to go back")
        if text != self._head.text():
            self._head.setText(text)

    def look_at(self, window: Window) -> None:
        """Show another stretch of the show."""
        self._window = window
        if self._model is not None:
            self._draw(self._model)

    def _on_tabs_chosen(self, key: str) -> None:
        self.look_at(_WINDOWS[key])

    def window_span(self) -> Span:
        """Return the stretch of the show that is drawn. Time goes on also while nothing happens."""
        state = self._source.state
        end_us = self._source.now_us() if state.ended_us is None else state.ended_us
        first_us = self._metrics.bin_start_us
        begun = (end_us - first_us) // 1_000_000 + 1 if first_us else 0
        return self._window.span(max(self._metrics.last + 1, begun))

    def values(self) -> dict[str, str]:
        """Return what the heads of the charts say, by series."""
        return {line.key: line.value.text() for plot in self.plots for line in plot.lines}

    def point_at(self, second: int | None) -> None:
        """Put the crosshair on a second, or take it away."""
        if second != self._pointed and self._model is not None:
            self._pointed = second
            self._point(self._model)

    def _on_canvas_pointed(self, second: float) -> None:
        self.point_at(min(max(0, int(second)), max(0, self._metrics.last)))

    def _on_canvas_left(self) -> None:
        self.point_at(None)

    def _on_canvas_pressed(self, second: float) -> None:
        self._pressed = second

    def _on_canvas_released(self, second: float) -> None:
        if self._pressed is not None:
            pressed, self._pressed = self._pressed, None
            self.look_at(self._window.selected(pressed, min(second, self.window_span().stop)))

    def _on_canvas_reset_wanted(self) -> None:
        self._pressed = None
        self.look_at(Window(self._window.length_s))

    def _on_theme_changed(self) -> None:
        # Colours sit in pens deep inside the scenes; building anew is simpler than finding them all.
        while (item := self._charts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.plots.clear()
        if self._model is not None:
            self._build()
            self._draw(self._model)


def _hairline() -> QFrame:
    line = QFrame()
    theme.set_role(line, "hairline")
    return line
