"""The replay bar steers the playhead and never asks for more than the last place."""

from __future__ import annotations

import asyncio

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from livestream_console.engine.outline import Pushed, Stretch, outline_of
from livestream_console.ui.actions import Actions
from livestream_console.ui.replay.scale import SPEEDS, Scale, next_speed
from livestream_console.ui.replay.view import ReplayBar
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import SECOND, SellingSource, open_shelf


class Playback(SellingSource):
    """A playhead over forty minutes; a seek waits until the test lets it arrive."""

    def __init__(self) -> None:
        super().__init__(live=False)
        self.state = open_shelf().state
        self.start_us, self.end_us = NOON_US, NOON_US + 2_400 * SECOND
        self.position_us = NOON_US
        self.playing, self.speed = False, 1.0
        self.skips_quiet, self.not_shown = False, 0
        self.leapt: Stretch | None = None
        self.outline = outline_of(self.state)
        self.jumped: list[tuple[str, int]] = []
        self.there_is_one = True
        self.sought: list[int] = []
        self.arrive = asyncio.Event()

    @property
    def is_sampled(self) -> bool:
        return self.speed >= 16

    async def jump(self, goal: str, direction: int) -> bool:
        self.jumped.append((goal, direction))
        return self.there_is_one

    def play(self) -> None:
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    async def seek(self, us: int) -> None:
        self.sought.append(us)
        await self.arrive.wait()
        self.position_us = us


@pytest.fixture
def playback() -> Playback:
    return Playback()


@pytest.fixture
def actions(qtbot) -> Actions:
    window = QWidget()
    window.resize(1_200, 60)
    qtbot.addWidget(window)
    return Actions(window)


@pytest.fixture
def bar(playback: Playback, actions: Actions) -> ReplayBar:
    bar = ReplayBar(playback, actions, actions.parent())
    bar.resize(1_200, 52)
    actions.parent().show()
    bar.refresh()
    return bar


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_play_and_speed(bar, actions, playback) -> None:
    actions.get("replay.play").trigger()
    assert playback.playing
    assert actions.get("replay.play").text() == "Pause"
    actions.get("replay.faster").trigger()
    assert playback.speed == 2
    actions.get("replay.play").trigger()
    assert not playback.playing


def test_speeds_end_at_both_ends() -> None:
    assert next_speed(64, 1) == 64
    assert next_speed(0.5, -1) == 0.5
    assert [next_speed(speed, 1) for speed in SPEEDS[:-1]] == list(SPEEDS[1:])


async def test_of_many_places_asked_for_only_the_first_and_the_last_are_sought(bar, playback) -> None:
    for minute in (5, 10, 15, 20):
        bar.slider.setValue(minute * 600)
        await settle()
    assert playback.sought == [NOON_US + 300 * SECOND]
    playback.arrive.set()
    await settle()
    assert playback.sought == [NOON_US + 300 * SECOND, NOON_US + 1_200 * SECOND]
    assert playback.position_us == NOON_US + 1_200 * SECOND


async def test_while_a_seek_runs_the_slider_stays_where_the_user_put_it(bar, playback) -> None:
    bar.slider.setValue(6_000)
    await settle()
    bar.refresh()
    assert bar.slider.value() == 6_000
    playback.arrive.set()
    await settle()


def test_playing_moves_the_slider_without_seeking(bar, playback) -> None:
    playback.position_us += 60 * SECOND
    bar.refresh()
    assert bar.slider.value() == 600
    assert playback.sought == []


async def test_a_click_jumps_to_the_place(bar, playback, qtbot) -> None:
    middle = QPoint(bar.slider.width() // 2, 14)
    qtbot.mouseClick(bar.slider, Qt.MouseButton.LeftButton, pos=middle)
    await settle()
    assert abs(playback.sought[0] - (NOON_US + 1_200 * SECOND)) < 5 * SECOND
    playback.arrive.set()
    await settle()


def test_a_scale_keeps_to_the_show() -> None:
    scale = Scale(NOON_US, NOON_US + 60 * SECOND)
    assert scale.step_at(NOON_US - 5) == 0
    assert scale.us_at(10**9) == NOON_US + 60 * SECOND
    assert scale.us_at(scale.step_at(NOON_US + 30 * SECOND)) == NOON_US + 30 * SECOND


def test_back_to_live_is_a_signal(bar, qtbot) -> None:
    with qtbot.waitSignal(bar.live_wanted, timeout=100):
        bar.live_button.click()


def test_going_back_to_the_live_show_leaves_the_bar_as_it_was(bar) -> None:
    shown = bar.slider.value()
    bar.set_source(open_shelf())
    assert bar.slider.value() == shown


def test_its_keys_work_only_while_it_is_seen(bar, actions) -> None:
    assert actions.get("replay.play").isEnabled()
    bar.hide()
    assert not actions.get("replay.play").isEnabled()


async def test_jumps_have_keys_and_say_when_there_is_none(bar, actions, playback) -> None:
    actions.get("replay.push.next").trigger()
    actions.get("replay.order.previous").trigger()
    await settle()
    assert playback.jumped[-1] == ("order", -1)
    playback.there_is_one = False
    actions.get("replay.mark.next").trigger()
    await settle()
    assert bar.says == "There is none after this"
    bar.slider.setValue(600)
    playback.arrive.set()
    await settle()
    assert bar.says == ""


def test_the_quiet_is_skipped_where_the_user_says_so(bar, actions, playback) -> None:
    actions.get("replay.quiet").trigger()
    assert playback.skips_quiet
    playback.leapt = Stretch(playback.position_us - 90 * SECOND, playback.position_us - SECOND)
    bar.refresh()
    assert bar.says == "Left out 01:29 of quiet"


def test_what_is_not_shown_and_what_is_not_known_yet_is_said(bar, playback) -> None:
    playback.speed, playback.not_shown = 32.0, 1_200
    bar.refresh()
    assert bar.says == "1,200 comments not shown, all are counted"
    playback.outline = None
    bar.refresh()
    assert "gone through once" in bar.says


def test_the_slider_says_what_was_there(bar, playback) -> None:
    push = Pushed(playback.start_us + 60 * SECOND, "flash_sale", None)
    playback.outline = msgspec.structs.replace(playback.outline, pushes=(push,))
    bar.refresh()
    assert "Sale" in bar.slider.words(600)
    assert "Sale" not in bar.slider.words(3_000)
