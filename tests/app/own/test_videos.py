"""Which video belongs to which show is kept beside the journal, and what is missing is said."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from livestream_console.app.files import DeskFiles
from livestream_console.app.own import videos as module
from livestream_console.app.own.videos import Videos
from livestream_console.ui.replay import media
from livestream_console.ui.replay.video import VideoBeside, VideoWindow
from tests.engine.fakes import Notices
from tests.ui.test_replay import Playback
from tests.ui.test_replay_video import FakePlayer


class FakeDesk(QObject):
    video_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self.bridge = SimpleNamespace(source=Playback())


class Beside:
    def __init__(self, qtbot: Any, folder: Path) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.file = DeskFiles(folder).videos
        self.told = Notices()
        self.desk = FakeDesk(self.parent)
        self.videos = Videos(self.desk, self.file, self.told)  # type: ignore[arg-type]

    async def open(self) -> None:
        self.desk.video_wanted.emit()
        await self.videos.settled()

    @property
    def shown(self) -> list[VideoWindow]:
        return [window for window in self.parent.findChildren(VideoWindow) if window.isVisible()]


@pytest.fixture
def beside(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Beside:
    monkeypatch.setattr(media, "is_installed", lambda: True)
    monkeypatch.setattr(media, "QtPlayer", FakePlayer)
    return Beside(qtbot, tmp_path)


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    async def pick_file(*_: object) -> Path | None:
        return path

    monkeypatch.setattr(module, "pick_file", pick_file)


async def test_without_the_part_of_qt_it_says_what_to_install(
    beside: Beside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media, "is_installed", lambda: False)
    await beside.open()
    assert (beside.told.codes, beside.shown) == (["video_not_installed"], [])


async def test_a_chosen_video_is_kept_with_its_offset(
    beside: Beside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "show.mp4").touch()
    choosing(monkeypatch, tmp_path / "show.mp4")
    await beside.open()
    beside.shown[0].align()
    await beside.videos.settled()
    offset_us = beside.desk.bridge.source.position_us
    assert beside.file.read() == {"show": VideoBeside(str(tmp_path / "show.mp4"), offset_us)}
    choosing(monkeypatch, None)
    await beside.open()
    assert len(beside.shown) == 1, "the second time nobody is asked, and one window is enough"


async def test_a_video_that_is_gone_is_said_and_keeps_its_offset_where_it_is_found(
    beside: Beside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside.file.write({"show": VideoBeside("/gone/show.mp4", 5)})
    choosing(monkeypatch, None)
    await beside.open()
    assert (beside.told.codes, beside.shown) == (["video_gone"], [])
    (tmp_path / "show.mp4").touch()
    choosing(monkeypatch, tmp_path / "show.mp4")
    await beside.open()
    assert beside.file.read() == {"show": VideoBeside(str(tmp_path / "show.mp4"), 5)}
