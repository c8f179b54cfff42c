"""Are we live and whole? Show, time on air, rooms with the age of their last event, overlays, what is saved.

Rule: everything here is read anew at each refresh; the bar remembers nothing about the show.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, lights, messages, theme
from livestream_console.ui.command_box import CommandBox
from livestream_console.ui.lights import Connections, Lamp, Light

HEIGHT = 44
NAMED_ROOMS = 4
"""With more rooms than these, each shows its platform's letter instead of the name."""
REFRESH_MS = 200
"""How often this is worth refreshing: ages show tenths of a second."""


class _Entry(QWidget):
    """A lamp, a name and a figure."""

    def __init__(self) -> None:
        super().__init__()
        self._lamp = Lamp()
        self._words = QLabel()
        self._words.setFont(theme.number_font(theme.SMALL_PX))
        theme.set_role(self._words, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._lamp)
        row.addWidget(self._words)

    def say(self, light: Light, words: str, explanation: str = "") -> None:
        self._lamp.show_light(light)
        if self._words.text() != words:
            self._words.setText(words)
        self.setToolTip(explanation)
        self.setAccessibleName(f"{words} {light.word}".strip())


class TopBar(QWidget):
    """One line across the window."""

    def __init__(
        self,
        source: ShowSource,
        connections: Connections,
        overlays: Callable[[], int],
        open_palette: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._connections = connections
        self._overlays = overlays
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.set_role(self, "bar")
        self._badge = QLabel()
        self._title = QLabel()
        theme.set_role(self._title, "title")
        self._elapsed = QLabel()
        self._elapsed.setFont(theme.number_font())
        theme.set_role(self._elapsed, "muted")
        self._rooms: list[_Entry] = []
        self._room_row = QHBoxLayout()
        self._room_row.setSpacing(14)
        self._overlay = _Entry()
        self._saved = QLabel()
        self._saved.setFont(theme.number_font(theme.SMALL_PX))
        theme.set_role(self._saved, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(14)
        for widget in (self._badge, self._title, self._elapsed):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._room_row)
        row.addWidget(self._overlay)
        row.addWidget(self._saved)
        row.addStretch(1)
        row.addWidget(CommandBox(open_palette))
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_source(self, source: ShowSource) -> None:
        self._source = source

    def refresh(self) -> None:
        state, now_us = self._source.state, self._source.now_us()
        self._say_badge()
        self._title.setText(state.title or self.tr("No show"))
        end_us = now_us if state.ended_us is None else state.ended_us
        self._elapsed.setText("" if state.started_us is None else formats.duration(end_us - state.started_us))
        self._say_rooms()
        overlays = self._overlays()
        self._overlay.setVisible(self._source.live)
        self._overlay.say(
            Light("good", "full", "")
            if overlays
            else Light("faint", "ring", self.tr("no overlay connected")),
            self.tr("Overlay {0}").format(overlays),
            self.tr("Overlay pages that are connected now"),
        )
        saved, recorded = self._connections.saved_through
        self._saved.setVisible(self._source.live)
        self._saved.setText(self.tr("Saved through #{0}").format(formats.number(saved)))
        self._saved.setToolTip(
            self.tr("{0} events wait for the disk", "", recorded - saved).format(
                formats.number(recorded - saved)
            )
        )

    def _say_badge(self) -> None:
        state = self._source.state
        if not self._source.live:
            role, text = "badge-replay", self.tr("REPLAY")
        elif state.started_us is not None and state.ended_us is None:
            role, text = "badge-live", self.tr("LIVE")
        else:
            role, text = "badge-idle", self.tr("OFF AIR")
        # The look first: a label measures itself when its text changes.
        theme.set_role(self._badge, role)
        self._badge.setText(text)

    def _say_rooms(self) -> None:
        rooms = self._connections.rooms if self._source.live else []
        while len(self._rooms) < len(rooms):
            entry = _Entry()
            self._rooms.append(entry)
            self._room_row.addWidget(entry)
        now_us, short = self._connections.now_us(), len(rooms) > NAMED_ROOMS
        for entry in self._rooms[len(rooms) :]:
            entry.hide()
        for entry, room in zip(self._rooms, rooms, strict=False):
            light, age = lights.of_room(room, now_us), lights.since(room, now_us)
            name = messages.platform_name(room.platform)
            shown = theme.platform_mark(room.platform)[0] if short else name
            said = age if light.role == "good" else f"{light.word} {age}"
            reason = f": {messages.feed_reason(room.reason)}" if room.reason else ""
            entry.say(light, f"{shown} {said}", f"{name} {room.room}{reason}")
            entry.show()
