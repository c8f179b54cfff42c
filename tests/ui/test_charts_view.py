"""The charts panel: windows, one crosshair through all charts, marks and gaps."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF, Qt

from livestream_console.core.commands import PlaceMark
from livestream_console.ui import formats, theme
from livestream_console.ui.charts import series
from livestream_console.ui.charts.marks import Mark, Span, gap_spans, marks_of, push_marks
from livestream_console.ui.charts.view import ChartsKept, ChartsPanel
from livestream_console.ui.charts.window import (
    HALF_HOUR,
    TEN_MINUTES,
    WHOLE_SHOW,
    Window,
    nice_top,
    selection,
    time_step,
)
from tests.ui.selling_show import busy_show, open_shelf


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
    zoomed = TEN_MINUTES.zoomed(Span(300, 900))
    assert zoomed.span(7_200) == zoomed.span(9_999) == Span(300, 900)
    assert TEN_MINUTES.zoomed(Span(300, 310)) is TEN_MINUTES


def test_a_selection_lies_in_the_show_and_a_slip_is_none() -> None:
    assert selection(900.4, 300.2, 7_200) == Span(300, 900)
    assert selection(7_000, 9_000, 7_200) == Span(7_000, 7_200)
    assert selection(-20, 60, 7_200) == Span(0, 60)
    assert selection(300, 303.9, 7_200) is None


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


def test_dragging_selects_enter_zooms_and_a_double_click_goes_back(panel, qtbot) -> None:
    canvas = panel.plots[2].canvas
    canvas.pressed.emit(300.0)
    canvas.pointed.emit(500.0)
    canvas.released.emit(600.0)
    assert panel.selected == Span(300, 600)
    assert panel.window_span() == Span(0, 1_200)
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert panel.window_span() == Span(300, 600)
    canvas.reset_wanted.emit()
    assert (panel.selected, panel.window_span()) == (None, Span(0, 1_200))
    assert panel.stretch.isHidden()


def test_keys_point_select_and_clear(panel, qtbot) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_Home)
    for _ in range(5):
        qtbot.keyClick(panel, Qt.Key.Key_Right)
    qtbot.keyClick(panel, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    held = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(panel, Qt.Key.Key_Right, held)
    assert panel.selected == Span(61, 73)
    qtbot.keyClick(panel, Qt.Key.Key_Right, held)
    qtbot.keyClick(panel, Qt.Key.Key_Left, held)
    qtbot.keyClick(panel, Qt.Key.Key_Left, held)
    qtbot.keyClick(panel, Qt.Key.Key_Left, held)
    assert panel.selected == Span(49, 61)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.selected is None


def test_the_sums_of_a_selection_are_those_of_the_rows(panel, source) -> None:
    metrics = source.state.metrics
    panel.select(Span(500, 1_100))
    words = panel.stretch.text.text()
    assert f"Comments {sum(metrics.comments[500:1_100]):,}" in words
    assert f"Carts {sum(metrics.carts[500:1_100]):,}" in words
    assert f"Paid {sum(metrics.orders_paid[500:1_100]):,} " in words
    rate = 1_000 * sum(metrics.orders_paid[500:1_100]) / (sum(metrics.viewers[500:1_100]) / 60)
    assert f"Paid / 1,000 viewer-min {rate:.2f}" in words
    assert "a room was not heard" in words
    assert "Orders by the time they were paid" in panel.stretch.toolTip()
    panel.show_room(("douyin", "829"))
    sold = metrics.room_rows["shop:builtin"]["829"].orders_paid
    assert f"Paid {sum(sold[500:1_100]):,} " in panel.stretch.text.text()
    panel.show_room(None)
    panel.clear()


def test_other_lines_are_drawn_and_kept(qtbot, source) -> None:
    kept: list[str] = []
    panel = ChartsPanel(source, ChartsKept(lambda: "", kept.append))
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: len(panel.plots) == 4)
    menu = panel.plots[0].menu()
    first, second = (action.menu() for action in menu.actions())
    assert [action.text() for action in first.actions() if action.isChecked()] == ["Viewers"]
    gmv = next(action for action in second.actions() if action.text() == "GMV (paid) / min")
    gmv.trigger()
    assert panel.plots[0].pair == ("viewers", "gmv_per_min")
    assert panel.values()["gmv_per_min"].startswith("¥")
    assert kept == [
        "viewers+gmv_per_min comments_per_min+enters_per_min carts_per_min+orders_per_min conversion"
    ]
    again = ChartsPanel(source, ChartsKept(lambda: kept[-1]))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: len(again.plots) == 4)
    assert again.plots[0].pair == ("viewers", "gmv_per_min")


@pytest.mark.parametrize("text", ["", "viewers", "viewers+likes+x a b c", "nonsense+1 2 3 4"])
def test_what_is_no_choice_of_lines_gives_the_usual_ones(text: str) -> None:
    assert series.read(text) == series.USUAL
    assert series.read(series.written(series.USUAL)) == series.USUAL


def test_one_room_is_drawn_alone_and_says_what_is_not_told_by_room(panel, source) -> None:
    panel.show_room(("douyin", "829"))
    assert panel.values()["viewers"] == formats.number(source.state.metrics.viewers[1_199])
    sold = source.state.metrics.room_rows["shop:builtin"]["829"].orders_paid
    assert panel.values()["orders_per_min"] == formats.number(sum(sold[1_140:1_200]))
    line = next(line for plot in panel.plots for line in plot.lines if line.key == "orders_per_min")
    assert line.value.toolTip() == "Paid / min: only what is known to be of this room"
    heard = source.state.metrics.room_rows["douyin"]["829"].comments
    assert panel.values()["comments_per_min"] == formats.number(sum(heard[1_140:1_200]))
    panel.show_room(("youtube", "829"))
    assert panel.values()["viewers"] == "–"
    assert gap_spans(source.state.metrics, ("douyin", "829")) == []
    panel.show_room(None)


def test_a_note_is_a_mark_of_its_kind() -> None:
    show = open_shelf()
    show.now += 20_000_000
    show.do(PlaceMark(command_id="m", text="主播口误,这段要剪掉重录"))
    (mark,) = marks_of(show.state)
    assert (mark.second, mark.kind, len(mark.label)) == (20, "note", 12)


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
