"""The charts panel: windows, one crosshair through all charts, marks and gaps."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF, Qt

from livestream_console.ui import formats, theme
from livestream_console.ui.charts.marks import Mark, Span, gap_spans, push_marks
from livestream_console.ui.charts.view import ChartsPanel
from livestream_console.ui.charts.window import (
    HALF_HOUR,
    TEN_MINUTES,
    WHOLE_SHOW,
    Window,
    nice_top,
    time_step,
)
from tests.ui.selling_show import busy_show


@pytest.fixture(scope="module")
def source():
    return busy_show(1_200)


@pytest.fixture
def panel(qtbot, source) -> ChartsPanel:
    panel = ChartsPanel(source)
    qtbot.addWidget(panel)
    panel.resize(428, 640)
    panel.show()
    qtbot.waitUntil(lambda: len(panel.plots) == 4)
    return panel


def test_marks_name_what_was_pushed_and_gaps_their_time(source) -> None:
    assert push_marks(source.state) == [Mark(300, "No. 1"), Mark(800, "No. 2"), Mark(1_080, "Sale")]
    assert gap_spans(source.state.metrics) == [Span(480, 535)]


def test_a_window_follows_until_a_stretch_is_selected() -> None:
    assert TEN_MINUTES.span(7_200) == Span(6_600, 7_200)
    assert HALF_HOUR.span(15) == WHOLE_SHOW.span(15) == Span(0, 180)
    assert HALF_HOUR.span(1_200) == Span(0, 1_200)
    assert WHOLE_SHOW.span(7_200) == Span(0, 7_200)
    selected = TEN_MINUTES.selected(900.4, 300.2)
    assert selected.span(7_200) == selected.span(9_999) == Span(300, 900)
    assert TEN_MINUTES.selected(300, 310) is TEN_MINUTES


@pytest.mark.parametrize(
    ("peak", "top"), [(0, 4), (3_482, 4_000), (37.5, 40), (9.2, 10), (0.31, 0.32), (101, 120)]
)
def test_the_value_axis_ends_at_a_round_number(peak: float, top: float) -> None:
    assert nice_top(peak) == pytest.approx(top)


def test_time_labels_stand_at_round_minutes() -> None:
    assert time_step(Span(0, 1_800), 6) == 300
    assert time_step(Span(0, 10 * 86_400), 4) == 86_400


def test_the_heads_show_the_latest_values_and_the_crosshair_those_of_its_second(panel, source) -> None:
    latest = panel.values()
    panel.point_at(700)
    assert panel.values() != latest
    assert panel.values()["viewers"] == formats.number(source.state.metrics.viewers[700])
    panel.point_at(None)
    assert panel.values() == latest


def test_dragging_selects_and_a_double_click_goes_back(panel, qtbot) -> None:
    canvas = panel.plots[2].canvas
    canvas.pressed.emit(300.0)
    canvas.pointed.emit(500.0)
    canvas.released.emit(600.0)
    assert panel.window_span() == Span(300, 600)
    canvas.reset_wanted.emit()
    assert panel.window_span() == Span(0, 1_200)


def test_the_mouse_points_at_the_second_it_is_over(panel, qtbot) -> None:
    canvas = panel.plots[0].canvas
    seconds: list[float] = []
    canvas.pointed.connect(seconds.append)
    middle = canvas.viewport().rect().center()
    qtbot.mouseMove(canvas.viewport(), middle)
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert not seconds or seconds[0] == pytest.approx(600, abs=10)
    assert canvas.second_at(QPointF(0, 0)) == 0


def test_a_moving_crosshair_leaves_the_picture_of_the_curves_alone(panel) -> None:
    panel.grab()
    stills = [plot.canvas.still for plot in panel.plots]
    panel.point_at(600)
    panel.grab()
    assert [plot.canvas.still for plot in panel.plots] == stills
    panel.refresh()
    panel.grab()
    assert all(new is not old for new, old in zip((p.canvas.still for p in panel.plots), stills, strict=True))


def test_gaps_marks_and_curves_are_painted(panel) -> None:
    picture = panel.plots[0].canvas.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert theme.current().color("action").name() in colours
    assert theme.current().color("sale").name() in colours
    assert theme.current().color("line").name() in colours


def test_another_moment_of_the_show_starts_the_model_over(panel, source, qtbot) -> None:
    before = panel.values()
    earlier = busy_show(400)
    panel.set_source(earlier)
    assert panel.values() != before
    panel.set_source(source)
    assert panel.values() == before


def test_a_new_theme_keeps_the_window(panel, monkeypatch) -> None:
    panel.look_at(Window(600))
    theme.changes.changed.emit()
    assert panel.window_span() == Span(600, 1_200)
    assert len(panel.plots) == 4


def test_the_panel_is_cheap_to_import() -> None:
    check = (
        "import sys, livestream_console.ui.charts.view as view\n"
        "assert view and not {'pyqtgraph', 'numpy'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", check], check=True)


def test_the_window_goes_on_while_nothing_happens(panel, source, monkeypatch) -> None:
    stop = panel.window_span().stop
    monkeypatch.setattr(source, "now", source.now + 60_000_000)
    assert panel.window_span().stop == stop + 60
