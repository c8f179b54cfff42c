"""Connection truth."""

from __future__ import annotations

import asyncio
import math

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import Rejected
from livestream_console.core.events import AudienceSampled, Event, FeedStateChanged, GapOpened
from livestream_console.core.ports import WAITING, Remark
from livestream_console.ui import lights
from livestream_console.ui.actions import Actions
from livestream_console.ui.rooms.form import RoomForm
from livestream_console.ui.rooms.panel import RoomsPanel
from livestream_console.ui.rooms.recorded import RecordedRow
from livestream_console.ui.rooms.requests import (
    BilibiliRoom,
    BridgeListener,
    BridgeRoom,
    RoomRequest,
    TwitchLogin,
    TwitchRoom,
)
from livestream_console.ui.rooms.row import RoomRow
from tests.ui.fakes import NOON_US, FakeConnections, FakeNotifier, FakeSource, recorded, room


class Desk:
    """Remembers what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[RoomRequest] = []
        self.removed: list[str] = []
        self.retried: list[str] = []

    async def add(self, request: RoomRequest) -> Rejected | None:
        self.asked.append(request)
        return Rejected("room_connected")

    async def remove(self, feed_id: str) -> None:
        self.removed.append(feed_id)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def connections() -> FakeConnections:
    return FakeConnections()


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window)


@pytest.fixture
def panel(
    qtbot: QtBot, desk: Desk, connections: FakeConnections, notifier: FakeNotifier, actions: Actions
) -> RoomsPanel:
    made = RoomsPanel(
        connections,
        notifier,
        actions,
        add_room=desk.add,
        remove_room=desk.remove,
        retry_room=desk.retried.append,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def _texts(panel: RoomsPanel) -> list[str]:
    QCoreApplication.sendPostedEvents()  # a row that joined a shown layout is shown by an event
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("state", "age_us", "role"),
    [
        ("live", 400_000, "good"),
        ("live", 40_000_000, "warn"),
        ("live", None, "warn"),
        ("degraded", 400_000, "warn"),
        ("backoff", 400_000, "warn"),
        ("failed", 400_000, "live"),
        ("stopped", None, "faint"),
    ],
)
def test_a_light_is_green_only_because_data_flowed(state: str, age_us: int | None, role: str) -> None:
    light = lights.of_room(room(state=state, age_us=age_us), NOON_US)
    assert light.role == role
    assert light.word


def test_a_room_is_judged_by_the_patience_of_its_own_link() -> None:
    age_us = 50_000_000
    assert lights.of_room(room(silence_s=60.0, age_us=age_us), NOON_US).role == "good"
    assert lights.of_room(room(silence_s=40.0, age_us=age_us), NOON_US).role == "warn"
    assert lights.of_room(room(silence_s=math.inf, age_us=age_us), NOON_US).role == "good"


def test_a_socket_that_only_listens_is_not_green_before_something_came() -> None:
    waiting = room(silence_s=math.inf, remarks=(Remark(WAITING),))
    light = lights.of_room(waiting, NOON_US)
    assert (light.role, light.word) == ("warn", "waiting")
    silent = lights.of_room(room(silence_s=math.inf, age_us=None), NOON_US)
    assert (silent.role, silent.word) == ("warn", "no data")
    live_alone = msgspec.structs.replace(room(silence_s=math.inf), last_event_us=None)
    assert lights.of_room(live_alone, NOON_US).role == "warn"


def test_without_an_event_there_is_no_age_of_one(panel: RoomsPanel, connections: FakeConnections) -> None:
    connections.rooms = [room(age_us=None)]
    panel.refresh()
    assert "no event yet · 0 reconnects" in _texts(panel)


def test_a_bridge_says_that_it_waits_for_its_tool(panel: RoomsPanel, connections: FakeConnections) -> None:
    connections.rooms = [room("bridge:local", silence_s=math.inf, remarks=(Remark(WAITING),))]
    panel.refresh()
    assert "waiting for the tool to connect" in _texts(panel)


def test_every_light_has_a_shape_of_its_own() -> None:
    states = ("live", "backoff", "failed", "stopped")
    shown = [lights.of_room(room(state=state), NOON_US) for state in states]
    assert len({light.sign for light in shown}) == len({light.role for light in shown}) == 4


def test_rooms_come_and_go(panel: RoomsPanel, connections: FakeConnections) -> None:
    panel.refresh()
    assert any("No room is connected" in text for text in _texts(panel))
    connections.rooms = [room("twitch:pajlada"), room("youtube:UC1", "backoff", reason="network", missing=3)]
    panel.refresh()
    texts = _texts(panel)
    assert "Twitch · pajlada" in texts
    assert any("check the network" in text for text in texts)
    connections.rooms = connections.rooms[:1]
    panel.refresh()
    assert "YouTube · UC1" not in _texts(panel)


def test_a_replay_shows_its_own_rooms_as_they_were_at_the_playhead(
    panel: RoomsPanel, connections: FakeConnections
) -> None:
    replay = FakeSource(live=False)
    panel.set_source(replay)
    panel.refresh()
    assert [text for text in _texts(panel) if text] == ["Until here no room was connected in this recording."]

    def happen(seq: int, *events: Event) -> None:
        lines = [
            recorded(event, seq + n, platform="twitch", room="pajlada") for n, event in enumerate(events)
        ]
        replay.publish(lines)

    opened = GapOpened("g1", "twitch:pajlada", NOON_US - 14_000_000)
    happen(1, FeedStateChanged("twitch:pajlada", "backoff"), AudienceSampled(ccu=532), opened)
    connections.rooms = [room("youtube:UC1")]
    panel.refresh()
    texts = _texts(panel)
    own, live = panel.findChild(RecordedRow), panel.findChild(RoomRow)
    assert own is not None
    assert live is not None
    assert own.y() < live.y()
    assert any(text.startswith("in the recording: ") for text in texts)
    assert "532 viewers · not heard for 14 s" in texts

    panel.set_source(FakeSource())
    panel.refresh()
    assert "Twitch · pajlada" not in _texts(panel)
    assert "YouTube · UC1" in _texts(panel)


def test_what_was_missed_is_said_and_not_knowing_is_not_zero(
    panel: RoomsPanel, connections: FakeConnections
) -> None:
    connections.rooms = [room(gap_seconds=14.0, missing=3), room("youtube:x", gap_seconds=5.0, missing=None)]
    panel.refresh()
    texts = " | ".join(_texts(panel))
    assert "not heard for 14 s · about 3 events missed" in texts
    assert "not heard for 5 s · how much was missed: cannot tell" in texts


def test_trying_again_is_offered_where_it_helps(
    panel: RoomsPanel, connections: FakeConnections, desk: Desk
) -> None:
    connections.rooms = [room("twitch:a"), room("twitch:b", "failed", reason="not_found")]
    panel.refresh()
    QCoreApplication.sendPostedEvents()
    offered = [
        button
        for button in panel.findChildren(QPushButton)
        if button.text() == "Try now" and button.isVisible()
    ]
    assert len(offered) == 1
    offered[0].click()
    assert desk.retried == ["twitch:b"]


async def test_removing_asks_first(panel: RoomsPanel, connections: FakeConnections, desk: Desk) -> None:
    connections.rooms = [room("twitch:a")]
    panel.refresh()
    next(button for button in panel.findChildren(QPushButton) if button.text() == "Remove").click()
    await asyncio.sleep(0)
    box = panel.findChild(QMessageBox)
    assert box is not None
    assert desk.removed == []
    next(button for button in box.findChildren(QPushButton) if button.text() == "Remove").click()
    await panel.settled()
    assert desk.removed == ["twitch:a"]


async def test_a_room_that_cannot_be_added_is_told(
    panel: RoomsPanel, desk: Desk, notifier: FakeNotifier
) -> None:
    panel.ask_for_room()
    await asyncio.sleep(0)
    form = panel.findChild(RoomForm)
    assert form is not None
    form.fill("#Pajlada")
    form.accept()
    await panel.settled()
    assert desk.asked == [TwitchRoom("pajlada")]
    assert [notice.code for notice in notifier.notices] == ["rejected.room_connected"]


def test_the_form_asks_for_what_a_platform_needs(panel: RoomsPanel) -> None:
    form = RoomForm(panel)
    form.choose(BilibiliRoom)
    form.accept()
    assert not form.result()
    form.fill("code", "app", "key", "secret")
    assert form.request() == BilibiliRoom("code", "app", "key", "secret")
    form.choose(BridgeRoom)
    form.fill("http://x")
    form.accept()
    assert not form.result()
    form.fill("ws://127.0.0.1:9000/")
    form.accept()
    assert form.result()
    assert form.request() == BridgeRoom("ws://127.0.0.1:9000/")


def test_own_login_and_listening_bridge_are_checked_before_anything_is_tried(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = RoomForm(parent)
    form.choose(TwitchLogin)
    form.fill("#Shop", "Momo", "oauth:x")
    assert form.request() == TwitchLogin("shop", "momo", "oauth:x")
    form.choose(BridgeListener)
    form.fill("70000", "t")
    form.accept()
    assert form.result() == 0
    form.fill("17901", "t")
    form.accept()
    assert form.result() == 1
    assert form.request() == BridgeListener(17901, "t")
    form.choose(BilibiliRoom)
    form.fill("code", "twelve", "key", "secret")
    form.setResult(0)
    form.accept()
    assert form.result() == 0


def test_a_tool_fills_in_its_usual_address_and_leaves_a_typed_one_alone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = RoomForm(parent)
    form.choose(BridgeRoom)
    choice = next(box for box in form.findChildren(QComboBox) if box.findData("oba-live-tool") >= 0)
    for dialect, address in (
        ("oba-live-tool", "ws://127.0.0.1:12354"),
        ("douyin-barrage-grab", "ws://127.0.0.1:8888"),
        ("jd", ""),
    ):
        choice.setCurrentIndex(choice.findData(dialect))
        assert form.request() == BridgeRoom(address, dialect)
    form.fill("ws://127.0.0.1:9000/")
    choice.setCurrentIndex(choice.findData("oba-live-tool"))
    assert form.request() == BridgeRoom("ws://127.0.0.1:9000/", "oba-live-tool")
