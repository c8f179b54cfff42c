"""The bar under a show that is played back: play, speed, where we are, how the show went, and the way back.

The rule: a seek that runs is let finish; of what the slider asked for meanwhile only the last comes next.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livestream_console.engine.outline import Goal
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.replay.playback import Playback
from livestream_console.ui.replay.scale import SPEEDS, Scale, next_speed
from livestream_console.ui.replay.slider import ShowSlider
from livestream_console.ui.replay.words import state_words
from livestream_console.ui.tasks import TaskScope


class ReplayBar(QWidget):
    # The user wants to see the live show again.
    live_wanted = Signal()
    # The user wants to see the claims under other rules.
    what_if_wanted = Signal()
    # The user wants the video of the show beside it.
    video_wanted = Signal()

    def __init__(self, playback: Playback, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Replay"))
        theme.set_role(self, "footer")
        self._playback = playback
        self._tasks = TaskScope(self)
        self._wanted_us: int | None = None
        self._seeking = False
        self._found_none = ""
        self._keys = self._add_actions(actions)
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
        self.skip_quiet = QCheckBox(self.tr("Skip the quiet"))
        self.skip_quiet.setToolTip(self.tr("Leap over more than 20 s without a comment, an order or a push"))
        self.skip_quiet.toggled.connect(self._on_skip_quiet_toggled)
        self._state = ElidedLabel()
        self._state.setAccessibleName(self.tr("How it plays"))
        theme.set_role(self._state, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(self._upper_row(actions))
        column.addLayout(self._lower_row(actions))

    def _add_actions(self, actions: Actions) -> list[QAction]:
        rows: list[tuple[str, str, Callable[[], object], str]] = [
            ("play", self.tr("Play"), self._on_play_triggered, "Space"),
            ("faster", self.tr("Faster"), self._on_faster_triggered, "]"),
            ("slower", self.tr("Slower"), self._on_slower_triggered, "["),
            ("quiet", self.tr("Skip the quiet"), self._on_quiet_triggered, "Alt+S"),
            ("push.next", self.tr("Next push"), partial(self._jump, "push", 1), "Alt+P"),
            ("question.next", self.tr("Next question"), partial(self._jump, "question", 1), "Alt+Q"),
            ("order.next", self.tr("Next order"), partial(self._jump, "order", 1), "Alt+O"),
            ("mark.next", self.tr("Next mark"), partial(self._jump, "mark", 1), "Alt+M"),
            ("push.previous", self.tr("Previous push"), partial(self._jump, "push", -1), "Alt+Shift+P"),
            (
                "question.previous",
                self.tr("Previous question"),
                partial(self._jump, "question", -1),
                "Alt+Shift+Q",
            ),
            ("order.previous", self.tr("Previous order"), partial(self._jump, "order", -1), "Alt+Shift+O"),
            ("mark.previous", self.tr("Previous mark"), partial(self._jump, "mark", -1), "Alt+Shift+M"),
            ("video", self.tr("Video…"), self.video_wanted.emit, ""),
            ("what_if", self.tr("What if…"), self.what_if_wanted.emit, ""),
        ]
        group = self.tr("Replay")
        return [
            actions.add(f"replay.{name}", text, handler, shortcut=key, group=group)
            for name, text, handler, key in rows
        ]

    def _upper_row(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(actions.button("replay.play", "primary"))
        row.addWidget(self._speed)
        row.addWidget(self._position)
        row.addWidget(self.slider, 1)
        row.addWidget(self._length)
        row.addWidget(self.live_button)
        return row

    def _lower_row(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for goal in ("push", "question", "order", "mark"):
            row.addWidget(actions.button(f"replay.{goal}.next", "flat"))
        row.addSpacing(10)
        row.addWidget(self.skip_quiet)
        row.addSpacing(10)
        row.addWidget(self._state, 1)
        row.addWidget(actions.button("replay.video", "flat"))
        row.addWidget(actions.button("replay.what_if", "flat"))
        return row

    def set_source(self, source: ShowSource) -> None:
        """Follow another replay; a live show has no playhead, and the bar is hidden then."""
        if isinstance(source, Playback):
            self._playback = source
            self._wanted_us = None
            self._found_none = ""
            source.skips_quiet = self.skip_quiet.isChecked()
            self.refresh()

    @property
    def says(self) -> str:
        """What is said of how it plays."""
        return self._state.text()

    def refresh(self) -> None:
        playback = self._playback
        scale = Scale(playback.start_us, playback.end_us)
        self.slider.set_show(scale, playback.outline)
        position = playback.position_us if self._wanted_us is None else self._wanted_us
        if not self.slider.isSliderDown():
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(scale.step_at(position))
            self.slider.blockSignals(blocked)
        self._position.setText(f"{formats.clock(position)}  {formats.duration(position - playback.start_us)}")
        self._length.setText(formats.duration(playback.end_us - playback.start_us))
        self._play.setText(self.tr("Pause") if playback.playing else self.tr("Play"))
        self._speed.setCurrentIndex(self._speed.findData(playback.speed))
        self._state.setText(self._found_none or state_words(playback))

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

    def _on_quiet_triggered(self) -> None:
        self.skip_quiet.toggle()

    def _on_skip_quiet_toggled(self, checked: bool) -> None:
        self._playback.skips_quiet = checked
        self.refresh()

    # --- going somewhere ------------------------------------------------------------------------------------

    def _jump(self, goal: Goal, direction: int) -> None:
        self._tasks.start(self._go(goal, direction), "replay jump", exclusive="jump")

    async def _go(self, goal: Goal, direction: int) -> None:
        self._wanted_us = None
        self._found_none = "" if await self._playback.jump(goal, direction) else self._none_words(direction)
        self.refresh()

    def _none_words(self, direction: int) -> str:
        return self.tr("There is none after this") if direction > 0 else self.tr("There is none before this")

    def _on_slider_value_changed(self, step: int) -> None:
        self._found_none = ""
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
