"""Playing a video file with Qt, where its multimedia part is installed (the extra ``video``).

Rule: the part is not required, so it is imported only when a video is opened.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget


class Player(Protocol):
    """A video and the widget that shows it."""

    @property
    def screen(self) -> QWidget: ...
    @property
    def position_ms(self) -> int: ...
    @property
    def duration_ms(self) -> int: ...
    @property
    def playing(self) -> bool: ...

    def play(self) -> None: ...
    def pause(self) -> None: ...
    def seek(self, ms: int, /) -> None: ...
    def set_rate(self, rate: float, /) -> None: ...
    def close(self) -> None: ...


OpenPlayer = Callable[[Path, Callable[[], None]], Player]
"""Opens a file; the second is called when it turns out that it cannot be played."""


def is_installed() -> bool:
    """Tell whether videos can be played here at all."""
    return all(find_spec(f"PySide6.{name}") for name in ("QtMultimedia", "QtMultimediaWidgets"))


class QtPlayer:
    """A Player made of Qt's own."""

    def __init__(self, file: Path, failed: Callable[[], None]) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
        from PySide6.QtMultimediaWidgets import QVideoWidget

        self._player = QMediaPlayer()
        self._audio = QAudioOutput()
        self._screen = QVideoWidget()
        self._is_playing = QMediaPlayer.PlaybackState.PlayingState
        self._player.setAudioOutput(self._audio)
        self._player.setVideoOutput(self._screen)
        self._player.errorOccurred.connect(lambda _error, _text: failed())
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._player.pause()

    @property
    def screen(self) -> QWidget:
        return self._screen

    @property
    def position_ms(self) -> int:
        return self._player.position()

    @property
    def duration_ms(self) -> int:
        return self._player.duration()

    @property
    def playing(self) -> bool:
        return self._player.playbackState() == self._is_playing

    def play(self) -> None:
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def seek(self, ms: int) -> None:
        self._player.setPosition(ms)

    def set_rate(self, rate: float) -> None:
        if rate != self._player.playbackRate():
            self._player.setPlaybackRate(rate)

    def close(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())
