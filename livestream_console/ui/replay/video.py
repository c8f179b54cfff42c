"""A video beside a replay: it follows the playhead, once somebody has said which moment of it is which.

The rule: show time = video time + offset. To set it, play both to the same moment and press one key; until
then, and while it is being set, the video goes its own way.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from livestream_console.ui import formats, theme
from livestream_console.ui.replay.media import OpenPlayer
from livestream_console.ui.replay.playback import Playback

FOLLOW_MS = 200
_DRIFT_MS = 400
"""Closer than this a playing video is left alone: every correction is seen and heard."""
_STILL_MS = 40
_FASTEST = 4.0
"""A video played faster than this shows nothing; it is only put where the playhead is."""
_SIZE = (640, 440)


class VideoBeside(msgspec.Struct, frozen=True):
    """Which video belongs to a show; ``offset_us`` None: nobody has said yet where it begins."""

    file: str
    offset_us: int | None = None


class VideoWindow(QWidget):
    # What is to be kept of it.
    changed = Signal(object)
    other_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        video: VideoBeside,
        playback: Callable[[], Playback | None],
        open_player: OpenPlayer,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Video · {0}").format(Path(video.file).name))
        self.resize(*_SIZE)
        self._video = video
        self._playback = playback
        self._fails = False
        self._player = open_player(Path(video.file), self._on_failed)
        self.play_button = QPushButton()
        self.play_button.clicked.connect(self._on_play_clicked)
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setAccessibleName(self.tr("Position in the video"))
        self.place.sliderMoved.connect(self._player.seek)
        self.same_button = QPushButton(self.tr("Both are at the same moment"))
        theme.set_role(self.same_button, "primary")
        self.same_button.clicked.connect(self.align)
        self.free_button = QPushButton(self.tr("Set anew"))
        self.free_button.clicked.connect(self.free)
        other = QPushButton(self.tr("Other file…"))
        other.clicked.connect(self.other_wanted)
        QShortcut(QKeySequence("S"), self, self.align)
        self._says = QLabel()
        self._says.setWordWrap(True)
        theme.set_role(self._says, "muted")
        below = QHBoxLayout()
        for button in (self.play_button, self.same_button, self.free_button):
            below.addWidget(button)
        below.insertWidget(1, self.place, 20)
        below.addStretch(1)
        below.addWidget(other)
        layout = QVBoxLayout(self)
        layout.addWidget(self._player.screen, 1)
        layout.addWidget(self._says)
        layout.addLayout(below)
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.follow)
        self._timer.start()
        self.follow()

    @property
    def says(self) -> str:
        return self._says.text()

    def align(self) -> None:
        """Take it that the video and the replay are at the same moment now."""
        playback = self._playback()
        if playback is not None and self._video.offset_us is None and not self._fails:
            offset_us = playback.position_us - self._player.position_ms * 1_000
            self._keep(offset_us)

    def free(self) -> None:
        """Let the video go its own way until it is aligned anew."""
        self._keep(None)

    def follow(self) -> None:
        """Bring the video to where the playhead is; close when there is no replay any more."""
        playback = self._playback()
        if playback is None:
            self.close()
            return
        is_free = self._video.offset_us is None
        for widget in (self.play_button, self.place, self.same_button):
            widget.setVisible(is_free)
        self.free_button.setVisible(not is_free)
        self.play_button.setText(self.tr("Pause") if self._player.playing else self.tr("Play"))
        if not self.place.isSliderDown():
            self.place.setRange(0, self._player.duration_ms)
            self.place.setValue(self._player.position_ms)
        self._says.setText(self._words(playback))
        if self._video.offset_us is not None and not self._fails:
            self._bring_to(playback, (playback.position_us - self._video.offset_us) // 1_000)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self._player.close()
        super().closeEvent(event)

    def _bring_to(self, playback: Playback, wanted_ms: int) -> None:
        runs = playback.playing and playback.speed <= _FASTEST and self._reaches(wanted_ms)
        if runs:
            self._player.set_rate(playback.speed)
        if runs != self._player.playing:
            (self._player.play if runs else self._player.pause)()
        slack = _DRIFT_MS * max(1.0, playback.speed) if runs else _STILL_MS
        if self._reaches(wanted_ms) and abs(self._player.position_ms - wanted_ms) > slack:
            self._player.seek(wanted_ms)

    def _reaches(self, ms: int) -> bool:
        return 0 <= ms < self._player.duration_ms

    def _words(self, playback: Playback) -> str:
        if self._fails:
            return self.tr("This file cannot be played here. Choose another.")
        if self._video.offset_us is None:
            text = self.tr("Replay {0} · video {1}. Bring both to the same moment, then press S.")
            return text.format(
                formats.clock(playback.position_us), formats.duration(self._player.position_ms * 1_000)
            )
        wanted_ms = (playback.position_us - self._video.offset_us) // 1_000
        if not self._reaches(wanted_ms):
            return self.tr("The video does not reach this moment of the show.")
        begins = self.tr("The video begins at {0} of the show's clock.")
        return begins.format(formats.clock(self._video.offset_us))

    def _keep(self, offset_us: int | None) -> None:
        self._video = msgspec.structs.replace(self._video, offset_us=offset_us)
        self.changed.emit(self._video)
        self.follow()

    def _on_play_clicked(self) -> None:
        (self._player.pause if self._player.playing else self._player.play)()
        self.follow()

    def _on_failed(self) -> None:
        self._fails = True
