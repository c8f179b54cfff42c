"""The bar under a show that is played back: play, speed, where we are, where the pushes were, the way back.

The rule: a seek that runs is let finish; of what the slider asked for meanwhile only the last comes next.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.charts.marks import push_marks
from livestream_console.ui.replay.scale import SPEEDS, Scale, next_speed
from livestream_console.ui.replay.slider import ShowSlider
from livestream_console.ui.tasks import TaskScope


@runtime_checkable
class Playback(ShowSource, Protocol):
    """A show source with a playhead; the engine's Replayer is one."""

    @property
    def position_us(self) -> int: ...
    @property
    def start_us(self) -> int: ...
    @property
    def end_us(self) -> int: ...
    @property
    def playing(self) -> bool: ...
    @property
    def speed(self) -> float: ...

    def play(self) -> None: ...
    def pause(self) -> None: ...
    def set_speed(self, speed: float, /) -> None: ...
    async def seek(self, us: int, /) -> None: ...


class ReplayBar(QWidget):
    # The user wants to see the live show again.
    live_wanted = Signal()

    def __init__(self, playback: Playback, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Replay"))
        theme.set_role(self, "footer")
        self._playback = playback
        self._tasks = TaskScope(self)
        self._wanted_us: int | None = None
        self._seeking = False
        self._keys = [
            actions.add(f"replay.{name}", text, handler, shortcut=key, group=self.tr("Replay"))
            for name, text, handler, key in (
                ("play", self.tr("Play"), self._on_play_triggered, "Space"),
                ("faster", self.tr("Faster"), self._on_faster_triggered, "]"),
                ("slower", self.tr("Slower"), self._on_slower_triggered, "["),
            )
        ]
        self._play = self._keys[0]
        self._set_keys_enabled(False)
        self._position = QLabel()
        self._length = QLabel()
        for label, name, role in (
            (self._position, self.tr("Position"), ""),
            (self._length, self.tr("Length"), "muted"),
        ):
            label.setFont(theme.number_font(theme.BASE_PX))
            label.setAccessibleName(name)
            theme.set_role(label, role)
        self.slider = ShowSlider()
        self.slider.setAccessibleName(self.tr("Position in the show"))
        self.slider.valueChanged.connect(self._on_slider_value_changed)
        self._speed = QComboBox()
        self._speed.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g}×", speed)
        self._speed.activated.connect(self._on_speed_activated)
        self.live_button = QPushButton(self.tr("Back to live"))
        self.live_button.clicked.connect(self.live_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(actions.button("replay.play", "primary"))
        row.addWidget(self._speed)
        row.addWidget(self._position)
        row.addWidget(self.slider, 1)
        row.addWidget(self._length)
        row.addWidget(self.live_button)

    def set_source(self, source: ShowSource) -> None:
        """Follow another replay; a live show has no playhead, and the bar is hidden then."""
        if isinstance(source, Playback):
            self._playback = source
            self._wanted_us = None
            self.refresh()

    def refresh(self) -> None:
        playback = self._playback
        scale = Scale(playback.start_us, playback.end_us)
        first = playback.state.metrics.bin_start_us
        marks = push_marks(playback.state)
        self.slider.set_show(
            scale, [mark.shifted((first - playback.start_us) // 1_000_000) for mark in marks]
        )
        position = playback.position_us if self._wanted_us is None else self._wanted_us
        if not self.slider.isSliderDown():
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(scale.step_at(position))
            self.slider.blockSignals(blocked)
        self._position.setText(f"{formats.clock(position)}  {formats.duration(position - playback.start_us)}")
        self._length.setText(formats.duration(playback.end_us - playback.start_us))
        self._play.setText(self.tr("Pause") if playback.playing else self.tr("Play"))
        self._speed.setCurrentIndex(self._speed.findData(playback.speed))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_keys_enabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._set_keys_enabled(False)

    def _set_keys_enabled(self, enabled: bool) -> None:
        """Its keys belong to the live show while there is no replay to be seen."""
        for action in self._keys:
            action.setEnabled(enabled)

    def _on_play_triggered(self) -> None:
        if self._playback.playing:
            self._playback.pause()
        else:
            self._playback.play()
        self.refresh()

    def _on_faster_triggered(self) -> None:
        self._set_speed(next_speed(self._playback.speed, 1))

    def _on_slower_triggered(self) -> None:
        self._set_speed(next_speed(self._playback.speed, -1))

    def _on_speed_activated(self, place: int) -> None:
        self._set_speed(SPEEDS[place])

    def _set_speed(self, speed: float) -> None:
        self._playback.set_speed(speed)
        self.refresh()

    def _on_slider_value_changed(self, step: int) -> None:
        self._wanted_us = Scale(self._playback.start_us, self._playback.end_us).us_at(step)
        if not self._seeking:
            self._seeking = True
            self._tasks.start(self._seek(), "replay seek")

    async def _seek(self) -> None:
        try:
            while (wanted := self._wanted_us) is not None:
                await self._playback.seek(wanted)
                if self._wanted_us == wanted:
                    self._wanted_us = None
        finally:
            self._seeking = False
        self.refresh()
