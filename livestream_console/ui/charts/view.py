"""The charts panel: four charts over one window of time, one crosshair through all of them.

The rule: the model is brought up to date once a refresh, whatever is shown; numpy and pyqtgraph are imported
after the panel is first seen, since they cost more than the rest of the desk together. Left and Right move
the crosshair (with Ctrl by a second), Shift selects, Enter zooms, Escape clears.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from livestream_console.core.rooms import RoomKey
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.charts import series
from livestream_console.ui.charts.axis import TimeAxis
from livestream_console.ui.charts.head import WINDOWS, Head
from livestream_console.ui.charts.marks import Span, gap_spans, marks_of, planned_marks, room_ahead
from livestream_console.ui.charts.pointing import Pointing
from livestream_console.ui.charts.series import Pair
from livestream_console.ui.charts.stretch_line import StretchLine
from livestream_console.ui.charts.window import HALF_HOUR, Window

if TYPE_CHECKING:
    from livestream_console.ui.charts.model import ChartModel
    from livestream_console.ui.charts.plot import Plot

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChartsKept(NamedTuple):
    """Where the choice of lines is kept between shows, as one word."""

    load: Callable[[], str] = str
    save: Callable[[str], object] = lambda _pairs: None


class ChartsPanel(QWidget):
    def __init__(
        self, source: ShowSource, kept: ChartsKept | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Charts"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._source = source
        self._metrics = source.state.metrics
        self._kept = kept or ChartsKept()
        self._pairs = series.read(self._kept.load())
        self._room: RoomKey | None = None
        self._model: ChartModel | None = None
        self._window = HALF_HOUR
        self.plots: list[Plot] = []
        self._pointing = Pointing()
        self._axis = TimeAxis()
        self._axis.setToolTip(
            self.tr(
                "Dashes: a push. Dots: a draw. Dots far apart: a push that is planned. A whole line: a note. "
                "Ticks at the foot: paid orders. Shaded: a room was not heard."
            )
        )
        self._head = Head()
        self._head.chosen.connect(self._on_head_chosen)
        self.rooms = self._head.rooms
        self.rooms.chosen.connect(self.show_room)
        self.stretch = StretchLine()
        self.stretch.zoom_wanted.connect(self.zoom)
        self.stretch.clear_wanted.connect(self.clear)
        self.stretch.hide()
        self._charts = QVBoxLayout()
        self._charts.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._charts, 1)
        column.addWidget(self._axis)
        column.addWidget(self.stretch)
        # Colours sit in pens deep inside the scenes; building anew is simpler than finding them all.
        theme.changes.changed.connect(self._rebuild)

    # --- the show ---

    def set_source(self, source: ShowSource) -> None:
        """Show another show, or this one again."""
        self._source = source
        self._window = Window(self._window.length_s)
        self._pointing.clear()
        self.show_room(None)
        self.refresh()

    def refresh(self) -> None:
        """Take over what changed and draw it."""
        metrics = self._source.state.metrics
        if metrics is not self._metrics:
            self._metrics = metrics
            if self._model is not None:
                self._model.clear()
        if self._model is not None:
            self.rooms.show_rooms(list(metrics.rooms))
            self._model.update(metrics)
            self._draw(self._model)

    def show_room(self, room: RoomKey | None) -> None:
        """Draw one room, or (None) all of them."""
        if room != self._room:
            self._room = room
            self.rooms.choose(room)
            self._redraw()

    def look_at(self, window: Window) -> None:
        """Show another stretch of the show."""
        self._window = window
        if self._model is not None:
            self._draw(self._model)

    def window_span(self) -> Span:
        """Return the stretch of the show that is drawn. Time goes on also while nothing happens."""
        state = self._source.state
        end_us = self._source.now_us() if state.ended_us is None else state.ended_us
        first_us = self._metrics.bin_start_us
        begun = (end_us - first_us) // 1_000_000 + 1 if first_us else 0
        seconds = max(self._metrics.last + 1, begun)
        planned = planned_marks(state, self._source.now_us())
        return self._window.span(seconds + room_ahead(planned, self._window.span(seconds)))

    # --- what is drawn ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # After the window it stands in has been painted for the first time.
        QTimer.singleShot(0, self, self._on_first_shown)

    def _on_first_shown(self) -> None:
        if self._model is None:
            from livestream_console.ui.charts.model import ChartModel

            self._model = ChartModel()
            self._build()
            self._redraw()

    def _build(self) -> None:
        from livestream_console.ui.charts.plot import Plot

        for place, pair in enumerate(self._pairs):
            if self.plots:
                self._charts.addWidget(_hairline())
            plot = Plot(pair, topmost=not self.plots)
            plot.chosen.connect(partial(self.choose, place))
            plot.canvas.pointed.connect(self._on_canvas_pointed)
            plot.canvas.pressed.connect(self._on_canvas_pressed)
            plot.canvas.released.connect(self._on_canvas_released)
            plot.canvas.left.connect(self._on_canvas_left)
            plot.canvas.reset_wanted.connect(self.clear)
            self.plots.append(plot)
            self._charts.addWidget(plot, 1)

    def choose(self, place: int, pair: Pair) -> None:
        """Draw one or two other lines in a chart, now and at the next start."""
        self._pairs = (*self._pairs[:place], pair, *self._pairs[place + 1 :])
        self._kept.save(series.written(self._pairs))
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self._charts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.plots.clear()
        if self._model is not None:
            self._build()
            self._redraw()

    def _redraw(self) -> None:
        if self._model is not None:
            self._model.choose({key for pair in self._pairs for key in pair}, self._room)
            self.refresh()

    def _draw(self, model: ChartModel) -> None:
        span = self.window_span()
        gaps = gap_spans(self._metrics, self._room)
        marks = marks_of(self._source.state)
        marks += planned_marks(self._source.state, self._source.now_us())
        for plot in self.plots:
            plot.draw(model, span, gaps, marks, self._source.state.currency)
        self._axis.show_span(span, self._metrics.bin_start_us)
        self._point(model)
        self._sum_up()

    def _point(self, model: ChartModel) -> None:
        at, currency = self._pointing.at, self._source.state.currency
        for plot in self.plots:
            plot.point_at(model, at, self._pointing.shown, currency)
        text = ""
        if at is not None:
            text = formats.clock(self._metrics.bin_start_us + at * 1_000_000)
        elif not self._window.follows:
            text = self.tr("Zoomed · Esc to go back")
        self._head.tell(text)

    def values(self) -> dict[str, str]:
        """Return what the heads of the charts say, by series."""
        return {line.key: line.value.text() for plot in self.plots for line in plot.lines}

    # --- the crosshair and the selection ---

    @property
    def selected(self) -> Span | None:
        """The stretch whose sums are shown."""
        return self._pointing.selected

    def point_at(self, second: int | None) -> None:
        """Put the crosshair on a second, or take it away."""
        if second != self._pointing.at and self._model is not None:
            self._pointing.at = second
            self._point(self._model)

    def select(self, span: Span | None) -> None:
        """Add up a stretch of the show; None: no longer."""
        self._pointing.selected = span
        self._show_pointing()

    def zoom(self) -> None:
        """Let the selected stretch fill the charts."""
        if self.selected is not None:
            self.look_at(self._window.zoomed(self.selected))

    def clear(self) -> None:
        """Leave the zoom and the selection."""
        self._pointing.clear()
        self.look_at(Window(self._window.length_s))

    def _show_pointing(self) -> None:
        if self._model is not None:
            self._point(self._model)
        self._sum_up()

    def _sum_up(self) -> None:
        self.stretch.setVisible(self.selected is not None)
        if self.selected is not None and self._model is not None:
            from livestream_console.ui.charts.stretch import stretch

            found = stretch(self._metrics, self._room, self.selected)
            self.stretch.show_stretch(found, self._metrics.bin_start_us, self._source.state.currency)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in _STEPS:
            span = self.window_span()
            width = 1 if held & Qt.KeyboardModifier.ControlModifier else (span.stop - span.start) // 100 or 1
            selecting = bool(held & Qt.KeyboardModifier.ShiftModifier)
            self._pointing.step(_STEPS[key] * width, self._metrics.last + 1, selecting=selecting)
            self._show_pointing()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.point_at(self.window_span().start if key == Qt.Key.Key_Home else max(0, self._metrics.last))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected is not None:
            self.zoom()
        elif key == Qt.Key.Key_Escape and self._has_to_clear:
            self.clear()
        else:
            super().keyPressEvent(event)

    @property
    def _has_to_clear(self) -> bool:
        return not self._pointing.idle or not self._window.follows

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride and self._has_to_clear:
            # Else the window's own Esc, Esc would swallow the key.
            event.accept()
        return super().event(event)

    def _on_head_chosen(self, key: str) -> None:
        self.look_at(WINDOWS[key])

    def _on_canvas_pointed(self, second: float) -> None:
        self.point_at(min(max(0, int(second)), max(0, self._metrics.last)))

    def _on_canvas_left(self) -> None:
        self.point_at(None)

    def _on_canvas_pressed(self, second: float) -> None:
        self._pointing.press(second)

    def _on_canvas_released(self, second: float) -> None:
        self._pointing.release(second, self._metrics.last + 1)
        self._show_pointing()


def _hairline() -> QFrame:
    line = QFrame()
    theme.set_role(line, "hairline")
    return line
