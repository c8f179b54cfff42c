"""The frame: layout, closing in two steps, top bar and status line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.events import GapClosed, GapOpened, ShowStarted
from livestream_console.ui.main_window import MainWindow, Panels
from livestream_console.ui.notice_bar import NoticeBar
from livestream_console.ui.status_line import StatusLine
from livestream_console.ui.top_bar import TopBar
from tests.ui.fakes import NOON_US, FakeConnections, FakeSource, recorded, room


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    made.place(Panels(*(QLabel(name) for name in Panels.__struct_fields__)), NoticeBar())
    qtbot.addWidget(made, before_close_func=lambda widget: widget.close_for_good())
    made.show()
    qtbot.waitExposed(made)
    return made


def _left(window: MainWindow, name: str) -> int:
    return window.docks[name].geometry().left()


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_the_default_layout_is_the_desks(window: MainWindow) -> None:
    assert _left(window, "comments") < _left(window, "shelf") < _left(window, "charts")
    assert window.docks["push"].geometry().top() > window.docks["shelf"].geometry().top()
    assert abs(window.docks["comments"].width() - 424) <= 12
    for front, behind in (
        ("shelf", {"claims", "orders", "giveaways"}),
        ("charts", {"funnel", "products", "effects", "shops", "rooms", "moderation", "log"}),
    ):
        tabbed = window.tabifiedDockWidgets(window.docks[front])
        assert set(tabbed) == {window.docks[name] for name in behind}


def test_of_a_panel_behind_a_tab_nothing_is_seen_until_it_is_raised(window: MainWindow, qtbot: QtBot) -> None:
    log = window.docks["log"].widget()
    assert log.isVisible(), "as Qt calls it"
    assert log.visibleRegion().isEmpty()
    window.show_panel("log")
    qtbot.waitUntil(lambda: not log.visibleRegion().isEmpty())


def test_a_panel_that_takes_no_keys_hands_them_to_its_first_part(qtbot: QtBot) -> None:
    panels = {name: QWidget() for name in Panels.__struct_fields__}
    for name, panel in panels.items():
        QPushButton(name, panel)
    made = MainWindow()
    made.place(Panels(**panels), NoticeBar())
    qtbot.addWidget(made, before_close_func=lambda widget: widget.close_for_good())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    for name in ("rooms", "shelf"):
        made.show_panel(name)
        focused = made.focusWidget()
        assert isinstance(focused, QPushButton)
        assert focused.text() == name


def test_a_layout_comes_back(window: MainWindow) -> None:
    window.docks["log"].hide()
    kept = window.layout_bytes()
    window.arrange_default()
    assert window.restore_layout(kept)
    assert window.docks["log"].isHidden()


@pytest.mark.parametrize("damaged", [b"", b"nonsense", b"\x92\xc4\x01x\xc4\x01y"])
def test_a_layout_that_does_not_fit_leaves_the_default(window: MainWindow, damaged: bytes) -> None:
    assert not window.restore_layout(damaged)
    assert not window.docks["comments"].isHidden()


def test_panels_move_only_when_unlocked(window: MainWindow) -> None:
    dock = window.docks["comments"]
    assert dock.titleBarWidget() is not None
    window.registry.get("view.lock").trigger()
    assert dock.titleBarWidget() is None
    window.registry.get("view.lock").trigger()
    assert dock.titleBarWidget() is not None


def test_closing_asks_first(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()
    window.close_for_good()
    assert not window.isVisible()


def test_every_panel_has_an_action(window: MainWindow) -> None:
    window.registry.get("view.log").trigger()
    assert window.docks["log"].isVisible()
    assert not window.docks["log"].visibleRegion().isEmpty()
    assert all(f"view.{name}" in window.registry for name in window.docks)


def test_the_top_bar_says_whether_we_are_live_and_whole(qtbot: QtBot) -> None:
    source = FakeSource(now_us=NOON_US + 6_138_000_000)
    connections = FakeConnections([room("bilibili:1"), room("youtube:2", "backoff", age_us=14_000_000)])
    connections.saved_through = (48_213, 48_219)
    overlays = 2
    bar = TopBar(source, connections, lambda: overlays, lambda: None)
    qtbot.addWidget(bar)
    bar.show()
    bar.refresh()
    assert "OFF AIR" in _texts(bar)
    source.publish([recorded(ShowStarted("秋冬美妆专场"), 1, platform="desk")])
    bar.refresh()
    texts = _texts(bar)
    for said in (
        "LIVE",
        "秋冬美妆专场",
        "01:42:18",
        "Bilibili 0.4s",
        "YouTube trying again 14s",
        "Overlay 2",
    ):
        assert said in texts
    assert "Saved through #48,213" in texts


def test_a_replay_never_looks_live(qtbot: QtBot) -> None:
    source = FakeSource(live=False)
    connections = FakeConnections([room()])
    bar, line = TopBar(source, connections, lambda: 0, lambda: None), StatusLine(source, connections)
    for widget in (bar, line):
        qtbot.addWidget(widget)
        widget.show()
        widget.refresh()
    assert "REPLAY" in _texts(bar)
    assert not any("Saved" in text or "Twitch" in text for text in _texts(bar))
    assert "Replay: nothing here reaches the audience" in _texts(line)


def test_the_status_line_counts_gaps_of_all_rooms(qtbot: QtBot) -> None:
    source = FakeSource(now_us=NOON_US + 60_000_000)
    line = StatusLine(source, FakeConnections())
    qtbot.addWidget(line)
    line.refresh()
    assert "No gaps" in _texts(line)
    source.publish(
        [
            recorded(GapOpened("g1", "f", NOON_US), 1),
            recorded(GapClosed("g1", "f", NOON_US, NOON_US + 14_000_000), 2),
            recorded(GapOpened("g2", "h", NOON_US + 50_000_000), 3, room="other"),
        ]
    )
    line.refresh()
    assert "2 gaps · 24 s over all rooms" in _texts(line)
