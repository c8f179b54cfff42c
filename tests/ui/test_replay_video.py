"""A video beside a replay follows the playhead from the moment that somebody says which moment is which."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from livestream_console.ui.replay.video import VideoBeside, VideoWindow
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import SECOND
from tests.ui.test_replay import Playback


class FakePlayer:
    def __init__(self, _file: Path, failed: Callable[[], None]) -> None:
        self.screen = QWidget()
        self.position_ms, self.duration_ms = 0, 600_000
        self.playing, self.rate = False, 1.0
        self.failed, self.closed = failed, False

    def play(self) -> None:
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def seek(self, ms: int) -> None:
        self.position_ms = ms

    def set_rate(self, rate: float) -> None:
        self.rate = rate

    def close(self) -> None:
        self.closed = True


class Beside:
    def __init__(self, qtbot, offset_us: int | None) -> None:
        self.playback: Playback | None = Playback()
        self.players: list[FakePlayer] = []
        self.kept: list[VideoBeside] = []
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        video = VideoBeside("/videos/show.mp4", offset_us)
        self.window = VideoWindow(self.parent, video, lambda: self.playback, self._open)
        self.window.changed.connect(self.kept.append)
        self.window.show()

    @property
    def player(self) -> FakePlayer:
        return self.players[-1]

    def _open(self, file: Path, failed: Callable[[], None]) -> FakePlayer:
        self.players.append(FakePlayer(file, failed))
        return self.players[-1]


@pytest.fixture
def beside(qtbot) -> Beside:
    return Beside(qtbot, NOON_US - 10 * SECOND)


def test_it_stands_where_the_playhead_stands(beside: Beside) -> None:
    assert beside.player.position_ms == 10_000
    beside.playback.position_us += 60 * SECOND
    beside.window.follow()
    assert (beside.player.position_ms, beside.player.playing) == (70_000, False)


def test_it_plays_along_and_is_left_alone_while_it_is_close(beside: Beside) -> None:
    beside.playback.playing, beside.playback.speed = True, 2.0
    beside.player.position_ms = 10_300
    beside.window.follow()
    assert (beside.player.playing, beside.player.rate, beside.player.position_ms) == (True, 2.0, 10_300)
    beside.player.position_ms = 12_000
    beside.window.follow()
    assert beside.player.position_ms == 10_000


def test_too_fast_for_a_video_it_is_only_put_where_the_playhead_is(beside: Beside) -> None:
    beside.playback.playing, beside.playback.speed = True, 64.0
    beside.playback.position_us += 90 * SECOND
    beside.window.follow()
    assert (beside.player.playing, beside.player.position_ms) == (False, 100_000)


def test_where_it_does_not_reach_it_says_so(beside: Beside) -> None:
    beside.playback.playing = True
    beside.playback.position_us += 1_000 * SECOND
    beside.window.follow()
    assert not beside.player.playing
    assert beside.window.says == "The video does not reach this moment of the show."


def test_one_key_says_that_both_are_at_the_same_moment(qtbot) -> None:
    beside = Beside(qtbot, None)
    beside.playback.position_us = NOON_US + 30 * SECOND
    beside.window.follow()
    assert beside.player.position_ms == 0, "until then it goes its own way"
    beside.player.seek(12_000)
    key = beside.window.findChild(QShortcut)
    assert key.key().toString() == "S"
    key.activated.emit()
    assert beside.kept == [VideoBeside("/videos/show.mp4", NOON_US + 18 * SECOND)]
    beside.playback.position_us += 5 * SECOND
    beside.window.follow()
    assert beside.player.position_ms == 17_000
    beside.window.free_button.click()
    assert beside.kept[-1].offset_us is None


def test_a_file_that_cannot_be_played_is_said(beside: Beside) -> None:
    beside.player.failed()
    beside.window.follow()
    assert beside.window.says == "This file cannot be played here. Choose another."


def test_it_goes_with_the_replay(beside: Beside) -> None:
    player, beside.playback = beside.player, None
    beside.window.follow()
    assert player.closed
